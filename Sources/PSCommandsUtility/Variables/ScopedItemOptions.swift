import PSEngine
import PSRuntime

/// `[ScopedItemOptions]` as a parameter.
struct ScopedItemOptions: FlagsParameter {
  let rawValue: Int64
  static let enumTypeName = "System.Management.Automation.ScopedItemOptions"
  static let enumMembers: [(name: String, value: Int64)] = [
    ("None", 0), ("ReadOnly", 1), ("Constant", 2), ("Private", 4), ("AllScope", 8), ("Unspecified", 16),
  ]
  /// What variables and aliases keep.
  var options: PSVariable.Options { PSVariable.Options(rawValue: Int32(truncatingIfNeeded: rawValue & 15)) }
}

/// `[SessionStateEntryVisibility]` as a parameter; nothing here is hidden from scripts.
enum EntryVisibility: Int64, EnumParameter {
  case `public`, `private`
  static let enumTypeName = "System.Management.Automation.SessionStateEntryVisibility"
  static let enumNames = ["Public", "Private"]
}

/// Names with wildcards, `-Include` and `-Exclude`.
struct NameFilter {
  let name: PSString
  let hasWildcards: Bool
  private let pattern: WildcardPattern?
  private let include: [WildcardPattern]
  private let exclude: [WildcardPattern]

  init(_ name: PSString, include: [PSString] = [], exclude: [PSString] = []) throws {
    self.name = name
    hasWildcards = WildcardPattern.containsWildcardCharacters(name)
    pattern = hasWildcards ? try NameFilter.wildcard(name) : nil
    self.include = try include.map(NameFilter.wildcard)
    self.exclude = try exclude.map(NameFilter.wildcard)
  }

  static func wildcard(_ text: PSString) throws -> WildcardPattern {
    do {
      return try WildcardPattern(text, options: .ignoreCase)
    } catch {
      throw ObjectStrings.invalidPattern(text)
    }
  }

  /// Whether include and exclude let a name through.
  func isAllowed(_ name: PSString) -> Bool {
    (include.isEmpty || include.contains { $0.isMatch(name) }) && !exclude.contains { $0.isMatch(name) }
  }

  func matches(_ name: PSString) -> Bool { pattern?.isMatch(name) ?? name.equalsIgnoringCase(self.name) }
}

/// Finding variables for the commands that take names.
struct VariableSearch {
  var found: [PSVariable] = []
  /// Whether something was left out by a pattern, `-Include` or `-Exclude`: then a miss is no error.
  var wasFiltered = false

  /// The variables of a name or pattern in a scope; nil looks through all scopes from the inside.
  init(_ filter: NameFilter, scope: String?, _ context: ExecutionContext) throws {
    let place = try scope.map { try context.scope(named: $0) }
    guard filter.hasWildcards else {
      guard filter.isAllowed(filter.name) else {
        wasFiltered = true
        return
      }
      let name = filter.name.string
      let variable = place.map { context.variableObject(name, in: $0) } ?? context.variableObject(name)
      if let variable { found = [variable] }
      return
    }
    wasFiltered = true
    let all = place.map { context.variables(in: $0) } ?? context.visibleVariables()
    found = all.filter { filter.matches($0.name) && filter.isAllowed($0.name) }
  }

  /// By name as the culture sorts.
  func sorted(_ context: ExecutionContext) -> [PSVariable] {
    let comparer = ObjectComparer(context, ignoresCase: true)
    return found.sorted { comparer.compare($0.name, $1.name) < 0 }
  }
}
