import PSEngine
import PSRuntime

/// Runs a script block here, in a scope of its own; other computers are refused. Follows Microsoft.PowerShell.Core/Invoke-Command.
struct InvokeCommandCommand: Cmdlet {
  static let metadata = CmdletMetadata(.invoke, "Command", defaultParameterSet: "InProcess")

  static let parameters: [Parameter<Self>] = [
    .init("Session", .sets(["Session", "FilePathRunspace"], .position(0)), .validateNotNullOrEmpty) { $0.session = $1 },
    .init(
      "ComputerName",
      .sets(["ComputerName", "FilePathComputerName"], .position(0)),
      .alias("Cn"),
      .validateNotNullOrEmpty
    ) { $0.computerName = $1 },
    .init(
      "Credential",
      .sets(["ComputerName", "FilePathComputerName", "Uri", "FilePathUri"], .valueFromPipelineByPropertyName),
      .sets(["VMId", "VMName", "FilePathVMId", "FilePathVMName"], .mandatory, .valueFromPipelineByPropertyName)
    ) { $0.credential = $1 },
    .init(
      "Port", .sets(["ComputerName", "FilePathComputerName", "SSHHost"]), .validateRange(1, 65535)
    ) { $0.port = $1 },
    .init("UseSSL", .sets(["ComputerName", "FilePathComputerName"])) { $0.useSSL = $1 },
    .init(
      "ConfigurationName",
      .sets(
        [
          "ComputerName", "FilePathComputerName", "Uri", "FilePathUri", "VMId", "VMName", "FilePathVMId",
          "FilePathVMName", "ContainerId", "FilePathContainerId",
        ], .valueFromPipelineByPropertyName)
    ) { $0.configurationName = $1 },
    .init(
      "ApplicationName", .sets(["ComputerName", "FilePathComputerName"], .valueFromPipelineByPropertyName)
    ) { $0.applicationName = $1 },
    .init(
      "ThrottleLimit",
      .sets([
        "Session", "FilePathRunspace", "ComputerName", "FilePathComputerName", "Uri", "FilePathUri", "VMId", "VMName",
        "FilePathVMId", "FilePathVMName", "ContainerId", "FilePathContainerId",
      ])
    ) { $0.throttleLimit = $1 },
    .init(
      "ConnectionUri", .sets(["Uri", "FilePathUri"], .position(0)), .alias("URI", "CU"), .validateNotNullOrEmpty
    ) { $0.connectionUri = $1 },
    .init(
      "AsJob",
      .sets([
        "Session", "FilePathRunspace", "ComputerName", "FilePathComputerName", "Uri", "FilePathUri", "VMId", "VMName",
        "FilePathVMId", "FilePathVMName", "SSHHost", "ContainerId", "FilePathContainerId", "SSHHostHashParam",
        "FilePathSSHHost", "FilePathSSHHostHash",
      ])
    ) { $0.asJob = $1 },
    .init(
      "InDisconnectedSession",
      .sets(["ComputerName", "FilePathComputerName", "Uri", "FilePathUri"]),
      .alias("Disconnected")
    ) { $0.inDisconnectedSession = $1 },
    .init(
      "SessionName", .sets(["ComputerName", "FilePathComputerName"]), .validateNotNullOrEmpty
    ) { $0.sessionName = $1 },
    .init(
      "HideComputerName",
      .sets([
        "Session", "FilePathRunspace", "ComputerName", "FilePathComputerName", "Uri", "FilePathUri", "VMId", "VMName",
        "FilePathVMId", "FilePathVMName", "SSHHost", "ContainerId", "FilePathContainerId", "SSHHostHashParam",
        "FilePathSSHHost", "FilePathSSHHostHash",
      ]),
      .alias("HCN")
    ) { $0.hideComputerName = $1 },
    .init(
      "JobName",
      .sets([
        "Session", "FilePathRunspace", "ComputerName", "FilePathComputerName", "Uri", "FilePathUri", "SSHHost",
        "ContainerId", "FilePathContainerId", "SSHHostHashParam",
      ])
    ) { $0.jobName = $1 },
    .init(
      "ScriptBlock",
      .sets(
        ["Session", "ComputerName", "Uri", "VMId", "VMName", "SSHHost", "ContainerId", "SSHHostHashParam"], .mandatory,
        .position(1)),
      .set("InProcess", .mandatory, .position(0)),
      .alias("Command"),
      .validateNotNull
    ) { $0.scriptBlock = $1 },
    .init("NoNewScope", .set("InProcess")) { $0.noNewScope = $1 },
    .init(
      "FilePath",
      .sets(
        [
          "FilePathRunspace", "FilePathComputerName", "FilePathUri", "FilePathVMId", "FilePathVMName",
          "FilePathContainerId",
        ], .mandatory, .position(1)),
      .sets(["FilePathSSHHost", "FilePathSSHHostHash"], .mandatory),
      .alias("PSPath"),
      .validateNotNull
    ) { $0.filePath = $1 },
    .init("AllowRedirection", .sets(["Uri", "FilePathUri"])) { $0.allowRedirection = $1 },
    .init(
      "SessionOption", .sets(["ComputerName", "FilePathComputerName", "Uri", "FilePathUri"])
    ) { $0.sessionOption = $1 },
    .init(
      "Authentication", .sets(["ComputerName", "FilePathComputerName", "Uri", "FilePathUri"])
    ) { $0.authentication = $1 },
    .init(
      "EnableNetworkAccess", .sets(["ComputerName", "FilePathComputerName", "Uri", "FilePathUri"])
    ) { $0.enableNetworkAccess = $1 },
    .init("RunAsAdministrator", .sets(["ContainerId", "FilePathContainerId"])) { $0.runAsAdministrator = $1 },
    .init("HostName", .sets(["SSHHost", "FilePathSSHHost"], .mandatory), .validateNotNullOrEmpty) { $0.hostName = $1 },
    .init("UserName", .sets(["SSHHost", "FilePathSSHHost"]), .validateNotNullOrEmpty) { $0.userName = $1 },
    .init(
      "KeyFilePath", .sets(["SSHHost", "FilePathSSHHost"]), .alias("IdentityFilePath"), .validateNotNullOrEmpty
    ) { $0.keyFilePath = $1 },
    .init("Subsystem", .sets(["SSHHost", "FilePathSSHHost"])) { $0.subsystem = $1 },
    .init("ConnectingTimeout", .sets(["SSHHost", "FilePathSSHHost"])) { $0.connectingTimeout = $1 },
    .init("SSHTransport", .sets(["SSHHost", "FilePathSSHHost"]), .validateSet("true")) { $0.sshTransport = $1 },
    .init(
      "SSHConnection", .sets(["SSHHostHashParam", "FilePathSSHHostHash"], .mandatory), .validateNotNullOrEmpty
    ) { $0.sshConnection = $1 },
    .init("Options", .sets(["SSHHost", "FilePathSSHHost"]), .validateNotNullOrEmpty) { $0.options = $1 },
    .init(
      "RemoteDebug",
      .sets([
        "Session", "FilePathRunspace", "ComputerName", "FilePathComputerName", "Uri", "FilePathUri", "VMId", "VMName",
        "FilePathVMId", "FilePathVMName", "SSHHost", "ContainerId", "FilePathContainerId", "SSHHostHashParam",
        "FilePathSSHHost", "FilePathSSHHostHash",
      ])
    ) { $0.remoteDebug = $1 },
    .init("InputObject", .valueFromPipeline) { $0.inputObject = $1 },
    .init("ArgumentList", .alias("Args")) { $0.argumentList = $1 },
    .init(
      "VMId",
      .sets(["VMId", "FilePathVMId"], .mandatory, .position(0), .valueFromPipelineByPropertyName),
      .alias("VMGuid"),
      .validateNotNullOrEmpty
    ) { $0.vmId = $1 },
    .init(
      "VMName",
      .sets(["VMName", "FilePathVMName"], .mandatory, .valueFromPipelineByPropertyName),
      .validateNotNullOrEmpty
    ) { $0.vmName = $1 },
    .init(
      "ContainerId",
      .sets(["ContainerId", "FilePathContainerId"], .mandatory, .valueFromPipelineByPropertyName),
      .validateNotNullOrEmpty
    ) { $0.containerId = $1 },
    .init("CertificateThumbprint", .sets(["ComputerName", "Uri"])) { $0.certificateThumbprint = $1 },
  ]

