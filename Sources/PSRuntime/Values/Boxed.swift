/// A struct of .NET that has no case of its own in `Value`: decimal, guid, version, big integer, date with offset ...
///
/// Only `psType` has to be given; equality, hash and order come from `Equatable`, `Hashable` and `Comparable` where the Swift
/// type has them.
public protocol BoxedValue {
  static var psType: PSType { get }
  /// `ToString()` under a culture; the default is the type's name.
  func text(culture: Culture) -> String
  /// `ToString(format)` under a culture; throws for formats the type does not know. The default ignores the format.
  func text(_ format: String, culture: Culture) throws(FormatError) -> String
  func isEqual(to other: Self) -> Bool
  var boxedHash: Int { get }
  /// Below, at or above zero; nil where .NET's type is not comparable.
  func order(to other: Self) -> Int?
}

extension BoxedValue {
  public func text(culture: Culture) -> String { Self.psType.fullName }
  public func text(_ format: String, culture: Culture) throws(FormatError) -> String { text(culture: culture) }
  public func isEqual(to other: Self) -> Bool { false }
  public var boxedHash: Int { 0 }
  public func order(to other: Self) -> Int? { nil }
}

extension BoxedValue where Self: Equatable {
  public func isEqual(to other: Self) -> Bool { self == other }
}

extension BoxedValue where Self: Hashable {
  public var boxedHash: Int { hashValue }
}

extension BoxedValue where Self: Comparable {
  public func order(to other: Self) -> Int? { self < other ? -1 : self == other ? 0 : 1 }
}

/// The object around a `BoxedValue`.
public final class Boxed<T: BoxedValue>: Obj {
  public let value: T
  public init(_ value: T) {
    self.value = value
    super.init(kind: .boxed)
  }
  public override var type: PSType { T.psType }
  public override func text(_ context: RuntimeContext) -> PSString {
    PSString.make(value.text(culture: context.cultureInfo))
  }
  public override func invariantText(_ context: RuntimeContext) -> PSString {
    PSString.make(value.text(culture: .invariant))
  }
  public override func isEqual(to other: Value, _ context: RuntimeContext) -> Bool {
    other.unboxed(T.self).map { value.isEqual(to: $0) } ?? false
  }
  public override func compare(to other: Value, _ context: RuntimeContext) -> Int? {
    other.unboxed(T.self).flatMap { value.order(to: $0) }
  }
  public override var hash: Int { value.boxedHash }
}
