import PSRuntime

extension DotNetTypes {
  static let convert = TypeDefinition("System.Convert", convertNumbers + convertOthers + convertBytes)

  /// `ToX(value)`: .NET's own conversion, stricter than PowerShell's.
  private static func to<T: FixedWidthInteger & Sendable>(_ name: String, _ kind: NumberKind<T>) -> Member {
    .staticMethod(
      name,
      body: { call in
        if call.parameterName(1) == "fromBase" {
          return kind.make(try fromBase(call.optionalText(0), call.int(1), kind))
        }
        return kind.make(try integer(call[0], kind, Cultures.culture(of: call[1], call.context)))
      })
  }

  private static func invalidCast(_ value: Value, _ target: String) -> RuntimeException {
    MemberStrings.invalidCast("Invalid cast from '\(value.base.type.name)' to '\(target)'.")
  }

  private static func integer<T: FixedWidthInteger & Sendable>(
    _ value: Value, _ kind: NumberKind<T>, _ culture: Culture
  ) throws -> T {
    func checked(_ result: T?) throws -> T {
      guard let result else {
        throw MemberStrings.overflow("Value was either too large or too small for \(kind.article).")
      }
      return result
    }
    switch value.base {
    case .null, .nothing, .unset: return 0
    case .string(let s):
      return try parsed(s, kind.article) { (t) throws(NumberParseError) in
        try NumberParser.integer(t, as: T.self, .integer, culture.numberFormat)
      }
    case .bool(let b): return b ? 1 : 0
    case .double(let d): return try checked(DotNetMath.rounded(d))
    case .single(let f): return try checked(DotNetMath.rounded(Double(f)))
    case .ulong(let v): return try checked(T(exactly: v))
    default:
      if let d = value.unboxed(PSDecimal.self) { return try checked(d.rounded(to: T.self)) }
      guard let n = value.base.wholeNumber else {
        if value.base.asObject != nil {
          throw MemberStrings.invalidCast(
            "Unable to cast object of type '\(value.base.type.fullName)' to type 'System.IConvertible'.")
        }
        throw invalidCast(value, kind.name)
      }
      return try checked(T(exactly: n))
    }
  }

  /// A text in base 2, 8, 10 or 16.
  private static func fromBase<T: FixedWidthInteger & Sendable>(_ text: PSString?, _ base: Int, _ kind: NumberKind<T>)
    throws -> T
  {
    guard [2, 8, 10, 16].contains(base) else { throw MemberStrings.argument("Invalid Base.") }
    guard let text else { return 0 }
    if text.isEmpty {
      throw MemberStrings.argumentOutOfRange(
        "Index was out of range. Must be non-negative and less than the size of the collection.", "startIndex")
    }
    var digits = Substring(text.string)
    var isNegative = false
    if digits.hasPrefix("-") {
      if base != 10 { throw MemberStrings.argument("String cannot contain a minus sign if the base is not 10.") }
      isNegative = true
      digits = digits.dropFirst()
    }
    if base == 16, digits.hasPrefix("0x") || digits.hasPrefix("0X") { digits = digits.dropFirst(2) }
    var result: UInt128 = 0
    var count = 0
    for c in digits {
      guard let d = c.hexDigitValue, d < base else {
        if count == 0 { throw MemberStrings.format("Could not find any recognizable digits.") }
        throw MemberStrings.format("Additional non-parsable characters are at the end of the string.")
      }
      count += 1
      result = result &* UInt128(base) &+ UInt128(d)
      if result >> 64 != 0 {
        throw MemberStrings.overflow("Value was either too large or too small for \(kind.article).")
      }
    }
    if count == 0 { throw MemberStrings.format("Could not find any recognizable digits.") }
    if base == 10 {
      let signed = isNegative ? -Int128(result) : Int128(result)
      guard let value = T(exactly: signed) else {
        throw MemberStrings.overflow("Value was either too large or too small for \(kind.article).")
      }
      return value
    }
    guard result >> UInt128(T.bitWidth) == 0 else {
      throw MemberStrings.overflow("Value was either too large or too small for \(kind.article).")
    }
    return T(truncatingIfNeeded: result)
  }

