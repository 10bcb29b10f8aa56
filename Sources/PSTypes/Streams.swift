import Glibc
import PSRuntime

/// `MemoryStream` and `FileStream`: bytes with a position; a file's are written back when it is flushed or closed.
public final class StreamObject: Obj {
  var bytes: [UInt8]
  var position = 0
  private let path: String?
  private let canWrite: Bool
  /// For a stream of `System.IO.Compression`: where its bytes go or come from.
  let packing: Packing?

  struct Packing {
    let base: StreamObject
    let format: CompressionFormat
    var level: Int32 = 6
    var leavesOpen = false
  }
  private var isChanged = false
  private(set) var isClosed = false

  init(_ bytes: [UInt8] = []) {
    self.bytes = bytes
    path = nil
    canWrite = true
    packing = nil
    super.init()
  }
  /// What was packed in a stream, unpacked.
  init(unpacked bytes: [UInt8], of base: StreamObject, _ format: CompressionFormat) {
    self.bytes = bytes
    path = nil
    canWrite = false
    packing = Packing(base: base, format: format)
    super.init()
  }
  /// A stream whose bytes go into another one, packed, when it is closed.
  init(packingInto base: StreamObject, _ format: CompressionFormat, level: Int32, leavesOpen: Bool) {
    bytes = []
    path = nil
    canWrite = true
    packing = Packing(base: base, format: format, level: level, leavesOpen: leavesOpen)
    super.init()
  }
  init(reading path: String) throws {
    bytes = try FileSystem.read(path)
    self.path = path
    canWrite = false
    packing = nil
    super.init()
  }
  init(writing path: String, truncating: Bool) throws {
    bytes = truncating || FileSystem.status(path) == nil ? [] : try FileSystem.read(path)
    self.path = path
    canWrite = true
    packing = nil
    if truncating || FileSystem.status(path) == nil { try FileSystem.write(path, []) }
    super.init()
  }
  /// A stream for a value of `FileMode`.
  static func open(_ path: String, mode: Int64) throws -> StreamObject {
    let exists = FileSystem.status(path) != nil
    switch mode {
    case 1 where exists: throw FileSystem.failure(path, EEXIST)
    case 1, 2, 5: return try StreamObject(writing: path, truncating: true)
    case 3 where !exists: throw FileSystem.failure(path, ENOENT)
    case 6:
      let stream = try StreamObject(writing: path, truncating: false)
      stream.position = stream.bytes.count
      return stream
    default: return try StreamObject(writing: path, truncating: false)
    }
  }
  public override var type: PSType {
    PSType.builtin(
      packing.map(\.format.typeName) ?? (path == nil ? "System.IO.MemoryStream" : "System.IO.FileStream"))
  }
  var name: String { path ?? "" }

  func check() throws {
    if isClosed {
      throw MemberStrings.dotnet(
        PSType.builtin("System.ObjectDisposedException"), "Cannot access a closed \(path == nil ? "Stream" : "file").")
    }
  }
  func read(_ count: Int) -> ArraySlice<UInt8> {
    let end = min(bytes.count, position + max(0, count))
    defer { position = max(position, end) }
    return position < end ? bytes[position..<end] : []
  }
  /// The bytes from the position to the end, which is the position then.
  public func takeRest() -> [UInt8] { Array(read(bytes.count)) }

  func write(_ new: some Collection<UInt8>) throws {
    try check()
    guard canWrite else { throw MemberStrings.notSupported("Stream does not support writing.") }
    if position > bytes.count { bytes.append(contentsOf: [UInt8](repeating: 0, count: position - bytes.count)) }
    let overlap = min(new.count, bytes.count - position)
    bytes.replaceSubrange(position..<position + overlap, with: new)
    position += new.count
    isChanged = true
  }
  func flush() throws {
    guard let path, isChanged else { return }
    try FileSystem.write(path, bytes)
    isChanged = false
  }
  func close() throws {
    guard !isClosed else { return }
    try flush()
    isClosed = true
    guard let packing else { return }
    if canWrite { try packing.base.write(packing.format.packed(bytes, level: packing.level) ?? []) }
    if !packing.leavesOpen { try packing.base.close() }
  }
}

/// `StringReader` and `StreamReader`: a text with a position.
public final class TextReaderObject: Obj {
  let text: PSString
  var position = 0
  private let name: String
  public init(_ text: PSString, name: String) {
    self.text = text
    self.name = name
    super.init()
  }
  public override var type: PSType { PSType.builtin("System.IO." + name) }

