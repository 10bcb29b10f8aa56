import PSEngine
import PSFormatting
import PSRuntime
import PSTypes

/// Finds nodes of XML files, texts and documents by XPath. Follows Microsoft.PowerShell.Utility/Select-Xml.
///
/// A wrong expression ends the command; a file or a text that is not XML is an error, and the next one follows.
struct SelectXmlCommand: Cmdlet {
  static let metadata = CmdletMetadata(.select, "Xml", defaultParameterSet: "Xml")

  static let parameters: [Parameter<Self>] = [
    .init(
      "Path", .set("Path", .position(1), .mandatory, .valueFromPipelineByPropertyName), .validateNotNullOrEmpty
    ) { $0.path = $1 },
    .init(
      "LiteralPath", .set("LiteralPath", .mandatory, .valueFromPipelineByPropertyName), .alias("PSPath", "LP"),
      .validateNotNullOrEmpty
    ) { $0.literalPath = $1 },
    .init(
      "Xml", .set("Xml", .position(1), .mandatory, .valueFromPipeline, .valueFromPipelineByPropertyName),
      .alias("Node"), .validateNotNullOrEmpty
    ) { $0.xml = $1 },
    .init("Content", .set("Content", .mandatory, .valueFromPipeline), .validateNotNullOrEmpty) { $0.content = $1 },
    .init("XPath", .mandatory, .position(0), .validateNotNullOrEmpty) { $0.xPath = $1 },
    .init("Namespace", .validateNotNullOrEmpty) { $0.namespace = $1 },
  ]

  var path: [String] = []
  var literalPath: [String] = []
  var xml: [XmlNode] = []
  var content: [PSString] = []
  var xPath = ""
  var namespace: PSHashtable?

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    switch runtime.parameterSetName {
    case "Xml": for node in xml { try search(node, file: "", runtime) }
    case "Content": for text in content { try search(text: .string(text), runtime) }
    default: for file in try files(runtime) { try search(file: file, runtime) }
    }
  }

  private func search(_ node: XmlNode, file: String, _ runtime: CommandRuntime) throws {
    for found in try node.select(xPath, namespaces: prefixes(runtime)) {
      try runtime.writeObject(SelectXmlInfo(found, path: file, pattern: xPath))
    }
  }

  /// The prefixes of `-Namespace`; one without a meaning is an error and left out.
  private func prefixes(_ runtime: CommandRuntime) throws -> [String: String]? {
    guard let namespace else { return nil }
    var result: [String: String] = [:]
    for entry in namespace.orderedEntries {
      if entry.value.isNull {
        try runtime.writeError(XmlStrings.nullPrefix(namespace))
      } else {
        let key = try ObjectText.plain(entry.key, runtime.context)
        result[key.string] = try ObjectText.plain(entry.value, runtime.context).string
      }
    }
    return result
  }

  // MARK: - Texts and files

  private func search(text: Value, _ runtime: CommandRuntime) throws {
    let document: XmlNode?
    do {
      let type = PSType.builtin("System.Xml.XmlDocument")
      document = try LanguagePrimitives.convert(text, to: type, runtime.context).asObject as? XmlNode
    } catch let error as RuntimeException {
      return try runtime.writeError(error)
    }
    if let document { try search(document, file: "", runtime) }
  }

  private func files(_ runtime: CommandRuntime) throws -> [String] {
    let paths = runtime.session.paths
    var result = try literalPath.map { try paths.providerPath($0).path }
    for name in path {
      let places = try paths.resolve(name, ProviderContext(runtime.session, runtime))
      if let other = places.first(where: { $0.provider.name != "FileSystem" }) {
        try runtime.writeError(XmlStrings.noFiles(other.info.qualifiedName, name))
      } else {
        result += places.map(\.path)
      }
    }
    return result
  }

  private func search(file: String, _ runtime: CommandRuntime) throws {
    let document: XmlNode
    do {
      guard let bytes = runtime.session.files.read(file) else {
        throw runtime.session.files.kind(file) == .none ? XmlStrings.notFound(file) : XmlStrings.denied(file)
      }
      document = try .document(of: EncodingParameter().text(of: bytes).string, keepsWhitespace: true)
    } catch let error as RuntimeException {
      return try runtime.writeError(XmlStrings.unreadable(file, error.record.exception))
    }
    try search(document, file: file, runtime)
  }
}
