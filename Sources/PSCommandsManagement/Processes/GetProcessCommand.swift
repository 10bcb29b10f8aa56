import PSEngine
import PSRuntime

/// Gets the machine's processes. Follows Microsoft.PowerShell.Management/Get-Process.
struct GetProcessCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .get, "Process", defaultParameterSet: "Name", outputTypes: ["System.Diagnostics.Process"])

  static let parameters: [Parameter<Self>] = [
    .init(
      "Name",
      .sets(["Name", "NameWithUserName"], .position(0), .valueFromPipelineByPropertyName),
      .alias("ProcessName"),
      .validateNotNullOrEmpty
    ) { $0.name = $1 },
    .init(
      "Id", .sets(["Id", "IdWithUserName"], .mandatory, .valueFromPipelineByPropertyName), .alias("PID")
    ) { $0.id = $1 },
    .init(
      "InputObject", .sets(["InputObject", "InputObjectWithUserName"], .mandatory, .valueFromPipeline)
    ) { $0.inputObject = $1 },
    .init(
      "IncludeUserName", .sets(["IdWithUserName", "InputObjectWithUserName", "NameWithUserName"], .mandatory)
    ) { $0.includeUserName = $1 },
    .init("Module", .sets(["Id", "InputObject", "Name"]), .validateNotNull) { $0.module = $1 },
    .init(
      "FileVersionInfo", .sets(["Id", "InputObject", "Name"]), .alias("FV", "FVI"), .validateNotNull
    ) { $0.fileVersionInfo = $1 },
  ]

  var fileVersionInfo = SwitchParameter()
  var id: [Int32] = []
  var includeUserName = SwitchParameter()
  var inputObject: [ProcessParameter] = []
  var module = SwitchParameter()
  var name: [String] = []

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
    for process in found.sorted(by: ProcessObject.isBefore) { try runtime.writeObject(process) }
  }
}
