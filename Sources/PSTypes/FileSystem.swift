import Glibc
import PSRuntime

/// The operating system's files, with .NET's exceptions.
public enum FileSystem {
  /// A path as the members' file functions see it: absolute, from the session's folder.
  public static func absolute(_ path: String, _ context: RuntimeContext) -> String {
    path.hasPrefix("/") ? normalized(path) : normalized(context.services.currentDirectory + "/" + path)
  }

  /// A path without `.`, `..` and doubled separators; a separator at the end stays.
  public static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") {
      if part == "." { continue }
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    let joined = (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    return path.count > 1 && path.hasSuffix("/") && !parts.isEmpty ? joined + "/" : joined
  }

  public struct Status {
    public let mode: UInt32
    public let size: Int64
    public let access: PSDateTime
    public let write: PSDateTime
    public let change: PSDateTime
    public let user: UInt32
    public let group: UInt32
    public var isDirectory: Bool { mode & 0o170000 == 0o040000 }
    public var isLink: Bool { mode & 0o170000 == 0o120000 }
  }

  /// What the system knows of a path, nil where there is nothing.
  public static func status(_ path: String, followingLinks: Bool = true) -> Status? {
    var s = stat()
    guard (followingLinks ? stat(path, &s) : lstat(path, &s)) == 0 else { return nil }
    func time(_ t: timespec) -> PSDateTime {
      PSDateTime.unix(seconds: Int64(t.tv_sec), nanoseconds: Int(t.tv_nsec)) ?? .unixEpoch
    }
    return Status(
      mode: s.st_mode, size: Int64(s.st_size), access: time(s.st_atim), write: time(s.st_mtim), change: time(s.st_ctim),
      user: s.st_uid, group: s.st_gid)
  }

  public static func isFile(_ path: String) -> Bool { status(path).map { !$0.isDirectory } ?? false }
  public static func isDirectory(_ path: String) -> Bool { status(path)?.isDirectory ?? false }

  /// .NET's exception for a failed call on a path.
  public static func failure(_ path: String, _ code: Int32 = errno) -> RuntimeException {
    switch code {
    case ENOENT:
      let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
      if !parent.isEmpty, !isDirectory(parent) { return notFound(part: path) }
      return MemberStrings.dotnet(
        .fileNotFound, "Could not find file '\(path)'.", properties: [("FileName", .text(path))])
    case ENOTDIR: return notFound(part: path)
    case EACCES, EPERM, EISDIR:
      return MemberStrings.dotnet(.unauthorizedAccess, "Access to the path '\(path)' is denied.")
    case EEXIST: return MemberStrings.dotnet(.ioException, "The file '\(path)' already exists.")
    case ENOTEMPTY: return MemberStrings.dotnet(.ioException, "Directory not empty : '\(path)'")
    default: return MemberStrings.dotnet(.ioException, String(cString: strerror(code)) + " : '\(path)'")
    }
  }
  public static func notFound(part path: String) -> RuntimeException {
    MemberStrings.dotnet(.directoryNotFound, "Could not find a part of the path '\(path)'.")
  }

