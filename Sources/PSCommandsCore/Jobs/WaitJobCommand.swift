import PSEngine
import PSRuntime

/// Waits for jobs, which have always ended. Follows Microsoft.PowerShell.Core/Wait-Job.
struct WaitJobCommand: Cmdlet {
  static let metadata = CmdletMetadata(.wait, "Job", defaultParameterSet: "SessionIdParameterSet")

  static let parameters: [Parameter<Self>] = [
    .init(
      "Job",
      .set("JobParameterSet", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName),
      .validateNotNullOrEmpty
    ) { $0.job = $1 },
    .init("Any") { $0.any = $1 },
    .init("Timeout", .alias("TimeoutSec"), .validateRange(-1, .max)) { $0.timeout = $1 },
    .init("Force") { $0.force = $1 },
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

  var any = SwitchParameter()
  var filter: PSHashtable?
  var force = SwitchParameter()
  var id: [Int32] = []
  var instanceId: [GuidParameter] = []
  var job: [JobParameter] = []
  var name: [String] = []
  var state = JobStateParameter()
  var timeout: Int32 = 0

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    for job in try SessionJobs.chosen(runtime, given: job, ids: id, names: name) { try runtime.writeObject(job) }
  }
}
