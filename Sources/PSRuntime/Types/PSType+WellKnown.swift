// The types that the runtime itself names. All others are made from text by the type table when first asked for
// (`TypeTable`). Nobody writes these after they are made, apart from the caches that one runtime at a time touches.

extension PSType {
  public nonisolated(unsafe) static let object = PSType("System.Object", code: .object)
  public nonisolated(unsafe) static let valueTypeBase = PSType("System.ValueType", flags: .abstract, base: .object)
  public nonisolated(unsafe) static let enumBase = PSType(
    "System.Enum", flags: .abstract, base: .valueTypeBase,
    interfaces: ["System.IComparable", "System.IFormattable", "System.IConvertible"])
  public nonisolated(unsafe) static let arrayBase = PSType("System.Array", flags: .abstract, base: .object)
  public nonisolated(unsafe) static let void = PSType(
    "System.Void", code: .void, flags: .valueType, base: .valueTypeBase)

  public nonisolated(unsafe) static let string = PSType(
    "System.String", code: .string, flags: .sealed, base: .object,
    interfaces: ["System.IComparable", "System.ICloneable", "System.Collections.IEnumerable", "System.IConvertible"])
  public nonisolated(unsafe) static let char = number("Char", .char)
  public nonisolated(unsafe) static let bool = number("Boolean", .bool)
  public nonisolated(unsafe) static let sbyte = number("SByte", .sbyte)
  public nonisolated(unsafe) static let byte = number("Byte", .byte)
  public nonisolated(unsafe) static let int16 = number("Int16", .int16)
  public nonisolated(unsafe) static let uint16 = number("UInt16", .uint16)
  public nonisolated(unsafe) static let int32 = number("Int32", .int32)
  public nonisolated(unsafe) static let uint32 = number("UInt32", .uint32)
  public nonisolated(unsafe) static let int64 = number("Int64", .int64)
  public nonisolated(unsafe) static let uint64 = number("UInt64", .uint64)
  public nonisolated(unsafe) static let single = number("Single", .single)
  public nonisolated(unsafe) static let double = number("Double", .double)
  public nonisolated(unsafe) static let decimal = number("Decimal", .decimal)
  public nonisolated(unsafe) static let dateTime = number("DateTime", .dateTime)
  public nonisolated(unsafe) static let timeSpan = structure("TimeSpan", .timeSpan)
  public nonisolated(unsafe) static let guid = structure("Guid", .guid)
  public nonisolated(unsafe) static let dateTimeOffset = structure("DateTimeOffset", .other)
  public nonisolated(unsafe) static let bigInteger = PSType(
    "System.Numerics.BigInteger", code: .bigInteger, flags: .valueType, base: .valueTypeBase,
    interfaces: ["System.IComparable", "System.IFormattable"])
  public nonisolated(unsafe) static let version = PSType(
    "System.Version", code: .version, flags: .sealed, base: .object,
    interfaces: ["System.ICloneable", "System.IComparable"])
  public nonisolated(unsafe) static let runtime = PSType("System.RuntimeType", code: .type, base: .type)
  public nonisolated(unsafe) static let type = PSType("System.Type", code: .type, flags: .abstract, base: .object)

  public nonisolated(unsafe) static let hashtable = PSType(
    "System.Collections.Hashtable", code: .hashtable, base: .object, interfaces: dictionaryInterfaces)
  public nonisolated(unsafe) static let orderedDictionary = PSType(
    "System.Collections.Specialized.OrderedDictionary", code: .orderedDictionary, base: .object,
    interfaces: dictionaryInterfaces)
  public nonisolated(unsafe) static let orderedHashtable = PSType(
    "System.Management.Automation.OrderedHashtable", code: .other, base: .hashtable, interfaces: dictionaryInterfaces)
  public nonisolated(unsafe) static let dictionaryEntry = PSType(
    "System.Collections.DictionaryEntry", flags: .valueType, base: .valueTypeBase)
  public nonisolated(unsafe) static let arrayList = PSType(
    "System.Collections.ArrayList", code: .list, base: .object, interfaces: listInterfaces)
  /// The definition `List<T>`; instances come from `TypeTable.instance`.
  public nonisolated(unsafe) static let listDefinition = PSType(
    "System.Collections.Generic.List`1", code: .list, flags: .genericDefinition, base: .object,
    interfaces: listInterfaces.dropLast() + [
      "System.Collections.Generic.IList`1", "System.Collections.Generic.ICollection`1",
      "System.Collections.Generic.IEnumerable`1", "System.Collections.Generic.IReadOnlyList`1",
      "System.Collections.Generic.IReadOnlyCollection`1",
    ])

  public nonisolated(unsafe) static let psObject = PSType(
    "System.Management.Automation.PSObject", code: .psObject, base: .object,
    interfaces: ["System.IFormattable", "System.IComparable"])
  public nonisolated(unsafe) static let psCustomObject = automation("PSCustomObject", .psCustomObject)
  public nonisolated(unsafe) static let psVariable = automation("PSVariable", .other)
  public nonisolated(unsafe) static let psReference = automation("PSReference", .psReference)
  public nonisolated(unsafe) static let scriptBlock = automation("ScriptBlock", .scriptBlock)
  public nonisolated(unsafe) static let switchParameter = PSType(
    "System.Management.Automation.SwitchParameter", code: .switchParameter, flags: .valueType, base: .valueTypeBase)
  public nonisolated(unsafe) static let errorRecord = automation("ErrorRecord", .other)

  static let dictionaryInterfaces = [
    "System.Collections.IDictionary", "System.Collections.ICollection", "System.Collections.IEnumerable",
    "System.ICloneable",
  ]
  static let listInterfaces = [
    "System.Collections.IList", "System.Collections.ICollection", "System.Collections.IEnumerable", "System.ICloneable",
  ]

  private static func number(_ name: String, _ code: Code) -> PSType {
    PSType(
      "System." + name, code: code, flags: [.valueType, .sealed], base: .valueTypeBase,
      interfaces: ["System.IComparable", "System.IConvertible", "System.IFormattable"])
  }

  /// A struct of .NET that compares and formats but is no `IConvertible`.
  private static func structure(_ name: String, _ code: Code) -> PSType {
    PSType(
      "System." + name, code: code, flags: [.valueType, .sealed], base: .valueTypeBase,
      interfaces: ["System.IComparable", "System.IFormattable"])
  }

  private static func automation(_ name: String, _ code: Code) -> PSType {
    PSType("System.Management.Automation." + name, code: code, base: .object)
  }
}

extension Value {
  /// The value's .NET type; `.null` has none and answers `object`.
  public var type: PSType {
    switch self {
    case .int: .int32
    case .string: .string
    case .object(let o): o.type
    case .array(let a): a.type
    case .bool: .bool
    case .long: .int64
    case .double: .double
    case .char: .char
    case .byte: .byte
    case .sbyte: .sbyte
    case .short: .int16
    case .ushort: .uint16
    case .uint: .uint32
    case .ulong: .uint64
    case .single: .single
    case .dateTime: .dateTime
    case .timeSpan: .timeSpan
    case .variable(let v): v.value.type
    case .null, .nothing, .unset: .object
    }
  }

  /// What the pipeline and `foreach` go through; nil where the value is one item (texts and dictionaries are).
  public var elements: ValueSequence? {
    switch self {
    case .array(let a): ArraySequence(a.items)
    case .object(let o): o.elements
    default: nil
    }
  }
}
