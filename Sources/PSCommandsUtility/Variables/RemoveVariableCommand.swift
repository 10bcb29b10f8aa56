import PSEngine
import PSRuntime

/// Removes variables of a scope, the running one where none is named. Follows Microsoft.PowerShell.Utility/Remove-Variable.
struct RemoveVariableCommand: Cmdlet {
  static let metadata = CmdletMetadata(.remove, "Variable", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init("Name", .mandatory, .position(0), .valueFromPipelineByPropertyName) { $0.name = $1 },
    .init("Include") { $0.include = $1 },
    .init("Exclude") { $0.exclude = $1 },
    .init("Force") { $0.force = $1 },
    .init("Scope", .validateNotNullOrEmpty) { $0.scope = $1 },
  ]

  var name: [PSString] = []
  var include: [PSString] = []
  var exclude: [PSString] = []
  var force = SwitchParameter()
  var scope: String?

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let place = try runtime.context.scope(named: scope ?? "local")
    for name in name {
      let search = try VariableSearch(
        NameFilter(name, include: include, exclude: exclude), scope: scope ?? "local", runtime.context)
      if search.found.isEmpty && !search.wasFiltered { try runtime.writeError(VariableStrings.notFound(name)) }
      for variable in search.found {
        guard try runtime.shouldProcess(target: "Name: \(variable.name.string)", action: "Remove variable") else {
          continue
        }
        if variable.options.contains(.constant) || (variable.options.contains(.readOnly) && !force.isPresent) {
          try runtime.writeError(VariableStrings.notRemovable(variable.name))
        } else {
          runtime.context.removeVariable(variable.name.string, in: place)
        }
      }
    }
  }
}
