import PSEngine
import PSRuntime

/// Writes a value as JSON: indented by two blanks, or compressed.
struct JsonWriter {
  private let depth: Int
  private let isCompressed: Bool
  private let enumsAsStrings: Bool
  private let escapeHandling: JsonEscapeHandling
  private let context: RuntimeContext
  private var out = PSStringBuilder()
  /// Whether something lay deeper than allowed.
  private(set) var wasTruncated = false

  init(
    depth: Int, isCompressed: Bool, enumsAsStrings: Bool, escapeHandling: JsonEscapeHandling, context: RuntimeContext
  ) {
    self.depth = depth
    self.isCompressed = isCompressed
    self.enumsAsStrings = enumsAsStrings
    self.escapeHandling = escapeHandling
    self.context = context
  }

  /// The text of one value. Items that came through a pipeline are wrapped.
  mutating func text(_ items: [Value], asArray: Bool, areWrapped: Bool) throws -> PSString {
    if asArray {
      try writeArray(items, .array(PSArray(items)), level: 0, areWrapped: areWrapped)
    } else {
      try write(items.first ?? .null, level: 0, isWrapped: areWrapped)
    }
    return out.build()
  }

  /// A value that is wrapped (it came through a pipeline, or scripts gave it members) shows its extended properties beside it.
  private mutating func write(_ value: Value, level: Int, isWrapped: Bool = false) throws {
    if isWrapped || value.attachedMembers?.shape.names.isEmpty == false, value.base.hasValueInJson {
      let extended = MemberAccess.extendedProperties(of: value, context).filter { !$0.isHidden }
      if !extended.isEmpty { return try write(value.base, beside: extended, of: value, level: level) }
    }
    switch value.base {
    case .null, .nothing, .unset: out.append("null")
    case .bool(let b): out.append(b ? "true" : "false")
    case .string(let s): quote(s)
    case .char(let c): quote(PSString.make(unit: c))
    case .double(let d): out.append(JsonWriter.number(d))
    case .single(let d): out.append(JsonWriter.number(NumberFormat.roundTrip(d)))
    case .dateTime(let date): quote(PSString.make(JsonWriter.date(date)))
    case .array(let a): try writeArray(a.items, value, level: level)
    case .object(let o): try write(object: o, value, level: level)
    case .timeSpan: try writeObject(value, level: level)
    default: out.append(try LanguagePrimitives.text(value, context))
    }
  }

  private mutating func write(object o: Obj, _ value: Value, level: Int) throws {
    if o.type.fullName == "System.DBNull" { return out.append("null") }
    if let table = o as? PSHashtable { return try writeTable(table, value, level: level) }
    if let e = o as? EnumObject {
      if enumsAsStrings { return quote(try LanguagePrimitives.text(value, context)) }
      return out.append(e.rawValue)
    }
    if o.kind == .boxed {
      if value.unboxed(PSDecimal.self) != nil || value.unboxed(BigInteger.self) != nil {
        return out.append(try LanguagePrimitives.text(value, context))
      }
      if value.unboxed(Guid.self) != nil { return quote(try LanguagePrimitives.text(value, context)) }
    }
    if o.type.code == .uri { return quote(try MemberAccess.dotNetText(value, context)) }
    if let sequence = value.elements {
      var items: [Value] = []
      while let item = try sequence.next() { items.append(item) }
      return try writeArray(items, value, level: level)
    }
    try writeObject(value, level: level)
  }

  private mutating func write(_ base: Value, beside properties: [PropertyInfo], of value: Value, level: Int) throws {
    let members = properties.map { ($0.name, (try? $0.value(of: value, context)) ?? .null) }
    if case .object(let object) = base, let table = object as? PSHashtable, level <= depth {
      let own = try tableMembers(table)
      return try writeMembers(
        own + members.filter { member in !own.contains { $0.0.equalsOrdinal(member.0) } }, level: level)
    }
    try writeMembers([(PSString.make("value"), base)] + members, level: level)
  }

  // MARK: - Groups

  private mutating func writeArray(_ items: [Value], _ value: Value, level: Int, areWrapped: Bool = false) throws {
    if level > depth { return try truncate(value) }
    if items.isEmpty { return out.append("[]") }
    out.append("[")
    for (i, item) in items.enumerated() {
      if i > 0 { out.append(",") }
      newLine(level + 1)
      try write(item, level: level + 1, isWrapped: areWrapped)
    }
    newLine(level)
    out.append("]")
  }

