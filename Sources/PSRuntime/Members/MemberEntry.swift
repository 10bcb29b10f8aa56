/// One member of a .NET type: the closure that code gives it and the signatures that the tables give it.
///
/// Made once a type and session; a call site may keep it as long as it sees the same `PSType`.
public final class MemberEntry {
  public enum Kind: UInt8, Sendable { case property, method, indexer, constructor }

  public let name: PSString
  public let kind: Kind
  public let isStatic: Bool
  /// The type that declares the member, an instance of a generic type where it is one.
  public let declaringType: PSType
  /// A property's type as `Get-Member` shows it.
  public let typeName: String
  let getter: TypeDefinition.Getter?
  let setter: TypeDefinition.Setter?
  let body: TypeDefinition.Body?
  let indexSetter: (@Sendable (MethodCall, Value) throws -> Void)?
  private let signatureTexts: [String]
  /// The overloads as the tables state them, empty where `signatures` tells all.
  private let shownTexts: [String]
  /// Whether .NET lets the property be set, as views show it; code may not do it.
  public let isDeclaredSettable: Bool

  init(
    _ name: String, _ kind: Kind, isStatic: Bool = false, declaringType: PSType, typeName: String = "",
    signatures: [String] = [], shown: [String] = [], isDeclaredSettable: Bool = false,
    getter: TypeDefinition.Getter? = nil, setter: TypeDefinition.Setter? = nil,
    body: TypeDefinition.Body? = nil, indexSetter: (@Sendable (MethodCall, Value) throws -> Void)? = nil
  ) {
    self.name = PSString.make(name)
    self.kind = kind
    self.isStatic = isStatic
    self.declaringType = declaringType
    self.typeName = typeName
    signatureTexts = signatures
    shownTexts = shown
    self.isDeclaredSettable = isDeclaredSettable || setter != nil || indexSetter != nil
    self.getter = getter
    self.setter = setter
    self.body = body
    self.indexSetter = indexSetter
  }

  /// The overloads in the order of declaration, those that calls can reach and the others.
  public private(set) lazy var allSignatures: [MethodSignature] =
    signatureTexts.isEmpty ? [MethodSignature("()")] : signatureTexts.map { MethodSignature($0) }

  /// The overloads that a call can choose from: those of interfaces only where there is one alone.
  public private(set) lazy var signatures: [MethodSignature] =
    allSignatures.count == 1 ? allSignatures : allSignatures.filter { !$0.isExplicit && !$0.isUnreachable }

  public var isProperty: Bool { kind == .property }
  public var isSettable: Bool { setter != nil || indexSetter != nil }
  /// Whether code stands behind the member: false for one that only the tables know.
  public var isImplemented: Bool { getter != nil || body != nil }

  /// The overloads as `OverloadDefinitions` and `Get-Member` print them: with types and the method's name.
  public var definitions: [String] {
    (shownTexts.isEmpty ? allSignatures.map(\.text) : shownTexts).map { text in
      text.hasPrefix("(") ? name.string + text : (isStatic ? "static " : "") + text
    }
  }
}

/// All members of one type, its own before those of its bases.
public final class TypeMembers {
  public let type: PSType
  /// Properties of an instance in the order that views show.
  public internal(set) var properties: [MemberEntry] = []
  public internal(set) var methods: [MemberEntry] = []
  public internal(set) var staticMembers: [MemberEntry] = []
  public internal(set) var constructor: MemberEntry?
  public internal(set) var indexer: MemberEntry?
  private var instanceByName: [NameKey: MemberEntry] = [:]
  private var staticByName: [NameKey: MemberEntry] = [:]

  init(_ type: PSType) { self.type = type }

  public func find(_ name: PSString) -> MemberEntry? { instanceByName[NameKey(name)] }
  public func findStatic(_ name: PSString) -> MemberEntry? { staticByName[NameKey(name)] }

  /// Adds a member unless one of the name is there, which then belongs to a derived type.
  func add(_ entry: MemberEntry) {
    let key = NameKey(entry.name)
    if entry.kind == .constructor {
      if constructor == nil, entry.declaringType === type { constructor = entry }
    } else if entry.isStatic {
      guard staticByName[key] == nil else { return }
      staticByName[key] = entry
      staticMembers.append(entry)
    } else {
      guard instanceByName[key] == nil else { return }
      instanceByName[key] = entry
      switch entry.kind {
      case .property: properties.append(entry)
      case .indexer: if indexer == nil { indexer = entry }
      default: methods.append(entry)
      }
    }
  }
}
