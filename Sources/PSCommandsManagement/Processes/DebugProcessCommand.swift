import PSEngine
import PSRuntime

/// Refuses: no debugger is attached here. Follows Microsoft.PowerShell.Management/Debug-Process.
struct DebugProcessCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .debug, "Process", defaultParameterSet: "Name", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init(
      "Id",
      .set("Id", .mandatory, .position(0), .valueFromPipelineByPropertyName),
      .alias("PID", "ProcessId"),
      .validateNotNullOrEmpty
    ) { $0.id = $1 },
    .init("InputObject", .set("InputObject", .mandatory, .valueFromPipeline)) { $0.inputObject = $1 },
    .init(
      "Name", .set("Name", .mandatory, .position(0), .valueFromPipelineByPropertyName), .alias("ProcessName")
    ) { $0.name = $1 },
  ]

  var id: [Int32] = []
  var inputObject: [ProcessParameter] = []
  var name: [String] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws { throw ManagementStrings.refused("Debug-Process") }
}
