import PSEngine
import PSRuntime

/// Gets jobs. Follows Microsoft.PowerShell.Core/Get-Job.
struct GetJobCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "Job", defaultParameterSet: "SessionIdParameterSet")

  static let parameters: [Parameter<Self>] = [
    .init(
      "IncludeChildJob",
      .sets([
        "SessionIdParameterSet", "InstanceIdParameterSet", "NameParameterSet", "StateParameterSet",
        "CommandParameterSet",
      ])
    ) { $0.includeChildJob = $1 },
    .init(
      "ChildJobState",
      .sets([
        "SessionIdParameterSet", "InstanceIdParameterSet", "NameParameterSet", "StateParameterSet",
        "CommandParameterSet",
      ])
    ) { $0.childJobState = $1 },
    .init(
      "HasMoreData",
      .sets([
        "SessionIdParameterSet", "InstanceIdParameterSet", "NameParameterSet", "StateParameterSet",
        "CommandParameterSet",
      ])
    ) { $0.hasMoreData = $1 },
    .init(
      "Before",
      .sets([
        "SessionIdParameterSet", "InstanceIdParameterSet", "NameParameterSet", "StateParameterSet",
        "CommandParameterSet",
      ])
    ) { $0.before = $1 },
    .init(
      "After",
      .sets([
        "SessionIdParameterSet", "InstanceIdParameterSet", "NameParameterSet", "StateParameterSet",
        "CommandParameterSet",
      ])
    ) { $0.after = $1 },
    .init(
      "Newest",
      .sets([
        "SessionIdParameterSet", "InstanceIdParameterSet", "NameParameterSet", "StateParameterSet",
        "CommandParameterSet",
      ])
    ) { $0.newest = $1 },
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
      "Id", .set("SessionIdParameterSet", .position(0), .valueFromPipelineByPropertyName), .validateNotNullOrEmpty
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

  var after: PSDateTime?
  var before: PSDateTime?
  var childJobState = JobStateParameter()
  var command: [String] = []
  var filter: PSHashtable?
  var hasMoreData = false
  var id: [Int32] = []
  var includeChildJob = SwitchParameter()
  var instanceId: [GuidParameter] = []
  var name: [String] = []
  var newest: Int32 = 0
  var state = JobStateParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    for job in try SessionJobs.chosen(runtime, ids: id, names: name) { try runtime.writeObject(job) }
  }
}
