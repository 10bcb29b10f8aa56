extension World {
  /// Gives a domain other rules for passwords.
  public func setPasswordPolicy(_ policy: PasswordPolicy, of domain: Domain) {
    let before = domain.passwordPolicy
    domain.passwordPolicy = policy
    let name = domain.root.name
    func note(_ property: String, _ old: String, _ new: String) {
      journal.record("Password policy", name, property, before: old, after: new)
    }
    note("ComplexityEnabled", shown(before.requiresComplexity), shown(policy.requiresComplexity))
    note("MaxPasswordAge", "\(before.maximumAge ?? .zero)", "\(policy.maximumAge ?? .zero)")
    note("MinPasswordAge", "\(before.minimumAge)", "\(policy.minimumAge)")
    note("MinPasswordLength", "\(before.minimumLength)", "\(policy.minimumLength)")
    note("PasswordHistoryCount", "\(before.historyLength)", "\(policy.historyLength)")
  }
}
