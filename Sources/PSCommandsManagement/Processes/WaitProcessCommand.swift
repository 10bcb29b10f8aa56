import PSEngine
import PSRuntime

/// Waits until processes have ended. Follows Microsoft.PowerShell.Management/Wait-Process.
struct WaitProcessCommand: Cmdlet {
  static let metadata = CmdletMetadata(.wait, "Process", defaultParameterSet: "Name")

  static let parameters: [Parameter<Self>] = [
    .init("Any") { $0.any = $1 },
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
    .init("PassThru") { $0.passThru = $1 },
    .init(
      "Timeout", .position(1), .alias("TimeoutSec"), .validateNotNullOrEmpty, .validateRange(0, 32767)
    ) { $0.timeout = $1 },
  ]

  var any = SwitchParameter()
  var id: [Int32] = []
  var inputObject: [ProcessParameter] = []
  var name: [String] = []
  var passThru = SwitchParameter()
  var timeout: Int32 = 0

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    var found: [ProcessObject] = []
    if runtime.isBound("InputObject") {
      found = inputObject.compactMap { $0.value.base.asObject as? ProcessObject }
    } else if runtime.isBound("Id") {
      for id in id {
        if let process = ProcessObject.with(id: id) {
          found.append(process)
        } else {
          try runtime.writeError(ManagementStrings.noProcess(id: id))
        }
      }
    } else {
      found = try ProcessObject.named(name, runtime)
    }
    let limit = runtime.isBound("Timeout") ? Int(timeout) * 1000 : nil
    for process in found {
      if try process.wait(milliseconds: limit, runtime) { continue }
      try runtime.writeError(ManagementStrings.timedOut(process.name, process.id))
    }
    if passThru.isPresent { for process in found { try runtime.writeObject(process) } }
  }
}
