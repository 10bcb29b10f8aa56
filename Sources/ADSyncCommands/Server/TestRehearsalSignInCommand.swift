import ADSyncWorld
import PSEngine
import PSRuntime

/// Signs a person in to the cloud, as a service of Microsoft's would, and writes how it went. Rehearse's own.
///
/// The password is a text or a secure string; a sign-in that succeeds opens a session.
struct TestRehearsalSignInCommand: ServerCommand {
  static let metadata = CmdletMetadata(
    .test, "RehearsalSignIn", typeName: "Rehearse.Commands.TestRehearsalSignInCommand")
  static let cost: Interval? = .zero
  static let parameters: [Parameter<Self>] = [
    .init("UserPrincipalName", .mandatory, .position(0)) { $0.userPrincipalName = $1 },
    .init("Password", .mandatory, .position(1)) { $0.password = $1 },
  ]
  var userPrincipalName = ""
  var password = Value.null

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let text = try password.securePassword ?? LanguagePrimitives.text(password, runtime.context).string
    try runtime.writeObject(SignInView(attempt: world.signIn(userPrincipalName, password: text)).psValue)
  }
}

/// How a sign-in went.
struct SignInView: WorldContent {
  let attempt: SignIn
  nonisolated(unsafe) static let psType = PSType.worldClass("Rehearse.SignIn")

  static var members: [TypeDefinition.Member] {
    [
      text("UserPrincipalName") { $0.attempt.userPrincipalName },
      text("Result") { $0.attempt.result.rawValue },
      number("Sessions") { $0.attempt.sessions },
    ]
  }
}
