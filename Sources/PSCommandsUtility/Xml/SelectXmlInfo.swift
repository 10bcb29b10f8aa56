import PSRuntime
import PSTypes

/// A node that Select-Xml found, and where.
final class SelectXmlInfo: Obj {
  private let node: XmlNode
  private let path: String
  private let pattern: String

  /// `path` is empty for a node that came through the pipeline.
  init(_ node: XmlNode, path: String, pattern: String) {
    self.node = node
    self.path = path
    self.pattern = pattern
    super.init()
  }
  private nonisolated(unsafe) static let infoType = PSType.builtin("Microsoft.PowerShell.Commands.SelectXmlInfo")
  override var type: PSType { SelectXmlInfo.infoType }

  override func text(_ context: RuntimeContext) -> PSString {
    PSString.make(path.isEmpty ? nodeText : nodeText + ":" + path)
  }

  /// The value of a text or an attribute, what is inside an element or a document.
  private var nodeText: String {
    let text =
      switch node.nodeKind {
      case .element, .document, .fragment, .documentType: node.innerXml
      default: node.value
      }
    return StringFunctions.trim(PSString.make(text)).string
  }

  static let definition = TypeDefinition(
    "Microsoft.PowerShell.Commands.SelectXmlInfo",
    [
      .objectProperty("Node", type: "System.Xml.XmlNode") { (info: SelectXmlInfo) in .object(info.node) },
      .objectProperty("Path", type: "string") { (info: SelectXmlInfo) in
        .text(info.path.isEmpty ? "InputStream" : info.path)
      },
      .objectProperty("Pattern", type: "string") { (info: SelectXmlInfo) in .text(info.pattern) },
    ])
}
