import PSEngine
import PSRuntime

/// Shows how far a long task has come; nothing where the host has no screen. Follows Microsoft.PowerShell.Utility/Write-Progress.
struct WriteProgressCommand: Cmdlet {
  static let metadata = CmdletMetadata(.write, "Progress")

  static let parameters: [Parameter<Self>] = [
    .init("Activity", .position(0)) { $0.activity = $1 },
    .init("Status", .position(1), .validateNotNullOrEmpty) { $0.status = $1 },
    .init("Id", .position(2), .validateRange(0, Int32.max)) { $0.id = $1 },
    .init("PercentComplete", .validateRange(-1, 100)) { $0.percent = $1 },
    .init("SecondsRemaining") { $0.seconds = $1 },
    .init("CurrentOperation") { $0.operation = $1 },
    .init("ParentId", .validateRange(-1, Int32.max)) { $0.parentId = $1 },
    .init("Completed") { $0.completed = $1 },
    .init("SourceId") { $0.sourceId = $1 },
  ]

  var activity = PSString.empty
  var status = PSString.make("Processing")
  var id: Int32 = 0
  var percent: Int32 = -1
  var seconds: Int32 = -1
  var operation = PSString.empty
  var parentId: Int32 = -1
  var completed = SwitchParameter()
  var sourceId: Int32 = 0

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let record = ProgressRecord(activityId: id, activity: activity, statusDescription: status)
    record.parentActivityId = parentId
    record.percentComplete = percent
    record.secondsRemaining = seconds
    record.currentOperation = operation
    record.isCompleted = completed.isPresent
    try runtime.writeProgress(record)
  }
}