  private static let convertNumbers: [Member] = [
    to("ToInt32", NumberKind<Int32>(name: "Int32", article: "an Int32", make: { .int($0) }, read: { _ in nil })),
    to("ToInt64", NumberKind<Int64>(name: "Int64", article: "an Int64", make: { .long($0) }, read: { _ in nil })),
    to("ToInt16", NumberKind<Int16>(name: "Int16", article: "an Int16", make: { .short($0) }, read: { _ in nil })),
    to("ToByte", NumberKind<UInt8>(name: "Byte", article: "an unsigned byte", make: { .byte($0) }, read: { _ in nil })),
    to("ToSByte", NumberKind<Int8>(name: "SByte", article: "a signed byte", make: { .sbyte($0) }, read: { _ in nil })),
    to("ToUInt16", NumberKind<UInt16>(name: "UInt16", article: "a UInt16", make: { .ushort($0) }, read: { _ in nil })),
    to("ToUInt32", NumberKind<UInt32>(name: "UInt32", article: "a UInt32", make: { .uint($0) }, read: { _ in nil })),
    to("ToUInt64", NumberKind<UInt64>(name: "UInt64", article: "a UInt64", make: { .ulong($0) }, read: { _ in nil })),
    .staticMethod(
      "ToDouble", body: { call in .double(try double(call[0], Cultures.culture(of: call[1], call.context))) }),
    .staticMethod(
      "ToSingle", body: { call in .single(Float(try double(call[0], Cultures.culture(of: call[1], call.context)))) }),
    .staticMethod(
      "ToDecimal", body: { call in .boxed(try decimalValue(call[0], Cultures.culture(of: call[1], call.context))) }),
    .staticMethod("ToBoolean", body: { call in .bool(try boolValue(call[0])) }),
    .staticMethod("ToChar", body: { call in .char(try charValue(call[0])) }),
  ]

  private static func double(_ value: Value, _ culture: Culture) throws -> Double {
    switch value.base {
    case .null, .nothing, .unset: return 0
    case .double(let d): return d
    case .single(let f): return Double(f)
    case .bool(let b): return b ? 1 : 0
    case .ulong(let v): return Double(v)
    case .string(let s):
      return try parsed(s, "a Double") { (t) throws(NumberParseError) in
        try NumberParser.double(t, .floatWithThousands, culture.numberFormat)
      }
    default:
      if let d = value.unboxed(PSDecimal.self) { return d.doubleValue }
      if case .char = value.base { throw invalidCast(value, "Double") }
      guard let n = value.base.wholeNumber else { throw invalidCast(value, "Double") }
      return Double(n)
    }
  }

  private static func decimalValue(_ value: Value, _ culture: Culture) throws -> PSDecimal {
    switch value.base {
    case .null, .nothing, .unset: return .zero
    case .double(let d): return try exact { () throws(ArithmeticError) in try PSDecimal.converting(d) }
    case .single(let f): return try exact { () throws(ArithmeticError) in try PSDecimal.converting(f) }
    case .bool(let b): return b ? .one : .zero
    case .ulong(let v): return PSDecimal(v)
    case .string(let s):
      return try parsed(s, "a Decimal") { (t) throws(NumberParseError) in
        try NumberParser.decimal(t, .number, culture.numberFormat)
      }
    default:
      if let d = value.unboxed(PSDecimal.self) { return d }
      guard let n = value.base.wholeNumber else { throw invalidCast(value, "Decimal") }
      return PSDecimal(n)
    }
  }

  private static func boolValue(_ value: Value) throws -> Bool {
    switch value.base {
    case .null, .nothing, .unset: return false
    case .bool(let b): return b
    case .string(let s):
      let word = StringFunctions.trim(s)
      if word.equalsIgnoringCase("True") { return true }
      if word.equalsIgnoringCase("False") { return false }
      throw MemberStrings.format("String '\(s.string)' was not recognized as a valid Boolean.")
    case .double(let d): return d != 0
    case .single(let f): return f != 0
    case .char: throw invalidCast(value, "Boolean")
    default:
      if let d = value.unboxed(PSDecimal.self) { return !d.isZero }
      guard let n = value.base.wholeNumber else { throw invalidCast(value, "Boolean") }
      return n != 0
    }
  }

  private static func charValue(_ value: Value) throws -> UInt16 {
    switch value.base {
    case .null, .nothing, .unset: return 0
    case .char(let c): return c
    case .string(let s):
      guard s.count == 1 else { throw MemberStrings.format("String must be exactly one character long.") }
      return s.unit(0)
    case .bool, .double, .single: throw invalidCast(value, "Char")
    default:
      guard let n = value.base.wholeNumber else { throw invalidCast(value, "Char") }
      guard let unit = UInt16(exactly: n) else {
        throw MemberStrings.overflow("Value was either too large or too small for a character.")
      }
      return unit
    }
  }

