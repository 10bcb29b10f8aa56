import PSEngine
import PSRuntime

/// Forgets jobs. Follows Microsoft.PowerShell.Core/Remove-Job.
struct RemoveJobCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .remove, "Job", defaultParameterSet: "SessionIdParameterSet", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init(
      "Job",
      .set("JobParameterSet", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName),
      .validateNotNullOrEmpty
    ) { $0.job = $1 },
    .init(
      "Force",
      .sets([
        "FilterParameterSet", "InstanceIdParameterSet", "JobParameterSet", "NameParameterSet", "SessionIdParameterSet",
      ]),
      .alias("F")
    ) { $0.force = $1 },
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
      "Command", .set("CommandParameterSet", .valueFromPipelineByPropertyName), .validateNotNullOrEmpty
    ) { $0.command = $1 },
    .init(
      "Filter",
      .set("FilterParameterSet", .mandatory, .position(0), .valueFromPipelineByPropertyName),
      .validateNotNullOrEmpty
    ) { $0.filter = $1 },
  ]

  var command: [String] = []
  var filter: PSHashtable?
  var force = SwitchParameter()
  var id: [Int32] = []
  var instanceId: [GuidParameter] = []
  var job: [JobParameter] = []
  var name: [String] = []
  var state = JobStateParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let jobs = SessionJobs.of(runtime.session)
    for job in try SessionJobs.chosen(runtime, given: job, ids: id, names: name) {
      guard try runtime.shouldProcess(target: "Job (\(job.id))", action: "Remove-Job") else { continue }
      jobs.remove(job)
    }
  }
}
