import PSEngine
import PSRuntime

/// Gets no subsystems: there are none. Follows Microsoft.PowerShell.Core/Get-PSSubsystem.
struct GetPSSubsystemCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "PSSubsystem", defaultParameterSet: "GetAllSet")

  static let parameters: [Parameter<Self>] = [
    .init("Kind", .set("GetByKindSet", .mandatory, .valueFromPipeline)) { $0.kind = $1 },
    .init("SubsystemType", .set("GetByTypeSet", .mandatory, .valueFromPipeline)) { $0.subsystemType = $1 },
  ]

  var kind = SubsystemKindParameter()
  var subsystemType: PSType?

  mutating func processRecord(_ runtime: CommandRuntime) throws {}
}
