import PSEngine
import PSLanguage
import PSRuntime

/// PowerShell 7's view: head, file and line, the source line with its underline, the message wrapped behind a bar.
struct ConciseErrorView {
  let context: ExecutionContext
  let record: ErrorRecord

  private var invocation: InvocationInfo? { record.invocation as? InvocationInfo }

  var text: String {
    var position = ""
    var message = self.message
    if let extent = shownExtent {
      let number = String(extent.startLineNumber)
      let headIndent = String(repeating: " ", count: max(0, number.count - 4))
      let prefix = headIndent + "     | "
      position = extent.file.flatMap { $0.isEmpty ? nil : $0 + ":" + number } ?? ""
      position += "\n\(headIndent)Line |\n" + String(repeating: " ", count: max(0, 4 - number.count)) + number + " | "
      if let excerpt = SourceExcerpt(extent, ellipsis: "\u{2026}") {
        position += " \(excerpt.line)\n\(prefix) \(excerpt.underline)\n"
      } else {
        position += "\n"
      }
      message = wrapped(prefix, message)
    } else if breaksMessage {
      message = wrapped("", message)
    }
    return "\(reason): \(position)\(message)"
  }

  /// Where the error is shown: in scripts, and on later lines of a text; not inside modules.
  private var shownExtent: ScriptExtent? {
    guard let extent = invocation?.extent else { return nil }
    let file = extent.file ?? ""
    if file.hasSuffix(".psm1") { return nil }
    return !file.isEmpty || extent.startLineNumber > 1 || record.category == .parserError ? extent : nil
  }

  /// Whether the message is wrapped and ends its line.
  var breaksMessage: Bool {
    !(invocation?.extent?.file ?? "").isEmpty || record.category == .parserError
  }

  private var message: String {
    if let details = record.details, !details.isEmpty { return details.string }
    let text = record.exception.message.string
    if record.category == .parserError, let range = ConciseErrorView.find("~\n", in: text) {
      let rest = String(text[range.upperBound...])
      guard let end = ConciseErrorView.find("\n\n", in: rest) else { return rest }
      return String(rest[..<end.lowerBound])
    }
    return text
  }

  private static func find(_ part: String, in text: String) -> Range<String.Index>? {
    let units = Array(text.utf8)
    let wanted = Array(part.utf8)
    guard units.count >= wanted.count else { return nil }
    for start in 0...(units.count - wanted.count) where Array(units[start..<start + wanted.count]) == wanted {
      let from = text.utf8.index(text.utf8.startIndex, offsetBy: start)
      return from..<text.utf8.index(from, offsetBy: wanted.count)
    }
    return nil
  }

  // MARK: - Wrapping

  /// The message broken at blanks so that lines take at most the width, each behind the prefix.
  private func wrapped(_ prefix: String, _ message: String) -> String {
    let head = Array(prefix.utf16)
    let text = head + ConciseErrorView.onOneLine(message)
    let width = max(1, context.session.host.ui.rawUI?.windowWidth ?? 120)
    guard text.count > width else { return String(decoding: text, as: UTF16.self) }
    var lines: [[UInt16]] = []
    let first = ConciseErrorView.truncated(text, width)
    lines.append(first)
    var rest = ConciseErrorView.trimmed(Array(text[first.count...]))
    while rest.count + head.count > width {
      let line = ConciseErrorView.truncated(head + rest, width)
      guard line.count > head.count else { break }
      lines.append(line)
      rest = ConciseErrorView.trimmed(Array(rest[(line.count - head.count)...]))
    }
    lines.append(head + rest)
    return lines.map { String(decoding: $0, as: UTF16.self) }.joined(separator: "\n")
  }

  /// Line breaks of a message count as blanks.
  private static func onOneLine(_ message: String) -> [UInt16] {
    var result: [UInt16] = []
    for unit in message.utf16 {
      if unit == 0x0A || unit == 0x0D {
        if result.last != 0x20 { result.append(0x20) }
      } else {
        result.append(unit)
      }
    }
    return result
  }

  /// What stands before the last blank of the first `width` units; all of them where there is none.
  private static func truncated(_ text: [UInt16], _ width: Int) -> [UInt16] {
    guard text.count > width else { return text }
    let part = Array(text[..<width])
    guard let blank = part.lastIndex(where: { UnicodeTraits.isWhiteSpace(unit: $0) }) else { return part }
    return Array(part[..<blank])
  }

  private static func trimmed(_ text: [UInt16]) -> [UInt16] {
    var part = text[...]
    while let first = part.first, UnicodeTraits.isWhiteSpace(unit: first) { part = part.dropFirst() }
    while let last = part.last, UnicodeTraits.isWhiteSpace(unit: last) { part = part.dropLast() }
    return Array(part)
  }

  // MARK: - The head

  private var reason: String {
    if record.exception.isThrown { return "Exception" }
    if let command = invocation?.command, !command.name.isEmpty, isKnown(command) { return command.name.string }
    if !record.categoryActivity.isEmpty { return record.categoryActivity }
    if let command = invocation?.command, !command.name.isEmpty { return command.name.string }
    if let name = invocation?.invocationName, !name.isEmpty { return name.string }
    if record.category != .notSpecified { return record.category.name }
    return record.categoryReason.isEmpty ? record.exception.exceptionType.name : record.categoryReason
  }

  private func isKnown(_ command: CommandInfo) -> Bool {
    if command is CmdletInfo { return true }
    return (try? context.session.findCommand(command.name, from: context.globalModule.scope)) != nil
  }
}
