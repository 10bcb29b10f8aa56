import Synchronization

/// A type of the simulated .NET; itself an object, since `[int]` is a value.
///
/// Two types are the same exactly when they are the same object: arrays and generic instances are made once and kept.
public final class PSType: Obj {
  /// The types that conversions and operators decide by.
  public enum Code: UInt8, Sendable {
    case other, object, string, char, bool, sbyte, byte, int16, uint16, int32, uint32, int64, uint64, single, double,
      decimal
    case bigInteger, dateTime, timeSpan, `enum`, array, scriptBlock, hashtable, orderedDictionary, psCustomObject,
      psObject
    case switchParameter, type, guid, version, uri, regex, xml, list, psReference, void, nullable
  }
  public struct Flags: OptionSet, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let valueType = Flags(rawValue: 1)
    public static let interface = Flags(rawValue: 2)
    public static let abstract = Flags(rawValue: 4)
    public static let sealed = Flags(rawValue: 8)
    public static let genericDefinition = Flags(rawValue: 16)
    public static let flagsEnum = Flags(rawValue: 32)
    /// A class or enum written in script.
    public static let user = Flags(rawValue: 64)
    public static let staticClass = Flags(rawValue: 128)
  }

  public let namespace: String
  /// `Int32`, `List`1`, `Int32[]`: what `.Name` gives.
  public let name: String
  public let code: Code
  public let flags: Flags
  public let baseType: PSType?
  /// The interfaces implemented by this type itself (not by its base), as full names without generic arguments.
  public let interfaces: [String]
  /// Arguments of a generic instance.
  public let arguments: [PSType]
  public let elementType: PSType?
  public let rank: Int
  public var enumInfo: EnumInfo?
  /// What the engine keeps for a class written in script.
  public var userClass: AnyObject?
  /// The open type that this one is an instance of: ``List`1`` of `List[int]`.
  public let definition: PSType?
  private var arrayTypes: [PSType] = []
  private var instances: [PSType] = []

  public init(
    _ fullName: String, code: Code = .other, flags: Flags = [], base: PSType? = nil, interfaces: [String] = [],
    arguments: [PSType] = [], elementType: PSType? = nil, rank: Int = 0, definition: PSType? = nil
  ) {
    if elementType == nil, let dot = fullName.utf8.lastIndex(of: UInt8(ascii: ".")) {
      namespace = String(fullName[..<dot])
      name = String(fullName[fullName.index(after: dot)...])
    } else {
      namespace = elementType?.namespace ?? ""
      name = elementType == nil ? fullName : (elementType?.name ?? "") + PSType.brackets(rank)
    }
    self.code = code
    self.flags = flags
    baseType = base
    self.interfaces = interfaces
    self.arguments = arguments
    self.elementType = elementType
    self.rank = rank
    self.definition = definition
    super.init(kind: .type)
  }

  public override var type: PSType { PSType.runtime }
  public override func text(_ context: RuntimeContext) -> PSString { PSString.make(fullName) }

  static func brackets(_ rank: Int) -> String { "[" + String(repeating: ",", count: max(0, rank - 1)) + "]" }

  /// `System.Int32`, `System.Int32[]`, ``System.Collections.Generic.List`1[System.Int32]``: `ToString()` of the type, and how
  /// messages name it.
  public var fullName: String {
    if let elementType { return elementType.fullName + PSType.brackets(rank) }
    let plain = namespace.isEmpty ? name : namespace + "." + name
    return arguments.isEmpty ? plain : plain + "[" + arguments.map(\.fullName).joined(separator: ",") + "]"
  }

  public var isValueType: Bool { flags.contains(.valueType) }
  public var isArray: Bool { elementType != nil }
  public var isEnum: Bool { code == .enum }

  /// The full name without arguments, as definitions of members and tables have it: ``System.Collections.Generic.List`1``.
  public var definitionName: String { namespace.isEmpty ? name : namespace + "." + name }

  /// The array of this type, the same object each time.
  public func arrayType(rank: Int = 1) -> PSType {
    PSType.derivedTypes.withLock { _ in
      for known in arrayTypes where known.rank == rank { return Reference(type: known) }
      let interfaces = rank == 1 ? PSType.arrayInterfaces : PSType.plainArrayInterfaces
      let made = PSType("", code: .array, base: .arrayBase, interfaces: interfaces, elementType: self, rank: rank)
      arrayTypes.append(made)
      return Reference(type: made)
    }.type
  }

  /// The instance of this open type with these arguments, the same object each time.
  public func instance(_ arguments: [PSType]) -> PSType {
    let base = instanceBase(arguments)
    return PSType.derivedTypes.withLock { _ in
      for known in instances where known.arguments.elementsEqual(arguments, by: ===) { return Reference(type: known) }
      let made = PSType(
        definitionName, code: code, flags: flags.subtracting(.genericDefinition), base: base, interfaces: interfaces,
        arguments: arguments, definition: self)
      instances.append(made)
      return Reference(type: made)
    }.type
  }

  /// The base of an instance: the base's own open type takes the arguments in order.
  private func instanceBase(_ arguments: [PSType]) -> PSType? {
    guard let baseType, baseType.flags.contains(.genericDefinition) else { return baseType }
    let count = Int(baseType.name.split(separator: "`").last ?? "") ?? 0
    return count <= arguments.count ? baseType.instance(Array(arguments.suffix(count))) : baseType
  }

  private struct Reference: @unchecked Sendable { let type: PSType }
  /// Guards arrays and instances of all types: types are shared by the runspaces (and tests) of a process.
  private static let derivedTypes = Mutex(())

  /// Whether a value of type `other` is a value of this type without conversion (`IsAssignableFrom`).
  public func isAssignable(from other: PSType) -> Bool {
    if other === self || code == .object { return true }
    if flags.contains(.interface) { return other.implements(self) }
    if let element = elementType, let otherElement = other.elementType, rank == other.rank {
      return !element.isValueType && !otherElement.isValueType && element.isAssignable(from: otherElement)
    }
    var up = other.baseType
    while let t = up {
      if t === self { return true }
      up = t.baseType
    }
    return false
  }

  /// Whether this type or a base implements an interface (generic ones by their definition's name).
  public func implements(_ interface: PSType) -> Bool {
    let wanted = interface.definitionName
    var up: PSType? = self
    while let t = up {
      if t === interface || t.interfaces.contains(wanted) { return t.arguments(match: interface) }
      up = t.baseType
    }
    return false
  }

  /// Whether a generic interface's arguments are this type's: `List[int]` is `IEnumerable[int]`, not `IEnumerable[string]`.
  private func arguments(match interface: PSType) -> Bool {
    if interface === self || interface.arguments.isEmpty { return true }
    let own = elementType.map { [$0] } ?? arguments
    guard own.count == interface.arguments.count else { return true }
    return zip(own, interface.arguments).allSatisfy { a, b in a === b || (!a.isValueType && b.isAssignable(from: a)) }
  }

  private static let plainArrayInterfaces = [
    "System.Collections.IList", "System.Collections.ICollection", "System.Collections.IEnumerable", "System.ICloneable",
    "System.Collections.IStructuralComparable", "System.Collections.IStructuralEquatable",
  ]
  private static let arrayInterfaces =
    plainArrayInterfaces + [
      "System.Collections.Generic.IList`1", "System.Collections.Generic.ICollection`1",
      "System.Collections.Generic.IEnumerable`1", "System.Collections.Generic.IReadOnlyList`1",
    ]
}
