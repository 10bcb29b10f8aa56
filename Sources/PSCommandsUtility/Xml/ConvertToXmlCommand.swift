import PSEngine
import PSRuntime
import PSTypes

/// Makes an XML document of objects and their properties. Follows Microsoft.PowerShell.Utility/ConvertTo-Xml.
struct ConvertToXmlCommand: Cmdlet {
  static let metadata = CmdletMetadata(.convertTo, "Xml")

  static let parameters: [Parameter<Self>] = [
    .init(
      "Depth", .validateRange(1, Int32.max),
      .helpMessage("Specifies how many levels of contained objects should be included in the XML representation")
    ) { $0.depth = $1 },
    .init("InputObject", .mandatory, .position(0), .valueFromPipeline, .allowNull) { $0.inputObject = $1 },
    .init(
      "NoTypeInformation", .helpMessage("Specifies not to include the Type information in the XML representation")
    ) { $0.noTypeInformation = $1 },
    .init("As", .validateNotNullOrEmpty, .validateSet("Stream", "String", "Document")) { $0.form = $1 },
  ]

  var depth: Int32 = 1
  var inputObject = PSObjectParameter()
  var noTypeInformation = SwitchParameter()
  var form = "Document"
  private var document = XmlNode.makeDocument()
  private var root: XmlNode?

  init() {}

  private var isStream: Bool { form.lowercased() == "stream" }

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    if isStream {
      try runtime.writeObject("<?xml version=\"1.0\" encoding=\"utf-8\"?>")
      try runtime.writeObject("<Objects>")
    } else {
      start()
    }
  }

  private mutating func start() {
    let objects = document.makeElement("Objects")
    document.add(objects)
    root = objects
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    if isStream { document = .makeDocument() }
    let writer = ObjectXmlWriter(writesTypes: !noTypeInformation.isPresent, runtime.context)
    try writer.write(inputObject.value, depth: Int(depth), into: root ?? document)
    if isStream { try runtime.writeObject(document.savedText()) }
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    if isStream { return try runtime.writeObject("</Objects>") }
    let text = document.savedText(declaring: "utf-8")
    if form.lowercased() == "string" { return try runtime.writeObject(text) }
    try runtime.writeObject(.object(try XmlNode.document(of: text)))
  }
}
