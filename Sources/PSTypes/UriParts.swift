import PSRuntime

/// An address taken apart as .NET's `Uri` does.
struct UriParts {
  private(set) var isAbsolute = true
  private(set) var scheme = ""
  private(set) var userInfo = ""
  private(set) var host = ""
  /// The port that the address gives or its scheme means, -1 without one.
  private(set) var port = -1
  private(set) var path = ""
  /// With its question mark.
  private(set) var query = ""
  /// With its hash.
  private(set) var fragment = ""

  static let ports = [
    "http": 80, "https": 443, "ftp": 21, "ldap": 389, "ssh": 22, "telnet": 23, "ws": 80, "wss": 443, "sftp": 22,
  ]

  /// - Parameter kind: `UriKind`: 0 either, 1 absolute, 2 relative. Nil where the text is no address of the kind.
  init?(_ text: String, kind: Int64) {
    let trimmed = text.drop { $0 == " " }
    guard let colon = trimmed.firstIndex(of: ":"), let parsed = UriParts.scheme(trimmed[..<colon]), kind != 2 else {
      let isFile = text.hasPrefix("/")
      if kind == 1, !isFile { return nil }
      isAbsolute = isFile && kind != 2
      scheme = isAbsolute ? "file" : ""
      path = text
      return
    }
    scheme = parsed
    var rest = trimmed[trimmed.index(after: colon)...]
    fragment = UriParts.cutTail(of: &rest, from: "#")
    query = UriParts.escaped(UriParts.cutTail(of: &rest, from: "?"))
    guard rest.hasPrefix("//") else {
      takeOpaque(rest)
      return
    }
    rest = rest.dropFirst(2)
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    guard takeAuthority(rest[..<slash]) else { return nil }
    let rawPath = String(rest[slash...])
    path = FileSystem.normalized(UriParts.escaped(rawPath.isEmpty ? "/" : rawPath))
  }

  /// What follows a scheme without `//`: an address of mail, or a path.
  private mutating func takeOpaque(_ rest: Substring) {
    if scheme == "mailto", let at = rest.lastIndex(of: "@") {
      userInfo = String(rest[..<at])
      host = String(rest[rest.index(after: at)...])
    } else {
      path = UriParts.escaped(String(rest))
    }
    port = scheme == "mailto" ? 25 : -1
  }

  /// `user@host:port`; false where it is none.
  private mutating func takeAuthority(_ text: Substring) -> Bool {
    var text = text
    if let at = text.lastIndex(of: "@") {
      userInfo = String(text[..<at])
      text = text[text.index(after: at)...]
    }
    port = UriParts.ports[scheme] ?? -1
    if let colon = text.lastIndex(of: ":"), let given = Int(text[text.index(after: colon)...]) {
      guard (0...65535).contains(given) else { return false }
      port = given
      text = text[..<colon]
    }
    host = text.lowercased()
    return !text.isEmpty || scheme == "file"
  }

  /// Takes away what begins with the first `mark`; empty where there is none.
  private static func cutTail(of text: inout Substring, from mark: Character) -> String {
    guard let start = text.firstIndex(of: mark) else { return "" }
    defer { text = text[..<start] }
    return String(text[start...])
  }

  private static func scheme(_ text: Substring) -> String? {
    guard let first = text.first, first.isLetter, first.isASCII, text.count > 1 else { return nil }
    guard text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }) else { return nil }
    return text.lowercased()
  }
  private static func escaped(_ text: String) -> String {
    WebText.escape(PSString.make(text), keeping: "/?#[]@!$&'()*+,;=:%")
  }
}
