import PSEngine
import PSRuntime

/// Refuses: it has no meaning here. Follows Microsoft.PowerShell.Core/Debug-Job.
struct DebugJobCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .debug, "Job", defaultParameterSet: "JobParameterSet", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init(
      "Job", .set("JobParameterSet", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)
    ) { $0.job = $1 },
    .init("Name", .set("JobNameParameterSet", .mandatory, .position(0))) { $0.name = $1 },
    .init("Id", .set("JobIdParameterSet", .mandatory, .position(0))) { $0.id = $1 },
    .init("InstanceId", .set("JobInstanceIdParameterSet", .mandatory, .position(0))) { $0.instanceId = $1 },
    .init("BreakAll") { $0.breakAll = $1 },
  ]

  var breakAll = SwitchParameter()
  var id: Int32 = 0
  var instanceId = GuidParameter()
  var job = JobParameter()
  var name = ""

  mutating func endProcessing(_ runtime: CommandRuntime) throws { throw CoreStrings.refused("Debug-Job") }
}
