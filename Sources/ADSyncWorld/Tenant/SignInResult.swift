/// How a sign-in to the cloud ends.
public enum SignInResult: String, Sendable {
  case success
  case unknownUser
  case wrongPassword
  case accountDisabled
  case passwordExpired
  case passwordChangeRequired
}
