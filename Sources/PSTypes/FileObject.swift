import Glibc
import PSRuntime

/// `FileInfo` and `DirectoryInfo`: a path; what the system knows of it is asked when read.
public final class FileObject: Obj {
  public let path: String
  public let isDirectory: Bool
  public init(_ path: String, isDirectory: Bool) {
    self.path = isDirectory && path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    self.isDirectory = isDirectory
    super.init()
  }
  private nonisolated(unsafe) static let fileType = PSType.builtin("System.IO.FileInfo")
  private nonisolated(unsafe) static let directoryType = PSType.builtin("System.IO.DirectoryInfo")
  public override var type: PSType { isDirectory ? FileObject.directoryType : FileObject.fileType }
  public override func text(_ context: RuntimeContext) -> PSString { PSString.make(path) }

  public var name: String { path == "/" ? "/" : PathFunctions.fileName(path) }
  var status: FileSystem.Status? { FileSystem.status(path) }
  public var exists: Bool { status.map { $0.isDirectory == isDirectory } ?? false }

  static func attributes(_ path: String, _ s: FileSystem.Status) -> Value {
    var bits: Int64 = 0
    if s.isDirectory { bits |= 16 }
    if s.mode & 0o222 == 0 { bits |= 1 }
    if PathFunctions.fileName(path).hasPrefix(".") { bits |= 2 }
    if FileSystem.status(path, followingLinks: false)?.isLink == true { bits |= 1024 }
    return .object(EnumObject(PSType.builtin("System.IO.FileAttributes"), bits == 0 ? 128 : bits))
  }

  static func setReadOnly(_ path: String, _ readOnly: Bool) throws {
    guard let s = FileSystem.status(path) else { throw FileSystem.failure(path, ENOENT) }
    if chmod(path, readOnly ? s.mode & 0o555 : s.mode & 0o777 | 0o200) != 0 { throw FileSystem.failure(path) }
  }

  /// Takes the read-only attribute away.
  public static func makeWritable(_ path: String) throws { try setReadOnly(path, false) }

  /// `-rw-r--r--`: `UnixMode`.
  public var unixMode: String {
    guard let s = FileSystem.status(path, followingLinks: false) else { return "" }
    var result = s.isDirectory ? "d" : s.isLink ? "l" : "-"
    for shift in [6, 3, 0] as [UInt32] {
      let bits = s.mode >> shift
      result += (bits & 4 != 0 ? "r" : "-") + (bits & 2 != 0 ? "w" : "-") + (bits & 1 != 0 ? "x" : "-")
    }
    return result
  }

  /// `d----`, `-a---`: `Mode`.
  public var mode: String {
    let isLink = FileSystem.status(path, followingLinks: false)?.isLink ?? false
    let isReadOnly = (status?.mode ?? 0o200) & 0o222 == 0
    return (isLink ? "l" : isDirectory ? "d" : "-") + "-" + (isReadOnly ? "r" : "-") + (name.hasPrefix(".") ? "h" : "-")
      + "-"
  }

  public static func userName(_ id: UInt32) -> String {
    getpwuid(id).map { String(cString: $0.pointee.pw_name) } ?? String(id)
  }
  public static func groupName(_ id: UInt32) -> String {
    getgrgid(id).map { String(cString: $0.pointee.gr_name) } ?? String(id)
  }
  public var user: String { status.map { FileObject.userName($0.user) } ?? "" }
  public var group: String { status.map { FileObject.groupName($0.group) } ?? "" }
}

extension DotNetTypes {
  static let fileInfo: [TypeDefinition] = [
    TypeDefinition("System.IO.FileInfo", fileSystemMembers + fileMembers),
    TypeDefinition("System.IO.DirectoryInfo", fileSystemMembers + folderMembers),
  ]

  private static func own(_ value: Value) -> FileObject {
    (value.base.asObject as? FileObject) ?? FileObject("/", isDirectory: true)
  }

  private static func time(_ name: String, utc: Bool, isWrite: Bool?) -> Member {
    .property(
      name,
      get: { value, _ in
        let date: PSDateTime? = own(value).status.map { s in
          isWrite == true ? s.write : isWrite == false ? s.access : min(s.change, s.write)
        }
        let shown = date ?? PSDateTime.fromFileTimeUtc(0) ?? .min
        return .dateTime(utc ? shown.with(kind: .utc) : shown.local())
      },
      set: { value, new, _ in
        guard case .dateTime(let date) = new else { return }
        try FileSystem.setTime(
          own(value).path, access: isWrite == false ? date : nil, write: isWrite == false ? nil : date)
      })
  }

