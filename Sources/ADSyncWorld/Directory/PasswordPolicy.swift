/// A domain's rules for passwords.
public struct PasswordPolicy: Equatable, Sendable {
  public var minimumLength = 7
  /// Three of: upper case, lower case, digits, others; not the account's name.
  public var requiresComplexity = true
  public var historyLength = 24
  public var maximumAge: Interval? = .days(42)
  public var minimumAge: Interval = .days(1)

  public init() {}

  /// Whether a clear password fits the rules for an account.
  public func accepts(_ password: String, accountName: String) -> Bool {
    guard password.count >= minimumLength else { return false }
    guard requiresComplexity else { return true }
    if accountName.count > 2, password.lowercased().contains(accountName.lowercased()) { return false }
    var kinds = [false, false, false, false]
    for character in password {
      kinds[character.isUppercase ? 0 : character.isLowercase ? 1 : character.isNumber ? 2 : 3] = true
    }
    return kinds.filter { $0 }.count >= 3
  }
}
