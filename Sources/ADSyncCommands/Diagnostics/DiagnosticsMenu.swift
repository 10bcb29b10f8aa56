import ADSyncWorld
import PSEngine
import PSRuntime

/// The menus of the troubleshooting task.
struct DiagnosticsMenu {
  let world: World
  let screen: DiagnosticsScreen

  private struct Menu {
    let title: String
    let entries: [String]
    let hasBack: Bool
  }

  private static let main = Menu(
    title: "AADConnect Troubleshooting",
    entries: [
      "Troubleshoot Object Synchronization", "Troubleshoot Password Hash Synchronization",
      "Collect General Diagnostics",
      "Configure AD DS Connector Account Permissions", "Test Azure Active Directory Connectivity",
      "Test Active Directory Connectivity",
    ], hasBack: false)

  private static let password = Menu(
    title: "Troubleshoot Password Hash Synchronization",
    entries: [
      "Password Hash Synchronization does NOT work at all",
      "Password Hash Synchronization does NOT work for a specific user account",
      "Synchronize password hash for a specific user account",
    ], hasBack: true)

  /// Shows the main menu until somebody quits; the end of input quits too.
  func run() throws {
    while let choice = try choose(DiagnosticsMenu.main) {
      switch choice {
      case "1":
        try screen.line("Please use Invoke-ADSyncSingleObjectSync to troubleshoot the synchronization of an object.")
      case "2": if try !troubleshootPasswords() { return }
      case "3": try GeneralReport(world: world, screen: screen).run()
      case "4": try screen.line("Please use the cmdlets of the module ADSyncConfig to configure permissions.")
      case "5": try testTenant()
      case "6": try testDirectories()
      case "q": return
      default: break
      }
    }
  }

  /// - Returns: false when somebody quits.
  private func troubleshootPasswords() throws -> Bool {
    while let choice = try choose(DiagnosticsMenu.password) {
      switch choice {
      case "1": try GeneralPasswordDiagnostics(world, screen).run()
      case "2": try SingleObjectDiagnostics(world, screen).run(connector: nil, dn: nil)
      case "3": try SingleObjectDiagnostics(world, screen).sendPassword()
      case "b": return true
      case "q": return false
      default: continue
      }
      for line in DiagnosticsStrings.moreHelp { try screen.line(line, .advice) }
    }
    return false
  }

  private func choose(_ menu: Menu) throws -> String? {
    let dashes = String(repeating: "-", count: 10)
    try screen.line()
    try screen.line("\(dashes)\(menu.title)\(dashes)", .heading)
    try screen.line()
    for (index, entry) in menu.entries.enumerated() { try screen.line("\tEnter '\(index + 1)' - \(entry)") }
    if menu.hasBack { try screen.line("\tEnter 'B' - Go back to main troubleshooting menu") }
    try screen.line("\tEnter 'Q' - Quit")
    try screen.line()
    return try screen.ask("\tPlease make a selection: ")?.trimmingSpaces.lowercased()
  }

  private func testTenant() throws {
    for connector in try world.connectors().filter(\.isAAD) {
      try screen.line("Testing Azure connectivity for connector '\(connector.name)'")
      if let failure = world.tenantFailure() {
        try screen.line(failure, .error)
      } else {
        try screen.line("No connection issues detected", .good)
      }
    }
  }

  private func testDirectories() throws {
    for connector in try world.connectors().filter(\.isAD) {
      try screen.line("Testing Active Directory connectivity for connector '\(connector.name)'")
      if let failure = world.connectivityFailure(of: connector.identifier) {
        try screen.line(failure, .error)
      } else {
        try screen.line("No connection issues detected", .good)
      }
    }
  }
}
