import PSEngine
import PSRuntime

/// Writes objects to the host as a document of its own. Follows Microsoft.PowerShell.Core/Out-Default.
struct OutDefaultCommand: Cmdlet {
  static let metadata = CmdletMetadata(.out, "Default")

  static let parameters: [Parameter<Self>] = [
    .init("Transcript") { $0.transcript = $1 },
    .init("InputObject", .valueFromPipeline) { $0.inputObject = $1 },
  ]

  var transcript = SwitchParameter()
  var inputObject = PSObjectParameter()
  private var document: OutDocument?

  init() {}

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    document = OutDocument.make(runtime, HostLineOutput(runtime.session))
  }
  mutating func processRecord(_ runtime: CommandRuntime) throws { try document?.add(inputObject.value) }
  mutating func endProcessing(_ runtime: CommandRuntime) throws { try document?.end() }
}
