import ADSyncWorld
import PSEngine
import PSRuntime

/// The troubleshooting task: its menu, or with `-PasswordSync` the diagnostics at once. Follows
/// ADSyncDiagnostics/Invoke-ADSyncDiagnostics.
struct InvokeADSyncDiagnosticsCommand: ServerCommand {
  static let metadata = CmdletMetadata(
    .invoke, "ADSyncDiagnostics", defaultParameterSet: "passwordsync", typeName: "Invoke-ADSyncDiagnostics")
  static let parameters: [Parameter<Self>] = [
    .init("PasswordSync", .set("passwordsync")) { $0.passwordSync = $1 },
    .init("ADConnectorName", .set("passwordsync")) { $0.connector = $1 },
    .init("DistinguishedName", .set("passwordsync")) { $0.dn = $1 },
    .init("MemberADConnectorName", .set("passwordsync")) { $0.memberConnector = $1 },
    .init("MemberDistinguishedName", .set("passwordsync")) { $0.memberDn = $1 },
    .init("NonInteractiveMode", .set("passwordsync")) { $0.nonInteractive = $1 },
  ]
  var passwordSync = SwitchParameter()
  var connector: String?
  var dn: String?
  var memberConnector: String?
  var memberDn: String?
  var nonInteractive = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try world.checkAccess()
    let screen = DiagnosticsScreen(runtime, isInteractive: !nonInteractive.isPresent)
    guard passwordSync.isPresent else {
      if screen.isInteractive { try DiagnosticsMenu(world: world, screen: screen).run() }
      return
    }
    if connector == nil, dn == nil {
      try GeneralPasswordDiagnostics(world, screen).run()
      guard screen.isInteractive else { return }
      _ = try screen.askYesNo(DiagnosticsStrings.helpful)
      if try screen.askYesNo(DiagnosticsStrings.askSingle) {
        try SingleObjectDiagnostics(world, screen).run(connector: nil, dn: nil)
      }
    } else {
      try SingleObjectDiagnostics(world, screen).run(connector: connector, dn: dn)
    }
    for line in DiagnosticsStrings.moreHelp { try screen.line(line, .advice) }
  }
}
