import PSEngine
import PSRuntime

/// Shows aliases by name or by what they mean, sorted. Follows Microsoft.PowerShell.Utility/Get-Alias.
struct GetAliasCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .get, "Alias", defaultParameterSet: "Default", outputTypes: ["System.Management.Automation.AliasInfo"])

  static let parameters: [Parameter<Self>] = [
    .init(
      "Name", .set("Default", .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName),
      .validateNotNullOrEmpty
    ) { $0.name = $1 },
    .init("Exclude") { $0.exclude = $1 },
    .init("Scope") { $0.scope = $1 },
    .init("Definition", .set("Definition"), .validateNotNullOrEmpty) { $0.definition = $1 },
  ]

  var name: [PSString] = []
  var exclude: [PSString] = []
  var scope: String?
  var definition: [PSString] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let aliases = try AliasSearch.aliases(in: scope, runtime.context)
    if runtime.parameterSetName == "Definition" {
      for text in definition { try write(aliases, NameFilter(text, exclude: exclude), byDefinition: true, runtime) }
    } else {
      for text in name.isEmpty ? [PSString.make("*")] : name {
        try write(aliases, NameFilter(text, exclude: exclude), byDefinition: false, runtime)
      }
    }
  }

  private func write(
    _ aliases: [AliasInfo], _ filter: NameFilter, byDefinition: Bool, _ runtime: CommandRuntime
  ) throws {
    let found = aliases.filter {
      let text = byDefinition ? $0.definition : $0.name
      return filter.matches(text) && filter.isAllowed(text)
    }
    for alias in found { try runtime.writeObject(alias) }
    if found.isEmpty && !filter.hasWildcards && exclude.isEmpty {
      try runtime.writeError(VariableStrings.aliasNotFound(byDefinition ? "definition" : "name", filter.name))
    }
  }
}

/// Finding aliases for the commands that take names.
enum AliasSearch {
  /// The aliases of a scope, or all that are seen; by name as the culture sorts.
  static func aliases(in scope: String?, _ context: ExecutionContext) throws -> [AliasInfo] {
    let all: [AliasInfo]
    if let scope, !scope.isEmpty {
      let place = try context.scope(named: scope)
      all = place.pointee.extra.map { Array($0.takeUnretainedValue().aliases.values) } ?? []
    } else {
      all = context.session.visibleAliases()
    }
    let comparer = ObjectComparer(context, ignoresCase: true)
    return all.sorted { comparer.compare($0.name, $1.name) < 0 }
  }

  static func alias(_ name: PSString, in scope: String?, _ context: ExecutionContext) throws -> AliasInfo? {
    try aliases(in: scope, context).first { $0.name.equalsIgnoringCase(name) }
  }
}