  private static let fileSystemMembers: [Member] = [
    .property("Name", get: { value, _ in .text(own(value).name) }),
    .property("FullName", get: { value, _ in .text(own(value).path) }),
    .property("Extension", get: { value, _ in .text(PathFunctions.ext(own(value).path)) }),
    .property("Exists", get: { value, _ in .bool(own(value).exists) }),
    time("CreationTime", utc: false, isWrite: nil), time("CreationTimeUtc", utc: true, isWrite: nil),
    time("LastWriteTime", utc: false, isWrite: true), time("LastWriteTimeUtc", utc: true, isWrite: true),
    time("LastAccessTime", utc: false, isWrite: false), time("LastAccessTimeUtc", utc: true, isWrite: false),
    .property(
      "Attributes",
      get: { value, _ in
        own(value).status.map { FileObject.attributes(own(value).path, $0) }
          ?? .object(EnumObject(PSType.builtin("System.IO.FileAttributes"), -1))
      }, set: { value, new, _ in try FileObject.setReadOnly(own(value).path, (new.wholeNumber ?? 0) & 1 != 0) }),
    .property("LinkTarget", get: { value, _ in linkTarget(own(value).path).map { .text($0) } ?? .null }),
    .property(
      "UnixFileMode",
      get: { value, _ in
        .object(EnumObject(PSType.builtin("System.IO.UnixFileMode"), Int64((own(value).status?.mode ?? 0) & 0o7777)))
      }, set: { value, new, _ in _ = chmod(own(value).path, UInt32(truncatingIfNeeded: new.wholeNumber ?? 0)) }),
    .method("ToString") { call in .text(own(call.target).path) }, .method("Refresh") { _ in .null },
    .method("GetHashCode") { call in .int(Int32(truncatingIfNeeded: own(call.target).path.hashValue)) },
  ]

