import ADSyncWorld
import PSEngine
import PSRuntime

/// Changes a domain's rules for passwords. Follows ActiveDirectory/Set-ADDefaultDomainPasswordPolicy.
struct SetADDefaultDomainPasswordPolicyCommand: DirectoryCommand {
  static let kind = DirectoryKind.object
  static var errorType: PSType { DirectoryTypes.passwordPolicy }
  static let metadata = CmdletMetadata.directory(.set, "ADDefaultDomainPasswordPolicy", changes: true)
  static let parameters: [Parameter<Self>] =
    [
      DirectoryIdentity.parameter { $0.identity = $1 },
      .init("ComplexityEnabled") { $0.complexity = $1 },
      .init("MaxPasswordAge") { $0.maximumAge = $1 },
      .init("MinPasswordAge") { $0.minimumAge = $1 },
      .init("MinPasswordLength") { $0.length = $1 },
      .init("PasswordHistoryCount") { $0.history = $1 },
      .init("PassThru") { $0.passThru = $1 },
    ] + connectionParameters()
  var connection = DirectoryConnection()
  var identity = Value.null
  var complexity: Bool?
  var maximumAge: PSTimeSpan?
  var minimumAge: PSTimeSpan?
  var length: Int32?
  var history: Int32?
  var passThru = SwitchParameter()
  var errorIdentity: Value? { identity }

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let domain = try world.domain(DirectoryIdentity.text(identity, runtime.context))
    guard try runtime.shouldProcess(target: domain.root.name, action: "Set") else { return }
    var policy = domain.passwordPolicy
    if let complexity { policy.requiresComplexity = complexity }
    if let maximumAge { policy.maximumAge = maximumAge.ticks == 0 ? nil : Interval(ticks: maximumAge.ticks) }
    if let minimumAge { policy.minimumAge = Interval(ticks: minimumAge.ticks) }
    if let length { policy.minimumLength = max(0, Int(length)) }
    if let history { policy.historyLength = max(0, Int(history)) }
    world.setPasswordPolicy(policy, of: domain)
    if passThru.isPresent { try runtime.writeObject(DomainRecord(domain: domain, world: world).passwordPolicy) }
  }
}
