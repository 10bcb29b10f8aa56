/// The synchronization engine: connector spaces, metaverse and the rules between them.
final class SyncEngine {
  unowned let world: World

  init(world: World) { self.world = world }

  /// Runs one step and says how it ended.
  func run(_ step: RunStep, connector: Connector) -> (result: String, counters: RunStepCounters) {
    ("success", RunStepCounters())
  }

  /// The accounts of a domain whose passwords are looked at in a full password sync, oldest password first.
  func passwordAccounts(in domain: Domain) -> [DirectoryObject] {
    let accounts = domain.all.filter {
      $0.objectClass.isAccount && $0.objectClass != .computer && $0.passwordHash != nil
    }
    return accounts.enumerated().sorted { left, right in
      let first = left.element.attributes[.pwdLastSet]?.integer ?? 0
      let second = right.element.attributes[.pwdLastSet]?.integer ?? 0
      return (first, left.offset) < (second, right.offset)
    }.map(\.element)
  }

  /// Where the hash of an account goes, or why it goes nowhere.
  func passwordTarget(of account: DirectoryObject, connectorID: UniqueID) -> PasswordSyncTarget.Resolution {
    guard let connector = world.connectorStore.first(where: { $0.identifier == connectorID }) else {
      return .status(.sourceConnectorNotPresent)
    }
    let dn = account.distinguishedName
    guard connector.partitions.contains(where: { $0.isSelected && $0.scope.includes(dn: dn) }) else {
      return .status(.sourceConnectorNotPresent)
    }
    guard account.objectClass == .user, account.isEnabled else { return .status(.noTargetConnection) }
    guard !account.mustChangePassword else { return .status(.filteredByTarget) }
    let anchor = Base64.encode(account.objectGUID.bytes)
    return .target(PasswordSyncTarget(anchor: anchor, dn: dn, user: nil, forcesChange: false))
  }
}
