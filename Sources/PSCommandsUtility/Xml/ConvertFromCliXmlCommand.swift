import PSEngine
import PSRuntime

/// Makes objects of CLI-XML texts. Follows Microsoft.PowerShell.Utility/ConvertFrom-CliXml.
struct ConvertFromCliXmlCommand: Cmdlet {
  static let metadata = CmdletMetadata(.convertFrom, "CliXml")

  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .mandatory, .position(0), .valueFromPipeline) { $0.inputObject = $1 }
  ]

  var inputObject = ""

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let reader = try CliXmlReader(inputObject, runtime.context)
    while let value = try reader.next() { try runtime.writeObject(value) }
  }
}
