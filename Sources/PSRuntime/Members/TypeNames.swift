/// How types are written: for `Get-Member`, in type name lists, and in messages.
public enum TypeNames {
  /// A type as `Get-Member` and `OverloadDefinitions` spell it: accelerators for common ones, generic arguments in brackets.
  public static func shown(_ type: PSType, dropsNamespaces: Bool = false) -> String {
    if let element = type.elementType {
      return shown(element, dropsNamespaces: dropsNamespaces) + PSType.brackets(type.rank)
    }
    if let short = accelerator(type) { return short }
    let plain = dropsNamespaces || type.namespace.isEmpty ? type.name : type.namespace + "." + type.name
    guard !type.arguments.isEmpty else { return plain }
    let name = plain.split(separator: "`").first.map(String.init) ?? plain
    return name + "[" + type.arguments.map { shown($0, dropsNamespaces: dropsNamespaces) }.joined(separator: ",") + "]"
  }

  /// The names in `pstypenames`: the type's and its bases', generic arguments with their assemblies.
  public static func chain(of type: PSType) -> [String] {
    var names: [String] = []
    var up: PSType? = type
    while let t = up {
      names.append(qualified(t))
      up = t.baseType
    }
    return names
  }

  /// `Type.FullName`: generic arguments stand in double brackets with their assemblies.
  public static func qualified(_ type: PSType) -> String {
    if let element = type.elementType { return qualified(element) + PSType.brackets(type.rank) }
    guard !type.arguments.isEmpty else { return type.fullName }
    let arguments = type.arguments.map { "[" + qualified($0) + ", " + assembly($0) + "]" }
    return type.namespace + "." + type.name + "[" + arguments.joined(separator: ",") + "]"
  }

  /// The assembly that holds a type, as `Assembly.FullName` prints it.
  public static func assembly(_ type: PSType) -> String {
    if type.namespace.hasPrefix("System.Management.Automation") {
      return "System.Management.Automation, Version=7.6.5.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35"
    }
    return "System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e"
  }

  private static func accelerator(_ type: PSType) -> String? {
    switch type.code {
    case .string: "string"
    case .char: "char"
    case .bool: "bool"
    case .sbyte: "sbyte"
    case .byte: "byte"
    case .int16: "short"
    case .uint16: "ushort"
    case .int32: "int"
    case .uint32: "uint"
    case .int64: "long"
    case .uint64: "ulong"
    case .single: "float"
    case .double: "double"
    case .decimal: "decimal"
    case .bigInteger: "bigint"
    case .dateTime: "datetime"
    case .timeSpan: "timespan"
    case .guid: "guid"
    case .version: "version"
    case .void: "void"
    case .regex: "regex"
    case .uri: "uri"
    case .xml: "xml"
    case .scriptBlock: "scriptblock"
    case .switchParameter: "switch"
    default: type === PSType.type ? "type" : type === PSType.arrayBase ? "array" : named(type)
    }
  }

  private static func named(_ type: PSType) -> String? {
    guard !type.flags.contains(.user), type.arguments.isEmpty else { return nil }
    let name = TypeTable.displayName(type)
    return name == type.fullName ? nil : name
  }
}
