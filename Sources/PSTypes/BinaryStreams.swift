import PSRuntime

/// `BinaryReader` and `BinaryWriter`: values as little-endian bytes of a stream.
final class BinaryStreamObject: Obj {
  let stream: StreamObject
  let encoding: EncodingObject
  private let isWriter: Bool

  init(_ stream: StreamObject, encoding: EncodingObject, isWriter: Bool) {
    self.stream = stream
    self.encoding = encoding
    self.isWriter = isWriter
    super.init()
  }
  override var type: PSType { PSType.builtin(isWriter ? "System.IO.BinaryWriter" : "System.IO.BinaryReader") }

  /// So many bytes as an unsigned number; .NET's error where the stream ends before.
  func number(_ count: Int) throws -> UInt64 {
    try stream.check()
    let bytes = stream.read(count)
    guard bytes.count == count else {
      throw MemberStrings.dotnet(
        PSType.builtin("System.IO.EndOfStreamException"), "Unable to read beyond the end of the stream.")
    }
    return bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  func write(_ number: UInt64, _ count: Int) throws {
    try stream.write((0..<count).map { UInt8(truncatingIfNeeded: number >> UInt64($0 * 8)) })
  }

  /// A length of seven bits a byte, as .NET puts it before texts.
  func length() throws -> Int {
    var result = 0
    for shift in stride(from: 0, to: 35, by: 7) {
      let byte = Int(try number(1))
      result |= (byte & 0x7F) << shift
      if byte & 0x80 == 0 { return result }
    }
    throw MemberStrings.format("Too many bytes in what should have been a 7-bit encoded integer.")
  }

  func write(length: Int) throws {
    var rest = UInt32(truncatingIfNeeded: length)
    while rest >= 0x80 {
      try write(UInt64(rest & 0x7F | 0x80), 1)
      rest >>= 7
    }
    try write(UInt64(rest), 1)
  }
}

extension DotNetTypes {
  static let binaryStreams: [TypeDefinition] = [
    TypeDefinition("System.IO.BinaryReader", binaryShared + binaryReader),
    TypeDefinition("System.IO.BinaryWriter", binaryShared + binaryWriter),
  ]

  private static func own(_ value: Value) throws -> BinaryStreamObject {
    guard let object = value.asObject as? BinaryStreamObject else {
      throw MemberStrings.dotnet(.nullReference, "Object reference not set to an instance of an object.")
    }
    return object
  }

  private static func binaryConstructor(_ parameter: String, isWriter: Bool) -> Member {
    .constructor(signatures: [
      "new(System.IO.Stream \(parameter))", "new(System.IO.Stream \(parameter), System.Text.Encoding encoding)",
      "new(System.IO.Stream \(parameter), System.Text.Encoding encoding, bool leaveOpen)",
    ]) { call in
      guard let stream = call.object(0) as? StreamObject else { throw MemberStrings.argumentNull(parameter) }
      let encoding = call.object(1) as? EncodingObject ?? EncodingObject(.utf8, hasMark: false)
      return .object(BinaryStreamObject(stream, encoding: encoding, isWriter: isWriter))
    }
  }

  private static let binaryShared: [Member] = [
    .property("BaseStream", type: "System.IO.Stream", get: { value, _ in .object(try own(value).stream) }),
    .method("Close", signatures: ["void Close()"]) { call in
      try own(call.target).stream.close()
      return .null
    },
    .method("Dispose", signatures: ["void Dispose()"]) { call in
      try own(call.target).stream.close()
      return .null
    },
  ]

  private static func reading(
    _ name: String, _ type: String, _ count: Int, _ value: @escaping @Sendable (UInt64) -> Value
  ) -> Member {
    .method("Read" + name, signatures: ["\(type) Read\(name)()"]) { call in value(try own(call.target).number(count)) }
  }

