import PSEngine
import PSRuntime

/// All that is known of an error: what `Get-Error` shows.
struct DetailedErrorView {
  let context: ExecutionContext

  func text(_ record: ErrorRecord) -> String {
    "\n" + properties(.object(record), indent: "", depth: 1).joined(separator: "\n") + "\n"
  }

  private func properties(_ value: Value, indent: String, depth: Int) -> [String] {
    let cells = CellText(context, limit: 4)
    let names = PropertyAccess.names(of: value, context)
    let width = names.map(\.count).max() ?? 0
    var lines: [String] = []
    for name in names {
      guard let item = try? PropertyAccess.value(name, of: value, context), !item.isNull else { continue }
      let label = indent + name.string + String(repeating: " ", count: width - name.count) + " : "
      if case .object(let object) = item.base, object is ExceptionObject || object is InvocationInfo, depth < 4 {
        lines.append(label)
        lines += properties(item, indent: indent + "    ", depth: depth + 1)
      } else {
        let shown = ((try? cells.text(item)) ?? .empty).string
        guard !shown.isEmpty else { continue }
        let rest = "\n" + String(repeating: " ", count: label.count)
        lines.append(label + shown.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: rest))
      }
    }
    return lines
  }
}
