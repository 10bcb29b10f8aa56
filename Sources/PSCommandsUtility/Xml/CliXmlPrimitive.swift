import PSEngine
import PSRuntime
import PSTypes

/// The types that CLI-XML writes as one element with a text, and how.
enum CliXmlPrimitive {
  /// The element's name and its text; nil for values of other types.
  static func element(_ value: Value, _ context: RuntimeContext) throws -> (tag: String, text: String)? {
    switch value {
    case .string(let s): return ("S", CliXmlText.encode(s))
    case .bool(let b): return ("B", b ? "true" : "false")
    case .char(let c): return ("C", String(c))
    case .dateTime(let d): return ("DT", (try? DateFormat.text(d, dateFormat)) ?? "")
    case .timeSpan(let t): return ("TS", XmlDuration.text(t))
    case .double(let d): return ("Db", text(d))
    case .single(let f): return ("Sg", text(f))
    case .array(let a) where a.elementType === PSType.byte && a.lengths == nil:
      return ("BA", Base64.encode(a.items.map { if case .byte(let b) = $0 { b } else { 0 } }))
    case .object(let o): return try element(o, context)
    default:
      guard let tag = integerTags[value.type.code] else { return nil }
      return (tag, try LanguagePrimitives.text(value, context).string)
    }
  }

  static let dateFormat = "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"

  private static let integerTags: [PSType.Code: String] = [
    .byte: "By", .sbyte: "SB", .int16: "I16", .uint16: "U16", .int32: "I32", .uint32: "U32", .int64: "I64",
    .uint64: "U64",
  ]
  private static let objectTags = [
    "System.Decimal": "D", "System.Guid": "G", "System.Version": "Version", "System.Uri": "URI",
    "System.Xml.XmlDocument": "XD", "System.Management.Automation.ScriptBlock": "SBK",
    "System.Security.SecureString": "SS",
  ]

  private static func element(_ object: Obj, _ context: RuntimeContext) throws -> (tag: String, text: String)? {
    guard let tag = objectTags[object.type.fullName] else { return nil }
    switch object {
    case let secret as SecureStringObject:
      return (tag, Hexadecimal.encode(TextEncoding.utf16LittleEndian.bytes(of: secret.text), uppercase: false))
    case let document as XmlNode: return (tag, CliXmlText.encode(PSString.make(document.outerXml)))
    default: return (tag, CliXmlText.encode(try object.invariantText(context)))
    }
  }

  private static func text<F: BinaryFloatingPoint>(_ number: F) -> String {
    if number.isNaN { return "NaN" }
    if number.isInfinite { return number < 0 ? "-INF" : "INF" }
    return (number as? Float).map { NumberFormat.roundTrip($0) } ?? NumberFormat.roundTrip(Double(number))
  }

  // MARK: - Reading

  /// The value of an element; nil where its name is none of a primitive.
  ///
  /// - Throws: `XmlException` where the text is not one of the type.
  static func value(of node: XmlNode, _ context: RuntimeContext) throws -> Value? {
    let text = node.innerText
    switch node.localName {
    case "S": return .string(CliXmlText.decode(text))
    case "C": return try checked(UInt16(text).map { .char($0) }, node, "System.Char")
    case "B":
      let flag = ["true": true, "1": true, "false": false, "0": false][text]
      return try checked(flag.map { .bool($0) }, node, "System.Boolean")
    case "DT":
      let date = try? DateParser.date(text, .invariant, .roundtripKind, now: context.services.now)
      return try checked(date.map { .dateTime($0) }, node, "System.DateTime")
    case "TS": return try checked(XmlDuration.span(text).map { .timeSpan($0) }, node, "System.TimeSpan")
    case "BA":
      return try checked(
        Base64.decode(text).map { .array(PSArray($0.map { .byte($0) }, of: .byte)) }, node, "System.Byte[]")
    case "D":
      return try checked((try? NumberParser.decimal(text)).map { .boxed($0) }, node, "System.Decimal")
    case "SS":
      guard let bytes = Hexadecimal.decode(text) else { throw node.failure(CliXmlStrings.secureString) }
      let text = bytes.withUnsafeBufferPointer { TextEncoding.utf16LittleEndian.string($0) }
      return .object(SecureStringObject(text))
    case "SBK":
      guard let engine = context as? ExecutionContext else { return .string(CliXmlText.decode(text)) }
      return .object(try engine.compile(CliXmlText.decode(text).string))
    default: return try converted(node, text, context)
    }
  }

  private static func checked(_ value: Value?, _ node: XmlNode, _ typeName: String) throws -> Value {
    guard let value else { throw node.failure(CliXmlStrings.invalidPrimitive(typeName)) }
    return value
  }

  private static let typeNames = [
    "By": "System.Byte", "SB": "System.SByte", "I16": "System.Int16", "U16": "System.UInt16", "I32": "System.Int32",
    "U32": "System.UInt32", "I64": "System.Int64", "U64": "System.UInt64", "Sg": "System.Single",
    "Db": "System.Double", "G": "System.Guid", "Version": "System.Version",
    "URI": "System.Uri", "XD": "System.Xml.XmlDocument",
  ]
  private static let specialNumbers = ["INF": "Infinity", "-INF": "-Infinity"]

  /// A value that the conversion from text makes.
  private static func converted(_ node: XmlNode, _ text: String, _ context: RuntimeContext) throws -> Value? {
    guard let typeName = typeNames[node.localName] else { return nil }
    let content: Value =
      node.localName == "URI" || node.localName == "XD"
      ? .string(CliXmlText.decode(text)) : .text(specialNumbers[text] ?? text)
    let value = try? LanguagePrimitives.convert(content, to: PSType.builtin(typeName), context)
    return try checked(text.isEmpty && node.localName != "XD" ? nil : value, node, typeName)
  }
}
