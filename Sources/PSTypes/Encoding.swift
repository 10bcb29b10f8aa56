import PSRuntime

extension DotNetTypes {
  static let encodings: [TypeDefinition] = [
    TypeDefinition("System.Text.Encoding", encodingProperties + encodingMethods + encodingStatics),
    TypeDefinition(
      "System.Text.UTF8Encoding",
      [
        .constructor(signatures: [
          "new()", "new(bool encoderShouldEmitUTF8Identifier)",
          "new(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes)",
        ]) { call in
          .object(EncodingObject(.utf8, hasMark: call.bool(0)))
        }
      ]),
    TypeDefinition(
      "System.Text.UnicodeEncoding",
      [
        .constructor(signatures: [
          "new()", "new(bool bigEndian, bool byteOrderMark)",
          "new(bool bigEndian, bool byteOrderMark, bool throwOnInvalidBytes)",
        ]) { call in
          .object(
            EncodingObject(
              call.bool(0) ? .utf16BigEndian : .utf16LittleEndian, hasMark: call.count == 0 || call.bool(1)))
        }
      ]),
    TypeDefinition(
      "System.Text.UTF32Encoding",
      [
        .constructor(signatures: ["new()", "new(bool bigEndian, bool byteOrderMark)"]) { call in
          .object(
            EncodingObject(
              call.bool(0) ? .utf32BigEndian : .utf32LittleEndian, hasMark: call.count == 0 || call.bool(1)))
        }
      ]),
    TypeDefinition(
      "System.Text.ASCIIEncoding", [.constructor(signatures: ["new()"]) { _ in .object(EncodingObject(.ascii)) }]),
  ]

  private static func own(_ value: Value) -> EncodingObject {
    (value.base.asObject as? EncodingObject) ?? EncodingObject(.utf8)
  }

  private static let encodingProperties: [Member] = [
    .property("WebName", type: "string", get: { value, _ in .text(own(value).encoding.webName) }),
    .property("BodyName", type: "string", get: { value, _ in .text(own(value).encoding.webName) }),
    .property("HeaderName", type: "string", get: { value, _ in .text(own(value).encoding.webName) }),
    .property("EncodingName", type: "string", get: { value, _ in .text(own(value).encoding.encodingName) }),
    .property("CodePage", type: "int", get: { value, _ in .count(own(value).encoding.codePage) }),
    .property(
      "WindowsCodePage", type: "int", get: { value, _ in .count(own(value).encoding.isSingleByte ? 1252 : 1200) }),
    .property("IsSingleByte", type: "bool", get: { value, _ in .bool(own(value).encoding.isSingleByte) }),
    .property("IsReadOnly", type: "bool", get: { _, _ in .bool(true) }),
    .property("IsBrowserDisplay", type: "bool", get: { _, _ in .bool(true) }),
    .property("IsBrowserSave", type: "bool", get: { _, _ in .bool(true) }),
    .property("IsMailNewsDisplay", type: "bool", get: { _, _ in .bool(true) }),
    .property("IsMailNewsSave", type: "bool", get: { _, _ in .bool(true) }),
    .property(
      "Preamble", type: "byte[]",
      get: { value, _ in .bytes(own(value).hasMark ? own(value).encoding.byteOrderMark : []) }),
  ]

  /// The text of a string or char array argument, cut to index and count where they are given.
  private static func text(_ call: MethodCall) throws -> PSString {
    let whole: PSString =
      if case .array = call[0] { PSString.make(units: call.units(0)) } else { try call.requiredText(0, "s") }
    guard call.count >= 3 else { return whole }
    let (start, n) = (call.int(1), call.int(2))
    guard start >= 0, n >= 0, start <= whole.count - n else { throw MemberStrings.indexOutOfRange("index") }
    return whole.substring(start, n)
  }

