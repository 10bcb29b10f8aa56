import PSEngine
import PSRuntime

/// Makes a variable. Follows Microsoft.PowerShell.Utility/New-Variable.
struct NewVariableCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .new, "Variable", supportsShouldProcess: true, confirmImpact: .low,
    outputTypes: ["System.Management.Automation.PSVariable"])

  static let parameters: [Parameter<Self>] = [
    .init("Name", .mandatory, .position(0), .valueFromPipelineByPropertyName) { $0.name = $1 },
    .init("Value", .position(1), .valueFromPipeline, .valueFromPipelineByPropertyName) { $0.value = $1 },
    .init("Description") { $0.description = $1 },
    .init("Option") { $0.option = $1 },
    .init("Visibility") { $0.visibility = $1 },
    .init("Force") { $0.force = $1 },
    .init("PassThru") { $0.passThru = $1 },
    .init("Scope", .validateNotNullOrEmpty) { $0.scope = $1 },
  ]

  var name = PSString.empty
  var value: Value = .null
  var description: PSString?
  var option: ScopedItemOptions = []
  var visibility: EntryVisibility?
  var force = SwitchParameter()
  var passThru = SwitchParameter()
  var scope: String?

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let context = runtime.context
    let place = try context.scope(named: scope ?? "local")
    let known = context.variableObject(name.string, in: place)
    if known != nil && !force.isPresent { return try runtime.writeError(VariableStrings.exists(name)) }
    let target = "Name: \(name.string) Value: \(try LanguagePrimitives.text(value, context).string)"
    guard try runtime.shouldProcess(target: target, action: "New variable") else { return }
    if let known, known.options.contains(.constant) { return try runtime.writeError(VariableStrings.notWritable(name)) }
    let variable = PSVariable(name: name, value: value.isUnset ? .null : value, options: option.options)
    if let description { variable.description = description }
    context.put(variable, in: place)
    if passThru.isPresent { try runtime.writeObject(variable) }
  }
}
