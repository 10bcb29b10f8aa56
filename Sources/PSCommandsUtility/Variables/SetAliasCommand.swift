import PSEngine
import PSRuntime

/// Makes or changes an alias. Follows Microsoft.PowerShell.Utility/Set-Alias.
struct SetAliasCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .set, "Alias", supportsShouldProcess: true, outputTypes: ["System.Management.Automation.AliasInfo"])

  static let parameters: [Parameter<Self>] = [
    .init("Name", .mandatory, .position(0), .valueFromPipelineByPropertyName) { $0.alias.name = $1 },
    .init("Value", .mandatory, .position(1), .valueFromPipelineByPropertyName) { $0.alias.value = $1 },
    .init("Description") { $0.alias.description = $1 },
    .init("Option") { $0.alias.option = $1 },
    .init("PassThru") { $0.passThru = $1 },
    .init("Scope") { $0.alias.scope = $1 },
    .init("Force") { $0.alias.force = $1 },
  ]

  var alias = AliasWriting()
  var passThru = SwitchParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    guard let made = try alias.write("Set Alias", runtime) else { return }
    if passThru.isPresent { try runtime.writeObject(made) }
  }
}

/// Makes an alias that is not there yet. Follows Microsoft.PowerShell.Utility/New-Alias.
struct NewAliasCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .new, "Alias", supportsShouldProcess: true, outputTypes: ["System.Management.Automation.AliasInfo"])

  static let parameters: [Parameter<Self>] = [
    .init("Name", .mandatory, .position(0), .valueFromPipelineByPropertyName) { $0.alias.name = $1 },
    .init("Value", .mandatory, .position(1), .valueFromPipelineByPropertyName) { $0.alias.value = $1 },
    .init("Description") { $0.alias.description = $1 },
    .init("Option") { $0.alias.option = $1 },
    .init("PassThru") { $0.passThru = $1 },
    .init("Scope") { $0.alias.scope = $1 },
    .init("Force") { $0.alias.force = $1 },
  ]

  var alias = AliasWriting()
  var passThru = SwitchParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    if !alias.force.isPresent, try AliasSearch.alias(alias.name, in: alias.scope, runtime.context) != nil {
      return try runtime.writeError(VariableStrings.aliasExists(alias.name))
    }
    guard let made = try alias.write("New Alias", runtime) else { return }
    if passThru.isPresent { try runtime.writeObject(made) }
  }
}

/// What `Set-Alias` and `New-Alias` have in common.
struct AliasWriting {
  var name = PSString.empty
  var value = PSString.empty
  var description: PSString?
  var option: ScopedItemOptions = []
  var scope: String?
  var force = SwitchParameter()

  /// Makes the alias; nil where it was not confirmed or an error was written.
  func write(_ action: String, _ runtime: CommandRuntime) throws -> AliasInfo? {
    _ = try runtime.context.scope(named: scope)  // what is wrong with it ends the command
    guard try runtime.shouldProcess(target: "Name: \(name.string) Value: \(value.string)", action: action) else {
      return nil
    }
    let alias = AliasInfo(name: name, definition: value)
    alias.options = option.options
    alias.aliasDescription = description ?? .empty
    do {
      try runtime.session.setAlias(alias, scope: scope, force: force.isPresent)
      return alias
    } catch let error as RuntimeException {
      try runtime.writeError(error)
      return nil
    }
  }
}

/// Removes aliases. Follows Microsoft.PowerShell.Utility/Remove-Alias.
struct RemoveAliasCommand: Cmdlet {
  static let metadata = CmdletMetadata(.remove, "Alias", defaultParameterSet: "Default")

  static let parameters: [Parameter<Self>] = [
    .init("Name", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName) { $0.name = $1 },
    .init("Scope") { $0.scope = $1 },
    .init("Force") { $0.force = $1 },
  ]

  var name: [PSString] = []
  var scope: String?
  var force = SwitchParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    for name in name {
      guard try AliasSearch.alias(name, in: scope, runtime.context) != nil else {
        try runtime.writeError(VariableStrings.aliasNotFound("name", name))
        continue
      }
      do {
        try runtime.session.removeAlias(name, force: force.isPresent)
      } catch let error as RuntimeException {
        try runtime.writeError(error)
      }
    }
  }
}
