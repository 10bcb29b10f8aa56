import PSEngine
import PSRuntime

/// Writes objects as JSON text.
///
/// Deeper objects than `-Depth` become their text, with one warning. Several piped objects make an array. Follows
/// Microsoft.PowerShell.Utility/ConvertTo-Json.
struct ConvertToJsonCommand: Cmdlet {
  static let metadata = CmdletMetadata(.convertTo, "Json")

  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .mandatory, .position(0), .valueFromPipeline, .allowNull) { $0.inputObject = $1 },
    .init("Depth", .validateRange(Int32(0), Int32(100))) { $0.depth = $1 },
    .init("Compress") { $0.compress = $1 },
    .init("EnumsAsStrings") { $0.enumsAsStrings = $1 },
    .init("AsArray") { $0.asArray = $1 },
    .init("EscapeHandling") { $0.escapeHandling = $1 },
  ]

  var inputObject: Value = .null
  var depth: Int32 = 2
  var compress = SwitchParameter()
  var enumsAsStrings = SwitchParameter()
  var asArray = SwitchParameter()
  var escapeHandling = JsonEscapeHandling.default
  private var items: [Value] = []

  init() {}

  mutating func processRecord(_ runtime: CommandRuntime) throws { items.append(inputObject) }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    guard !items.isEmpty else { return }
    var writer = JsonWriter(
      depth: Int(depth), isCompressed: compress.isPresent, enumsAsStrings: enumsAsStrings.isPresent,
      escapeHandling: escapeHandling, context: runtime.context)
    let text = try writer.text(
      items, asArray: items.count > 1 || asArray.isPresent, areWrapped: runtime.expectingInput)
    if writer.wasTruncated { try runtime.writeWarning(JsonStrings.depthWarning(depth)) }
    try runtime.writeObject(text)
  }
}

/// Which characters of texts are escaped.
enum JsonEscapeHandling: Int64, EnumParameter {
  case `default`, escapeNonAscii, escapeHtml
  static let enumTypeName = "Newtonsoft.Json.StringEscapeHandling"
}
