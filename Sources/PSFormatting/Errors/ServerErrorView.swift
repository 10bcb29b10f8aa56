import PSEngine
import PSLanguage
import PSRuntime

/// Windows PowerShell's view, as people see it on the server.
struct ServerErrorView {
  let context: ExecutionContext
  let record: ErrorRecord

  var text: String {
    let invocation = record.invocation as? InvocationInfo
    var result = NormalErrorHead.text(invocation) + record.shownMessage
    if let extent = invocation?.extent {
      let file = extent.file.flatMap { $0.isEmpty ? nil : $0 } ?? "line"
      result += "\nAt \(file):\(extent.startLineNumber) char:\(extent.startColumnNumber)"
      if let excerpt = SourceExcerpt(extent, ellipsis: "...") {
        result += "\n+ \(excerpt.line)\n+ \(excerpt.underline)"
      }
    }
    result += "\n" + pieces("+ CategoryInfo          : " + record.categoryMessage(ellipsis: "...", context))
    result += "\n" + pieces("+ FullyQualifiedErrorId : " + record.fullyQualifiedErrorId)
    let wrapped = LineBreaking.lines(PSString.make(result)).flatMap { LineBreaking.hardWrapped($0, width - 1) }
    return wrapped.map(\.string).joined(separator: "\n") + "\n "
  }

  private var width: Int { max(8, context.session.host.ui.rawUI?.bufferWidth ?? 120) }

  /// The text in pieces of the width without 6, four blanks before each.
  private func pieces(_ text: String) -> String {
    let units = Array(text.utf16)
    let size = width - 6
    var result = ""
    var start = 0
    while start < units.count {
      let end = min(start + size, units.count)
      result += "    " + String(decoding: units[start..<end], as: UTF16.self)
      start = end
    }
    return result
  }
}