  private static func linkTarget(_ path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let n = readlink(path, &buffer, 4095)
    return n > 0 ? String(decoding: buffer[0..<n].map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
  }

  private static let fileMembers: [Member] = [
    .constructor { call in .object(FileObject(try path(call), isDirectory: false)) },
    .property(
      "Length",
      get: { value, _ in
        guard let s = own(value).status, !s.isDirectory else { throw FileSystem.failure(own(value).path, ENOENT) }
        return .long(s.size)
      }),
    .property(
      "DirectoryName", get: { value, _ in PathFunctions.directory(own(value).path).map { .text($0) } ?? .null }),
    .property(
      "Directory",
      get: { value, _ in
        PathFunctions.directory(own(value).path).map { .object(FileObject($0, isDirectory: true)) } ?? .null
      }),
    .property(
      "IsReadOnly", get: { value, _ in .bool((own(value).status?.mode ?? 0o200) & 0o222 == 0) },
      set: { value, new, _ in
        try FileObject.setReadOnly(own(value).path, LanguagePrimitives.isTrue(new))
      }),
    .method("Delete") { call in
      if unlink(own(call.target).path) != 0, errno != ENOENT { throw FileSystem.failure(own(call.target).path) }
      return .null
    },
    .method("CopyTo") { call in
      let target = try path(call)
      try FileSystem.copy(own(call.target).path, target, overwriting: call.bool(1))
      return .object(FileObject(target, isDirectory: false))
    },
    .method("MoveTo") { call in
      try FileSystem.move(own(call.target).path, try path(call), overwriting: call.bool(1))
      return .null
    },
    .method("OpenText") { call in
      let bytes = try FileSystem.read(own(call.target).path)
      return .object(
        TextReaderObject(
          bytes.withUnsafeBufferPointer { TextEncoding.utf8.stringDetectingMark($0) }, name: "StreamReader"))
    },
    .method("OpenRead") { call in .object(try StreamObject(reading: own(call.target).path)) },
    .method("OpenWrite") { call in .object(try StreamObject(writing: own(call.target).path, truncating: false)) },
    .method("Create") { call in .object(try StreamObject(writing: own(call.target).path, truncating: true)) },
    .method("CreateText") { call in
      .object(
        try TextWriterObject(
          path: own(call.target).path, appending: false, encoding: EncodingObject(.utf8, hasMark: false)))
    },
    .method("AppendText") { call in
      .object(
        try TextWriterObject(
          path: own(call.target).path, appending: true, encoding: EncodingObject(.utf8, hasMark: false)))
    },
  ]

  private static func children(_ name: String, files: Bool, folders: Bool) -> Member {
    .method(name) { call in
      let all = try FileSystem.find(
        own(call.target).path, call.count > 0 ? call.text(0).string : "*", recursing: call.enumValue(1) == 1,
        files: files, folders: folders)
      return .array(PSArray(all.map { .object(FileObject($0, isDirectory: FileSystem.isDirectory($0))) }))
    }
  }

  private static let folderMembers: [Member] = [
    .constructor { call in .object(FileObject(try path(call), isDirectory: true)) },
    .property(
      "Parent",
      get: { value, _ in
        PathFunctions.directory(own(value).path).map { .object(FileObject($0, isDirectory: true)) } ?? .null
      }),
    .property("Root", get: { _, _ in .object(FileObject("/", isDirectory: true)) }),
    children("GetFiles", files: true, folders: false), children("EnumerateFiles", files: true, folders: false),
    children("GetDirectories", files: false, folders: true),
    children("EnumerateDirectories", files: false, folders: true),
    children("GetFileSystemInfos", files: true, folders: true),
    children("EnumerateFileSystemInfos", files: true, folders: true),
    .method("Create") { call in
      try FileSystem.makeDirectories(own(call.target).path)
      return .null
    },
    .method("CreateSubdirectory") { call in
      let target = PathFunctions.combine([own(call.target).path, call.text(0).string])
      try FileSystem.makeDirectories(target)
      return .object(FileObject(target, isDirectory: true))
    },
    .method("Delete") { call in
      let target = own(call.target).path
      guard FileSystem.isDirectory(target) else { throw FileSystem.notFound(part: target) }
      if call.bool(0) {
        try FileSystem.removeTree(target)
      } else if rmdir(target) != 0 {
        throw FileSystem.failure(target)
      }
      return .null
    },
    .method("MoveTo") { call in
      try FileSystem.move(own(call.target).path, try path(call), overwriting: false)
      return .null
    },
  ]

  /// What PowerShell's type data adds to files and folders; `register` puts it into a session's type data.
  static func fileTypeData() -> [(String, PSMemberObject)] {
    let unix = "if ($this.UnixStat) { $this.UnixStat.GetModeString() }"
    var result: [(String, PSMemberObject)] = [
      ("System.IO.FileSystemInfo", TypeData.script("UnixMode", unix) { value, _ in .text(own(value).unixMode) }),
      (
        "System.IO.FileSystemInfo",
        TypeData.script("User", " if ($this.UnixStat) { $this.UnixStat.GetUserName() } ") { value, _ in
          .text(own(value).user)
        }
      ),
      (
        "System.IO.FileSystemInfo",
        TypeData.script("Group", " if ($this.UnixStat) { $this.UnixStat.GetGroupName() } ") { value, _ in
          .text(own(value).group)
        }
      ),
      (
        "System.IO.FileSystemInfo",
        TypeData.script("Size", "$this.UnixStat.Size") { value, _ in .long(own(value).status?.size ?? 0) }
      ),
    ]
    for name in ["System.IO.FileInfo", "System.IO.DirectoryInfo"] {
      result.append((name, TypeData.code("Mode", type: "System.String") { value, _ in .text(own(value).mode) }))
      result.append(
        (name, TypeData.code("ModeWithoutHardLink", type: "System.String") { value, _ in .text(own(value).mode) }))
      if name.hasSuffix("FileInfo") {
        result.append(
          (
            name,
            TypeData.script("VersionInfo", "[System.Diagnostics.FileVersionInfo]::GetVersionInfo($this.FullName)") {
              _, _ in .null
            }
          ))
        result.append(
          (
            name,
            TypeData.script(
              "BaseName",
              "if ($this.Extension.Length -gt 0){$this.Name.Remove($this.Name.Length - $this.Extension.Length)}else{$this.Name}"
            ) { value, _ in
              .text(String(own(value).name.dropLast(PathFunctions.ext(own(value).name).count)))
            }
          ))
      } else {
        result.append((name, TypeData.script("BaseName", "$this.Name") { value, _ in .text(own(value).name) }))
      }
      result.append(
        (name, TypeData.code("ResolvedTarget", type: "System.String") { value, _ in .text(own(value).path) }))
      result.append((name, TypeData.alias("Target", "LinkTarget")))
      result.append(
        (
          name,
          TypeData.code("LinkType", type: "System.String", getter: "GetLinkType") { value, _ in
            linkTarget(own(value).path) == nil ? .null : .text("SymbolicLink")
          }
        ))
    }
    return result
  }
}
