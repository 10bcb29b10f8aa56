import ADSyncWorld
import PSEngine
import PSRuntime

/// Resets an account's password, or changes it for one who knows the old one. Follows ActiveDirectory/Set-ADAccountPassword.
struct SetADAccountPasswordCommand: AccountChange {
  static let metadata = CmdletMetadata.directory(.set, "ADAccountPassword", changes: true)
  static let parameters: [Parameter<Self>] =
    accountParameters() + [
      .init("NewPassword") { $0.newPassword = $1 },
      .init("OldPassword") { $0.oldPassword = $1 },
      .init("Reset") { $0.reset = $1 },
    ]
  var connection = DirectoryConnection()
  var identity = Value.null
  var passThru = SwitchParameter()
  var newPassword = Value.null
  var oldPassword = Value.null
  var reset = SwitchParameter()

  func change(_ account: DirectoryObject, _ runtime: CommandRuntime, _ world: World) throws {
    let dn = account.distinguishedName
    var old: String?
    if !reset.isPresent {
      old = try oldPassword.securePassword ?? ask(DirectoryStrings.currentPassword, dn, repeats: false, runtime)
    }
    let new = try newPassword.securePassword ?? ask(DirectoryStrings.desiredPassword, dn, repeats: true, runtime)
    try world.setAccountPassword(new, old: old, of: account)
  }

  /// Asks for a password on the console, as the module does for one that is missing.
  private func ask(_ what: String, _ dn: String, repeats: Bool, _ runtime: CommandRuntime) throws -> String {
    runtime.session.hooks.willWriteToHost?(runtime.session)
    let screen = runtime.host.ui
    screen.writeLine(PSString.make("\(what) '\(dn)'"))
    screen.write(PSString.make(DirectoryStrings.password + ": "))
    let text = try screen.readLineHidden()?.string ?? ""
    guard repeats else { return text }
    screen.write(PSString.make(DirectoryStrings.repeatPassword + ": "))
    let again = try screen.readLineHidden()?.string ?? ""
    guard text == again else { throw DirectoryStrings.passwordsDiffer() }
    return text
  }
}
