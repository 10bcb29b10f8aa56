/// What the engine reads from `miiserver.exe.config`.
///
/// A small scanner of elements and attributes, enough for a .NET configuration file: comments, declarations and text are
/// skipped, names are case sensitive as in .NET.
struct EngineConfiguration {
  /// `<enforceFIPSPolicy enabled="false"/>` stands in configuration/runtime.
  private(set) var disablesFIPSEnforcement = false
  /// The elements close in the order they were opened.
  private(set) var isWellFormed = true

  init(text: String) {
    var path: [Substring] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: open)...]
      if rest.hasPrefix("!--") {
        guard let end = EngineConfiguration.end(of: "-->", in: rest) else { break }
        rest = rest[end...]
        continue
      }
      guard let close = rest.firstIndex(of: ">") else {
        isWellFormed = false
        return
      }
      let tag = rest[..<close]
      rest = rest[rest.index(after: close)...]
      visit(tag, path: &path)
    }
    if !path.isEmpty { isWellFormed = false }
    if !isWellFormed { disablesFIPSEnforcement = false }
  }

  private mutating func visit(_ tag: Substring, path: inout [Substring]) {
    if tag.hasPrefix("?") || tag.hasPrefix("!") { return }
    if tag.hasPrefix("/") {
      let name = tag.dropFirst().prefix { !$0.isWhitespace }
      if path.popLast() != name { isWellFormed = false }
      return
    }
    let isEmpty = tag.hasSuffix("/")
    let name = tag.prefix { !$0.isWhitespace && $0 != "/" }
    if name == "enforceFIPSPolicy", path == ["configuration", "runtime"] {
      let body = tag.dropFirst(name.count).filter { !$0.isWhitespace }
      disablesFIPSEnforcement = body.contains("enabled=\"false\"") || body.contains("enabled='false'")
    }
    if !isEmpty { path.append(name) }
  }

  private static func end(of marker: String, in text: Substring) -> Substring.Index? {
    var rest = text
    while !rest.isEmpty {
      if rest.hasPrefix(marker) { return rest.index(rest.startIndex, offsetBy: marker.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