  // MARK: - Texts, dates, types

  private static let convertOthers: [Member] = [
    .staticProperty("DBNull", get: { _ in .object(DBNullObject.shared()) }),
    .staticMethod("IsDBNull", body: { call in .bool(call.object(0) is DBNullObject) }),
    .staticMethod("GetTypeCode", body: { call in typeCode(call[0].base.type, call.context) }),
    .staticMethod(
      "ToString",
      body: { call in
        if call.parameterName(1) == "toBase" { return .text(try inBase(call[0], call.int(1))) }
        if call[0].isNull { return .string(.empty) }
        return .string(try Formatting.text(call[0], "", Cultures.culture(of: call[1], call.context), call.context))
      }),
    .staticMethod(
      "ToDateTime",
      body: { call in
        switch call[0].base {
        case .dateTime: return call[0].base
        case .null, .nothing, .unset: return .dateTime(.min)
        case .string(let s):
          let culture = Cultures.culture(of: call[1], call.context)
          let now = call.context.services.now
          return .dateTime(
            try parsedDate(s.string) { () throws(DateParseError) in try DateParser.date(s.string, culture, now: now) })
        default: throw invalidCast(call[0], "DateTime")
        }
      }),
    .staticMethod(
      "ChangeType",
      body: { call in
        guard let type = call.object(1) as? PSType else { throw MemberStrings.argumentNull("conversionType") }
        if type === call[0].base.type { return call[0].base }
        let name = type.code == .single ? "ToSingle" : "To" + type.name
        let arguments = call.count == 3 ? [call[0], call[2]] : [call[0]]
        guard let convert = call.context.types.resolve("System.Convert") else { return .null }
        do {
          return try MemberAccess.invokeStatic(convert, PSString.make(name), arguments, call.context)
        } catch let error as RuntimeException {
          if error.record.errorId == "MethodNotFound" {
            throw MemberStrings.invalidCast("Invalid cast from '\(call[0].base.type.fullName)' to '\(type.fullName)'.")
          }
          let inner = error.record.exception.inner ?? error.record.exception
          throw MemberStrings.dotnet(inner.type, inner.message.string)
        }
      }),
  ]

  private static func inBase(_ value: Value, _ base: Int) throws -> String {
    guard [2, 8, 10, 16].contains(base) else { throw MemberStrings.argument("Invalid Base.") }
    let n = value.base.wholeNumber ?? 0
    if base == 10 { return String(n) }
    let bits: UInt64 =
      switch value.base {
      case .byte(let v): UInt64(v)
      case .short(let v): UInt64(UInt16(bitPattern: v))
      case .int(let v): UInt64(UInt32(bitPattern: v))
      default: UInt64(bitPattern: n)
      }
    return String(bits, radix: base)
  }

  // MARK: - Bytes

  private static func part(_ call: MethodCall) throws -> [UInt8] {
    guard let bytes = call.bytes(0) else { throw MemberStrings.argumentNull("inArray") }
    guard call.parameterName(1) == "offset" else { return bytes }
    let (offset, length) = (call.int(1), call.int(2))
    guard offset >= 0, length >= 0, offset <= bytes.count - length else {
      throw MemberStrings.argumentOutOfRange("Offset and length must refer to a position in the string.", "offset")
    }
    return Array(bytes[offset..<offset + length])
  }

