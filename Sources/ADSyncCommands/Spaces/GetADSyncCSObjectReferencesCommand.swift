import ADSyncWorld
import PSEngine
import PSRuntime

/// The references of a connector space object to others. Follows ADSync/Get-ADSyncCSObjectReferences.
struct GetADSyncCSObjectReferencesCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncCSObjectReferences")
  static let parameters: [Parameter<Self>] = [.init("Identifier", .mandatory, .position(0)) { $0.identifier = $1 }]
  var identifier: GuidArgument?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let identifier else { return }
    let object = try world.csObject(identifier: identifier.id)
    for attribute in world.attributes(of: object) where attribute.type == .reference {
      try runtime.write(attribute.values.map { CsObjectReference(attribute: attribute.name, dn: $0) })
    }
  }
}

/// One reference of a connector space object.
struct CsObjectReference: WorldContent {
  let attribute: String
  let dn: String
  nonisolated(unsafe) static let psType = PSType.worldClass("CsObjectReference")

  static var members: [TypeDefinition.Member] {
    [text("AttributeName") { $0.attribute }, text("DistinguishedName") { $0.dn }]
  }
}
