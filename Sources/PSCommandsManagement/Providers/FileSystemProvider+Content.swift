import Glibc
import PSEngine
import PSFormatting
import PSRuntime
import PSTypes

extension FileSystemProvider: ContentCmdletProvider {
  private func isOn(_ name: String, _ context: ProviderContext) -> Bool {
    context.dynamicParameters[name].map { LanguagePrimitives.isTrue($0) } ?? false
  }

  private func encoding(_ context: ProviderContext) -> EncodingObject? {
    context.dynamicParameters["Encoding"]?.base.asObject as? EncodingObject
  }

  public func contentReader(_ path: String, _ context: ProviderContext) throws -> ContentReader {
    if FileSystem.isDirectory(path) { throw FileSystemStrings.contentOfFolder(path) }
    let delimiter = context.dynamicParameters["Delimiter"].flatMap { try? LanguagePrimitives.text($0, session.context) }
    let isRaw = isOn("Raw", context)
    if isRaw, delimiter != nil { throw FileSystemStrings.rawAndDelimiter() }
    let bytes: [UInt8]
    do {
      bytes = try FileSystem.read(path)
    } catch let error as RuntimeException {
      throw FileSystemStrings.opening(error, path, isReader: true)
    }
    if isOn("AsByteStream", context) { return ByteContentReader(bytes, isRaw: isRaw) }
    return TextContentReader(bytes, encoding(context), delimiter: delimiter, isRaw: isRaw)
  }

  public func contentWriter(_ path: String, append: Bool, _ context: ProviderContext) throws -> ContentWriter {
    if FileSystem.isDirectory(path) { throw FileSystemStrings.writeFolder(path) }
    let chosen = encoding(context)
    var shown = OutputEncoding.utf8
    if let chosen {
      shown.encoding = chosen.encoding
      shown.hasMark = chosen.hasMark
    }
    let file: ContentFile
    do {
      file = try ContentFile(path, append: append, force: context.force, encoding: shown)
    } catch let error as RuntimeException {
      throw FileSystemStrings.opening(error, path, isReader: false)
    }
    return FileContentWriter(
      file, asBytes: isOn("AsByteStream", context), noNewline: isOn("NoNewline", context), session.context)
  }

  public func clearContent(_ path: String, _ context: ProviderContext) throws {
    if FileSystem.isDirectory(path) { throw FileSystemStrings.clearFolder(path) }
    guard try context.shouldProcess("Item: \(path)", "Clear Content") else { return }
    try attempt(path, io: "ClearContentIOError", denied: "ClearContentUnauthorizedAccessError") {
      if context.force, let status = FileSystem.status(path), status.mode & 0o222 == 0 {
        chmod(path, status.mode & 0o777 | 0o200)
      }
      try FileSystem.write(path, [])
    }
  }
}

/// The bytes of a file, one by one or all at once.
private final class ByteContentReader: ContentReader {
  private let bytes: [UInt8]
  private let isRaw: Bool
  private var position = 0

  init(_ bytes: [UInt8], isRaw: Bool) {
    self.bytes = bytes
    self.isRaw = isRaw
  }

  func read(_ count: Int) -> [Value] {
    guard position < bytes.count else { return [] }
    if isRaw {
      position = bytes.count
      return [.array(PSArray(bytes.map { .byte($0) }, of: .byte))]
    }
    let end = count <= 0 ? bytes.count : min(bytes.count, position + count)
    defer { position = end }
    return bytes[position..<end].map { .byte($0) }
  }
  func close() {}
}

/// The text of a file: by lines, by another delimiter, or as one.
private final class TextContentReader: ContentReader {
  private let text: PSString
  private let delimiter: PSString?
  private let isRaw: Bool
  private var position = 0

  init(_ bytes: [UInt8], _ encoding: EncodingObject?, delimiter: PSString?, isRaw: Bool) {
    text = bytes.withUnsafeBufferPointer { bytes in
      guard let encoding, TextEncoding.detect(bytes) == nil else { return TextEncoding.utf8.stringDetectingMark(bytes) }
      return encoding.encoding.string(bytes)
    }
    self.delimiter = delimiter
    self.isRaw = isRaw
  }

  func read(_ count: Int) -> [Value] {
    if isRaw {
      guard position < text.count else { return [] }
      position = text.count
      return [.string(text)]
    }
    var result: [Value] = []
    text.withView { view in
      while position < view.count, count <= 0 || result.count < count {
        let (end, next) = delimiter.map { $0.withView { nextPart(view, $0) } } ?? nextLine(view)
        result.append(.string(text.substring(position, end - position)))
        position = next
      }
    }
    return result
  }

  private func nextLine(_ view: TextView) -> (end: Int, next: Int) {
    var at = position
    while at < view.count {
      let unit = view[at]
      if unit == 0x0A { return (at, at + 1) }
      if unit == 0x0D { return (at, at + 1 < view.count && view[at + 1] == 0x0A ? at + 2 : at + 1) }
      at += 1
    }
    return (at, at)
  }

  private func nextPart(_ view: TextView, _ delimiter: TextView) -> (end: Int, next: Int) {
    guard delimiter.count > 0 else { return (view.count, view.count) }
    var at = position
    while at + delimiter.count <= view.count {
      var i = 0
      while i < delimiter.count, view[at + i] == delimiter[i] { i += 1 }
      if i == delimiter.count { return (at, at + i) }
      at += 1
    }
    return (view.count, view.count)
  }
  func close() {}
}