  private mutating func writeTable(_ table: PSHashtable, _ value: Value, level: Int) throws {
    if level > depth { return try truncate(value) }
    try writeMembers(tableMembers(table), level: level)
  }

  private func tableMembers(_ table: PSHashtable) throws -> [(PSString, Value)] {
    try table.orderedEntries.map { entry in
      guard case .string(let name) = entry.key.base else {
        throw JsonStrings.nonStringKey(table.dictionaryType.fullName)
      }
      return (name, entry.value)
    }
  }

  private mutating func writeObject(_ value: Value, level: Int) throws {
    if level > depth { return try truncate(value) }
    var members: [(PSString, Value)] = []
    // Hidden properties of a script's class are properties as any other here.
    let isOfClass = value.base.type.userClass != nil
    for property in MemberAccess.properties(of: value, context) where isOfClass || !property.isHidden {
      members.append((property.name, (try? property.value(of: value, context)) ?? .null))
    }
    try writeMembers(members, level: level)
  }

  private mutating func writeMembers(_ members: [(PSString, Value)], level: Int) throws {
    if members.isEmpty { return out.append("{}") }
    out.append("{")
    for (i, member) in members.enumerated() {
      if i > 0 { out.append(",") }
      newLine(level + 1)
      quote(member.0)
      out.append(isCompressed ? ":" : ": ")
      try write(member.1, level: level + 1)
    }
    newLine(level)
    out.append("}")
  }

  /// What lies deeper than allowed: its text.
  private mutating func truncate(_ value: Value) throws {
    wasTruncated = true
    quote(try LanguagePrimitives.text(value, context))
  }

  private mutating func newLine(_ level: Int) {
    guard !isCompressed else { return }
    out.append(UInt16(10))
    for _ in 0..<level { out.append("  ") }
  }

  // MARK: - Scalars

  private static func number(_ d: Double) -> String { number(NumberFormat.roundTrip(d)) }

  /// Doubles keep a fraction; what is no number is a text.
  private static func number(_ text: String) -> String {
    if text == "NaN" || text.hasSuffix("Infinity") || text.hasSuffix("∞") {
      return "\"" + (text.hasSuffix("∞") ? (text.hasPrefix("-") ? "-Infinity" : "Infinity") : text) + "\""
    }
    return text.contains(where: { ".E".contains($0) }) ? text : text + ".0"
  }

  /// ISO with as many digits of the second as the date has.
  private static func date(_ date: PSDateTime) -> String {
    (try? DateFormat.text(date, "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", .invariant)) ?? ""
  }

  private mutating func quote(_ text: PSString) {
    out.append(UInt16(0x22))
    for i in 0..<text.count { append(text.unit(i)) }
    out.append(UInt16(0x22))
  }

  private mutating func append(_ unit: UInt16) {
    switch unit {
    case 0x22: if escapeHandling == .escapeHtml { appendCode(unit) } else { out.append("\\\"") }
    case 0x5C: out.append("\\\\")
    case 0x08: out.append("\\b")
    case 0x09: out.append("\\t")
    case 0x0A: out.append("\\n")
    case 0x0C: out.append("\\f")
    case 0x0D: out.append("\\r")
    case 0x00...0x1F, 0x85, 0x2028, 0x2029: appendCode(unit)
    case 0x26, 0x27, 0x3C, 0x3E: if escapeHandling == .escapeHtml { appendCode(unit) } else { out.append(unit) }
    case 0x80...: if escapeHandling == .escapeNonAscii { appendCode(unit) } else { out.append(unit) }
    default: out.append(unit)
    }
  }

  private mutating func appendCode(_ unit: UInt16) {
    let digits = String(unit, radix: 16)
    out.append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
  }
}

extension Value {
  /// Whether members beside the value itself can be shown: texts and dates stay what they are, and objects show all they have.
  fileprivate var hasValueInJson: Bool {
    switch self {
    case .null, .nothing, .unset, .string, .dateTime, .timeSpan: false
    case .object(let object):
      switch object.kind {
      case .hashtable: true
      case .boxed: unboxed(Guid.self) != nil || unboxed(PSDecimal.self) != nil || unboxed(BigInteger.self) != nil
      default: object is EnumObject || object.type.code == .uri || elements != nil
      }
    default: true
    }
  }
}
