import ADSyncWorld
import PSEngine
import PSRuntime

/// Accounts in a state: disabled, expired, locked out and so on. Follows ActiveDirectory/Search-ADAccount.
struct SearchADAccountCommand: DirectoryCommand {
  static let kind = DirectoryKind.account
  static let metadata = CmdletMetadata.directory(.search, "ADAccount")
  static let parameters: [Parameter<Self>] =
    [
      .init("AccountDisabled", .set("AccountDisabled", .mandatory)) { $0.disabled = $1 },
      .init("AccountExpired", .set("AccountExpired", .mandatory)) { $0.expired = $1 },
      .init("LockedOut", .set("LockedOut", .mandatory)) { $0.lockedOut = $1 },
      .init("PasswordExpired", .set("PasswordExpired", .mandatory)) { $0.passwordExpired = $1 },
      .init("PasswordNeverExpires", .set("PasswordNeverExpires", .mandatory)) { $0.neverExpires = $1 },
      .init("ComputersOnly") { $0.computersOnly = $1 },
      .init("UsersOnly") { $0.usersOnly = $1 },
      .init("SearchBase") { $0.searchBase = $1 },
      .init("ResultSetSize") { $0.resultSetSize = $1 },
    ] + connectionParameters()
  var connection = DirectoryConnection()
  var disabled = SwitchParameter()
  var expired = SwitchParameter()
  var lockedOut = SwitchParameter()
  var passwordExpired = SwitchParameter()
  var neverExpires = SwitchParameter()
  var computersOnly = SwitchParameter()
  var usersOnly = SwitchParameter()
  var searchBase: String?
  var resultSetSize: Int32?

  private static let properties = [
    "AccountExpirationDate", "LastLogonDate", "LockedOut", "PasswordExpired", "PasswordNeverExpires",
  ]

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let reader = try reader(world)
    let classes: Set<ObjectClass> =
      computersOnly.isPresent ? [.computer] : usersOnly.isPresent ? [.user, .inetOrgPerson] : Self.kind.classes
    let found = try world.search(reader.domain, base: searchBase, limit: resultSetSize.map { max(1, Int($0)) }) {
      classes.contains($0.objectClass) && isWanted($0, reader)
    }
    try runtime.write(records: found.map { try reader.record($0, as: .account, properties: Self.properties) })
  }

  private func isWanted(_ account: DirectoryObject, _ reader: DirectoryReader) -> Bool {
    func flag(_ name: String) -> Bool {
      if case .bool(true) = reader.value(of: name, on: account, as: .account) { true } else { false }
    }
    if disabled.isPresent { return !account.isEnabled }
    if lockedOut.isPresent { return flag("LockedOut") }
    if passwordExpired.isPresent { return flag("PasswordExpired") }
    if neverExpires.isPresent { return flag("PasswordNeverExpires") }
    guard let end = account.attributes[.accountExpires]?.integer, end > 0, let time = Timestamp(fileTime: end) else {
      return false
    }
    return time <= reader.world.clock.now
  }
}
