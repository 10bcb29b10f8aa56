import PSEngine
import PSRuntime

/// Ends processes. Follows Microsoft.PowerShell.Management/Stop-Process.
struct StopProcessCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .stop, "Process", defaultParameterSet: "Id", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init("Id", .set("Id", .mandatory, .position(0), .valueFromPipelineByPropertyName)) { $0.id = $1 },
    .init("Name", .set("Name", .mandatory, .valueFromPipelineByPropertyName), .alias("ProcessName")) { $0.name = $1 },
    .init("InputObject", .set("InputObject", .mandatory, .position(0), .valueFromPipeline)) { $0.inputObject = $1 },
    .init("PassThru") { $0.passThru = $1 },
    .init("Force", .validateNotNullOrEmpty) { $0.force = $1 },
  ]

  var force = SwitchParameter()
  var id: [Int32] = []
  var inputObject: [ProcessParameter] = []
  var name: [String] = []
  var passThru = SwitchParameter()

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
    for process in found {
      guard try runtime.shouldProcess(target: "\(process.name) (\(process.id))", action: "Stop-Process") else {
        continue
      }
      if let reason = process.end() {
        try runtime.writeError(ManagementStrings.cannotStop(process.name, process.id, reason))
      }
      if passThru.isPresent { try runtime.writeObject(process) }
    }
  }
}
