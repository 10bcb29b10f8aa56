import Glibc
import PSRuntime

extension DotNetTypes {
  static let file = TypeDefinition("System.IO.File", fileReading + fileWriting + fileOthers)
  static let directory = TypeDefinition("System.IO.Directory", directoryMembers)

  /// The absolute path of an argument, which must not be null or empty.
  static func path(_ call: MethodCall, _ index: Int = 0) throws -> String {
    let name = call.parameterName(index)
    let text = try call.requiredText(index, name).string
    if text.isEmpty { throw MemberStrings.argument("The value cannot be an empty string.", name) }
    return FileSystem.absolute(text, call.context)
  }

  /// The encoding among the arguments; UTF-8 without a mark where there is none.
  static func encoding(_ call: MethodCall) -> EncodingObject {
    for i in 0..<call.count { if let e = call.object(i) as? EncodingObject { return e } }
    return EncodingObject(.utf8, hasMark: false)
  }

  private static func readText(_ call: MethodCall) throws -> PSString {
    let bytes = try FileSystem.read(try path(call))
    return bytes.withUnsafeBufferPointer { encoding(call).encoding.stringDetectingMark($0) }
  }

  /// The lines of a text: at CR LF, LF or a CR alone; a line end at the end of the text begins no line.
  static func lines(_ text: PSString) -> [PSString] {
    var result: [PSString] = []
    var start = 0
    var i = 0
    let n = text.count
    while i < n {
      let unit = text.unit(i)
      guard unit == 0x0A || unit == 0x0D else {
        i += 1
        continue
      }
      result.append(i > start ? text.substring(start, i - start) : .empty)
      if unit == 0x0D, text[i + 1] == 0x0A { i += 1 }
      i += 1
      start = i
    }
    if start < n { result.append(text.substring(start, n - start)) }
    return result
  }

  private static let fileReading: [Member] = [
    .staticMethod("ReadAllText") { call in .string(try readText(call)) },
    .staticMethod("ReadAllLines") { call in .strings(lines(try readText(call))) },
    .staticMethod("ReadLines") { call in .strings(lines(try readText(call))) },
    .staticMethod("ReadAllBytes") { call in .bytes(try FileSystem.read(try path(call))) },
    .staticMethod("Exists") { call in
      .bool(!call.text(0).isEmpty && FileSystem.isFile(FileSystem.absolute(call.text(0).string, call.context)))
    },
  ]

  private static func bytes(_ text: PSString, _ call: MethodCall, marked: Bool) -> [UInt8] {
    let e = encoding(call)
    return (marked && e.hasMark ? e.encoding.byteOrderMark : []) + e.encode(text)
  }

  private static func linesText(_ call: MethodCall) throws -> PSString {
    var result = TextBuilder()
    for item in try call.requiredItems(1, "contents") {
      result.append(try LanguagePrimitives.text(item, call.context))
      result.append(unit: 0x0A)
    }
    return result.build()
  }

  private static let fileWriting: [Member] = [
    .staticMethod("WriteAllText") { call in
      try FileSystem.write(try path(call), bytes(call.text(1), call, marked: true))
      return .null
    },
    .staticMethod("WriteAllLines") { call in
      try FileSystem.write(try path(call), bytes(try linesText(call), call, marked: true))
      return .null
    },
    .staticMethod("WriteAllBytes") { call in
      guard let bytes = call.bytes(1) else { throw MemberStrings.argumentNull("bytes") }
      try FileSystem.write(try path(call), bytes)
      return .null
    },
    .staticMethod("AppendAllText") { call in
      let target = try path(call)
      try FileSystem.write(target, bytes(call.text(1), call, marked: FileSystem.status(target) == nil), appending: true)
      return .null
    },
    .staticMethod("AppendAllLines") { call in
      let target = try path(call)
      try FileSystem.write(
        target, bytes(try linesText(call), call, marked: FileSystem.status(target) == nil), appending: true)
      return .null
    },
    .staticMethod("AppendAllBytes") { call in
      try FileSystem.write(try path(call), call.bytes(1) ?? [], appending: true)
      return .null
    },
  ]

  private static func time(_ name: String, utc: Bool, _ read: @escaping @Sendable (FileSystem.Status) -> PSDateTime)
    -> Member
  {
    .staticMethod(name) { call in
      let date = FileSystem.status(try path(call)).map(read) ?? PSDateTime.fromFileTimeUtc(0) ?? .min
      return .dateTime(utc ? date.with(kind: .utc) : date.local())
    }
  }
  private static func setTime(_ name: String, _ write: Bool) -> Member {
    .staticMethod(name) { call in
      guard case .dateTime(let date) = call[1] else { return .null }
      try FileSystem.setTime(try path(call), access: write ? nil : date, write: write ? date : nil)
      return .null
    }
  }

  private static let timeMembers: [Member] = [
    time("GetLastWriteTime", utc: false) { $0.write }, time("GetLastWriteTimeUtc", utc: true) { $0.write },
    time("GetLastAccessTime", utc: false) { $0.access }, time("GetLastAccessTimeUtc", utc: true) { $0.access },
    time("GetCreationTime", utc: false) { min($0.change, $0.write) },
    time("GetCreationTimeUtc", utc: true) { min($0.change, $0.write) },
    setTime("SetLastWriteTime", true), setTime("SetLastWriteTimeUtc", true), setTime("SetLastAccessTime", false),
    setTime("SetLastAccessTimeUtc", false), setTime("SetCreationTime", true), setTime("SetCreationTimeUtc", true),
  ]