  /// The next line, which ends with a line feed, a carriage return or both; nil at the end.
  public func readLine() -> PSString? {
    guard position < text.count else { return nil }
    let start = position
    while position < text.count {
      let unit = text.unit(position)
      if unit == 0x0A || unit == 0x0D {
        let line = position > start ? text.substring(start, position - start) : .empty
        position += unit == 0x0D && text[position + 1] == 0x0A ? 2 : 1
        return line
      }
      position += 1
    }
    return text.substring(start, text.count - start)
  }
  func readToEnd() -> PSString {
    defer { position = text.count }
    return position < text.count ? text.substring(position, text.count - position) : .empty
  }
}

/// `StringWriter` and `StreamWriter`.
final class TextWriterObject: Obj {
  let builder: StringBuilderObject?
  private let stream: StreamObject?
  private let encoding: EncodingObject
  var newLine = PSString.make("\n")

  init(_ builder: StringBuilderObject) {
    self.builder = builder
    stream = nil
    encoding = EncodingObject(.utf16LittleEndian)
    super.init()
  }
  init(_ stream: StreamObject, encoding: EncodingObject) throws {
    builder = nil
    self.stream = stream
    self.encoding = encoding
    super.init()
    if encoding.hasMark, stream.position == 0 { try stream.write(encoding.encoding.byteOrderMark) }
  }
  convenience init(path: String, appending: Bool, encoding: EncodingObject) throws {
    let stream = try StreamObject(writing: path, truncating: !appending)
    stream.position = stream.bytes.count
    try self.init(stream, encoding: encoding)
  }
  override var type: PSType { PSType.builtin(builder == nil ? "System.IO.StreamWriter" : "System.IO.StringWriter") }
  override func text(_ context: RuntimeContext) -> PSString {
    builder.map { PSString.make(units: $0.units) } ?? PSString.make(type.fullName)
  }

  func write(_ text: PSString) throws {
    builder?.append(text)
    try stream?.write(encoding.encode(text))
  }
  var baseStream: StreamObject? { stream }
  func flush() throws { try stream?.flush() }
  func close() throws { try stream?.close() }
}

extension DotNetTypes {
  static let streams: [TypeDefinition] = [
    TypeDefinition("System.IO.MemoryStream", streamMembers + memoryStreamMembers),
    TypeDefinition("System.IO.FileStream", streamMembers + fileStreamMembers),
    TypeDefinition(
      "System.IO.StringReader",
      readerMembers + [
        .constructor(signatures: ["new(string s)"]) { call in
          .object(TextReaderObject(try call.requiredText(0, "s"), name: "StringReader"))
        }
      ]),
    TypeDefinition("System.IO.StreamReader", readerMembers + streamReaderMembers),
    TypeDefinition(
      "System.IO.StringWriter",
      writerMembers + [
        .constructor(signatures: [
          "new()", "new(System.IFormatProvider formatProvider)", "new(System.Text.StringBuilder sb)",
        ]) { call in
          .object(TextWriterObject((call.object(0) as? StringBuilderObject) ?? StringBuilderObject()))
        },
        .method("GetStringBuilder", signatures: ["System.Text.StringBuilder GetStringBuilder()"]) { call in
          writer(call.target)?.builder.map { .object($0) } ?? .null
        },
        .method("ToString", signatures: ["string ToString()"]) { call in
          .string(writer(call.target)?.text(call.context) ?? .empty)
        },
      ]),
    TypeDefinition("System.IO.StreamWriter", writerMembers + streamWriterMembers),
  ]

  private static func stream(_ value: Value) throws -> StreamObject {
    guard let s = value.asObject as? StreamObject else {
      throw MemberStrings.dotnet(.nullReference, "Object reference not set to an instance of an object.")
    }
    return s
  }
  private static func reader(_ value: Value) -> TextReaderObject? { value.asObject as? TextReaderObject }
  private static func writer(_ value: Value) -> TextWriterObject? { value.asObject as? TextWriterObject }

