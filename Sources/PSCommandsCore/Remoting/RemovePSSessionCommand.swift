import PSEngine
import PSRuntime

/// Has nothing to remove: there are no sessions. Follows Microsoft.PowerShell.Core/Remove-PSSession.
struct RemovePSSessionCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .remove, "PSSession", defaultParameterSet: "Id", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init(
      "Id", .set("Id", .mandatory, .position(0), .valueFromPipelineByPropertyName), .validateNotNull
    ) { $0.id = $1 },
    .init(
      "Session", .set("Session", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)
    ) { $0.session = $1 },
    .init(
      "ContainerId", .set("ContainerId", .mandatory, .valueFromPipelineByPropertyName), .validateNotNullOrEmpty
    ) { $0.containerId = $1 },
    .init(
      "VMId", .set("VMId", .mandatory, .valueFromPipelineByPropertyName), .alias("VMGuid"), .validateNotNullOrEmpty
    ) { $0.vmId = $1 },
    .init(
      "VMName", .set("VMName", .mandatory, .valueFromPipelineByPropertyName), .validateNotNullOrEmpty
    ) { $0.vmName = $1 },
    .init(
      "InstanceId", .set("InstanceId", .mandatory, .valueFromPipelineByPropertyName), .validateNotNull
    ) { $0.instanceId = $1 },
    .init("Name", .set("Name", .mandatory, .valueFromPipelineByPropertyName), .validateNotNullOrEmpty) { $0.name = $1 },
    .init(
      "ComputerName",
      .set("ComputerName", .mandatory, .position(0), .valueFromPipelineByPropertyName),
      .alias("Cn"),
      .validateNotNullOrEmpty
    ) { $0.computerName = $1 },
  ]

  var computerName: [String] = []
  var containerId: [String] = []
  var id: [Int32] = []
  var instanceId: [GuidParameter] = []
  var name: [String] = []
  var session: [PSSessionParameter] = []
  var vmId: [GuidParameter] = []
  var vmName: [String] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws {}
}
