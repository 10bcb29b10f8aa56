import Glibc
import PSRuntime

extension DotNetTypes {
  static let path = TypeDefinition("System.IO.Path", pathProperties + pathMethods)

  private static let pathProperties: [Member] = [
    .staticProperty("DirectorySeparatorChar", type: "char", get: { _ in .char(0x2F) }),
    .staticProperty("AltDirectorySeparatorChar", type: "char", get: { _ in .char(0x2F) }),
    .staticProperty("PathSeparator", type: "char", get: { _ in .char(0x3A) }),
    .staticProperty("VolumeSeparatorChar", type: "char", get: { _ in .char(0x2F) }),
    .staticProperty("InvalidPathChars", type: "char[]", get: { _ in .array(PSArray([.char(0)], of: .char)) }),
  ]

  /// A function from one path to a text; null gives null.
  private static func text(
    _ name: String, _ parameter: String = "path", _ body: @escaping @Sendable (String) -> String?
  ) -> Member {
    .staticMethod(name, signatures: ["string \(name)(string \(parameter))"]) { call in
      guard let path = call.optionalText(0) else { return .null }
      return body(path.string).map { .text($0) } ?? .null
    }
  }

  private static func parts(_ call: MethodCall) throws -> [String] {
    if case .array(let a) = call[0] { return a.items.map { $0.asString?.string ?? "" } }
    return try (0..<call.count).map { try call.requiredText($0, call.parameterName($0)).string }
  }

  private static func joinSignatures(_ name: String) -> [String] {
    [
      "string \(name)(string path1, string path2)", "string \(name)(string path1, string path2, string path3)",
      "string \(name)(string path1, string path2, string path3, string path4)", "string \(name)(Params string[] paths)",
    ]
  }

  private static let pathMethods: [Member] = [
    text("GetFileName") { PathFunctions.fileName($0) }, text("GetExtension") { PathFunctions.ext($0) },
    text("GetFileNameWithoutExtension") { PathFunctions.withoutExtension(PathFunctions.fileName($0)) },
    text("GetDirectoryName") { PathFunctions.directory($0) }, text("GetPathRoot") { $0.hasPrefix("/") ? "/" : "" },
    text("TrimEndingDirectorySeparator") { $0.count > 1 && $0.hasSuffix("/") ? String($0.dropLast()) : $0 },
    .staticMethod("ChangeExtension") { call in
      guard let path = call.optionalText(0) else { return .null }
      return .text(PathFunctions.change(path.string, call.optionalText(1)?.string))
    },
    .staticMethod("Combine", signatures: joinSignatures("Combine")) { call in
      .text(PathFunctions.combine(try parts(call)))
    },
    .staticMethod("Join", signatures: joinSignatures("Join")) { call in
      if case .array = call[0] { return .text(PathFunctions.join(try parts(call))) }
      return .text(PathFunctions.join((0..<call.count).map { call.text($0).string }))
    },
    .staticMethod(
      "GetFullPath",
      signatures: ["string GetFullPath(string path)", "string GetFullPath(string path, string basePath)"]
    ) { call in
      let path = try call.requiredText(0, "path").string
      if path.isEmpty { throw MemberStrings.argument("The value cannot be an empty string.", "path") }
      if call.count == 2, !path.hasPrefix("/") { return .text(FileSystem.normalized(call.text(1).string + "/" + path)) }
      return .text(FileSystem.absolute(path, call.context))
    },
    .staticMethod("GetRelativePath") { call in
      .text(
        PathFunctions.relative(
          FileSystem.absolute(call.text(0).string, call.context), FileSystem.absolute(call.text(1).string, call.context)
        ))
    },
    .staticMethod("HasExtension", signatures: ["bool HasExtension(string path)"]) { call in
      .bool(!PathFunctions.ext(call.text(0).string).isEmpty)
    },
    .staticMethod("IsPathRooted", signatures: ["bool IsPathRooted(string path)"]) { call in
      .bool(call.text(0).string.hasPrefix("/"))
    },
    .staticMethod("IsPathFullyQualified", signatures: ["bool IsPathFullyQualified(string path)"]) { call in
      .bool(call.text(0).string.hasPrefix("/"))
    },
    .staticMethod("EndsInDirectorySeparator", signatures: ["bool EndsInDirectorySeparator(string path)"]) { call in
      .bool(call.text(0).string.hasSuffix("/"))
    },
    .staticMethod("Exists", signatures: ["bool Exists(string path)"]) { call in
      .bool(!call.text(0).isEmpty && FileSystem.status(FileSystem.absolute(call.text(0).string, call.context)) != nil)
    },
    .staticMethod("GetTempPath", signatures: ["string GetTempPath()"]) { call in
      let path = call.context.services.environmentVariable("TMPDIR") ?? "/tmp"
      return .text(path.hasSuffix("/") ? path : path + "/")
    },
    .staticMethod("GetTempFileName", signatures: ["string GetTempFileName()"]) { _ in
      var template = Array("/tmp/tmpXXXXXX.tmp".utf8CString)
      let file = mkstemps(&template, 4)
      if file >= 0 { close(file) }
      return .text(String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
    },
    .staticMethod("GetRandomFileName", signatures: ["string GetRandomFileName()"]) { _ in
      let letters = Array("abcdefghijklmnopqrstuvwxyz012345")
      let name = (0..<11).compactMap { _ in letters.randomElement() }
      return .text(String(name[0..<8]) + "." + String(name[8...]))
    },
    .staticMethod("GetInvalidFileNameChars", signatures: ["char[] GetInvalidFileNameChars()"]) { _ in
      .array(PSArray([.char(0), .char(0x2F)], of: .char))
    },
    .staticMethod("GetInvalidPathChars", signatures: ["char[] GetInvalidPathChars()"]) { _ in
      .array(PSArray([.char(0)], of: .char))
    },
  ]
}
