import PSRuntime

/// What enumerations share.
enum EnumMembers {
  /// The integer type behind an enumeration.
  static func underlyingType(_ type: PSType) -> PSType {
    switch type.enumInfo?.underlying ?? .int32 {
    case .byte: .byte
    case .sbyte: .sbyte
    case .int16: .int16
    case .uint16: .uint16
    case .uint32: .uint32
    case .int64: .int64
    case .uint64: .uint64
    default: .int32
    }
  }

  /// The text of a value under `G`, `D`, `X` or `F`.
  static func text(_ e: EnumObject, _ format: String) throws -> String {
    switch format.lowercased() {
    case "", "g", "f": return e.enumType.enumInfo?.text(e.rawValue) ?? String(e.rawValue)
    case "d": return String(e.rawValue)
    case "x":
      let digits = String(UInt64(bitPattern: e.rawValue) & 0xFFFF_FFFF, radix: 16, uppercase: true)
      return String(repeating: "0", count: max(0, 8 - digits.count)) + digits
    default:
      throw MemberStrings.format("Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".")
    }
  }

  /// The enumeration that an argument names.
  static func type(_ call: MethodCall, _ index: Int = 0) throws -> PSType {
    guard let type = call.object(index) as? PSType else { throw MemberStrings.argumentNull("enumType") }
    guard type.isEnum else { throw MemberStrings.argument("Type provided must be an Enum.", "enumType") }
    return type
  }

  /// Reads names separated by commas, or a number; nil where a name is unknown.
  static func parse(_ text: String, _ info: EnumInfo, ignoringCase: Bool) -> Int64? {
    var result: Int64 = 0
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let word = part.drop { $0 == " " }
      let name = String(word.reversed().drop { $0 == " " }.reversed())
      if let value = info.value(name, ignoringCase: ignoringCase) ?? Int64(name) { result |= value } else { return nil }
    }
    return result
  }
}

extension DotNetTypes {
  static let enumeration = TypeDefinition("System.Enum", enumInstance + enumStatics)

  private static let enumInstance: [Member] = [
    .property(
      "value__", type: "int",
      get: { value, context in
        guard let e = value.base.asObject as? EnumObject else { return .null }
        return try LanguagePrimitives.convert(.long(e.rawValue), to: EnumMembers.underlyingType(e.enumType), context)
      }),
    .method("ToString") { call in
      guard let e = call.target.asObject as? EnumObject else { return .null }
      return .text(try EnumMembers.text(e, call.optionalText(0)?.string ?? ""))
    },
    .method("CompareTo") { call in
      guard let e = call.target.asObject as? EnumObject else { return .null }
      if call[0].isNull { return .int(1) }
      guard let other = call.object(0) as? EnumObject, other.enumType === e.enumType else {
        throw MemberStrings.argument("Object must be the same type as the enum.")
      }
      return .int(e.rawValue == other.rawValue ? 0 : e.rawValue < other.rawValue ? -1 : 1)
    },
    .method("HasFlag") { call in
      guard let e = call.target.asObject as? EnumObject, let flag = call.object(0) as? EnumObject else {
        return .bool(false)
      }
      return .bool(e.rawValue & flag.rawValue == flag.rawValue)
    },
    .method("Equals") { call in .bool(try equals(call.target, call[0], call.context)) },
    .method("GetHashCode") { call in .count(Int((call.target.asObject as? EnumObject)?.rawValue ?? 0)) },
    .method("GetTypeCode") { call in typeCode(.int32, call.context) },
  ]

  private static let enumStatics: [Member] = [
    .staticMethod("GetNames") { call in
      let info = try EnumMembers.type(call).enumInfo
      return .strings((info.map { sortedNames($0) } ?? []).map { PSString.make($0) })
    },
    .staticMethod("GetValues") { call in
      let type = try EnumMembers.type(call)
      let values =
        type.enumInfo.map { info in sortedNames(info).compactMap { info.value($0, ignoringCase: false) } } ?? []
      return .array(PSArray(values.map { .object(EnumObject(type, $0)) }, of: type))
    },
    .staticMethod("GetName") { call in
      let type = try EnumMembers.type(call)
      guard let number = call[1].wholeNumber, let info = type.enumInfo, let i = info.values.firstIndex(of: number)
      else { return .null }
      return .text(info.names[i])
    },
    .staticMethod("IsDefined") { call in
      let info = try EnumMembers.type(call).enumInfo
      if case .string(let name) = call[1] { return .bool(info?.value(name.string, ignoringCase: false) != nil) }
      return .bool(call[1].wholeNumber.map { info?.values.contains($0) ?? false } ?? false)
    },
    .staticMethod(
      "Parse",
      signatures: [
        "System.Object Parse(type enumType, string value)",
        "System.Object Parse(type enumType, string value, bool ignoreCase)",
      ]
    ) { call in
      let type = try EnumMembers.type(call)
      let text = try call.requiredText(1, "value").string
      guard let info = type.enumInfo, let value = EnumMembers.parse(text, info, ignoringCase: call.bool(2)) else {
        throw MemberStrings.argument("Requested value '\(text)' was not found.")
      }
      return .object(EnumObject(type, value))
    },
    .staticMethod(
      "TryParse",
      signatures: [
        "bool TryParse(type enumType, string value, [ref] System.Object result)",
        "bool TryParse(type enumType, string value, bool ignoreCase, [ref] System.Object result)",
        "bool TryParse(string value, [ref] System.Object result)",
        "bool TryParse(string value, bool ignoreCase, [ref] System.Object result)",
      ]
    ) { call in try tryParse(call) },
    .staticMethod("ToObject", signatures: ["System.Object ToObject(type enumType, System.Object value)"]) { call in
      .object(EnumObject(try EnumMembers.type(call), call[1].wholeNumber ?? 0))
    },
    .staticMethod("GetUnderlyingType") { call in
      .object(EnumMembers.underlyingType(try EnumMembers.type(call)))
    },
    .staticMethod("Format", signatures: ["string Format(type enumType, System.Object value, string format)"]) { call in
      .text(try EnumMembers.text(EnumObject(try EnumMembers.type(call), call[1].wholeNumber ?? 0), call.text(2).string))
    },
  ]

  /// Names in the order of their numbers, unsigned, as .NET lists them.
  private static func sortedNames(_ info: EnumInfo) -> [String] {
    info.names.indices.sorted { a, b in
      let x = UInt64(bitPattern: info.values[a])
      let y = UInt64(bitPattern: info.values[b])
      return x == y ? a < b : x < y
    }.map { info.names[$0] }
  }

  private static func tryParse(_ call: MethodCall) throws -> Value {
    let hasType = call.object(0) is PSType
    let reference = call.count - 1
    var type = call.object(0) as? PSType
    if type == nil, let known = (call.object(reference) as? PSReference)?.variable.value.base.asObject as? EnumObject {
      type = known.enumType
    }
    guard let type, let info = type.enumInfo else { return .bool(false) }
    let text = call.text(hasType ? 1 : 0).string
    let ignoring = call.count > (hasType ? 3 : 2) && call.bool(reference - 1)
    let value = EnumMembers.parse(text, info, ignoringCase: ignoring)
    call.setReference(reference, .object(EnumObject(type, value ?? 0)))
    return .bool(value != nil)
  }
}