  private static let binaryReader: [Member] = [
    binaryConstructor("input", isWriter: false),
    reading("Boolean", "bool", 1) { .bool($0 != 0) },
    reading("Byte", "byte", 1) { .byte(UInt8(truncatingIfNeeded: $0)) },
    reading("SByte", "sbyte", 1) { .sbyte(Int8(truncatingIfNeeded: $0)) },
    reading("Int16", "short", 2) { .short(Int16(truncatingIfNeeded: $0)) },
    reading("UInt16", "ushort", 2) { .ushort(UInt16(truncatingIfNeeded: $0)) },
    reading("Int32", "int", 4) { .int(Int32(truncatingIfNeeded: $0)) },
    reading("UInt32", "uint", 4) { .uint(UInt32(truncatingIfNeeded: $0)) },
    reading("Int64", "long", 8) { .long(Int64(bitPattern: $0)) }, reading("UInt64", "ulong", 8) { .ulong($0) },
    reading("Single", "float", 4) { .single(Float(bitPattern: UInt32(truncatingIfNeeded: $0))) },
    reading("Double", "double", 8) { .double(Double(bitPattern: $0)) },
    .method("ReadBytes", signatures: ["byte[] ReadBytes(int count)"]) { call in
      guard call.int(0) >= 0 else { throw MemberStrings.mustBeNonNegative("count", call.int(0)) }
      return .bytes(try own(call.target).stream.read(call.int(0)))
    },
    .method("ReadString", signatures: ["string ReadString()"]) { call in
      let reader = try own(call.target)
      let bytes = Array(reader.stream.read(try reader.length()))
      return .string(bytes.withUnsafeBufferPointer { reader.encoding.encoding.string($0) })
    },
    .method("ReadChar", signatures: ["char ReadChar()"]) { call in
      .char(UInt16(truncatingIfNeeded: try own(call.target).number(1)))
    },
    .method("PeekChar", signatures: ["int PeekChar()"]) { call in
      let stream = try own(call.target).stream
      return stream.position < stream.bytes.count ? .count(Int(stream.bytes[stream.position])) : .int(-1)
    },
  ]

  private static let binaryWriter: [Member] = [
    binaryConstructor("output", isWriter: true),
    .method(
      "Write",
      signatures: [
        "void Write(bool value)", "void Write(byte value)", "void Write(sbyte value)", "void Write(byte[] buffer)",
        "void Write(byte[] buffer, int index, int count)", "void Write(char ch)", "void Write(double value)",
        "void Write(short value)", "void Write(ushort value)", "void Write(int value)", "void Write(uint value)",
        "void Write(long value)", "void Write(ulong value)", "void Write(float value)", "void Write(string value)",
      ]
    ) { call in
      let writer = try own(call.target)
      switch call[0] {
      case .bool(let value): try writer.write(value ? 1 : 0, 1)
      case .double(let value): try writer.write(value.bitPattern, 8)
      case .single(let value): try writer.write(UInt64(value.bitPattern), 4)
      case .string(let text):
        let bytes = writer.encoding.encode(text)
        try writer.write(length: bytes.count)
        try writer.stream.write(bytes)
      case .array: try writer.stream.write(try binaryPart(call))
      case .byte, .sbyte, .char: try writer.write(UInt64(bitPattern: call[0].wholeNumber ?? 0), 1)
      case .short, .ushort: try writer.write(UInt64(bitPattern: call[0].wholeNumber ?? 0), 2)
      case .int, .uint: try writer.write(UInt64(bitPattern: call[0].wholeNumber ?? 0), 4)
      default: try writer.write(UInt64(bitPattern: call[0].wholeNumber ?? 0), 8)
      }
      return .null
    },
    .method("Flush", signatures: ["void Flush()"]) { call in
      try own(call.target).stream.flush()
      return .null
    },
  ]

  private static func binaryPart(_ call: MethodCall) throws -> [UInt8] {
    let bytes = call.bytes(0) ?? []
    guard call.count == 3 else { return bytes }
    let (start, count) = (call.int(1), call.int(2))
    guard start >= 0, count >= 0, start <= bytes.count - count else {
      throw MemberStrings.argument(
        "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection."
      )
    }
    return Array(bytes[start..<start + count])
  }
}
