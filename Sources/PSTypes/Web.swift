import PSRuntime

/// Percent encoding and HTML entities.
public enum WebText {
  private static func isUnreserved(_ b: UInt8) -> Bool {
    b &- 0x30 < 10 || (b | 0x20) &- 0x61 < 26 || b == 0x2D || b == 0x5F || b == 0x2E || b == 0x7E
  }

  /// `Uri.EscapeDataString`: everything but letters, digits and `-_.~`; `keeping` stays too.
  static func escape(_ text: PSString, keeping: String = "", blankAsPlus: Bool = false, lowercase: Bool = false)
    -> String
  {
    let kept = Set(keeping.utf8)
    var out: [UInt8] = []
    let digits = Array((lowercase ? "0123456789abcdef" : "0123456789ABCDEF").utf8)
    var bytes: [UInt8] = []
    text.appendUTF8(to: &bytes)
    for b in bytes {
      if isUnreserved(b) && !(blankAsPlus && b == 0x7E) || kept.contains(b) {
        out.append(b)
      } else if blankAsPlus, b == 0x20 {
        out.append(0x2B)
      } else {
        out += [0x25, digits[Int(b >> 4)], digits[Int(b & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  static func unescape(_ text: String, plusAsBlank: Bool = false) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var i = 0
    while i < bytes.count {
      if bytes[i] == 0x25, i + 2 < bytes.count, let h = hex(bytes[i + 1]), let l = hex(bytes[i + 2]) {
        out.append(h << 4 | l)
        i += 3
      } else {
        out.append(plusAsBlank && bytes[i] == 0x2B ? 0x20 : bytes[i])
        i += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
  private static func hex(_ b: UInt8) -> UInt8? {
    switch b {
    case 0x30...0x39: b - 0x30
    case 0x41...0x46: b - 0x41 + 10
    case 0x61...0x66: b - 0x61 + 10
    default: nil
    }
  }

  public static func htmlEncode(_ text: String) -> String {
    var out = ""
    for c in text.unicodeScalars {
      switch c {
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "&": out += "&amp;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default:
        if (0xA0...0xFF).contains(c.value) || c.value > 0xFFFF {
          out += "&#\(c.value);"
        } else {
          out.unicodeScalars.append(c)
        }
      }
    }
    return out
  }

  private static let entities: [String: String] = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "copy": "\u{A9}", "reg": "\u{AE}",
    "euro": "\u{20AC}", "hellip": "\u{2026}", "mdash": "\u{2014}", "ndash": "\u{2013}", "eacute": "\u{E9}",
    "auml": "\u{E4}",
    "ouml": "\u{F6}", "uuml": "\u{FC}", "szlig": "\u{DF}", "deg": "\u{B0}", "trade": "\u{2122}", "laquo": "\u{AB}",
    "raquo": "\u{BB}",
  ]

  static func htmlDecode(_ text: String) -> String {
    var out = ""
    var rest = Substring(text)
    while let amp = rest.firstIndex(of: "&") {
      out += rest[..<amp]
      let behind = rest[rest.index(after: amp)...]
      guard let end = behind.prefix(12).firstIndex(of: ";") else {
        out.append("&")
        rest = behind
        continue
      }
      let name = String(behind[..<end])
      if let decoded = entity(name) {
        out += decoded
        rest = behind[behind.index(after: end)...]
      } else {
        out.append("&")
        rest = behind
      }
    }
    return out + rest
  }
  private static func entity(_ name: String) -> String? {
    if let known = entities[name] { return known }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let code = digits.hasPrefix("x") || digits.hasPrefix("X") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap { Unicode.Scalar($0) }.map { String(Character($0)) }
  }
}

/// `Uri`.
final class UriObject: Obj, FormattableObject {
  let original: String
  private let parts: UriParts

  var isAbsolute: Bool { parts.isAbsolute }
  var scheme: String { parts.scheme }
  var userInfo: String { parts.userInfo }
  var host: String { parts.host }
  var port: Int { parts.port }
  var path: String { parts.path }
  var query: String { parts.query }
  var fragment: String { parts.fragment }

  /// Nil where the text is no absolute address and `kind` wants one.
  init?(_ text: String, kind: Int64 = 1) {
    guard let parts = UriParts(text, kind: kind) else { return nil }
    original = text
    self.parts = parts
    super.init()
  }

  override var type: PSType { PSType.builtin("System.Uri") }
  override func text(_ context: RuntimeContext) -> PSString { PSString.make(shown) }
  func text(_ format: String, _ culture: Culture, _ context: RuntimeContext) -> PSString { PSString.make(shown) }
  override func isEqual(to other: Value, _ context: RuntimeContext) -> Bool {
    (other.asObject as? UriObject)?.absoluteUri == absoluteUri
  }
  override var hash: Int { absoluteUri.hashValue }

  var isDefaultPort: Bool { (UriParts.ports[scheme] ?? -1) == port || port < 0 }
  var authority: String { isDefaultPort ? host : "\(host):\(port)" }
  var absoluteUri: String {
    guard isAbsolute else { return original }
    if scheme == "file" { return "file://" + host + path + query + fragment }
    if scheme == "mailto" { return "mailto:" + userInfo + "@" + host + query }
    let user = userInfo.isEmpty ? "" : userInfo + "@"
    return original.contains("://")
      ? "\(scheme)://\(user)\(authority)\(path)\(query)\(fragment)" : "\(scheme):\(path)\(query)\(fragment)"
  }
  private var shown: String { isAbsolute ? WebText.unescape(absoluteUri) : original }
  var segments: [String] {
    var result: [String] = []
    var current = ""
    for c in path {
      current.append(c)
      if c == "/" {
        result.append(current)
        current = ""
      }
    }
    return current.isEmpty ? result : result + [current]
  }
}

extension DotNetTypes {
  static let web: [TypeDefinition] = [
    TypeDefinition("System.Uri", uriProperties + uriMethods), TypeDefinition("System.Net.WebUtility", webUtility),
    TypeDefinition("System.Web.HttpUtility", httpUtility), TypeDefinition("System.UriBuilder", uriBuilder),
  ]

  private static func own(_ value: Value) throws -> UriObject {
    guard let uri = value.base.asObject as? UriObject else {
      throw MemberStrings.dotnet(.nullReference, "Object reference not set to an instance of an object.")
    }
    return uri
  }
  /// A part that only absolute addresses have.
  private static func part(_ name: String, _ body: @escaping @Sendable (UriObject) -> Value) -> Member {
    .property(
      name,
      get: { value, _ in
        let uri = try own(value)
        guard uri.isAbsolute else {
          throw MemberStrings.invalidOperation("This operation is not supported for a relative URI.")
        }
        return body(uri)
      })
  }

  private static let uriProperties: [Member] = [
    part("AbsoluteUri") { .text($0.absoluteUri) }, part("AbsolutePath") { .text($0.path) },
    part("Scheme") { .text($0.scheme) },
    part("Host") { .text($0.host) }, part("DnsSafeHost") { .text($0.host) }, part("IdnHost") { .text($0.host) },
    part("Port") { .count($0.port) },
    part("Authority") { .text($0.authority) }, part("Query") { .text($0.query) },
    part("Fragment") { .text($0.fragment) },
    part("PathAndQuery") { .text($0.path + $0.query) }, part("UserInfo") { .text($0.userInfo) },
    part("LocalPath") { .text(WebText.unescape($0.path)) }, part("IsDefaultPort") { .bool($0.isDefaultPort) },
    part("IsFile") { .bool($0.scheme == "file") }, part("IsUnc") { .bool($0.scheme == "file" && !$0.host.isEmpty) },
    part("IsLoopback") { .bool(["localhost", "127.0.0.1", "[::1]", ""].contains($0.host)) },
    part("Segments") { .strings($0.segments.map { PSString.make($0) }) },
    part("HostNameType") {
      .object(
        EnumObject(
          PSType.builtin("System.UriHostNameType"),
          $0.host.isEmpty
            ? 1 : $0.host.split(separator: ".").allSatisfy { Int($0) != nil } && $0.host.contains(".") ? 3 : 2))
    },
    .property("OriginalString", get: { value, _ in .text(try own(value).original) }),
    .property("IsAbsoluteUri", get: { value, _ in .bool(try own(value).isAbsolute) }),
    .property("UserEscaped", get: { _, _ in .bool(false) }),
  ]

  private static func make(_ text: PSString, _ kind: Int64) throws -> Value {
    if text.isEmpty, kind == 1 { throw uriFormat("Invalid URI: The URI is empty.") }
    guard let uri = UriObject(text.string, kind: kind) else {
      let hasScheme = text.string.contains("://")
      throw uriFormat(
        hasScheme
          ? "Invalid URI: The hostname could not be parsed."
          : "Invalid URI: The format of the URI could not be determined.")
    }
    return .object(uri)
  }
  private static func uriFormat(_ message: String) -> RuntimeException {
    MemberStrings.dotnet(PSType.builtin("System.UriFormatException"), message)
  }

  private static func combined(_ base: UriObject, _ relative: String) -> String {
    if UriObject(relative) != nil, relative.contains(":") { return relative }
    let root = "\(base.scheme)://\(base.authority)"
    if relative.hasPrefix("/") { return root + relative }
    if relative.hasPrefix("?") { return root + base.path + relative }
    let folder = base.path.lastIndex(of: "/").map { String(base.path[...$0]) } ?? "/"
    return root + folder + relative
  }

  private static let uriMethods: [Member] = [
    .constructor(signatures: [
      "new(string uriString)", "new(string uriString, System.UriKind uriKind)", "new(uri baseUri, string relativeUri)",
      "new(uri baseUri, uri relativeUri)",
    ]) { call in
      if let base = call.object(0) as? UriObject {
        let relative = (call.object(1) as? UriObject)?.original ?? call.text(1).string
        return try make(PSString.make(combined(base, relative)), 1)
      }
      return try make(try call.requiredText(0, "uriString"), call.count == 2 ? call.enumValue(1) : 1)
    },
    .method("ToString") { call in .string(try own(call.target).text(call.context)) },
    .method("GetLeftPart") { call in
      let uri = try own(call.target)
      let parts = [
        "\(uri.scheme)://", "\(uri.scheme)://\(uri.authority)", "\(uri.scheme)://\(uri.authority)\(uri.path)",
        "\(uri.scheme)://\(uri.authority)\(uri.path)\(uri.query)",
      ]
      return .text(parts[Int(min(3, max(0, call.enumValue(0))))])
    },
    .method("IsBaseOf") { call in .bool(try own(call[0]).absoluteUri.hasPrefix(own(call.target).absoluteUri)) },
    .method("IsWellFormedOriginalString") { call in .bool(!(try own(call.target)).original.contains(" ")) },
    .method("MakeRelativeUri") { call in
      let (from, to) = (try own(call.target), try own(call[0]))
      guard from.scheme == to.scheme, from.authority == to.authority else { return call[0] }
      let folder = PathFunctions.directory(from.path) ?? "/"
      return try make(PSString.make(PathFunctions.relative(folder, to.path) + to.query + to.fragment), 2)
    },
    .method("Equals") { call in .bool((call.object(0) as? UriObject)?.absoluteUri == (try own(call.target)).absoluteUri)
    },
    .method("GetHashCode") { call in .int(Int32(truncatingIfNeeded: try own(call.target).hash)) },
    .staticMethod("EscapeDataString") { call in .text(WebText.escape(try call.requiredText(0, "stringToEscape"))) },
    .staticMethod("UnescapeDataString") { call in
      .text(WebText.unescape(try call.requiredText(0, "stringToUnescape").string))
    },
    .staticMethod("EscapeUriString") { call in .text(WebText.escape(call.text(0), keeping: "/?#[]@!$&'()*+,;=:%")) },
    .staticMethod("IsWellFormedUriString") { call in
      .bool(!call.text(0).string.contains(" ") && UriObject(call.text(0).string, kind: call.enumValue(1)) != nil)
    },
    .staticMethod("CheckSchemeName") { call in .bool(call.text(0).string.first?.isLetter ?? false) },
    .staticMethod("IsHexDigit") { call in
      .bool(Character(Unicode.Scalar(UInt8(truncatingIfNeeded: call.char(0)))).isHexDigit)
    },
    .staticMethod("TryCreate") { call in
      let base = call.object(0) as? UriObject
      let text =
        base.map { combined($0, (call.object(1) as? UriObject)?.original ?? call.text(1).string) }
        ?? call.text(0).string
      let made = text.isEmpty ? nil : UriObject(text, kind: base == nil ? call.enumValue(1) : 1)
      call.setReference(2, made.map { .object($0) } ?? .null)
      return .bool(made != nil)
    },
    .staticProperty("UriSchemeHttp", get: { _ in .text("http") }),
    .staticProperty("UriSchemeHttps", get: { _ in .text("https") }),
    .staticProperty("UriSchemeFile", get: { _ in .text("file") }),
    .staticProperty("UriSchemeFtp", get: { _ in .text("ftp") }),
    .staticProperty("UriSchemeMailto", get: { _ in .text("mailto") }),
    .staticProperty("SchemeDelimiter", get: { _ in .text("://") }),
  ]

  private static func texts(_ name: String, _ body: @escaping @Sendable (PSString) -> String) -> Member {
    .staticMethod(name, signatures: ["string \(name)(string value)"]) { call in
      call[0].isNull ? .null : .text(body(call.text(0)))
    }
  }
  private static let webUtility: [Member] = [
    texts("HtmlEncode") { WebText.htmlEncode($0.string) }, texts("HtmlDecode") { WebText.htmlDecode($0.string) },
    texts("UrlEncode") { WebText.escape($0, keeping: "!*()", blankAsPlus: true) },
    texts("UrlDecode") { WebText.unescape($0.string, plusAsBlank: true) },
  ]
  private static let httpUtility: [Member] = [
    texts("HtmlEncode") { WebText.htmlEncode($0.string) }, texts("HtmlDecode") { WebText.htmlDecode($0.string) },
    texts("HtmlAttributeEncode") { WebText.htmlEncode($0.string) },
    texts("UrlEncode") { WebText.escape($0, keeping: "!*()", blankAsPlus: true, lowercase: true) },
    texts("UrlDecode") { WebText.unescape($0.string, plusAsBlank: true) },
    texts("UrlPathEncode") { WebText.escape($0, keeping: "/?#[]@!$&'()*+,;=:%", lowercase: true) },
    texts("JavaScriptStringEncode") { text in
      text.string.unicodeScalars.map { c in
        switch c {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        case "'", "<", ">", "&": "\\u00" + String(c.value, radix: 16)
        default: String(Character(c))
        }
      }.joined()
    },
    .staticMethod(
      "ParseQueryString",
      signatures: ["System.Collections.Specialized.NameValueCollection ParseQueryString(string query)"]
    ) { call in
      let table = PSHashtable(
        PSType.builtin("System.Collections.Specialized.NameValueCollection"), comparison: .ignoringCase)
      var text = Substring(call.text(0).string)
      if text.hasPrefix("?") { text = text.dropFirst() }
      for pair in text.split(separator: "&") {
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
          WebText.unescape(String($0), plusAsBlank: true)
        }
        table.set(.text(parts[0]), .text(parts.count > 1 ? parts[1] : ""))
      }
      return .object(table)
    },
  ]

  static let nameValueCollection = TypeDefinition(
    "System.Collections.Specialized.NameValueCollection",
    [
      .property("Count", type: "int", get: { value, _ in .count((value.asObject as? PSHashtable)?.count ?? 0) }),
      .property(
        "AllKeys", type: "string[]",
        get: { value, _ in .array(PSArray((value.asObject as? PSHashtable)?.liveEntries.map(\.key) ?? [], of: .string))
        }),
      .property(
        "Keys",
        get: { value, _ in
          (value.asObject as? PSHashtable).map { .object(DictionaryPartObject($0, isKeys: true)) } ?? .null
        }),
      .method("Get", signatures: ["string Get(string name)"]) { call in
        (call.target.asObject as? PSHashtable)?[call[0]] ?? .null
      },
      .method("Add", signatures: ["void Add(string name, string value)"]) { call in
        guard let table = call.target.asObject as? PSHashtable else { return .null }
        if let known = table[call[0]]?.asString, let more = call[1].asString {
          table.set(call[0], .text(known.string + "," + more.string))
        } else {
          table.set(call[0], call[1])
        }
        return .null
      },
      .method("Set", signatures: ["void Set(string name, string value)"]) { call in
        (call.target.asObject as? PSHashtable)?.set(call[0], call[1])
        return .null
      },
      .method("Remove", signatures: ["void Remove(string name)"]) { call in
        _ = (call.target.asObject as? PSHashtable)?.remove(call[0])
        return .null
      },
      .method("HasKeys", signatures: ["bool HasKeys()"]) { call in
        .bool(((call.target.asObject as? PSHashtable)?.count ?? 0) > 0)
      },
      .constructor(signatures: ["new()"]) { _ in
        .object(
          PSHashtable(PSType.builtin("System.Collections.Specialized.NameValueCollection"), comparison: .ignoringCase))
      },
      .method("ToString", signatures: ["string ToString()"]) { call in
        let pairs = (call.target.asObject as? PSHashtable)?.liveEntries ?? []
        return .text(
          pairs.map {
            WebText.escape($0.key.asString ?? .empty, keeping: "!*()", blankAsPlus: true, lowercase: true) + "="
              + WebText.escape($0.value.asString ?? .empty, keeping: "!*()", blankAsPlus: true, lowercase: true)
          }.joined(separator: "&"))
      },
    ])

  private static let uriBuilder: [Member] = [
    .constructor(signatures: [
      "new(string uri)", "new(uri uri)", "new()", "new(string schemeName, string hostName)",
      "new(string scheme, string host, int portNumber)", "new(string scheme, string host, int port, string pathValue)",
    ]) { call in
      let text =
        call.count >= 2
        ? "\(call.text(0).string)://\(call.text(1).string)" + (call.count >= 3 ? ":\(call.int(2))" : "")
          + (call.count == 4 ? call.text(3).string : "")
        : (call.object(0) as? UriObject)?.absoluteUri ?? (call.count == 0 ? "http://localhost/" : call.text(0).string)
      guard let uri = UriObject(text.contains("://") ? text : "http://" + text) else {
        throw uriFormat("Invalid URI: The format of the URI could not be determined.")
      }
      return .object(UriBuilderObject(uri))
    },
    builderPart("Scheme", \.scheme), builderPart("Host", \.host), builderPart("Path", \.path),
    builderPart("Query", \.query), builderPart("Fragment", \.fragment),
    builderPart("UserName", \.user),
    .property(
      "Port", type: "int", get: { value, _ in .count((value.asObject as? UriBuilderObject)?.port ?? -1) },
      set: { value, new, _ in
        (value.asObject as? UriBuilderObject)?.port = Int(new.wholeNumber ?? -1)
      }),
    .property(
      "Uri", type: "uri", get: { value, _ in (value.asObject as? UriBuilderObject)?.uri.map { .object($0) } ?? .null }),
    .method("ToString", signatures: ["string ToString()"]) { call in
      .text((call.target.asObject as? UriBuilderObject)?.shown ?? "")
    },
  ]
  private static func builderPart(_ name: String, _ path: ReferenceWritableKeyPath<UriBuilderObject, String> & Sendable)
    -> Member
  {
    .property(
      name, type: "string", get: { value, _ in .text((value.asObject as? UriBuilderObject)?[keyPath: path] ?? "") },
      set: { value, new, context in
        (value.asObject as? UriBuilderObject)?[keyPath: path] = try LanguagePrimitives.text(new, context).string
      })
  }
}

/// `UriBuilder`.
final class UriBuilderObject: Obj {
  var scheme: String
  var host: String
  var port: Int
  var path: String
  var query: String { didSet { if !query.isEmpty, !query.hasPrefix("?") { query = "?" + query } } }
  var fragment: String
  var user: String
  init(_ uri: UriObject) {
    (scheme, host, path, query, fragment, user) = (
      uri.scheme, uri.host, uri.path, uri.query, uri.fragment, uri.userInfo
    )
    port = uri.port
    super.init()
  }
  override var type: PSType { PSType.builtin("System.UriBuilder") }
  override func text(_ context: RuntimeContext) -> PSString { PSString.make(shown) }
  var shown: String {
    let p = path.hasPrefix("/") ? path : "/" + path
    return "\(scheme)://\(user.isEmpty ? "" : user + "@")\(host)\(port >= 0 ? ":\(port)" : "")\(p)\(query)\(fragment)"
  }
  var uri: UriObject? { UriObject(shown) }
}
