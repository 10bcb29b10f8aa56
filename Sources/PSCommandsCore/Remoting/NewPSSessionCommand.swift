import PSEngine
import PSRuntime

/// Refuses: it has no meaning here. Follows Microsoft.PowerShell.Core/New-PSSession.
struct NewPSSessionCommand: Cmdlet {
  static let metadata = CmdletMetadata(.new, "PSSession", defaultParameterSet: "ComputerName")

  static let parameters: [Parameter<Self>] = [
    .init(
      "ComputerName",
      .set("ComputerName", .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName),
      .alias("Cn"),
      .validateNotNullOrEmpty
    ) { $0.computerName = $1 },
    .init(
      "Credential",
      .sets(["ComputerName", "Uri"], .valueFromPipelineByPropertyName),
      .sets(["VMId", "VMName"], .mandatory, .valueFromPipelineByPropertyName)
    ) { $0.credential = $1 },
    .init(
      "Session",
      .set("Session", .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName),
      .validateNotNullOrEmpty
    ) { $0.session = $1 },
    .init("Name") { $0.name = $1 },
    .init("EnableNetworkAccess", .sets(["ComputerName", "Session", "Uri"])) { $0.enableNetworkAccess = $1 },
    .init(
      "ConfigurationName",
      .sets(["ComputerName", "ContainerId", "Uri", "VMId", "VMName"], .valueFromPipelineByPropertyName)
    ) { $0.configurationName = $1 },
    .init(
      "UseWindowsPowerShell", .set("UseWindowsPowerShellParameterSet", .mandatory)
    ) { $0.useWindowsPowerShell = $1 },
    .init("Port", .sets(["ComputerName", "SSHHost"]), .validateRange(1, 65535)) { $0.port = $1 },
    .init("UseSSL", .set("ComputerName")) { $0.useSSL = $1 },
    .init("ApplicationName", .set("ComputerName", .valueFromPipelineByPropertyName)) { $0.applicationName = $1 },
    .init(
      "ThrottleLimit", .sets(["ComputerName", "ContainerId", "Session", "Uri", "VMId", "VMName"])
    ) { $0.throttleLimit = $1 },
    .init(
      "ConnectionUri",
      .set("Uri", .mandatory, .position(0), .valueFromPipelineByPropertyName),
      .alias("URI", "CU"),
      .validateNotNullOrEmpty
    ) { $0.connectionUri = $1 },
    .init("AllowRedirection", .set("Uri")) { $0.allowRedirection = $1 },
    .init("SessionOption", .sets(["ComputerName", "Uri"]), .validateNotNull) { $0.sessionOption = $1 },
    .init("Authentication", .sets(["ComputerName", "Uri"])) { $0.authentication = $1 },
    .init("CertificateThumbprint", .sets(["ComputerName", "Uri"])) { $0.certificateThumbprint = $1 },
    .init("HostName", .set("SSHHost", .mandatory, .position(0)), .validateNotNullOrEmpty) { $0.hostName = $1 },
    .init("UserName", .set("SSHHost"), .validateNotNullOrEmpty) { $0.userName = $1 },
    .init("KeyFilePath", .set("SSHHost"), .alias("IdentityFilePath"), .validateNotNullOrEmpty) { $0.keyFilePath = $1 },
    .init("Subsystem", .set("SSHHost", .valueFromPipelineByPropertyName)) { $0.subsystem = $1 },
    .init("ConnectingTimeout", .set("SSHHost")) { $0.connectingTimeout = $1 },
    .init("SSHTransport", .set("SSHHost"), .validateSet("true")) { $0.sshTransport = $1 },
    .init("SSHConnection", .set("SSHHostHashParam", .mandatory), .validateNotNullOrEmpty) { $0.sshConnection = $1 },
    .init("Options", .set("SSHHost"), .validateNotNullOrEmpty) { $0.options = $1 },
    .init(
      "VMId",
      .set("VMId", .mandatory, .position(0), .valueFromPipelineByPropertyName),
      .alias("VMGuid"),
      .validateNotNullOrEmpty
    ) { $0.vmId = $1 },
    .init(
      "VMName", .set("VMName", .mandatory, .valueFromPipelineByPropertyName), .validateNotNullOrEmpty
    ) { $0.vmName = $1 },
    .init(
      "ContainerId", .set("ContainerId", .mandatory, .valueFromPipelineByPropertyName), .validateNotNullOrEmpty
    ) { $0.containerId = $1 },
    .init("RunAsAdministrator", .set("ContainerId")) { $0.runAsAdministrator = $1 },
  ]

  var allowRedirection = SwitchParameter()
  var applicationName = ""
  var authentication = AuthenticationMechanismParameter()
  var certificateThumbprint = ""
  var computerName: [String] = []
  var configurationName = ""
  var connectingTimeout: Int32 = 0
  var connectionUri: [UriParameter] = []
  var containerId: [String] = []
  var credential = PSCredentialParameter()
  var enableNetworkAccess = SwitchParameter()
  var hostName: [String] = []
  var keyFilePath = ""
  var name: [String] = []
  var options: PSHashtable?
  var port: Int32 = 0
  var runAsAdministrator = SwitchParameter()
  var session: [PSSessionParameter] = []
  var sessionOption = PSSessionOptionParameter()
  var sshConnection: [PSHashtable] = []
  var sshTransport = SwitchParameter()
  var subsystem = ""
  var throttleLimit: Int32 = 0
  var userName = ""
  var useSSL = SwitchParameter()
  var useWindowsPowerShell = SwitchParameter()
  var vmId: [GuidParameter] = []
  var vmName: [String] = []

  mutating func endProcessing(_ runtime: CommandRuntime) throws { throw CoreStrings.refused("New-PSSession") }
}
