import Glibc
import PSEngine
import PSRuntime

/// A file that text is written to: `Out-File`, redirections.
public final class TextFile {
  public struct Options: Sendable {
    public var encoding = OutputEncoding.utf8
    public var append = false
    public var noClobber = false
    /// Writes over read-only files.
    public var force = false
    public init() {}
  }

  private let descriptor: Int32
  private let encoding: TextEncoding
  private var bytes: [UInt8] = []
  private static let blockSize = 1 << 16

  /// Opens or makes a file of the machine.
  ///
  /// - Throws: `TextFileFailure`.
  public init(_ path: String, _ options: Options) throws(TextFileFailure) {
    var info = stat()
    let exists = stat(path, &info) == 0
    if exists, info.st_mode & S_IFMT == S_IFDIR { throw .isFolder(path) }
    if exists, options.noClobber, !options.append { throw .exists(path) }
    if exists, options.force, access(path, W_OK) != 0 { chmod(path, info.st_mode | S_IWUSR) }
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (options.append ? O_APPEND : O_TRUNC)
    descriptor = open(path, flags, 0o644)
    var shown = options.encoding
    if descriptor < 0 {
      throw errno == ENOENT || errno == ENOTDIR ? .noFolder(path) : .denied(path)
    }
    if options.append, exists, info.st_size > 0 {
      shown.hasMark = false
      encoding = TextFile.existingEncoding(path) ?? shown.encoding
    } else {
      encoding = shown.encoding
    }
    bytes = shown.mark
  }

  /// The encoding that an existing file's mark tells.
  private static func existingEncoding(_ path: String) -> TextEncoding? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { Glibc.close(file) }
    var head = [UInt8](repeating: 0, count: 4)
    let count = read(file, &head, 4)
    guard count >= 2 else { return nil }
    switch (head[0], head[1]) {
    case (0xFF, 0xFE): return count == 4 && head[2] == 0 && head[3] == 0 ? .utf32LittleEndian : .utf16LittleEndian
    case (0xFE, 0xFF): return .utf16BigEndian
    case (0xEF, 0xBB): return .utf8
    default: return nil
    }
  }

  public func write(_ text: PSString) {
    text.withView { encoding.encode($0, into: &bytes) }
    if bytes.count >= TextFile.blockSize { flush() }
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

  /// Writes what is left and closes the file; called once.
  public func close() {
    flush()
    Glibc.close(descriptor)
  }
}

/// Why a file cannot be written.
public enum TextFileFailure: Error {
  case noFolder(String)
  case isFolder(String)
  case exists(String)
  case denied(String)

  /// The error of `Out-File`.
  public var record: ErrorRecord {
    let (message, type, category): (String, PSType, ErrorCategory) =
      switch self {
      case .noFolder(let path): ("Could not find a part of the path '\(path)'.", .directoryNotFound, .openError)
      case .isFolder(let path), .denied(let path):
        ("Access to the path '\(path)' is denied.", .unauthorizedAccess, .openError)
      case .exists(let path): ("The file '\(path)' already exists.", .ioException, .resourceExists)
      }
    var id = "FileOpenFailure"
    if case .exists = self { id = "NoClobber" }
    return ErrorRecord(ExceptionObject(type, PSString.make(message)), id: id, category: category)
  }
}

extension SessionState {
  /// The path of a file of the machine that a script's path means; one that need not exist.
  public func outputPath(_ text: String) throws -> String {
    if let path = try? paths.fileSystemPath(text) { return path }
    return FilePath.normalize(text.hasPrefix("/") ? text : FilePath.join(files.currentFolder, text))
  }
}
