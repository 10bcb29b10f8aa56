/// How a sign-in to the cloud ends.
public enum SignInResult: String, Sendable {
  case success
  case unknownUser
  case wrongPassword
  case accountDisabled
  case passwordExpired
  case passwordChangeRequired
}

/// One attempt to sign in to the cloud.
public struct SignIn: Sendable {
  public let userPrincipalName: String
  public let result: SignInResult
  /// Sessions that the person has afterwards.
  public let sessions: Int
}
