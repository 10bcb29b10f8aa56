import PSEngine
import PSRuntime

/// Stops jobs, which have always ended. Follows Microsoft.PowerShell.Core/Stop-Job.
struct StopJobCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .stop, "Job", defaultParameterSet: "SessionIdParameterSet", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init(
      "Job",
      .set("JobParameterSet", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName),
      .validateNotNullOrEmpty
    ) { $0.job = $1 },
    .init("PassThru") { $0.passThru = $1 },
    .init(
      "Name",
      .set("NameParameterSet", .mandatory, .position(0), .valueFromPipelineByPropertyName),
      .validateNotNullOrEmpty
    ) { $0.name = $1 },
    .init(
      "InstanceId",
      .set("InstanceIdParameterSet", .mandatory, .position(0), .valueFromPipelineByPropertyName),
      .validateNotNullOrEmpty
    ) { $0.instanceId = $1 },
    .init(
      "Id",
      .set("SessionIdParameterSet", .mandatory, .position(0), .valueFromPipelineByPropertyName),
      .validateNotNullOrEmpty
    ) { $0.id = $1 },
    .init(
      "State", .set("StateParameterSet", .mandatory, .position(0), .valueFromPipelineByPropertyName)
    ) { $0.state = $1 },
    .init(
      "Filter",
      .set("FilterParameterSet", .mandatory, .position(0), .valueFromPipelineByPropertyName),
      .validateNotNullOrEmpty
    ) { $0.filter = $1 },
  ]

  var filter: PSHashtable?
  var id: [Int32] = []
  var instanceId: [GuidParameter] = []
  var job: [JobParameter] = []
  var name: [String] = []
  var passThru = SwitchParameter()
  var state = JobStateParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    guard passThru.isPresent else { return }
    for job in job { try runtime.writeObject(job.value) }
  }
}