  static let streamMembers: [Member] = [
    .property(
      "Length", type: "long",
      get: { value, _ in
        try stream(value).check()
        return .long(Int64(try stream(value).bytes.count))
      }),
    .property(
      "Position", type: "long", get: { value, _ in .long(Int64(try stream(value).position)) },
      set: { value, new, _ in
        try stream(value).position = max(0, Int(new.wholeNumber ?? 0))
      }),
    .property("CanRead", type: "bool", get: { value, _ in .bool(try !stream(value).isClosed) }),
    .property("CanWrite", type: "bool", get: { value, _ in .bool(try !stream(value).isClosed) }),
    .property("CanSeek", type: "bool", get: { value, _ in .bool(try !stream(value).isClosed) }),
    .method("Read", signatures: ["int Read(byte[] buffer, int offset, int count)"]) { call in
      let s = try stream(call.target)
      try s.check()
      guard case .array(let buffer) = call[0] else { throw MemberStrings.argumentNull("buffer") }
      let (offset, count) = (call.int(1), call.int(2))
      guard offset >= 0, count >= 0, offset <= buffer.count - count else {
        throw MemberStrings.argument(
          "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection."
        )
      }
      let part = s.read(count)
      for (i, b) in part.enumerated() { buffer.items[offset + i] = .byte(b) }
      return .count(part.count)
    },
    .method("ReadByte", signatures: ["int ReadByte()"]) { call in
      try stream(call.target).check()
      return .count(try stream(call.target).read(1).first.map { Int($0) } ?? -1)
    },
    .method("Write", signatures: ["void Write(byte[] buffer, int offset, int count)", "void Write(byte[] buffer)"]) {
      call in
      let bytes = call.bytes(0) ?? []
      if call.count == 1 {
        try stream(call.target).write(bytes)
        return .null
      }
      let (offset, count) = (call.int(1), call.int(2))
      guard offset >= 0, count >= 0, offset <= bytes.count - count else {
        throw MemberStrings.argument(
          "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection."
        )
      }
      try stream(call.target).write(bytes[offset..<offset + count])
      return .null
    },
    .method("WriteByte", signatures: ["void WriteByte(byte value)"]) { call in
      try stream(call.target).write([UInt8(truncatingIfNeeded: call.int(0))])
      return .null
    },
    .method("Seek", signatures: ["long Seek(long offset, System.IO.SeekOrigin loc)"]) { call in
      let s = try stream(call.target)
      let base = call.enumValue(1) == 0 ? 0 : call.enumValue(1) == 1 ? s.position : s.bytes.count
      let target = base + call.int(0)
      if target < 0 {
        throw MemberStrings.dotnet(
          .ioException, "An attempt was made to move the position before the beginning of the stream.")
      }
      s.position = target
      return .long(Int64(target))
    },
    .method("SetLength", signatures: ["void SetLength(long value)"]) { call in
      let s = try stream(call.target)
      let n = max(0, min(call.int(0), 1 << 30))
      if n < s.bytes.count {
        s.bytes.removeLast(s.bytes.count - n)
      } else {
        s.bytes.append(contentsOf: [UInt8](repeating: 0, count: n - s.bytes.count))
      }
      return .null
    },
    .method("Flush", signatures: ["void Flush()"]) { call in
      try stream(call.target).flush()
      return .null
    },
    .method("Close", signatures: ["void Close()"]) { call in
      try stream(call.target).close()
      return .null
    },
    .method("Dispose", signatures: ["void Dispose()"]) { call in
      try stream(call.target).close()
      return .null
    },
    .method("CopyTo", signatures: ["void CopyTo(System.IO.Stream destination)"]) { call in
      let s = try stream(call.target)
      try stream(call[0]).write(s.read(s.bytes.count))
      return .null
    },
  ]

  private static let memoryStreamMembers: [Member] = [
    .constructor(signatures: [
      "new()", "new(int capacity)", "new(byte[] buffer)", "new(byte[] buffer, bool writable)",
      "new(byte[] buffer, int index, int count)",
    ]) { call in
      .object(
        StreamObject(
          call.bytes(0).map { call.count == 3 ? Array($0.dropFirst(call.int(1)).prefix(call.int(2))) : $0 } ?? []))
    },
    .property("Capacity", type: "int", get: { value, _ in .count(try stream(value).bytes.count) }),
    .method("ToArray", signatures: ["byte[] ToArray()"]) { call in .bytes(try stream(call.target).bytes) },
    .method("GetBuffer", signatures: ["byte[] GetBuffer()"]) { call in .bytes(try stream(call.target).bytes) },
    .method("WriteTo", signatures: ["void WriteTo(System.IO.Stream stream)"]) { call in
      try stream(call[0]).write(try stream(call.target).bytes)
      return .null
    },
  ]

  private static let fileStreamMembers: [Member] = [
    .constructor(signatures: [
      "new(string path, System.IO.FileMode mode)",
      "new(string path, System.IO.FileMode mode, System.IO.FileAccess access)",
      "new(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)",
    ]) { call in
      call.count > 2 && call.enumValue(2) == 1
        ? .object(try StreamObject(reading: try path(call)))
        : .object(try StreamObject.open(try path(call), mode: call.enumValue(1)))
    },
    .property("Name", type: "string", get: { value, _ in .text(try stream(value).name) }),
  ]

