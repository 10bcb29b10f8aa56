import ADSyncWorld
import PSEngine
import PSRuntime

/// A domain's rules for passwords. Follows ActiveDirectory/Get-ADDefaultDomainPasswordPolicy.
struct GetADDefaultDomainPasswordPolicyCommand: DirectoryCommand {
  static let kind = DirectoryKind.object
  static var errorType: PSType { DirectoryTypes.passwordPolicy }
  static let metadata = CmdletMetadata.directory(.get, "ADDefaultDomainPasswordPolicy", set: "Current")
  static let parameters: [Parameter<Self>] =
    [
      DirectoryIdentity.parameter(set: "Identity") { $0.identity = $1 },
      .init("Current", .set("Current")) { $0.current = $1 },
    ] + connectionParameters()
  var connection = DirectoryConnection()
  var identity = Value.null
  var current = Value.null
  var errorIdentity: Value? { identity }

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let domain =
      if identity.isNull { try domain(world) } else {
        try world.domain(DirectoryIdentity.text(identity, runtime.context))
      }
    try runtime.writeObject(DomainRecord(domain: domain, world: world).passwordPolicy)
  }
}
