import PSEngine
import PSRuntime

/// Refuses: it has no meaning here. Follows Microsoft.PowerShell.Core/Enter-PSHostProcess.
struct EnterPSHostProcessCommand: Cmdlet {
  static let metadata = CmdletMetadata(.enter, "PSHostProcess", defaultParameterSet: "ProcessIdParameterSet")

  static let parameters: [Parameter<Self>] = [
    .init("Id", .set("ProcessIdParameterSet", .mandatory, .position(0)), .validateRange(0, .max)) { $0.id = $1 },
    .init(
      "Process", .set("ProcessParameterSet", .mandatory, .position(0), .valueFromPipeline), .validateNotNull
    ) { $0.process = $1 },
    .init("Name", .set("ProcessNameParameterSet", .mandatory, .position(0)), .validateNotNullOrEmpty) { $0.name = $1 },
    .init(
      "HostProcessInfo",
      .set("PSHostProcessInfoParameterSet", .mandatory, .position(0), .valueFromPipeline),
      .validateNotNull
    ) { $0.hostProcessInfo = $1 },
    .init("CustomPipeName", .set("PipeNameParameterSet", .mandatory)) { $0.customPipeName = $1 },
    .init(
      "AppDomainName",
      .sets(
        ["ProcessIdParameterSet", "ProcessParameterSet", "ProcessNameParameterSet", "PSHostProcessInfoParameterSet"],
        .position(1)),
      .validateNotNullOrEmpty
    ) { $0.appDomainName = $1 },
  ]

  var appDomainName = ""
  var customPipeName = ""
  var hostProcessInfo = PSHostProcessInfoParameter()
  var id: Int32 = 0
  var name = ""
  var process = ProcessParameter()

  mutating func endProcessing(_ runtime: CommandRuntime) throws { throw CoreStrings.refused("Enter-PSHostProcess") }
}
