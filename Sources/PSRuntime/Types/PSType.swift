/// A type of the simulated .NET; itself an object, since `[int]` is a value.
///
/// Two types are the same exactly when they are the same object: arrays and generic instances are made once and kept.
public final class PSType: Obj {
  /// The types that conversions and operators decide by.
  public enum Code: UInt8, Sendable {
    case other, object, string, char, bool, sbyte, byte, int16, uint16, int32, uint32, int64, uint64, single, double, decimal
    case bigInteger, dateTime, timeSpan, `enum`, array, scriptBlock, hashtable, orderedDictionary, psCustomObject, psObject
    case switchParameter, type, guid, version, uri, regex, xml, list, psReference, void
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
  private var arrayTypes: [PSType] = []

  public init(
    _ fullName: String, code: Code = .other, flags: Flags = [], base: PSType? = nil, interfaces: [String] = [],
    arguments: [PSType] = [], elementType: PSType? = nil, rank: Int = 0
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
    super.init(kind: .type)
  }

  public override var type: PSType { PSType.runtimeType }

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

  /// The array of this type, the same object each time.
  public func arrayType(rank: Int = 1) -> PSType {
    for known in arrayTypes where known.rank == rank { return known }
    let made = PSType("", code: .array, base: .arrayBase, interfaces: PSType.arrayInterfaces, elementType: self, rank: rank)
    arrayTypes.append(made)
    return made
  }

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
    let wanted = interface.namespace + "." + interface.name
    var up: PSType? = self
    while let t = up {
      if t === interface || t.interfaces.contains(wanted) { return true }
      up = t.baseType
    }
    return false
  }

  private static let arrayInterfaces = [
    "System.Collections.IList", "System.Collections.ICollection", "System.Collections.IEnumerable", "System.ICloneable",
    "System.Collections.IStructuralComparable", "System.Collections.IStructuralEquatable",
    "System.Collections.Generic.IList`1", "System.Collections.Generic.ICollection`1",
    "System.Collections.Generic.IEnumerable`1", "System.Collections.Generic.IReadOnlyList`1",
  ]
}
