import PSEngine
import PSRuntime

/// Puts the current location onto a stack and goes elsewhere. Follows Microsoft.PowerShell.Management/Push-Location.
struct PushLocationCommand: Cmdlet {
  static let metadata = CmdletMetadata(.push, "Location", defaultParameterSet: "Path")

  static let parameters: [Parameter<Self>] = [
    .init("Path", .set("Path", .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)) { $0.path = $1 },
    .init(
      "LiteralPath", .set("LiteralPath", .valueFromPipelineByPropertyName), .alias("PSPath", "LP")
    ) { $0.literalPath = $1 },
    .init("PassThru") { $0.passThru = $1 },
    .init("StackName", .valueFromPipelineByPropertyName) { $0.stackName = $1 },
  ]

  var literalPath = ""
  var passThru = SwitchParameter()
  var path = ""
  var stackName = ""

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let session = runtime.session
    let history = session.storage(LocationHistory.self) { LocationHistory() }
    let isLiteral = runtime.isBound("LiteralPath")
    try ItemPaths(runtime).guarded {
      let before = session.currentLocation
      if runtime.isBound("Path") || isLiteral {
        try history.go(to: isLiteral ? literalPath : path, isLiteral: isLiteral, remembering: true, runtime)
      }
      if let before { session.drives.push(before, onto: stackName.isEmpty ? nil : stackName) }
      if passThru.isPresent, let here = session.currentLocation { try runtime.writeObject(here) }
    }
  }
}
