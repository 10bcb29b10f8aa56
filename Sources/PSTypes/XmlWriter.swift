import PSRuntime

/// `XmlWriterSettings`.
final class XmlWriterSettingsObject: Obj {
  var isIndented = false
  var indent = "  "
  var newLine = "\n"
  var omitsDeclaration = false
  override var type: PSType { PSType.builtin("System.Xml.XmlWriterSettings") }
}

/// `XmlWriter`, `XmlTextWriter`: builds nodes and writes them when it is flushed or closed.
final class XmlWriterObject: Obj {
  private let settings: XmlWriterSettingsObject
  private let document = XmlNode.makeDocument()
  private var current: XmlNode
  private var pendingAttribute: XmlNode?
  private var rawText = ""
  private let sink: (String) throws -> Void
  private var isDone = false

  init(_ settings: XmlWriterSettingsObject, _ sink: @escaping (String) throws -> Void) {
    self.settings = settings
    self.sink = sink
    current = document
    super.init()
  }
  override var type: PSType { PSType.builtin("System.Xml.XmlWriter") }

  func start(_ prefix: String, _ name: String, _ uri: String) {
    let element = XmlNode(.element, document: document, prefix: prefix, localName: name, namespaceURI: uri)
    current.append(element)
    current = element
  }
  func end(full: Bool) {
    if full { current.isEmptyTag = false }
    current = current.parent ?? document
  }
  func attribute(_ prefix: String, _ name: String, _ value: String) {
    current.setAttribute(XmlNode(.attribute, document: document, prefix: prefix, localName: name, value: value))
  }
  func beginAttribute(_ name: String) { pendingAttribute = XmlNode(.attribute, document: document, localName: name) }
  func endAttribute() {
    if let pendingAttribute { current.setAttribute(pendingAttribute) }
    pendingAttribute = nil
  }
  func text(_ text: String) {
    if let pendingAttribute {
      pendingAttribute.value += text
    } else {
      current.append(XmlNode(.text, document: document, value: text))
    }
  }
  func add(_ kind: XmlNode.NodeKind, _ value: String, name: String = "") {
    current.append(XmlNode(kind, document: document, localName: name, value: value))
  }
  func raw(_ text: String) {
    if let content = try? XmlParser.content(text, of: current) {
      for node in content { current.append(node) }
    } else {
      rawText += text
    }
  }
  func finish() throws {
    if isDone { return }
    isDone = true
    var writer = XmlText(isIndented: settings.isIndented, indent: settings.indent, newLine: settings.newLine)
    var parts: [String] = []
    if !settings.omitsDeclaration, document.children.first?.nodeKind != .declaration {
      parts.append("<?xml version=\"1.0\" encoding=\"utf-16\"?>")
    }
    for child in document.children {
      writer = XmlText(isIndented: settings.isIndented, indent: settings.indent, newLine: settings.newLine)
      writer.write(child, 0, isIndented: settings.isIndented)
      parts.append(writer.text)
    }
    try sink(parts.joined(separator: settings.isIndented ? settings.newLine : "") + rawText)
  }
}

extension DotNetTypes {
  static let xmlWriters: [TypeDefinition] = [
    TypeDefinition(
      "System.Xml.XmlWriter",
      xmlWriterMembers + [
        .staticMethod(
          "Create",
          signatures: [
            "System.Xml.XmlWriter Create(string outputFileName)",
            "System.Xml.XmlWriter Create(string outputFileName, System.Xml.XmlWriterSettings settings)",
            "System.Xml.XmlWriter Create(System.Text.StringBuilder output)",
            "System.Xml.XmlWriter Create(System.Text.StringBuilder output, System.Xml.XmlWriterSettings settings)",
            "System.Xml.XmlWriter Create(System.IO.TextWriter output)",
            "System.Xml.XmlWriter Create(System.IO.TextWriter output, System.Xml.XmlWriterSettings settings)",
            "System.Xml.XmlWriter Create(System.IO.Stream output)",
            "System.Xml.XmlWriter Create(System.IO.Stream output, System.Xml.XmlWriterSettings settings)",
          ]
        ) { call in
          .object(
            XmlWriterObject((call.object(1) as? XmlWriterSettingsObject) ?? XmlWriterSettingsObject(), try sink(call)))
        }
      ]),
    TypeDefinition(
      "System.Xml.XmlTextWriter",
      xmlWriterMembers + [
        .constructor(signatures: ["new(System.IO.TextWriter w)", "new(string filename, System.Text.Encoding encoding)"])
        { call in
          let settings = XmlWriterSettingsObject()
          settings.omitsDeclaration = true
          return .object(XmlWriterObject(settings, try sink(call)))
        }
      ]),
    TypeDefinition(
      "System.Xml.XmlWriterSettings",
      [
        .constructor(signatures: ["new()"]) { _ in .object(XmlWriterSettingsObject()) },
        setting("Indent", "bool", { .bool($0.isIndented) }) { $0.isIndented = LanguagePrimitives.isTrue($1) },
        setting("OmitXmlDeclaration", "bool", { .bool($0.omitsDeclaration) }) {
          $0.omitsDeclaration = LanguagePrimitives.isTrue($1)
        },
        setting("IndentChars", "string", { .text($0.indent) }) { $0.indent = $1.asString?.string ?? "  " },
        setting("NewLineChars", "string", { .text($0.newLine) }) { $0.newLine = $1.asString?.string ?? "\n" },
        setting("Encoding", "System.Text.Encoding", { _ in .object(EncodingObject(.utf8)) }) { _, _ in },
        setting(
          "ConformanceLevel", "System.Xml.ConformanceLevel",
          { _ in .object(EnumObject(PSType.builtin("System.Xml.ConformanceLevel"), 2)) }
        ) { _, _ in },
        setting("CloseOutput", "bool", { _ in .bool(false) }) { _, _ in },
        setting("NewLineOnAttributes", "bool", { _ in .bool(false) }) { _, _ in },
      ]),
  ]

