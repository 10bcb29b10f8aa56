import PSEngine
import PSRuntime

/// Runs a script block as a job; it has ended when the command returns. Follows Microsoft.PowerShell.Core/Start-Job.
struct StartJobCommand: Cmdlet {
  static let metadata = CmdletMetadata(.start, "Job", defaultParameterSet: "ComputerName")

  static let parameters: [Parameter<Self>] = [
    .init(
      "DefinitionName", .set("DefinitionName", .mandatory, .position(0)), .validateNotNullOrEmpty
    ) { $0.definitionName = $1 },
    .init("DefinitionPath", .set("DefinitionName", .position(1)), .validateNotNullOrEmpty) { $0.definitionPath = $1 },
    .init("Type", .set("DefinitionName", .position(2)), .validateNotNullOrEmpty) { $0.type = $1 },
    .init(
      "Name",
      .sets(["ComputerName", "FilePathComputerName", "LiteralFilePathComputerName"], .valueFromPipelineByPropertyName)
    ) { $0.name = $1 },
    .init("ScriptBlock", .set("ComputerName", .mandatory, .position(0)), .alias("Command")) { $0.scriptBlock = $1 },
    .init(
      "Credential", .sets(["ComputerName", "FilePathComputerName", "LiteralFilePathComputerName"])
    ) { $0.credential = $1 },
    .init("FilePath", .set("FilePathComputerName", .mandatory, .position(0))) { $0.filePath = $1 },
    .init(
      "LiteralPath", .set("LiteralFilePathComputerName", .mandatory), .alias("PSPath", "LP")
    ) { $0.literalPath = $1 },
    .init(
      "Authentication", .sets(["ComputerName", "FilePathComputerName", "LiteralFilePathComputerName"])
    ) { $0.authentication = $1 },
    .init(
      "InitializationScript",
      .sets(["ComputerName", "FilePathComputerName", "LiteralFilePathComputerName"], .position(1))
    ) { $0.initializationScript = $1 },
    .init("WorkingDirectory", .validateNotNullOrWhiteSpace) { $0.workingDirectory = $1 },
    .init(
      "RunAs32", .sets(["ComputerName", "FilePathComputerName", "LiteralFilePathComputerName"])
    ) { $0.runAs32 = $1 },
    .init(
      "PSVersion",
      .sets(["ComputerName", "FilePathComputerName", "LiteralFilePathComputerName"]),
      .validateNotNullOrEmpty
    ) { $0.psVersion = $1 },
    .init(
      "InputObject", .sets(["ComputerName", "FilePathComputerName", "LiteralFilePathComputerName"], .valueFromPipeline)
    ) { $0.inputObject = $1 },
    .init(
      "ArgumentList", .sets(["ComputerName", "FilePathComputerName", "LiteralFilePathComputerName"]), .alias("Args")
    ) { $0.argumentList = $1 },
    .init("ConnectingTimeout", .set("SSHHost")) { $0.connectingTimeout = $1 },
    .init("Options", .set("SSHHost"), .validateNotNullOrEmpty) { $0.options = $1 },
  ]

  var argumentList: [Value] = []
  var authentication = AuthenticationMechanismParameter()
  var connectingTimeout: Int32 = 0
  var credential = PSCredentialParameter()
  var definitionName = ""
  var definitionPath = ""
  var filePath = ""
  var initializationScript: ScriptBlock?
  var inputObject = PSObjectParameter()
  var literalPath = ""
  var name = ""
  var options: PSHashtable?
  var psVersion: VersionParameter?
  var runAs32 = SwitchParameter()
  var scriptBlock: ScriptBlock?
  var type = ""
  var workingDirectory = ""

  private var input: [Value] = []

  init() {}

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    if runtime.expectingInput { input.append(inputObject.value) }
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    let session = runtime.session
    var block = scriptBlock
    if block == nil, !filePath.isEmpty { block = try session.loadScript(try session.paths.fileSystemPath(filePath)) }
    guard let block else { throw CoreStrings.refused("Start-Job") }
    let jobs = SessionJobs.of(session)
    let job = jobs.make(name: name, command: block.text(runtime.context))
    try job.run(initializationScript, block, arguments: argumentList, input: input, runtime)
    try runtime.writeObject(job)
  }
}
