import PSEngine
import PSRuntime

/// Makes one CLI-XML text of all its input. Follows Microsoft.PowerShell.Utility/ConvertTo-CliXml.
struct ConvertToCliXmlCommand: Cmdlet {
  static let metadata = CmdletMetadata(.convertTo, "CliXml")

  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .mandatory, .position(0), .valueFromPipeline) { $0.inputObject = $1 },
    .init("Depth", .validateRange(1, Int32.max)) { $0.depth = $1 },
  ]

  var inputObject = PSObjectParameter()
  var depth: Int32 = 2
  private var writer: CliXmlWriter?

  init() {}

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    writer = CliXmlWriter(depth: Int(depth), runtime.context)
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws { try writer?.write(inputObject.value) }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    if let writer { try runtime.writeObject(writer.text) }
  }
}