  private static let readerMembers: [Member] = [
    .method("ReadLine", signatures: ["string ReadLine()"]) { call in
      reader(call.target)?.readLine().map { .string($0) } ?? .null
    },
    .method("ReadToEnd", signatures: ["string ReadToEnd()"]) { call in
      .string(reader(call.target)?.readToEnd() ?? .empty)
    },
    .method("Read", signatures: ["int Read()"]) { call in
      guard let r = reader(call.target), let unit = r.text[r.position] else { return .int(-1) }
      r.position += 1
      return .count(Int(unit))
    },
    .method("Peek", signatures: ["int Peek()"]) { call in
      reader(call.target).flatMap { r in r.text[r.position].map { .count(Int($0)) } } ?? .int(-1)
    },
    .method("Close", signatures: ["void Close()"]) { _ in .null },
    .method("Dispose", signatures: ["void Dispose()"]) { _ in .null },
  ]

  private static let streamReaderMembers: [Member] = [
    .constructor(signatures: [
      "new(System.IO.Stream stream)", "new(System.IO.Stream stream, System.Text.Encoding encoding)", "new(string path)",
      "new(string path, System.Text.Encoding encoding)", "new(string path, bool detectEncodingFromByteOrderMarks)",
    ]) { call in
      let bytes: [UInt8]
      if let s = call.object(0) as? StreamObject {
        bytes = Array(s.read(s.bytes.count))
      } else {
        bytes = try FileSystem.read(try path(call))
      }
      return .object(
        TextReaderObject(
          bytes.withUnsafeBufferPointer { encoding(call).encoding.stringDetectingMark($0) }, name: "StreamReader"))
    },
    .property(
      "EndOfStream", type: "bool",
      get: { value, _ in .bool(reader(value).map { $0.position >= $0.text.count } ?? true) }),
    .property("CurrentEncoding", type: "System.Text.Encoding", get: { _, _ in .object(EncodingObject(.utf8)) }),
  ]

  private static func line(_ call: MethodCall) throws -> PSString {
    switch call.count {
    case 0: return .empty
    case 1:
      if case .array(let a) = call[0], a.elementType === PSType.char { return PSString.make(units: call.units(0)) }
      return try LanguagePrimitives.dotNetText(call[0], call.context)
    case 3 where call[0].base.asArray != nil:
      let units = call.units(0)
      let (start, count) = (call.int(1), call.int(2))
      guard start >= 0, count >= 0, start <= units.count - count else {
        throw MemberStrings.argument(
          "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection."
        )
      }
      return PSString.make(units: Array(units[start..<start + count]))
    default: return try format(call)
    }
  }

  private static let writerMembers: [Member] = [
    .method("Write", signatures: textWriterSignatures("Write")) { call in
      try writer(call.target)?.write(try line(call))
      return .null
    },
    .method("WriteLine", signatures: textWriterSignatures("WriteLine")) { call in
      guard let w = writer(call.target) else { return .null }
      try w.write(PSString.concat(try line(call), w.newLine))
      return .null
    },
    .method("Flush", signatures: ["void Flush()"]) { call in
      try writer(call.target)?.flush()
      return .null
    },
    .method("Close", signatures: ["void Close()"]) { call in
      try writer(call.target)?.close()
      return .null
    },
    .method("Dispose", signatures: ["void Dispose()"]) { call in
      try writer(call.target)?.close()
      return .null
    },
    .property(
      "NewLine", type: "string", get: { value, _ in .string(writer(value)?.newLine ?? .empty) },
      set: { value, new, context in
        writer(value)?.newLine = try LanguagePrimitives.text(new, context)
      }),
    .property(
      "Encoding", type: "System.Text.Encoding", get: { _, _ in .object(EncodingObject(.utf8, hasMark: false)) }),
  ]

  private static let streamWriterMembers: [Member] = [
    .constructor(signatures: [
      "new(System.IO.Stream stream)", "new(System.IO.Stream stream, System.Text.Encoding encoding)", "new(string path)",
      "new(string path, bool append)", "new(string path, bool append, System.Text.Encoding encoding)",
    ]) { call in
      if let s = call.object(0) as? StreamObject { return .object(try TextWriterObject(s, encoding: encoding(call))) }
      return .object(try TextWriterObject(path: try path(call), appending: call.bool(1), encoding: encoding(call)))
    },
    .property("AutoFlush", type: "bool", get: { _, _ in .bool(true) }, set: { _, _, _ in }),
    .property(
      "BaseStream", type: "System.IO.Stream",
      get: { value, _ in writer(value)?.baseStream.map { .object($0) } ?? .null }),
  ]
}