  private static func bytes(_ call: MethodCall) throws -> [UInt8] {
    guard let bytes = call.bytes(0) else { throw MemberStrings.argumentNull("bytes") }
    guard call.count >= 3 else { return bytes }
    let (start, n) = (call.int(1), call.int(2))
    guard start >= 0, n >= 0, start <= bytes.count - n else {
      throw MemberStrings.argumentOutOfRange("Index and count must refer to a location within the buffer.", "bytes")
    }
    return Array(bytes[start..<start + n])
  }

  private static let encodingMethods: [Member] = [
    .method(
      "GetBytes",
      signatures: [
        "byte[] GetBytes(char[] chars)", "byte[] GetBytes(char[] chars, int index, int count)",
        "byte[] GetBytes(string s)",
        "byte[] GetBytes(string s, int index, int count)",
      ]
    ) { call in .bytes(own(call.target).encode(try text(call))) },
    .method(
      "GetString",
      signatures: ["string GetString(byte[] bytes)", "string GetString(byte[] bytes, int index, int count)"]
    ) { call in
      .string(own(call.target).decode(try bytes(call)))
    },
    .method(
      "GetChars", signatures: ["char[] GetChars(byte[] bytes)", "char[] GetChars(byte[] bytes, int index, int count)"]
    ) { call in
      .array(PSArray(own(call.target).decode(try bytes(call)).unitArray.map { .char($0) }, of: .char))
    },
    .method("GetByteCount", signatures: ["int GetByteCount(char[] chars)", "int GetByteCount(string s)"]) { call in
      .count(own(call.target).encode(try text(call)).count)
    },
    .method(
      "GetCharCount",
      signatures: ["int GetCharCount(byte[] bytes)", "int GetCharCount(byte[] bytes, int index, int count)"]
    ) { call in
      .count(own(call.target).decode(try bytes(call)).count)
    },
    .method("GetPreamble") { call in .bytes(own(call.target).hasMark ? own(call.target).encoding.byteOrderMark : []) },
    .method("GetMaxByteCount") { call in .count((call.int(0) + 1) * 3) },
    .method("GetMaxCharCount") { call in .count(call.int(0) + 1) },
    .method("Clone") { call in call.target },
    .method("Equals") { call in .bool(own(call.target).isEqual(to: call[0].base, call.context)) },
  ]

  private static func encoding(_ name: String, _ encoding: TextEncoding, hasMark: Bool = true) -> Member {
    .staticProperty(
      name, type: "System.Text.Encoding", get: { _ in .object(EncodingObject(encoding, hasMark: hasMark)) })
  }

  private static let encodingStatics: [Member] = [
    encoding("UTF8", .utf8), encoding("Default", .utf8, hasMark: false), encoding("ASCII", .ascii),
    encoding("Unicode", .utf16LittleEndian),
    encoding("BigEndianUnicode", .utf16BigEndian), encoding("UTF32", .utf32LittleEndian), encoding("Latin1", .latin1),
    .staticMethod(
      "GetEncoding",
      signatures: ["System.Text.Encoding GetEncoding(int codepage)", "System.Text.Encoding GetEncoding(string name)"]
    ) { call in
      if case .int(let page) = call[0] {
        guard let found = TextEncoding(codePage: Int(page)) else {
          throw MemberStrings.notSupported(
            "No data is available for encoding \(page). For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method."
          )
        }
        return .object(EncodingObject(found))
      }
      let name = try call.requiredText(0, "name").string
      guard let found = TextEncoding(name: name) else {
        throw MemberStrings.argument(
          "'\(name)' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the "
            + "Encoding.RegisterProvider method.", "name")
      }
      return .object(EncodingObject(found))
    },
    .staticMethod(
      "Convert",
      signatures: ["byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes)"]
    ) { call in
      .bytes(own(call[1]).encode(own(call[0]).decode(call.bytes(2) ?? [])))
    },
    .staticMethod("GetEncodings", signatures: ["System.Text.EncodingInfo[] GetEncodings()"]) { _ in
      .array(PSArray(TextEncoding.allCases.map { .object(EncodingObject($0)) }))
    },
    .staticMethod("RegisterProvider", signatures: ["void RegisterProvider(System.Object provider)"]) { _ in .null },
  ]
}