  var allowRedirection = SwitchParameter()
  var applicationName = ""
  var argumentList: [Value] = []
  var asJob = SwitchParameter()
  var authentication = AuthenticationMechanismParameter()
  var certificateThumbprint = ""
  var computerName: [String] = []
  var configurationName = ""
  var connectingTimeout: Int32 = 0
  var connectionUri: [UriParameter] = []
  var containerId: [String] = []
  var credential = PSCredentialParameter()
  var enableNetworkAccess = SwitchParameter()
  var filePath = ""
  var hideComputerName = SwitchParameter()
  var hostName: [String] = []
  var inDisconnectedSession = SwitchParameter()
  var inputObject = PSObjectParameter()
  var jobName = ""
  var keyFilePath = ""
  var noNewScope = SwitchParameter()
  var options: PSHashtable?
  var port: Int32 = 0
  var remoteDebug = SwitchParameter()
  var runAsAdministrator = SwitchParameter()
  var scriptBlock: ScriptBlock?
  var session: [PSSessionParameter] = []
  var sessionName: [String] = []
  var sessionOption = PSSessionOptionParameter()
  var sshConnection: [PSHashtable] = []
  var sshTransport = SwitchParameter()
  var subsystem = ""
  var throttleLimit: Int32 = 0
  var userName = ""
  var useSSL = SwitchParameter()
  var vmId: [GuidParameter] = []
  var vmName: [String] = []

  private var input: [Value] = []

  init() {}

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    guard runtime.parameterSetName != "InProcess" else { return }
    let name = computerName.first ?? "localhost"
    try runtime.throwTerminating(
      CoreStrings.noRemoting(name), id: "PSSessionStateBroken", category: .openError, target: .text(name))
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    if runtime.expectingInput || runtime.isBound("InputObject") { input.append(inputObject.value) }
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    guard let scriptBlock else { return }
    try runtime.context.invoke(
      scriptBlock, arguments: argumentList, underscore: nil, input: input,
      mode: noNewScope.isPresent ? .callerScope : .newScope,
      output: runtime.output)
  }
}
