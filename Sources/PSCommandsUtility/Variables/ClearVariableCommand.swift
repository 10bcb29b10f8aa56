import PSEngine
import PSRuntime

/// Sets variables to null; typed ones to the value that null converts to. Follows Microsoft.PowerShell.Utility/Clear-Variable.
struct ClearVariableCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .clear, "Variable", supportsShouldProcess: true, outputTypes: ["System.Management.Automation.PSVariable"])

  static let parameters: [Parameter<Self>] = [
    .init("Name", .mandatory, .position(0), .valueFromPipelineByPropertyName) { $0.name = $1 },
    .init("Include") { $0.include = $1 },
    .init("Exclude") { $0.exclude = $1 },
    .init("Force") { $0.force = $1 },
    .init("PassThru") { $0.passThru = $1 },
    .init("Scope", .validateNotNullOrEmpty) { $0.scope = $1 },
  ]

  var name: [PSString] = []
  var include: [PSString] = []
  var exclude: [PSString] = []
  var force = SwitchParameter()
  var passThru = SwitchParameter()
  var scope: String?

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    for name in name {
      let search = try VariableSearch(
        NameFilter(name, include: include, exclude: exclude), scope: scope, runtime.context)
      if search.found.isEmpty && !search.wasFiltered { try runtime.writeError(VariableStrings.notFound(name)) }
      for variable in search.found { try clear(variable, runtime) }
    }
  }

  private func clear(_ variable: PSVariable, _ runtime: CommandRuntime) throws {
    guard try runtime.shouldProcess(target: "Name: \(variable.name.string)", action: "Clear variable") else { return }
    if variable.options.contains(.constant) || (variable.options.contains(.readOnly) && !force.isPresent) {
      return try runtime.writeError(VariableStrings.notWritable(variable.name))
    }
    do {
      try VariableAssignment.assign(variable, .null, runtime.context)
    } catch let error as RuntimeException {
      return try runtime.writeError(error)
    }
    if passThru.isPresent { try runtime.writeObject(variable) }
  }
}
