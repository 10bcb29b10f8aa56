import Glibc

/// A file operation that the system refused.
struct FileError: Error {
  let path: String
  let code: CInt

  /// The failure that `errno` describes now.
  init(_ path: String) {
    self.path = path
    code = errno
  }

  var text: String { "\(path): \(String(cString: strerror(code)))" }
}

/// The few file operations that a test run needs, over whole files and byte arrays.
enum Files {
  enum Kind { case file, folder, other, absent }

  static func kind(_ path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .absent }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The bytes of a file.
  static func read(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(path)
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[0..<count])
    }
  }

  /// The bytes of a file; nil where there is none.
  static func readIfPresent(_ path: String) throws -> [UInt8]? {
    kind(path) == .absent ? nil : try read(path)
  }

  /// Writes a whole file, in place of an older one.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileError(path) }
    defer { close(descriptor) }
    guard write(bytes, to: descriptor) else { throw FileError(path) }
  }

  /// Writes all bytes to an open file; false where the system refused.
  @discardableResult
  static func write(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
        if count < 0 && errno != EINTR { return false }
        offset += max(count, 0)
      }
      return true
    }
  }

  /// The names in a folder, sorted by their bytes, without those that begin with a dot.
  static func names(in folder: String) throws -> [String] {
    guard let stream = opendir(folder) else { throw FileError(folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted(by: Text.precedes)
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws {
    guard kind(path) != .folder else { return }
    let parent = Paths.parent(path)
    if parent != path { try makeFolder(parent) }
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw FileError(path) }
  }

  /// Makes a folder `/tmp/PREFIXxxxxxxxx`. Its name has always the same length, since long lines of output wrap.
  static func makeTemporaryFolder(prefix: String) throws -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789")
    var path = ""
    for _ in 0..<100 {
      path = "/tmp/\(prefix)" + String((0..<8).map { _ in letters.randomElement() ?? "x" })
      if mkdir(path, 0o700) == 0 { return path }
      guard errno == EEXIST else { break }
    }
    throw FileError(path)
  }

  /// Removes a file or a folder with all that is in it; what cannot be removed stays.
  static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    chmod(path, 0o700)
    guard let stream = opendir(path) else { return }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    closedir(stream)
    for name in names { remove(path + "/" + name) }
    rmdir(path)
  }
}

/// Names of files, as text.
enum Paths {
  /// The folder that holds `path`: `.` for a bare name, `/` for the root.
  static func parent(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// The path without its last extension.
  static func withoutExtension(_ path: String) -> String {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")), !path[dot...].utf8.contains(UInt8(ascii: "/")) else {
      return path
    }
    return String(path[..<dot])
  }

  /// The path from the root, links resolved; nil where there is nothing of that name.
  static func absolute(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// `name` seen from `folder`: itself where it starts at the root.
  static func join(_ folder: String, _ name: String) -> String {
    name.hasPrefix("/") ? name : folder + "/" + name
  }

  /// Where a program stands that was called by `name`: found in `PATH` unless the name has a slash.
  static func program(_ name: String) -> String? {
    if name.utf8.contains(UInt8(ascii: "/")) { return absolute(name) }
    guard let search = getenv("PATH") else { return nil }
    return String(cString: search).split(separator: ":").lazy.map { $0 + "/" + name }.first { access($0, X_OK) == 0 }
  }
}