  public static func read(_ path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(path) }
    defer { close(file) }
    if isDirectory(path) { throw failure(path, EACCES) }
    guard let bytes = FileBytes.read(file) else { throw failure(path) }
    return bytes
  }

  public static func write(_ path: String, _ bytes: [UInt8], appending: Bool = false) throws {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (appending ? O_APPEND : O_TRUNC)
    let file = open(path, flags, 0o644)
    guard file >= 0 else { throw failure(path) }
    defer { close(file) }
    var done = 0
    while done < bytes.count {
      let n = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress?.advanced(by: done), $0.count - done) }
      if n <= 0 { throw failure(path) }
      done += n
    }
  }

  /// Names in a folder, sorted by units.
  public static func list(_ path: String) throws -> [String] {
    guard let folder = opendir(path) else {
      throw errno == ENOTDIR || errno == ENOENT ? notFound(part: path) : failure(path)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  public static func makeDirectories(_ path: String) throws {
    var sofar = ""
    for part in path.split(separator: "/") {
      sofar += "/" + part
      if mkdir(sofar, 0o755) != 0, errno != EEXIST { throw failure(sofar) }
    }
    if !isDirectory(path) { throw MemberStrings.dotnet(.ioException, "The file '\(path)' already exists.") }
  }

  public static func removeTree(_ path: String) throws {
    if let s = status(path, followingLinks: false), s.isDirectory {
      for name in try list(path) { try removeTree(path + "/" + name) }
      if rmdir(path) != 0 { throw failure(path) }
    } else if unlink(path) != 0 {
      throw failure(path)
    }
  }

  public static func copy(_ from: String, _ to: String, overwriting: Bool) throws {
    if !overwriting, status(to) != nil { throw MemberStrings.dotnet(.ioException, "The file '\(to)' already exists.") }
    let mode = status(from)?.mode ?? 0o644
    try write(to, try read(from))
    chmod(to, mode & 0o777)
  }

  public static func move(_ from: String, _ to: String, overwriting: Bool) throws {
    if !overwriting, status(to) != nil {
      throw MemberStrings.dotnet(
        .ioException, "Cannot create '\(to)' because a file or directory with the same name already exists.")
    }
    if rename(from, to) != 0 { throw failure(from) }
  }

  /// Sets the time of last access or last write.
  public static func setTime(_ path: String, access: PSDateTime? = nil, write: PSDateTime? = nil) throws {
    func spec(_ date: PSDateTime?) -> timespec {
      guard let date else { return timespec(tv_sec: 0, tv_nsec: (1 << 30) - 2) }
      let ticks = date.universal().ticks - PSDateTime.unixEpochTicks
      return timespec(tv_sec: Int(ticks / 10_000_000), tv_nsec: Int(ticks % 10_000_000) * 100)
    }
    let times = [spec(access), spec(write)]
    if utimensat(AT_FDCWD, path, times, 0) != 0 { throw failure(path) }
  }

  /// Whether a name fits a search pattern of .NET: `*` and `?` only.
  public static func matches(_ name: String, _ pattern: String) -> Bool {
    if pattern == "*" || pattern == "*.*" || pattern.isEmpty { return true }
    let n = Array(name), p = Array(pattern)
    var i = 0, j = 0, star = -1, mark = 0
    while i < n.count {
      if j < p.count, p[j] == "*" {
        star = j
        mark = i
        j += 1
      } else if j < p.count, p[j] == "?" || p[j] == n[i] {
        i += 1
        j += 1
      } else if star >= 0 {
        j = star + 1
        mark += 1
        i = mark
      } else {
        return false
      }
    }
    while j < p.count, p[j] == "*" { j += 1 }
    return j == p.count
  }

  /// Files or folders below a folder, as .NET enumerates them.
  public static func find(_ path: String, _ pattern: String, recursing: Bool, files: Bool, folders: Bool) throws
    -> [String]
  {
    var result: [String] = []
    var deeper: [String] = []
    let prefix = path.hasSuffix("/") ? path : path + "/"
    for name in try list(path) {
      let full = prefix + name
      let isFolder = isDirectory(full)
      if isFolder ? folders : files, matches(name, pattern) { result.append(full) }
      if isFolder, recursing, status(full, followingLinks: false)?.isLink == false { deeper.append(full) }
    }
    for folder in deeper { result += try find(folder, pattern, recursing: true, files: files, folders: folders) }
    return result
  }
}

/// `System.IO.Path`'s rules on Unix.
enum PathFunctions {
  static func fileName(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The extension with its dot, empty where there is none.
  static func ext(_ path: String) -> String {
    let name = fileName(path)
    guard let dot = name.lastIndex(of: "."), name.index(after: dot) != name.endIndex else { return "" }
    return String(name[dot...])
  }
  static func withoutExtension(_ name: String) -> String { name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name }

  /// The folder's part of a path; nil for a root or an empty path.
  static func directory(_ path: String) -> String? {
    if path.isEmpty || path == "/" { return nil }
    guard let slash = path.lastIndex(of: "/") else { return "" }
    var end = slash
    while end > path.startIndex, path[path.index(before: end)] == "/" { end = path.index(before: end) }
    return end == path.startIndex ? "/" : String(path[..<end])
  }
  static func combine(_ parts: [String]) -> String {
    var result = ""
    for part in parts where !part.isEmpty {
      if part.hasPrefix("/") || result.isEmpty {
        result = part
      } else {
        result += (result.hasSuffix("/") ? "" : "/") + part
      }
    }
    return result
  }
  static func join(_ parts: [String]) -> String {
    var result = ""
    for part in parts where !part.isEmpty {
      if result.isEmpty {
        result = part
      } else {
        result += (result.hasSuffix("/") || part.hasPrefix("/") ? "" : "/") + part
      }
    }
    return result
  }
  static func change(_ path: String, _ new: String?) -> String {
    let folder = path.dropLast(fileName(path).count)
    let stem = withoutExtension(fileName(path))
    guard let new else { return folder + stem }
    return folder + stem + (new.hasPrefix(".") ? new : "." + new)
  }
  static func relative(_ from: String, _ to: String) -> String {
    let a = from.split(separator: "/"), b = to.split(separator: "/")
    var common = 0
    while common < a.count, common < b.count, a[common] == b[common] { common += 1 }
    let parts = [Substring](repeating: "..", count: a.count - common) + b[common...]
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }
}
