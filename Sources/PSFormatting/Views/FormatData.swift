import PSRuntime

/// The registered views of a session by type name; a type's views are decoded when first asked for.
public final class FormatData {
  private var views: [String: [FormatViewDefinition]] = [:]
  private var ranges: [String: [Range<Int>]]?

  public init() {}

  /// The views of exactly this type name, in order.
  public func views(for typeName: String) -> [FormatViewDefinition] {
    if let known = views[typeName] { return known }
    let made = FormatData.decode(lines(of: typeName))
    if let heading = GroupHeadings.heading(for: typeName) {
      for view in made where view.groupBy != nil { view.groupHeading = heading }
    }
    views[typeName] = made
    return made
  }

  /// Registers views in front of those of the type (`Update-FormatData -PrependPath`, views of modules).
  public func add(_ list: [FormatViewDefinition], for typeName: String, atEnd: Bool = false) {
    for view in list { view.isRegistered = true }
    views[typeName] = atEnd ? views(for: typeName) + list : list + views(for: typeName)
  }

  /// All type names that have views.
  public var typeNames: [String] { Array(Set(textRanges().keys).union(views.keys)).sorted() }

  /// Where each type's views stand in the text: found once, by their first bytes.
  private func textRanges() -> [String: [Range<Int>]] {
    if let ranges { return ranges }
    let made = FormatData.text.withUTF8Buffer { FormatData.ranges($0) }
    ranges = made
    return made
  }

  private static func ranges(_ bytes: UnsafeBufferPointer<UInt8>) -> [String: [Range<Int>]] {
    var made: [String: [Range<Int>]] = [:]
    var current = ""
    var start = 0
    var position = 0
    func close(at end: Int) {
      if !current.isEmpty { made[current, default: []].append(start..<end) }
    }
    while position + 1 < bytes.count {
      if bytes[position] == UInt8(ascii: "V"), bytes[position + 1] == 0x09 {
        close(at: position)
        start = position
        let nameEnd = bytes[(position + 2)...].firstIndex(of: 0x09) ?? bytes.count
        current = String(decoding: bytes[(position + 2)..<nameEnd], as: UTF8.self)
      }
      position = (bytes[position...].firstIndex(of: 0x0A) ?? bytes.count) + 1
    }
    close(at: bytes.count)
    return made
  }

  /// The lines of a type's views.
  private func lines(of typeName: String) -> [Substring] {
    guard let ranges = textRanges()[typeName] else { return [] }
    return FormatData.text.withUTF8Buffer { bytes in
      ranges.flatMap { String(decoding: bytes[$0], as: UTF8.self).split(separator: "\n") }
    }
  }

  private static func decode(_ lines: [Substring]) -> [FormatViewDefinition] {
    var result: [FormatViewDefinition] = []
    for line in lines {
      let f = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      switch f.first {
      case "V" where f.count >= 7:
        let kinds: [String: FormatViewDefinition.Kind] = ["T": .table, "L": .list, "W": .wide]
        let view = FormatViewDefinition(name: f[2], kind: kinds[f[3]] ?? .table)
        view.isRegistered = true
        view.groupBy = group(f[4])
        view.groupLabel = f[5].isEmpty ? nil : f[5]
        view.isAutoSize = f[6].contains("a")
        view.hidesHeaders = f[6].contains("h")
        result.append(view)
      case "C" where f.count >= 7:
        var item = FormatItem(expression(f[4], f[5]), label: f[1].isEmpty ? nil : unescape(f[1]))
        item.width = Int(f[2]) ?? 0
        item.alignment = ["L": .left, "R": .right, "C": .center][f[3]] ?? .undefined
        item.format = f[6].isEmpty ? nil : f[6]
        result.last?.columns.append(item)
      case "I" where f.count >= 5:
        var item = FormatItem(expression(f[2], f[3]), label: f[1].isEmpty ? nil : f[1])
        item.format = f[4].isEmpty ? nil : f[4]
        result.last?.columns.append(item)
      case "W" where f.count >= 3: result.last?.columns.append(FormatItem(expression(f[1], f[2])))
      default: break
      }
    }
    return result
  }

  /// Line breaks in labels stand as `\\n` in the text.
  private static func unescape(_ label: String) -> String {
    label.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n")
  }

  private static func expression(_ kind: String, _ text: String) -> FormatExpression {
    kind == "P" ? .property(PSString.make(text)) : .script(ViewScript(text))
  }

  private static func group(_ text: String) -> FormatExpression? {
    if text.hasPrefix("property: ") { return .property(PSString.make(String(text.dropFirst(10)))) }
    if text.hasPrefix("script: ") { return .script(ViewScript(String(text.dropFirst(8)))) }
    return nil
  }
}
