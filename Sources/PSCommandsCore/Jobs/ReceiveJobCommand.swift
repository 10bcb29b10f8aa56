import PSEngine
import PSRuntime

/// Gets what jobs wrote. Follows Microsoft.PowerShell.Core/Receive-Job.
struct ReceiveJobCommand: Cmdlet {
  static let metadata = CmdletMetadata(.receive, "Job", defaultParameterSet: "Location")

  static let parameters: [Parameter<Self>] = [
    .init(
      "Job",
      .sets(
        ["ComputerName", "Location", "Session"], .mandatory, .position(0), .valueFromPipeline,
        .valueFromPipelineByPropertyName)
    ) { $0.job = $1 },
    .init("Location", .set("Location", .position(1)), .validateNotNullOrEmpty) { $0.location = $1 },
    .init(
      "ComputerName",
      .set("ComputerName", .position(1), .valueFromPipelineByPropertyName),
      .alias("Cn"),
      .validateNotNullOrEmpty
    ) { $0.computerName = $1 },
    .init(
      "Session", .set("Session", .position(1), .valueFromPipelineByPropertyName), .validateNotNull
    ) { $0.session = $1 },
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
    .init("Keep") { $0.keep = $1 },
    .init("NoRecurse") { $0.noRecurse = $1 },
    .init("Force") { $0.force = $1 },
    .init("Wait") { $0.wait = $1 },
    .init("AutoRemoveJob") { $0.autoRemoveJob = $1 },
    .init("WriteEvents") { $0.writeEvents = $1 },
    .init("WriteJobInResults") { $0.writeJobInResults = $1 },
  ]

  var autoRemoveJob = SwitchParameter()
  var computerName: [String] = []
  var force = SwitchParameter()
  var id: [Int32] = []
  var instanceId: [GuidParameter] = []
  var job: [JobParameter] = []
  var keep = SwitchParameter()
  var location: [String] = []
  var name: [String] = []
  var noRecurse = SwitchParameter()
  var session: [PSSessionParameter] = []
  var wait = SwitchParameter()
  var writeEvents = SwitchParameter()
  var writeJobInResults = SwitchParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    for job in try SessionJobs.chosen(runtime, given: job, ids: id, names: name) {
      let errors = job.errors
      for value in job.take(keeping: keep.isPresent) { try runtime.writeObject(value) }
      for error in errors { try runtime.writeError(error) }
      if autoRemoveJob.isPresent { SessionJobs.of(runtime.session).remove(job) }
    }
  }
}
