import PSEngine
import PSRuntime

/// Reads the tenant's switches for directory synchronization. `-ConnectorName` is of older builds. Facts 0 and 1.2.
struct GetADSyncAADCompanyFeatureCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "ADSyncAADCompanyFeature", typeName: "Microsoft.IdentityManagement.PowerShell.Cmdlet.GetADSyncAADCompanyFeatureCmdlet")

  static let parameters: [Parameter<Self>] = [.init("ConnectorName", .position(0)) { $0.connectorName = $1 }]

  var connectorName: String?

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let world = try runtime.world()
    let features = try runtime.attempt { try world.companyFeatures(connectorName: connectorName) }
    let object = PSCustomObject(shape: runtime.context.emptyShape, slots: [])
    for (name, value) in features.named { object.set(PSString.make(name), .bool(value)) }
    try runtime.writeObject(object)
  }
}
