import PSEngine
import PSRuntime

/// Goes back to the newest location of a stack. Follows Microsoft.PowerShell.Management/Pop-Location.
struct PopLocationCommand: Cmdlet {
  static let metadata = CmdletMetadata(.pop, "Location")

  static let parameters: [Parameter<Self>] = [
    .init("PassThru") { $0.passThru = $1 },
    .init("StackName", .valueFromPipelineByPropertyName) { $0.stackName = $1 },
  ]

  var passThru = SwitchParameter()
  var stackName = ""

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let session = runtime.session
    let history = session.storage(LocationHistory.self) { LocationHistory() }
    try ItemPaths(runtime).guarded {
      guard let place = try session.drives.pop(from: stackName.isEmpty ? nil : stackName) else { return }
      try history.go(to: place.path, isLiteral: true, remembering: true, runtime)
      if passThru.isPresent, let here = session.currentLocation { try runtime.writeObject(here) }
    }
  }
}
