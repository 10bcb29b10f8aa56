import PSEngine
import PSRuntime

/// Gets no host processes: none can be entered. Follows Microsoft.PowerShell.Core/Get-PSHostProcessInfo.
struct GetPSHostProcessInfoCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .get, "PSHostProcessInfo", defaultParameterSet: "ProcessNameParameterSet")

  static let parameters: [Parameter<Self>] = [
    .init("Name", .set("ProcessNameParameterSet", .position(0)), .validateNotNullOrEmpty) { $0.name = $1 },
    .init(
      "Process", .set("ProcessParameterSet", .mandatory, .position(0), .valueFromPipeline), .validateNotNullOrEmpty
    ) { $0.process = $1 },
    .init("Id", .set("ProcessIdParameterSet", .mandatory, .position(0)), .validateNotNullOrEmpty) { $0.id = $1 },
  ]

  var id: [Int32] = []
  var name: [String] = []
  var process: [ProcessParameter] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws {}
}
