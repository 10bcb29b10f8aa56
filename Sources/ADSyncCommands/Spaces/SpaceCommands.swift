import ADSyncWorld
import PSEngine
import PSRuntime

/// Objects of a connector space. Follows ADSync/Get-ADSyncCSObject; a connector's name alone gives its whole space.
struct GetADSyncCSObjectCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncCSObject", set: "ConnectorName")
  static let parameters: [Parameter<Self>] = [
    .init("Identifier", .set("Identifier", .mandatory, .position(0))) { $0.identifier = $1 },
    .init("ConnectorIdentifier", .set("ConnectorIdentifier", .mandatory, .position(0))) { $0.connectorIdentifier = $1 },
    .init("ConnectorName", .set("ConnectorName", .mandatory, .position(0))) { $0.connectorName = $1 },
    .init("DistinguishedName", .sets(["ConnectorIdentifier", "ConnectorName"], .position(1))) { $0.dn = $1 },
    .init("SkipDNValidation", .sets(["ConnectorIdentifier", "ConnectorName"])) { $0.skipDNValidation = $1 },
    .init("Transient", .sets(["ConnectorIdentifier", "ConnectorName"])) { $0.transient = $1 },
    .init("StartIndex", .sets(["ConnectorIdentifier", "ConnectorName"])) { $0.startIndex = $1 },
    .init("MaxResultCount", .sets(["ConnectorIdentifier", "ConnectorName"])) { $0.maxResultCount = $1 },
  ]
  var identifier: GuidArgument?
  var connectorIdentifier: GuidArgument?
  var connectorName: String?
  var dn: String?
  var skipDNValidation = SwitchParameter()
  var transient = SwitchParameter()
  var startIndex: Int32?
  var maxResultCount: Int32?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    if let identifier {
      return try runtime.write([CsObjectView(object: world.csObject(identifier: identifier.id), world: world)])
    }
    if let dn {
      let object = try world.csObject(connector: connectorName, identifier: connectorIdentifier?.id, dn: dn)
      return try runtime.write([CsObjectView(object: object, world: world)])
    }
    guard !transient.isPresent else { return }
    let objects = try world.csObjects(
      connector: connectorName, identifier: connectorIdentifier?.id, start: Int(startIndex ?? 0),
      count: maxResultCount.map(Int.init))
    for object in objects { try runtime.writeObject(CsObjectView(object: object, world: world).psValue) }
  }
}

/// The password sync attempts for an object, newest first. Follows ADSync/Get-ADSyncCSObjectLog.
struct GetADSyncCSObjectLogCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncCSObjectLog")
  static let parameters: [Parameter<Self>] = [
    .init("Identifier", .mandatory, .position(0)) { $0.identifier = $1 },
    .init("Count", .mandatory, .position(1)) { $0.count = $1 },
  ]
  var identifier: GuidArgument?
  var count: UInt32 = 0

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let identifier else { return }
    try runtime.write(world.csObjectLog(identifier: identifier.id, count: Int(count)))
  }
}

/// A metaverse object. Follows ADSync/Get-ADSyncMVObject.
struct GetADSyncMVObjectCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.get, "ADSyncMVObject")
  static let parameters: [Parameter<Self>] = [.init("Identifier", .mandatory) { $0.identifier = $1 }]
  var identifier: GuidArgument?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    guard let identifier else { return }
    try runtime.write([MvObjectView(object: world.mvObject(identifier: identifier.id), world: world)])
  }
}

/// Sends one object's password hash at once and says how it went. Follows ADSync/Invoke-ADSyncCSObjectPasswordHashSync.
struct InvokeADSyncCSObjectPasswordHashSyncCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(
    .invoke, "ADSyncCSObjectPasswordHashSync", set: "SearchByDistinguishedName")
  static let parameters: [Parameter<Self>] = [
    .init("ConnectorName", .set("SearchByDistinguishedName", .mandatory, .position(0))) { $0.connectorName = $1 },
    .init("DistinguishedName", .set("SearchByDistinguishedName", .mandatory, .position(1))) { $0.dn = $1 },
    .init("Identifier", .set("SearchByIdentifier", .mandatory)) { $0.identifier = $1 },
    .init("CsObject", .set("CSObject", .mandatory, .valueFromPipeline)) { $0.csObject = $1 },
  ]
  var connectorName: String?
  var dn = ""
  var identifier: GuidArgument?
  var csObject: ObjectArgument<CsObjectView>?

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let object: ConnectorSpaceObject
    if let csObject {
      object = csObject.content.object
    } else if let identifier {
      object = try world.csObject(identifier: identifier.id)
    } else {
      object = try world.csObject(connector: connectorName, dn: dn)
    }
    try runtime.writeObject(world.syncPasswordHash(of: object))
  }
}

/// Synchronizes one object, or shows what would count. Follows ADSync/Sync-ADSyncCSObject.
struct SyncADSyncCSObjectCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync("Sync", "ADSyncCSObject", set: "ConnectorName")
  static let parameters: [Parameter<Self>] = [
    .init("ConnectorIdentifier", .set("ConnectorIdentifier", .mandatory, .position(0))) { $0.connectorIdentifier = $1 },
    .init("ConnectorName", .set("ConnectorName", .mandatory, .position(0))) { $0.connectorName = $1 },
    .init("DistinguishedName", .sets(["ConnectorIdentifier", "ConnectorName"], .mandatory, .position(1))) {
      $0.dn = $1
    },
    .init("Identifier", .set("Identifier", .mandatory, .position(0))) { $0.identifier = $1 },
    .init("Commit") { $0.commit = $1 },
  ]
  var connectorIdentifier: GuidArgument?
  var connectorName: String?
  var dn = ""
  var identifier: GuidArgument?
  var commit = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let object =
      if let identifier {
        try world.csObject(identifier: identifier.id)
      } else {
        try world.csObject(connector: connectorName, identifier: connectorIdentifier?.id, dn: dn)
      }
    try runtime.write(world.synchronizeCSObject(object, commit: commit.isPresent))
  }
}