  private static let fileOthers: [Member] =
    timeMembers + [
      .staticMethod("Delete") { call in
        let target = try path(call)
        if FileSystem.isDirectory(target) { throw FileSystem.failure(target, EACCES) }
        if unlink(target) != 0, errno != ENOENT { throw FileSystem.failure(target) }
        if errno == ENOENT, let parent = PathFunctions.directory(target), !FileSystem.isDirectory(parent) {
          throw FileSystem.notFound(part: target)
        }
        return .null
      },
      .staticMethod("Copy") { call in
        try FileSystem.copy(try path(call), try path(call, 1), overwriting: call.bool(2))
        return .null
      },
      .staticMethod("Move") { call in
        let from = try path(call)
        if FileSystem.status(from) == nil { throw FileSystem.failure(from, ENOENT) }
        try FileSystem.move(from, try path(call, 1), overwriting: call.bool(2))
        return .null
      },
      .staticMethod("GetAttributes") { call in
        let target = try path(call)
        guard let s = FileSystem.status(target) else { throw FileSystem.failure(target, ENOENT) }
        return FileObject.attributes(target, s)
      },
      .staticMethod("SetAttributes") { call in
        try FileObject.setReadOnly(try path(call), call.enumValue(1) & 1 != 0)
        return .null
      },
      .staticMethod("OpenText") { call in .object(TextReaderObject(try readText(call), name: "StreamReader")) },
      .staticMethod("CreateText") { call in
        .object(try TextWriterObject(path: try path(call), appending: false, encoding: encoding(call)))
      },
      .staticMethod("AppendText") { call in
        .object(try TextWriterObject(path: try path(call), appending: true, encoding: encoding(call)))
      },
      .staticMethod("OpenRead") { call in .object(try StreamObject(reading: try path(call))) },
      .staticMethod("OpenWrite") { call in .object(try StreamObject(writing: try path(call), truncating: false)) },
      .staticMethod("Create") { call in .object(try StreamObject(writing: try path(call), truncating: true)) },
      .staticMethod("Open") { call in .object(try StreamObject.open(try path(call), mode: call.enumValue(1))) },
    ]

  // MARK: - Directory

  private static func found(_ name: String, files: Bool, folders: Bool) -> Member {
    .staticMethod(
      name,
      signatures: [
        "string[] \(name)(string path)", "string[] \(name)(string path, string searchPattern)",
        "string[] \(name)(string path, string searchPattern, System.IO.SearchOption searchOption)",
      ]
    ) { call in
      let all = try FileSystem.find(
        try givenPath(call), call.count > 1 ? call.text(1).string : "*", recursing: call.enumValue(2) == 1,
        files: files, folders: folders)
      return .strings(all.map { PSString.make($0) })
    }
  }

  /// A folder as the caller spelled it, so that what is found in it begins the same way.
  private static func givenPath(_ call: MethodCall) throws -> String {
    let absolute = try path(call)
    let given = call.text(0).string
    return given.hasPrefix("/")
      ? given
      : FileSystem.isDirectory(absolute) && call.context.services.currentDirectory == processDirectory()
        ? given : absolute
  }
  private static func processDirectory() -> String {
    guard let buffer = getcwd(nil, 0) else { return "/" }
    defer { free(buffer) }
    return String(cString: buffer)
  }

  private static let directoryMembers: [Member] =
    timeMembers + [
      found("GetFiles", files: true, folders: false), found("EnumerateFiles", files: true, folders: false),
      found("GetDirectories", files: false, folders: true), found("EnumerateDirectories", files: false, folders: true),
      found("GetFileSystemEntries", files: true, folders: true),
      found("EnumerateFileSystemEntries", files: true, folders: true),
      .staticMethod("Exists") { call in
        .bool(!call.text(0).isEmpty && FileSystem.isDirectory(FileSystem.absolute(call.text(0).string, call.context)))
      },
      .staticMethod("CreateDirectory") { call in
        let target = try path(call)
        try FileSystem.makeDirectories(target)
        return .object(FileObject(target, isDirectory: true))
      },
      .staticMethod("Delete") { call in
        let target = try path(call)
        guard FileSystem.isDirectory(target) else { throw FileSystem.notFound(part: target) }
        if call.bool(1) {
          try FileSystem.removeTree(target)
        } else if rmdir(target) != 0 {
          throw FileSystem.failure(target)
        }
        return .null
      },
      .staticMethod("Move") { call in
        try FileSystem.move(try path(call), try path(call, 1), overwriting: false)
        return .null
      },
      .staticMethod("GetCurrentDirectory") { call in .text(call.context.services.currentDirectory) },
      .staticMethod("SetCurrentDirectory") { call in
        call.context.services.currentDirectory = try path(call)
        return .null
      },
      .staticMethod("GetParent") { call in
        PathFunctions.directory(try path(call)).map { .object(FileObject($0, isDirectory: true)) } ?? .null
      },
      .staticMethod("GetDirectoryRoot") { _ in .text("/") },
      .staticMethod("GetLogicalDrives") { _ in .strings([PSString.make("/")]) },
    ]
}
