import PSEngine
import PSRuntime

/// Gets no sessions: there are none. Follows Microsoft.PowerShell.Core/Get-PSSession.
struct GetPSSessionCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "PSSession", defaultParameterSet: "Name")

  static let parameters: [Parameter<Self>] = [
    .init(
      "ComputerName",
      .sets(["ComputerInstanceId", "ComputerName"], .mandatory, .position(0), .valueFromPipelineByPropertyName),
      .alias("Cn"),
      .validateNotNullOrEmpty
    ) { $0.computerName = $1 },
    .init(
      "ApplicationName", .sets(["ComputerInstanceId", "ComputerName"], .valueFromPipelineByPropertyName)
    ) { $0.applicationName = $1 },
    .init(
      "ConnectionUri",
      .sets(["ConnectionUri", "ConnectionUriInstanceId"], .mandatory, .position(0), .valueFromPipelineByPropertyName),
      .alias("URI", "CU"),
      .validateNotNullOrEmpty
    ) { $0.connectionUri = $1 },
    .init(
      "ConfigurationName",
      .sets(
        [
          "ComputerInstanceId", "ComputerName", "ConnectionUri", "ConnectionUriInstanceId", "ContainerId",
          "ContainerIdInstanceId", "VMId", "VMIdInstanceId", "VMName", "VMNameInstanceId",
        ], .valueFromPipelineByPropertyName)
    ) { $0.configurationName = $1 },
    .init("AllowRedirection", .sets(["ConnectionUri", "ConnectionUriInstanceId"])) { $0.allowRedirection = $1 },
    .init(
      "Name",
      .sets(["ComputerName", "ConnectionUri", "ContainerId", "VMId", "VMName"]),
      .set("Name", .valueFromPipelineByPropertyName),
      .validateNotNullOrEmpty
    ) { $0.name = $1 },
    .init(
      "InstanceId",
      .sets(
        [
          "ComputerInstanceId", "ConnectionUriInstanceId", "ContainerIdInstanceId", "VMIdInstanceId",
          "VMNameInstanceId",
        ], .mandatory),
      .set("InstanceId", .valueFromPipelineByPropertyName),
      .validateNotNull
    ) { $0.instanceId = $1 },
    .init(
      "Credential", .sets(["ComputerInstanceId", "ComputerName", "ConnectionUri", "ConnectionUriInstanceId"])
    ) { $0.credential = $1 },
    .init(
      "Authentication", .sets(["ComputerInstanceId", "ComputerName", "ConnectionUri", "ConnectionUriInstanceId"])
    ) { $0.authentication = $1 },
    .init(
      "CertificateThumbprint",
      .sets(["ComputerInstanceId", "ComputerName", "ConnectionUri", "ConnectionUriInstanceId"])
    ) { $0.certificateThumbprint = $1 },
    .init("Port", .sets(["ComputerInstanceId", "ComputerName"]), .validateRange(1, 65535)) { $0.port = $1 },
    .init("UseSSL", .sets(["ComputerInstanceId", "ComputerName"])) { $0.useSSL = $1 },
    .init(
      "ThrottleLimit", .sets(["ComputerInstanceId", "ComputerName", "ConnectionUri", "ConnectionUriInstanceId"])
    ) { $0.throttleLimit = $1 },
    .init(
      "State",
      .sets([
        "ComputerInstanceId", "ComputerName", "ConnectionUri", "ConnectionUriInstanceId", "ContainerId",
        "ContainerIdInstanceId", "VMId", "VMIdInstanceId", "VMName", "VMNameInstanceId",
      ])
    ) { $0.state = $1 },
    .init(
      "SessionOption", .sets(["ComputerInstanceId", "ComputerName", "ConnectionUri", "ConnectionUriInstanceId"])
    ) { $0.sessionOption = $1 },
    .init(
      "Id", .set("Id", .mandatory, .position(0), .valueFromPipelineByPropertyName), .validateNotNull
    ) { $0.id = $1 },
    .init(
      "ContainerId",
      .sets(["ContainerId", "ContainerIdInstanceId"], .mandatory, .valueFromPipelineByPropertyName),
      .validateNotNullOrEmpty
    ) { $0.containerId = $1 },
    .init(
      "VMId",
      .sets(["VMId", "VMIdInstanceId"], .mandatory, .valueFromPipelineByPropertyName),
      .alias("VMGuid"),
      .validateNotNullOrEmpty
    ) { $0.vmId = $1 },
    .init(
      "VMName",
      .sets(["VMName", "VMNameInstanceId"], .mandatory, .valueFromPipelineByPropertyName),
      .validateNotNullOrEmpty
    ) { $0.vmName = $1 },
  ]

  var allowRedirection = SwitchParameter()
  var applicationName = ""
  var authentication = AuthenticationMechanismParameter()
  var certificateThumbprint = ""
  var computerName: [String] = []
  var configurationName = ""
  var connectionUri: [UriParameter] = []
  var containerId: [String] = []
  var credential = PSCredentialParameter()
  var id: [Int32] = []
  var instanceId: [GuidParameter] = []
  var name: [String] = []
  var port: Int32 = 0
  var sessionOption = PSSessionOptionParameter()
  var state = SessionFilterStateParameter()
  var throttleLimit: Int32 = 0
  var useSSL = SwitchParameter()
  var vmId: [GuidParameter] = []
  var vmName: [String] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws {}
}
