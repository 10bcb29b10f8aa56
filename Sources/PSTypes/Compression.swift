import CZlib
import PSRuntime

/// How a stream of `System.IO.Compression` packs its bytes.
enum CompressionFormat: Int32 {
  /// zlib's window bits.
  case gzip = 31
  case zlib = 15
  case deflate = -15

  var typeName: String {
    switch self {
    case .gzip: "System.IO.Compression.GZipStream"
    case .zlib: "System.IO.Compression.ZLibStream"
    case .deflate: "System.IO.Compression.DeflateStream"
    }
  }

  /// The bytes packed; nil where zlib has no memory for it.
  func packed(_ bytes: [UInt8], level: Int32) -> [UInt8]? {
    var stream = z_stream()
    guard zlib_deflate_begin(&stream, level, rawValue) == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    return CompressionFormat.run(&stream, bytes) { CZlib.deflate($0, Z_FINISH) }
  }

  /// The bytes unpacked; nil where they are no data of the format.
  func unpacked(_ bytes: [UInt8]) -> [UInt8]? {
    if bytes.isEmpty { return [] }
    var stream = z_stream()
    guard zlib_inflate_begin(&stream, rawValue) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    return CompressionFormat.run(&stream, bytes) { CZlib.inflate($0, Z_NO_FLUSH) }
  }

  private static func run(
    _ stream: inout z_stream, _ input: [UInt8], _ step: (UnsafeMutablePointer<z_stream>) -> Int32
  ) -> [UInt8]? {
    var input = input
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    return input.withUnsafeMutableBufferPointer { source in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(clamping: source.count)
      while true {
        let status = buffer.withUnsafeMutableBufferPointer { target in
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(target.count)
          return step(&stream)
        }
        result.append(contentsOf: buffer.prefix(buffer.count - Int(stream.avail_out)))
        if status == Z_STREAM_END { return result }
        guard status == Z_OK, stream.avail_out == 0 || stream.avail_in > 0 else { return nil }
      }
    }
  }
}

extension DotNetTypes {
  /// The streams that pack and unpack; the members of streams are `streamMembers`.
  static let compression: [TypeDefinition] = [CompressionFormat.gzip, .zlib, .deflate].map { format in
    TypeDefinition(format.typeName, streamMembers + [constructor(format), baseStream])
  }

  private static let baseStream = Member.property(
    "BaseStream", type: "System.IO.Stream",
    get: { value, _ in (value.asObject as? StreamObject)?.packing.map { .object($0.base) } ?? .null })

  private static func constructor(_ format: CompressionFormat) -> Member {
    .constructor(signatures: [
      "new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode)",
      "new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode, bool leaveOpen)",
      "new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel)",
      "new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel, bool leaveOpen)",
    ]) { call in
      guard let base = call.object(0) as? StreamObject else { throw MemberStrings.argumentNull("stream") }
      let isLevel = call.parameterName(1) == "compressionLevel"
      if !isLevel, call.enumValue(1) == 0 {
        guard let bytes = format.unpacked(base.takeRest()) else {
          throw MemberStrings.dotnet(
            PSType.builtin("System.IO.InvalidDataException"),
            "The archive entry was compressed using an unsupported compression method.")
        }
        return .object(StreamObject(unpacked: bytes, of: base, format))
      }
      let level: Int32 = isLevel ? ([6, 1, 0, 9][Int(clamping: min(max(call.enumValue(1), 0), 3))]) : 6
      return .object(
        StreamObject(packingInto: base, format, level: level, leavesOpen: call.count > 2 && call.bool(2)))
    }
  }
}
