import PSEngine
import PSRuntime

/// Writes an object to the information stream, with tags. Follows Microsoft.PowerShell.Utility/Write-Information.
struct WriteInformationCommand: Cmdlet {
  static let metadata = CmdletMetadata(.write, "Information")

  static let parameters: [Parameter<Self>] = [
    .init("MessageData", .mandatory, .position(0), .valueFromPipeline, .alias("Msg", "Message"), .allowNull) {
      $0.messageData = $1
    },
    .init("Tags", .position(1)) { $0.tags = $1 },
  ]

  var messageData: Value = .null
  var tags: [PSString] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    try runtime.writeInformation(
      InformationRecord(messageData, source: runtime.invocation.scriptName, tags: tags))
  }
}
