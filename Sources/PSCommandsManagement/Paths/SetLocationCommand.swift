import PSEngine
import PSRuntime

/// Makes another place the current location; `-` and `+` go through the history. Follows Microsoft.PowerShell.Management/Set-Location.
struct SetLocationCommand: Cmdlet {
  static let metadata = CmdletMetadata(.set, "Location", defaultParameterSet: "Path")

  static let parameters: [Parameter<Self>] = [
    .init("Path", .set("Path", .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)) { $0.path = $1 },
    .init(
      "LiteralPath", .set("LiteralPath", .mandatory, .valueFromPipelineByPropertyName), .alias("PSPath", "LP")
    ) { $0.literalPath = $1 },
    .init("PassThru") { $0.passThru = $1 },
    .init("StackName", .set("Stack", .valueFromPipelineByPropertyName)) { $0.stackName = $1 },
  ]

  var literalPath = ""
  var passThru = SwitchParameter()
  var path = ""
  var stackName = ""

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let session = runtime.session
    if runtime.isBound("StackName") {
      session.drives.defaultStack = stackName.isEmpty ? "default" : stackName
      if passThru.isPresent {
        try runtime.writeObject(PathInfoStack(session.drives.defaultStack, session.drives.stack(nil).reversed()))
      }
      return
    }
    let history = session.storage(LocationHistory.self) { LocationHistory() }
    let isLiteral = runtime.isBound("LiteralPath")
    var text = isLiteral ? literalPath : path
    if !runtime.isBound("Path"), !isLiteral || text.isEmpty { text = "~" }
    try ItemPaths(runtime).guarded {
      if text == "-" || text == "+" {
        guard let target = history.step(back: text == "-", from: session.currentLocation) else {
          throw ManagementStrings.noHistory(back: text == "-")
        }
        text = target
        try history.go(to: text, isLiteral: true, remembering: false, runtime)
      } else {
        try history.go(to: text, isLiteral: isLiteral, remembering: true, runtime)
      }
      if passThru.isPresent, let here = session.currentLocation { try runtime.writeObject(here) }
    }
  }
}
