import PSEngine
import PSRuntime

/// Sets the value, options or description of variables, made where they are new.
///
/// Several values from the pipeline become an array. Follows Microsoft.PowerShell.Utility/Set-Variable.
struct SetVariableCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .set, "Variable", supportsShouldProcess: true, outputTypes: ["System.Management.Automation.PSVariable"])

  static let parameters: [Parameter<Self>] = [
    .init("Name", .mandatory, .position(0), .valueFromPipelineByPropertyName) { $0.name = $1 },
    .init("Value", .position(1), .valueFromPipeline, .valueFromPipelineByPropertyName) { $0.value = $1 },
    .init("Include") { $0.include = $1 },
    .init("Exclude") { $0.exclude = $1 },
    .init("Description") { $0.description = $1 },
    .init("Option") { $0.option = $1 },
    .init("Force") { $0.force = $1 },
    .init("Visibility") { $0.visibility = $1 },
    .init("PassThru") { $0.passThru = $1 },
    .init("Append") { $0.append = $1 },
    .init("Scope", .validateNotNullOrEmpty) { $0.scope = $1 },
  ]

  var name: [PSString] = []
  var value: Value = .nothing
  var include: [PSString] = []
  var exclude: [PSString] = []
  var description: PSString?
  var option: ScopedItemOptions?
  var force = SwitchParameter()
  var visibility: EntryVisibility?
  var passThru = SwitchParameter()
  var append = SwitchParameter()
  var scope: String?
  private var isNameGiven = false
  private var isValueGiven = false
  private var values: [Value]?

  init() {}

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    isNameGiven = runtime.isBound("Name")
    isValueGiven = runtime.isBound("Value")
    guard append.isPresent else { return }
    guard name.count == 1, let only = name.first else { try runtime.throwTerminating(VariableStrings.appendToOne()) }
    let known = runtime.context.variable(only.string)
    values = known.map { value in value.base.asArray?.items ?? [value] } ?? []
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    if !isNameGiven { return try set(value, runtime) }
    if isValueGiven && !append.isPresent { return }
    if !isValueGiven && !runtime.isBound("Value") { return }
    values = (values ?? []) + [value]
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    guard isNameGiven else { return }
    if isValueGiven && !append.isPresent { return try set(value, runtime) }
    guard let values else { return try set(.nothing, runtime) }
    switch values.count {
    case 0: try set(.nothing, runtime)
    case 1: try set(append.isPresent ? .array(PSArray(values)) : values[0], runtime)
    default: try set(.array(PSArray(values)), runtime)
    }
  }

  private func set(_ value: Value, _ runtime: CommandRuntime) throws {
    for name in name {
      let filter = try NameFilter(name, include: include, exclude: exclude)
      let search = try VariableSearch(filter, scope: scope ?? "local", runtime.context)
      if search.found.isEmpty && !search.wasFiltered {
        try make(name, value, runtime)
      } else {
        for variable in search.found { try change(variable, value, runtime) }
      }
    }
  }

  private func confirms(_ name: PSString, _ value: Value, _ runtime: CommandRuntime) throws -> Bool {
    let shown = try LanguagePrimitives.text(value, runtime.context).string
    return try runtime.shouldProcess(target: "Name: \(name.string) Value: \(shown)", action: "Set variable")
  }

  private func make(_ name: PSString, _ value: Value, _ runtime: CommandRuntime) throws {
    let context = runtime.context
    guard try confirms(name, value, runtime) else { return }
    do {
      var options = option?.options ?? []
      if scope?.lowercased() == "private" { options.insert(.private) }
      let place = try context.scope(named: scope ?? "local")
      try context.setVariable(name.string, value.isNull ? .null : value, scope: scope ?? "local")
      if !options.isEmpty || description != nil || passThru.isPresent {
        let variable = context.variableObject(name.string, in: place) ?? PSVariable(name: name, value: value)
        variable.options = options
        variable.description = description ?? .empty
        context.put(variable, in: place)
        if passThru.isPresent { try runtime.writeObject(variable) }
      }
    } catch let error as RuntimeException {
      try runtime.writeError(error)
    }
  }

  private func change(_ variable: PSVariable, _ value: Value, _ runtime: CommandRuntime) throws {
    guard try confirms(variable.name, value, runtime) else { return }
    let wasReadOnly = force.isPresent && variable.options.contains(.readOnly)
    if variable.options.contains(.constant) || (variable.options.contains(.readOnly) && !force.isPresent) {
      return try runtime.writeError(VariableStrings.notWritable(variable.name))
    }
    if let option, option.options.contains(.constant) {
      return try runtime.writeError(VariableStrings.cannotBeMadeConstant(variable.name))
    }
    do {
      if wasReadOnly { variable.options.remove(.readOnly) }
      if case .nothing = value {} else { try VariableAssignment.assign(variable, value, runtime.context) }
    } catch let error as RuntimeException {
      return try runtime.writeError(error)
    }
    if let description { variable.description = description }
    if let option { variable.options = option.options } else if wasReadOnly { variable.options.insert(.readOnly) }
    if passThru.isPresent { try runtime.writeObject(variable) }
  }
}

/// Giving a variable object a value as an assignment does: converted, validated, told to who listens.
enum VariableAssignment {
  static func assign(_ variable: PSVariable, _ value: Value, _ context: RuntimeContext) throws {
    let stored = value.isNull ? Value.null : value
    variable.value = try variable.constraint?.convert(stored, for: variable, context) ?? stored
    try variable.didSet?(variable.value)
  }
}
