extension Report {
  /// The report as a table that people read, lines ending in line feeds.
  public var text: String {
    var lines = ["What changed from \(start.reportText) to \(end.reportText):"]
    if changes.isEmpty { lines.append("  nothing") } else { lines += table }
    lines.append("Passwords synchronized: \(synchronizedPasswords)")
    if events.isEmpty {
      lines.append("Events written: none")
    } else {
      let shown = events.map { event in
        let level = event.type == .information ? "" : " \(event.type.rawValue)"
        return "  \(event.id)\(level) (\(event.source)): \(event.count)"
      }
      lines += ["Events written:"] + shown
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Columns of equal width; the last one is not filled up.
  private var table: [String] {
    let rows = [["Kind", "Object", "Property", "Before", "After"]] + changes.map(\.columns)
    let widths = (0..<5).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = " "
      for (text, width) in zip(row, widths) { line += " " + text + String(repeating: " ", count: width - text.count) }
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The report as JSON on one line, without a line feed.
  public var json: String {
    func text(_ value: String?) -> YAMLNode { value.map { .text($0) } ?? YAMLNode(.scalar("null", isPlain: true)) }
    return YAMLWriter.json(
      .mapping([
        ("start", .text(start.iso)), ("end", .text(end.iso)),
        (
          "changes",
          .list(
            changes.map { change in
              .mapping([
                ("kind", .text(change.kind)), ("object", .text(change.object)), ("property", .text(change.property)),
                ("before", text(change.before)), ("after", text(change.after)),
              ])
            })
        ),
        ("passwordsSynchronized", .number(synchronizedPasswords)),
        (
          "events",
          .list(
            events.map { event in
              .mapping([
                ("source", .text(event.source)), ("id", .number(event.id)), ("type", .text(event.type.rawValue)),
                ("count", .number(event.count)),
              ])
            })
        ),
      ]))
  }
}

extension Report.Change {
  /// The cells of its row; an object without property was made, or removed when it had something before.
  fileprivate var columns: [String] {
    guard property.isEmpty else { return [kind, object, property, before ?? "", after ?? ""] }
    return [kind, object, before == nil ? "(made)" : "(removed)", before ?? "", after ?? ""]
  }
}

extension Timestamp {
  /// `2016-08-24 09:20:00`.
  fileprivate var reportText: String {
    formatted("yyyy-MM-dd HH:mm:ss")
  }
}