  private static func setting(
    _ name: String, _ type: String, _ get: @escaping @Sendable (XmlWriterSettingsObject) -> Value,
    _ set: @escaping @Sendable (XmlWriterSettingsObject, Value) -> Void
  ) -> Member {
    .property(
      name, type: type, get: { value, _ in (value.asObject as? XmlWriterSettingsObject).map(get) ?? .null },
      set: { value, new, _ in if let s = value.asObject as? XmlWriterSettingsObject { set(s, new) } })
  }

  private static func sink(_ call: MethodCall) throws -> (String) throws -> Void {
    switch call.object(0) {
    case let b as StringBuilderObject: return { b.append(PSString.make($0)) }
    case let w as TextWriterObject: return { try w.write(PSString.make($0)) }
    case let s as StreamObject: return { try s.write(Array($0.utf8)) }
    default:
      let target = try path(call)
      return { try FileSystem.write(target, Array($0.utf8)) }
    }
  }

  private static func own(_ call: MethodCall) throws -> XmlWriterObject {
    guard let w = call.target.asObject as? XmlWriterObject else {
      throw MemberStrings.dotnet(.nullReference, "Object reference not set to an instance of an object.")
    }
    return w
  }

  private static func writing(
    _ name: String, _ signatures: [String], _ body: @escaping @Sendable (XmlWriterObject, MethodCall) throws -> Void
  ) -> Member {
    .method(name, signatures: signatures.map { "void \(name)(\($0))" }) { call in
      try body(try own(call), call)
      return .null
    }
  }

  private static let xmlWriterMembers: [Member] = [
    writing("WriteStartDocument", ["", "bool standalone"]) { _, _ in }, writing("WriteEndDocument", [""]) { _, _ in },
    writing(
      "WriteStartElement",
      ["string localName", "string localName, string ns", "string prefix, string localName, string ns"]
    ) { w, call in
      if call.count == 3 {
        w.start(call.text(0).string, call.text(1).string, call.text(2).string)
      } else {
        w.start("", call.text(0).string, call.text(1).string)
      }
    },
    writing("WriteEndElement", [""]) { w, _ in w.end(full: false) },
    writing("WriteFullEndElement", [""]) { w, _ in w.end(full: true) },
    writing("WriteElementString", ["string localName, string value", "string localName, string ns, string value"]) {
      w, call in
      w.start("", call.text(0).string, call.count == 3 ? call.text(1).string : "")
      let text = call.text(call.count - 1).string
      if !text.isEmpty { w.text(text) }
      w.end(full: false)
    },
    writing(
      "WriteAttributeString",
      [
        "string localName, string value", "string localName, string ns, string value",
        "string prefix, string localName, string ns, string value",
      ]
    ) { w, call in
      if call.count == 4 {
        w.attribute(call.text(0).string, call.text(1).string, call.text(3).string)
      } else {
        w.attribute("", call.text(0).string, call.text(call.count - 1).string)
      }
    },
    writing("WriteStartAttribute", ["string localName"]) { w, call in w.beginAttribute(call.text(0).string) },
    writing("WriteEndAttribute", [""]) { w, _ in w.endAttribute() },
    writing("WriteString", ["string text"]) { w, call in w.text(call.text(0).string) },
    writing("WriteValue", ["System.Object value"]) { w, call in
      w.text(try LanguagePrimitives.text(call[0], call.context).string)
    },
    writing("WriteCData", ["string text"]) { w, call in w.add(.cdata, call.text(0).string) },
    writing("WriteComment", ["string text"]) { w, call in w.add(.comment, call.text(0).string) },
    writing("WriteProcessingInstruction", ["string name, string text"]) { w, call in
      w.add(.instruction, call.text(1).string, name: call.text(0).string)
    },
    writing("WriteRaw", ["string data"]) { w, call in w.raw(call.text(0).string) },
    writing("Flush", [""]) { w, _ in try w.finish() }, writing("Close", [""]) { w, _ in try w.finish() },
    writing("Dispose", [""]) { w, _ in try w.finish() },
  ]
}