  private static let convertBytes: [Member] = [
    .staticMethod(
      "ToBase64String",
      body: { call in
        let text = Base64.encode(try part(call))
        let breaks = call.object(call.count - 1) is EnumObject && call.enumValue(call.count - 1) == 1
        return .text(breaks ? Base64.withLineBreaks(text) : text)
      }),
    .staticMethod(
      "FromBase64String",
      body: { call in
        guard let bytes = Base64.decode(try call.requiredText(0, "s").string) else {
          throw MemberStrings.format(
            "The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an "
              + "illegal character among the padding characters.")
        }
        return .bytes(bytes)
      }),
    .staticMethod(
      "FromBase64CharArray",
      body: { call in
        guard
          let bytes = Base64.decode(
            PSString.make(units: Array(call.units(0).dropFirst(call.int(1)).prefix(call.int(2)))).string)
        else {
          throw MemberStrings.format(
            "The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters."
          )
        }
        return .bytes(bytes)
      }),
    .staticMethod("ToHexString", body: { call in .text(Hexadecimal.encode(try part(call), uppercase: true)) }),
    .staticMethod("ToHexStringLower", body: { call in .text(Hexadecimal.encode(try part(call), uppercase: false)) }),
    .staticMethod(
      "FromHexString",
      body: { call in
        let text = try call.requiredText(0, "s").string
        if text.utf8.count % 2 != 0 {
          throw MemberStrings.format("The input is not a valid hex string as its length is not a multiple of 2.")
        }
        guard let bytes = Hexadecimal.decode(text) else {
          throw MemberStrings.format("The input is not a valid hex string as it contains a non-hex character.")
        }
        return .bytes(bytes)
      }),
  ]
}

/// `[DBNull]::Value`.
final class DBNullObject: Obj {
  private nonisolated(unsafe) static let value = DBNullObject()
  static func shared() -> DBNullObject { value }
  override var type: PSType { PSType.builtin("System.DBNull") }
  override func text(_ context: RuntimeContext) -> PSString { .empty }
}

/// Base 64 as .NET reads and writes it.
public enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  public static func encode(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    var i = 0
    while i < bytes.count {
      let b0 = bytes[i]
      let b1 = i + 1 < bytes.count ? bytes[i + 1] : 0
      let b2 = i + 2 < bytes.count ? bytes[i + 2] : 0
      out.append(alphabet[Int(b0 >> 2)])
      out.append(alphabet[Int((b0 & 3) << 4 | b1 >> 4)])
      out.append(i + 1 < bytes.count ? alphabet[Int((b1 & 15) << 2 | b2 >> 6)] : UInt8(ascii: "="))
      out.append(i + 2 < bytes.count ? alphabet[Int(b2 & 63)] : UInt8(ascii: "="))
      i += 3
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Lines of 76 characters.
  static func withLineBreaks(_ text: String) -> String {
    var result = ""
    for (i, c) in text.enumerated() {
      if i > 0, i % 76 == 0 { result += "\r\n" }
      result.append(c)
    }
    return result
  }

  /// The bytes of a text, blanks in it aside; nil where it is malformed.
  public static func decode(_ text: String) -> [UInt8]? {
    var bits: UInt32 = 0
    var count = 0
    var padding = 0
    var out: [UInt8] = []
    for c in text.utf8 where !(c == 0x20 || c == 0x09 || c == 0x0A || c == 0x0D) {
      if c == UInt8(ascii: "=") {
        padding += 1
        count += 1
        bits <<= 6
      } else {
        guard padding == 0, let value = value(of: c) else { return nil }
        bits = bits << 6 | UInt32(value)
        count += 1
      }
      if count == 4 {
        guard padding <= 2 else { return nil }
        for i in 0..<(3 - padding) { out.append(UInt8(truncatingIfNeeded: bits >> UInt32(16 - 8 * i))) }
        bits = 0
        count = 0
        if padding > 0 { padding = 3 }
      } else if padding == 3 {
        return nil
      }
    }
    return count == 0 ? out : nil
  }

  private static func value(of c: UInt8) -> UInt8? {
    switch c {
    case 0x41...0x5A: c - 0x41
    case 0x61...0x7A: c - 0x61 + 26
    case 0x30...0x39: c - 0x30 + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}

/// Bytes as hexadecimal digits.
public enum Hexadecimal {
  public static func encode(_ bytes: some Sequence<UInt8>, uppercase: Bool) -> String {
    let digits = Array((uppercase ? "0123456789ABCDEF" : "0123456789abcdef").utf8)
    var out: [UInt8] = []
    for b in bytes {
      out.append(digits[Int(b >> 4)])
      out.append(digits[Int(b & 15)])
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The bytes of a text; nil where it has other characters or an odd number of digits.
  public static func decode(_ text: String) -> [UInt8]? {
    var out: [UInt8] = []
    var high: UInt8?
    for c in text {
      guard let d = c.hexDigitValue else { return nil }
      if let h = high {
        out.append(h << 4 | UInt8(d))
        high = nil
      } else {
        high = UInt8(d)
      }
    }
    return high == nil ? out : nil
  }
}
