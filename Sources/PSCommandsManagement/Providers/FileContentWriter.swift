import Glibc
import PSEngine
import PSFormatting
import PSRuntime
import PSTypes

/// A file that content is written to.
final class ContentFile {
  private let descriptor: Int32
  private let path: String
  let encoding: TextEncoding
  private var bytes: [UInt8] = []
  private static let blockSize = 1 << 16

  /// Opens or makes the file.
  ///
  /// - Throws: .NET's exceptions of files.
  init(_ path: String, append: Bool, force: Bool, encoding: OutputEncoding) throws {
    self.path = path
    let status = FileSystem.status(path)
    if force, let status, status.mode & 0o222 == 0 { chmod(path, status.mode & 0o777 | 0o200) }
    descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | (append ? O_APPEND : O_TRUNC), 0o644)
    self.encoding = encoding.encoding
    guard descriptor >= 0 else { throw FileSystem.failure(path) }
    if !append || (status?.size ?? 0) == 0 { bytes = encoding.mark }
  }

  func write(_ text: PSString) {
    text.withView { encoding.encode($0, into: &bytes) }
    if bytes.count >= ContentFile.blockSize { flush() }
  }
  func write(_ byte: UInt8) {
    bytes.append(byte)
    if bytes.count >= ContentFile.blockSize { flush() }
  }

  private func flush() {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress?.advanced(by: sent), $0.count - sent) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      sent += count
    }
    bytes.removeAll(keepingCapacity: true)
  }

  func close() {
    flush()
    Glibc.close(descriptor)
  }
}

/// Writes values as lines, as joined text or as bytes.
final class FileContentWriter: ContentWriter {
  private var file: ContentFile?
  private let asBytes: Bool
  private let noNewline: Bool
  private let context: RuntimeContext

  init(_ file: ContentFile, asBytes: Bool, noNewline: Bool, _ context: RuntimeContext) {
    self.file = file
    self.asBytes = asBytes
    self.noNewline = noNewline
    self.context = context
  }

  func write(_ values: [Value]) throws {
    for value in values { try write(value) }
  }

  private func write(_ value: Value) throws {
    if case .array(let array) = value.base { return try write(array.items) }
    if asBytes {
      guard case .byte(let byte) = value.base else { throw FileSystemStrings.byteWanted() }
      file?.write(byte)
      return
    }
    if !value.isNull { file?.write(try shown(value)) }
    if !noNewline { file?.write(PSString.make(unit: 0x0A)) }
  }

  /// `ToString()` in the culture; custom objects with their properties.
  private func shown(_ value: Value) throws -> PSString {
    if case .object(let object) = value.base, object is PSCustomObject {
      return try LanguagePrimitives.text(value, context)
    }
    return try MemberAccess.dotNetText(value, context)
  }

  func close() {
    file?.close()
    file = nil
  }
}
