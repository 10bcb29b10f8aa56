extension World {
  /// Gives an account another password; the domain's rules must allow it. It clears the must-change flag, as on a real
  /// domain controller; who wants it sets it again.
  ///
  /// - Parameter old: the present password when the user changes it; nil when an administrator resets it, who is not bound
  ///   by the history.
  public func setAccountPassword(_ password: String, old: String? = nil, of account: DirectoryObject) throws {
    _ = engine
    let domain = try domain(of: account)
    let hash = NTHash(password: password)
    if let old, account.passwordHash != NTHash(password: old) {
      throw WorldError.wrongOldPassword(account.samAccountName)
    }
    guard domain.passwordPolicy.accepts(password, accountName: account.samAccountName) else {
      throw WorldError.passwordRefused(account.samAccountName)
    }
    if old != nil, account.passwordHash == hash || account.passwordHistory.contains(hash) {
      throw WorldError.passwordRefused(account.samAccountName)
    }
    if let present = account.passwordHash {
      account.passwordHistory =
        [present] + account.passwordHistory.prefix(max(0, domain.passwordPolicy.historyLength - 1))
    }
    domain.setPassword(hash, of: account)
    journal.record("Account", account.distinguishedName, "Password", before: nil, after: "changed")
  }

  /// Sets or clears "User must change password at next logon".
  public func setMustChangePassword(_ mustChange: Bool, of account: DirectoryObject) throws {
    _ = engine
    let before = account.mustChangePassword
    try domain(of: account).setMustChangePassword(mustChange, of: account)
    journal.record(
      "Account", account.distinguishedName, "ChangePasswordAtLogon", before: shown(before), after: shown(mustChange))
  }

  /// Switches an account on or off. Without a password the domain's rules keep it off.
  public func setAccountEnabled(_ isEnabled: Bool, of account: DirectoryObject) throws {
    if isEnabled, account.passwordHash == nil, account.objectClass != .computer {
      throw WorldError.passwordRefused(account.samAccountName)
    }
    try setControlFlag(2, isSet: !isEnabled, of: account, property: "Disabled")
  }

  /// Sets whether the password expires.
  public func setPasswordNeverExpires(_ never: Bool, of account: DirectoryObject) throws {
    try setControlFlag(0x10000, isSet: never, of: account, property: "PasswordNeverExpires")
  }

  /// Sets whether a smart card is required: the password then becomes a random one, which is synchronized too.
  public func setSmartcardRequired(_ isRequired: Bool, of account: DirectoryObject) throws {
    try setControlFlag(0x40000, isSet: isRequired, of: account, property: "SmartcardLogonRequired")
    guard isRequired else { return }
    let text = UniqueID(seed: "\(account.objectGUID) \(clock.now.ticks)").description
    try domain(of: account).setPassword(NTHash(password: text), of: account)
  }

  private func setControlFlag(_ flag: Int64, isSet: Bool, of account: DirectoryObject, property: String) throws {
    _ = engine
    let domain = try domain(of: account)
    let before = account.attributes[.userAccountControl]?.integer ?? 512
    var after = isSet ? before | flag : before & ~flag
    if flag == 2, !isSet { after &= ~32 }
    domain.set(.integer(after), of: .userAccountControl, on: account)
    journal.record(
      "Account", account.distinguishedName, property, before: shown(before & flag != 0), after: shown(isSet))
  }

  /// When the account ends; nil never. It is not synchronized.
  public func setAccountExpiration(_ time: Timestamp?, of account: DirectoryObject) throws {
    _ = engine
    let domain = try domain(of: account)
    let before = account.attributes[.accountExpires]?.integer
    domain.set(time.map { .integer($0.fileTime) }, of: .accountExpires, on: account)
    journal.record(
      "Account", account.distinguishedName, "AccountExpirationDate",
      before: before.flatMap { Timestamp(fileTime: $0)?.iso }, after: time?.iso)
  }

  /// Whether the password of an account has expired on premises.
  public func passwordHasExpired(_ account: DirectoryObject) throws -> Bool {
    let control = account.attributes[.userAccountControl]?.integer ?? 512
    guard control & 0x50000 == 0, let age = try domain(of: account).passwordPolicy.maximumAge else { return false }
    let changed = account.attributes[.pwdLastSet]?.integer ?? 0
    guard changed > 0, let time = Timestamp(fileTime: changed) else { return true }
    return clock.now - time > age
  }
}
