import ADSyncWorld
import PSEngine
import PSRuntime

/// Sets bits of userAccountControl. Follows ActiveDirectory/Set-ADAccountControl.
struct SetADAccountControlCommand: DirectoryChange {
  static let kind = DirectoryKind.account
  static let metadata = CmdletMetadata.directory(.set, "ADAccountControl", changes: true)
  static let parameters: [Parameter<Self>] =
    [
      DirectoryIdentity.parameter { $0.identity = $1 },
      .init("PassThru") { $0.passThru = $1 },
      .init("Enabled") { $0.change.values["Enabled"] = .bool($1) },
    ] + propertyParameters(names) + connectionParameters()
  private static let names: StaticString = """
    AccountNotDelegated AllowReversiblePasswordEncryption CannotChangePassword DoesNotRequirePreAuth HomedirRequired
    MNSLogonAccount PasswordNeverExpires PasswordNotRequired TrustedForDelegation TrustedToAuthForDelegation
    UseDESKeyOnly
    """
  var connection = DirectoryConnection()
  var change = DirectoryChangeArguments()
  var identity = Value.null
  var passThru = SwitchParameter()
  var errorIdentity: Value? { identity }

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let account = try object(identity, in: domain(world), runtime, world)
    guard try runtime.shouldProcess(target: account.distinguishedName, action: "Set") else { return }
    try apply(to: account, runtime, world)
    if passThru.isPresent { try runtime.writeObject(reader(world).record(account, as: DirectoryKind(of: account))) }
  }
}
