import PSEngine
import PSRuntime

/// Shows variables by name or pattern, sorted. Follows Microsoft.PowerShell.Utility/Get-Variable.
struct GetVariableCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .get, "Variable", outputTypes: ["System.Management.Automation.PSVariable"])

  static let parameters: [Parameter<Self>] = [
    .init("Name", .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName, .validateNotNullOrEmpty) {
      $0.name = $1
    },
    .init("ValueOnly") { $0.valueOnly = $1 },
    .init("Include") { $0.include = $1 },
    .init("Exclude") { $0.exclude = $1 },
    .init("Scope", .validateNotNullOrEmpty) { $0.scope = $1 },
  ]

  var name: [PSString] = []
  var valueOnly = SwitchParameter()
  var include: [PSString] = []
  var exclude: [PSString] = []
  var scope: String?

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    for name in name.isEmpty ? [PSString.make("*")] : name {
      let search = try VariableSearch(
        NameFilter(name, include: include, exclude: exclude), scope: scope, runtime.context)
      for variable in search.sorted(runtime.context) {
        try runtime.writeObject(valueOnly.isPresent ? variable.value : .object(variable))
      }
      if search.found.isEmpty && !search.wasFiltered { try runtime.writeError(VariableStrings.notFound(name)) }
    }
  }
}
