import PSEngine
import PSRuntime

/// Gets no features: there are none. Follows Microsoft.PowerShell.Core/Get-ExperimentalFeature.
struct GetExperimentalFeatureCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "ExperimentalFeature")

  static let parameters: [Parameter<Self>] = [
    .init("Name", .position(0), .valueFromPipeline, .validateNotNullOrEmpty) { $0.name = $1 }
  ]

  var name: [String] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws {}
}
