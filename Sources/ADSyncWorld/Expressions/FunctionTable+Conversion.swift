extension FunctionTable {
  static let conversionUnary: [UnaryFunction] = [
    UnaryFunction("CBool") { value, _ in .boolean(value.truth) },
    UnaryFunction("CNum") { value, _ in
      if value.isNull { return .null }
      if case .binary(let bytes) = value { return .number(bytes.reduce(0) { $0 &<< 8 | Int64($1) }) }
      return .number(try number(value, "CNum"))
    },
    UnaryFunction("CRef") { value, _ in value.isNull ? .null : .dn(try text(value, "CRef")) },
    UnaryFunction("CStr") { value, context in
      if value.isNull { return .null }
      if case .reference(let id) = value { return .string(context.resolve(id) ?? id.description) }
      return .string(try text(value, "CStr"))
    },
    UnaryFunction("CGuid") { value, _ in
      if value.isNull { return .null }
      guard let id = UniqueID(try text(value, "CGuid")) else { throw ExpressionError.invalidValue("CGuid") }
      return .binary(id.bytes)
    },
    UnaryFunction("StringFromGuid") { value, _ in
      if value.isNull { return .null }
      guard let id = UniqueID(bytes: try bytes(value, "StringFromGuid")) else {
        throw ExpressionError.invalidValue("StringFromGuid")
      }
      return .string(id.description)
    },
    UnaryFunction("StringFromSid") { value, _ in
      if value.isNull { return .null }
      guard let text = SecurityIdentifier.text(try bytes(value, "StringFromSid")) else {
        throw ExpressionError.invalidValue("StringFromSid")
      }
      return .string(text)
    },
    UnaryFunction("ConvertToBase64") { value, _ in
      if value.isNull { return .null }
      if case .binary(let bytes) = value { return .string(Base64.encode(bytes)) }
      let units = try text(value, "ConvertToBase64").utf16
      return .string(Base64.encode(units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }))
    },
    UnaryFunction("ConvertToUTF8Hex") { value, _ in
      if value.isNull { return .null }
      return .string(hex(Array(try text(value, "ConvertToUTF8Hex").utf8)))
    },
    UnaryFunction("ConvertFromUTF8Hex") { value, _ in
      if value.isNull { return .null }
      guard let bytes = bytes(hex: try text(value, "ConvertFromUTF8Hex")) else {
        throw ExpressionError.invalidValue("ConvertFromUTF8Hex")
      }
      return .string(String(decoding: bytes, as: UTF8.self))
    },
  ]

  static let conversionFunctions: [Function] = [
    Function("ConvertFromBase64", 1...2) { arguments, _ in
      if arguments[0].isNull { return .null }
      guard let bytes = Base64.decode(try text(arguments[0], "ConvertFromBase64")) else {
        throw ExpressionError.invalidValue("ConvertFromBase64")
      }
      let encoding = arguments.count > 1 ? arguments[1] : .string("Unicode")
      guard encoding == .string("Unicode") else { return .string(String(decoding: bytes, as: UTF8.self)) }
      let units = stride(from: 0, to: bytes.count - bytes.count % 2, by: 2).map {
        UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
      }
      return .string(String(decoding: units, as: UTF16.self))
    },
    // Not on the public page, used by a standard rule: a number as so many bytes, big-endian.
    Function("CBin", 1...2) { arguments, _ in
      let value = try number(arguments[0], "CBin")
      let count = arguments.count > 1 ? min(max(0, try number(arguments[1], "CBin")), 8) : 8
      return .binary((0..<Int(count)).map { UInt8(truncatingIfNeeded: value >> Int64((Int(count) - 1 - $0) * 8)) })
    },
    // Not on the public page, used by a standard rule: the SHA-1 hash of bytes.
    Function("Thumbprint", 1...1) { arguments, _ in
      .binary(Digest.sha1(try bytes(arguments[0], "Thumbprint")))
    },
  ]

  /// Upper-case hexadecimal digits.
  static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  static func bytes(hex text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count % 2 == 0 else { return nil }
    var result: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16) else { return nil }
      result.append(byte)
    }
    return result
  }
}
