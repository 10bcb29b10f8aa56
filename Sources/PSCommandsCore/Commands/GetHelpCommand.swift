import PSEngine
import PSRuntime

/// Gets the help of a command: its syntax, and the comment of a function. Follows Microsoft.PowerShell.Core/Get-Help.
struct GetHelpCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "Help", defaultParameterSet: "AllUsersView")

  static let parameters: [Parameter<Self>] = [
    .init("Name", .position(0), .valueFromPipelineByPropertyName, .validateNotNullOrEmpty) { $0.name = $1 },
    .init("Path") { $0.path = $1 },
    .init(
      "Category",
      .validateSet(
        "Alias", "Cmdlet", "Provider", "General", "FAQ", "Glossary", "HelpFile", "ScriptCommand", "Function", "Filter",
        "ExternalScript", "All", "DefaultHelp", "DscResource", "Class", "Configuration")
    ) { $0.category = $1 },
    .init("Detailed", .set("DetailedView", .mandatory)) { $0.detailed = $1 },
    .init("Full", .set("AllUsersView")) { $0.full = $1 },
    .init("Examples", .set("Examples", .mandatory)) { $0.examples = $1 },
    .init("Parameter", .set("Parameters", .mandatory)) { $0.parameter = $1 },
    .init("Component") { $0.component = $1 },
    .init("Functionality") { $0.functionality = $1 },
    .init("Role") { $0.role = $1 },
    .init("Online", .set("Online", .mandatory)) { $0.online = $1 },
  ]

  var category: [String] = []
  var component: [String] = []
  var detailed = SwitchParameter()
  var examples = SwitchParameter()
  var full = SwitchParameter()
  var functionality: [String] = []
  var name = ""
  var online = SwitchParameter()
  var parameter: [String] = []
  var path = ""
  var role: [String] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let wanted = name.isEmpty ? "Get-Help" : name
    for command in try commands(wanted, runtime.session) {
      try runtime.writeObject(try CommandHelp(command, runtime).object())
    }
  }

  private func commands(_ wanted: String, _ session: SessionState) throws -> [CommandInfo] {
    if PathResolver.hasWildcards(wanted) {
      let pattern = PatternList([wanted])
      return session.allCommands([.cmdlet, .function]) { pattern.matches($0) }
    }
    guard var found = try session.findCommand(PSString.make(wanted)) else { throw CoreStrings.helpNotFound(wanted) }
    if let alias = found as? AliasInfo, let meant = try session.findCommand(alias.definition) { found = meant }
    return [found]
  }
}
