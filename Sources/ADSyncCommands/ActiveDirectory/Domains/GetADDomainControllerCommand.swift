import ADSyncWorld
import PSEngine
import PSRuntime

/// A domain controller that answers, all of them, or one by name. Follows ActiveDirectory/Get-ADDomainController.
struct GetADDomainControllerCommand: DirectoryCommand {
  static let kind = DirectoryKind.object
  static var errorType: PSType { DirectoryTypes.controller }
  static let metadata = CmdletMetadata.directory(.get, "ADDomainController", set: "Identity")
  static let parameters: [Parameter<Self>] =
    [
      .init("Identity", .set("Identity", .position(0), .valueFromPipeline)) { $0.identity = $1 },
      .init("Filter", .set("Filter", .mandatory)) { $0.filter = $1 },
      .init("Discover", .set("DiscoverByService", .mandatory)) { $0.discover = $1 },
      .init("DomainName", .set("DiscoverByService")) { $0.domainName = $1 },
      .init("ForceDiscover", .set("DiscoverByService")) { $0.forceDiscover = $1 },
      .init("NextClosestSite", .set("DiscoverByService")) { $0.nextClosestSite = $1 },
      .init("Service", .set("DiscoverByService")) { $0.service = $1 },
      .init("SiteName", .set("DiscoverByService")) { $0.siteName = $1 },
      .init("Writable", .set("DiscoverByService")) { $0.writable = $1 },
    ] + connectionParameters()
  var connection = DirectoryConnection()
  var identity = Value.null
  var filter: String?
  var discover = SwitchParameter()
  var domainName: String?
  var forceDiscover = SwitchParameter()
  var nextClosestSite = SwitchParameter()
  var service: [String] = []
  var siteName: String?
  var writable = SwitchParameter()
  var errorIdentity: Value? { identity }

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let domain = if let domainName { try world.domain(domainName) } else { try domain(world) }
    let record = DomainRecord(domain: domain, world: world)
    if filter != nil { return try runtime.write(records: domain.controllers.map { record.controller($0) }) }
    var wanted = connection.server ?? ""
    if !identity.isNull { wanted = try DirectoryIdentity.text(identity, runtime.context) }
    let host = domain.controllers.first { host in
      wanted.isEmpty || host.equalsIgnoringCase(wanted) || host.prefix { $0 != "." }.equalsIgnoringCase(wanted)
        || (identity.isNull && domain.name.equalsIgnoringCase(wanted))
    }
    guard let host else { throw DirectoryStrings.controllerNotFound(wanted, under: domain.root.name) }
    try runtime.writeObject(record.controller(host))
  }
}
