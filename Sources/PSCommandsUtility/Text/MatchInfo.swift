import PSEngine
import PSRuntime

/// A line that Select-String found, with what surrounds it where `-Context` was given.
final class MatchInfo: Obj {
  /// The lines around a match; those to display leave out what another match shows.
  struct Context {
    var before: [PSString] = []
    var after: [PSString] = []
    var shownBefore: [PSString] = []
    var shownAfter: [PSString] = []
  }

  let ignoreCase: Bool
  let line: PSString
  let pattern: PSString
  let matches: [MatchObject]
  let isEmphasized: Bool
  var lineNumber = 0
  /// Nil for a line that came through the pipeline.
  var path: String?
  var context: Context?

  init(line: PSString, pattern: PSString, matches: [MatchObject], ignoreCase: Bool, isEmphasized: Bool) {
    self.line = line
    self.pattern = pattern
    self.matches = matches
    self.ignoreCase = ignoreCase
    self.isEmphasized = isEmphasized
    super.init()
  }
  private nonisolated(unsafe) static let infoType = PSType.builtin("Microsoft.PowerShell.Commands.MatchInfo")
  override var type: PSType { MatchInfo.infoType }
  override func text(_ context: RuntimeContext) -> PSString { PSString.make(display(path, line.string)) }

  /// A match for a later Select-String: the same, without lines to display around it.
  func forFiltering() -> MatchInfo {
    guard let context else { return self }
    let copy = MatchInfo(
      line: line, pattern: pattern, matches: matches, ignoreCase: ignoreCase, isEmphasized: isEmphasized)
    copy.lineNumber = lineNumber
    copy.path = path
    copy.context = Context(before: context.before, after: context.after)
    return copy
  }

  /// `File:12:text`, or the text alone; with context the lines around it, and `> ` before the match.
  private func display(_ path: String?, _ line: String) -> String {
    guard let context else { return row("", path, lineNumber, line) }
    var number = lineNumber &- context.shownBefore.count
    var rows: [String] = []
    func add(_ mark: String, _ text: String) {
      rows.append(row(mark, path, number, text))
      number &+= 1
    }
    for text in context.shownBefore { add("  ", text.string) }
    add("> ", line)
    for text in context.shownAfter { add("  ", text.string) }
    return rows.joined(separator: "\n")
  }

  private func row(_ mark: String, _ path: String?, _ number: Int, _ text: String) -> String {
    path.map { "\(mark)\($0):\(number):\(text)" } ?? mark + text
  }

  /// The path below a folder; the whole path elsewhere.
  func relativePath(_ folder: String) -> String? {
    guard let path, !folder.isEmpty, path.lowercased().hasPrefix(folder.lowercased()) else { return path }
    let rest = path.dropFirst(folder.count)
    if folder.hasSuffix("/") { return String(rest) }
    return rest.hasPrefix("/") ? String(rest.dropFirst()) : path
  }

  /// What the console shows: the path below a folder, the matches in reverse video where it can.
  func emphasized(below folder: String) -> String {
    guard isEmphasized, !matches.isEmpty else { return display(relativePath(folder), line.string) }
    var text = PSStringBuilder()
    var end = 0
    for found in matches.compactMap(\.match) where found.index >= end {
      text.append(line.substring(end, found.index &- end))
      text.append(PSString.make("\u{1B}[7m"))
      text.append(line.substring(found.index, found.length))
      text.append(PSString.make("\u{1B}[0m"))
      end = found.index &+ found.length
    }
    text.append(line.substring(end, line.count &- end))
    return display(relativePath(folder), text.build().string)
  }

  // MARK: - Members

  static let definitions = [
    TypeDefinition(
      "Microsoft.PowerShell.Commands.MatchInfo",
      [
        property("IgnoreCase", "bool") { .bool($0.ignoreCase) },
        property("LineNumber", "int") { .ulong(UInt64(clamping: $0.lineNumber)) },
        property("Line", "string") { .string($0.line) },
        property("Filename", "string") { .text($0.path.map(FilePath.lastComponent) ?? "InputStream") },
        property("Path", "string") { .text($0.path ?? "InputStream") },
        property("Pattern", "string") { .string($0.pattern) },
        property("Context", "Microsoft.PowerShell.Commands.MatchInfoContext") { info in
          info.context.map { .object(MatchInfoContext($0)) } ?? .null
        },
        property("Matches", "System.Text.RegularExpressions.Match[]") { info in
          .array(PSArray(info.matches.map { .object($0) }, of: matchType))
        },
        .method("ToString") { call in
          guard let info = own(call.target) else { return .null }
          guard call.count == 1 else { return .text(info.display(info.path, info.line.string)) }
          let folder = try LanguagePrimitives.text(call[0], call.context)
          return .text(info.display(info.relativePath(folder.string), info.line.string))
        },
        .method("RelativePath", signatures: ["string RelativePath(string directory)"]) { call in
          let folder = try LanguagePrimitives.text(call[0], call.context)
          return .text(own(call.target)?.relativePath(folder.string) ?? "InputStream")
        },
        .method("ToEmphasizedString", signatures: ["string ToEmphasizedString(string directory)"]) { call in
          let folder = try LanguagePrimitives.text(call[0], call.context)
          return .text(own(call.target)?.emphasized(below: folder.string) ?? "")
        },
      ]),
    MatchInfoContext.definition,
  ]

  private nonisolated(unsafe) static let matchType = PSType.builtin("System.Text.RegularExpressions.Match")

  private static func own(_ value: Value) -> MatchInfo? { value.base.asObject as? MatchInfo }

  private static func property(
    _ name: String, _ type: String, _ get: @escaping @Sendable (MatchInfo) -> Value
  ) -> TypeDefinition.Member {
    .objectProperty(name, type: type, get)
  }
}

/// `$match.Context`: lines before and after.
final class MatchInfoContext: Obj {
  let lines: MatchInfo.Context

  init(_ lines: MatchInfo.Context) {
    self.lines = lines
    super.init()
  }
  private nonisolated(unsafe) static let contextType = PSType.builtin("Microsoft.PowerShell.Commands.MatchInfoContext")
  override var type: PSType { MatchInfoContext.contextType }

  static let definition = TypeDefinition(
    "Microsoft.PowerShell.Commands.MatchInfoContext",
    [
      property("PreContext") { $0.before },
      property("PostContext") { $0.after },
      property("DisplayPreContext") { $0.shownBefore },
      property("DisplayPostContext") { $0.shownAfter },
    ])

  private static func property(
    _ name: String, _ get: @escaping @Sendable (MatchInfo.Context) -> [PSString]
  ) -> TypeDefinition.Member {
    .objectProperty(name, type: "string[]") { (context: MatchInfoContext) in
      .array(PSArray(get(context.lines).map { .string($0) }, of: .string))
    }
  }
}
