import PSRuntime

/// The values of `[CmdletBinding()]`; a function with any `[Parameter()]` has them too, with the defaults.
public struct CmdletBindingData {
  public var defaultParameterSetName = ""
  public var supportsShouldProcess = false
  public var confirmImpact = ConfirmImpact.medium
  public var positionalBinding = true
  public var supportsPaging = false
  public var helpUri = ""
  public init() {}
}

/// What the binder needs of a command: its parameters and its sets as bits, as `MergedCommandParameterMetadata` has them.
public final class CommandMetadata {
  public let name: PSString
  /// The command's own parameters in order of declaration, then the common ones.
  public private(set) var parameters: [ParameterMetadata]
  public let defaultSet: String
  public let supportsShouldProcess: Bool
  public let confirmImpact: ConfirmImpact
  public let supportsPaging: Bool
  /// Cmdlets and advanced functions have common parameters and refuse what they do not know.
  public let isAdvanced: Bool
  /// The names of the sets; the bit of a set is its index here.
  public private(set) var setNames: [String] = []
  public private(set) var defaultSetFlag: UInt32 = 0
  private var table: [NameKey: ParameterMetadata] = [:]

  public init(
    name: PSString, parameters: [ParameterMetadata], defaultSet: String, supportsShouldProcess: Bool,
    confirmImpact: ConfirmImpact, supportsPaging: Bool = false, isAdvanced: Bool = true
  ) {
    self.name = name
    self.parameters = []
    self.defaultSet = defaultSet
    self.supportsShouldProcess = supportsShouldProcess
    self.confirmImpact = confirmImpact
    self.supportsPaging = supportsPaging
    self.isAdvanced = isAdvanced
    if !defaultSet.isEmpty { defaultSetFlag = flag(of: defaultSet) }
    add(parameters)
    guard isAdvanced else { return }
    add(CommonParameters.metadata(shouldProcess: supportsShouldProcess, paging: supportsPaging))
  }

  /// The metadata of a script block: of its `param()` block and `[CmdletBinding()]`.
  convenience init(block: ScriptBlock, name: PSString, _ context: ExecutionContext) throws {
    let binding = try block.program.cmdletBinding
    let parameters = try block.program.parameters
    try CommandMetadata.check(parameters)
    if let binding, binding.positionalBinding { ParameterMetadata.assignPositions(parameters, binding) }
    if binding == nil { ParameterMetadata.assignPositions(parameters, CmdletBindingData()) }
    self.init(
      name: name, parameters: parameters, defaultSet: binding?.defaultParameterSetName ?? "",
      supportsShouldProcess: binding?.supportsShouldProcess ?? false,
      confirmImpact: binding?.confirmImpact ?? .medium, supportsPaging: binding?.supportsPaging ?? false,
      isAdvanced: binding != nil)
  }

  /// Refuses parameters that are in one set twice, and aliases that two parameters have.
  private static func check(_ parameters: [ParameterMetadata]) throws {
    var aliases: Set<NameKey> = []
    for parameter in parameters {
      var sets: Set<String> = []
      for traits in parameter.traits where !sets.insert(traits.setName.lowercased()).inserted {
        throw MetadataStrings.setTwice(
          parameter.name.string, traits.setName.isEmpty ? CommandMetadata.allSets : traits.setName)
      }
      for alias in parameter.aliases where !aliases.insert(NameKey(alias)).inserted {
        throw MetadataStrings.aliasTwice(alias.string)
      }
    }
  }

  /// A copy with parameters that were found out at run time.
  func adding(dynamic: [ParameterMetadata]) -> CommandMetadata {
    let copy = CommandMetadata(
      name: name, parameters: parameters.filter { !$0.isCommon } + dynamic, defaultSet: defaultSet,
      supportsShouldProcess: supportsShouldProcess, confirmImpact: confirmImpact, supportsPaging: supportsPaging,
      isAdvanced: isAdvanced)
    return copy
  }

  private func add(_ list: [ParameterMetadata]) {
    for parameter in list {
      var flags: UInt32 = 0
      parameter.isInAllSets = false
      parameter.traitFlags = parameter.traits.map { trait in
        if trait.setName.isEmpty {
          parameter.isInAllSets = true
          return 0
        }
        let bit = flag(of: trait.setName)
        flags |= bit
        return bit
      }
      parameter.setFlags = flags
      parameters.append(parameter)
      table[NameKey(parameter.name)] = parameter
      for alias in parameter.aliases where table[NameKey(alias)] == nil { table[NameKey(alias)] = parameter }
    }
  }

  /// The bit of a set, made where it is new; a command has at most 32.
  private func flag(of set: String) -> UInt32 {
    if let known = bit(of: set) { return known }
    guard setNames.count < 32 else { return 0 }
    setNames.append(set)
    return 1 << UInt32(setNames.count - 1)
  }

  /// The bit of a set by name ignoring case.
  public func bit(of set: String) -> UInt32? {
    let wanted = PSString.make(set)
    for (i, name) in setNames.enumerated() where PSString.make(name).equalsIgnoringCase(wanted) {
      return 1 << UInt32(i)
    }
    return nil
  }

  /// The name of the one set among the bits; the default set's or `__AllParameterSets` for all or none, empty for several.
  public func setName(of flags: UInt32) -> String {
    let fallback = defaultSet.isEmpty ? CommandMetadata.allSets : defaultSet
    if flags == 0 || flags == .max { return fallback }
    let i = flags.trailingZeroBitCount
    guard (flags >> UInt32(i)) >> 1 & 1 == 0, setNames.indices.contains(i) else { return "" }
    return setNames[i]
  }
  static let allSets = "__AllParameterSets"

  /// All bits that are in use.
  public var allSetFlags: UInt32 { setNames.count >= 32 ? .max : (1 << UInt32(setNames.count)) - 1 }

  /// The parameter of an exact name or alias.
  public func parameter(exactly name: PSString) -> ParameterMetadata? { table[NameKey(name)] }

  /// The parameters whose name or an alias of which begins with a text, in order.
  public func parameters(prefixed prefix: PSString) -> [ParameterMetadata] {
    func begins(_ name: PSString) -> Bool {
      name.count >= prefix.count && name.substring(0, prefix.count).equalsIgnoringCase(prefix)
    }
    return parameters.filter { begins($0.name) || $0.aliases.contains(where: begins) }
  }
}

extension ParameterMetadata {
  /// Gives positions in order of declaration where no parameter of a function states one (`PositionalBinding`).
  static func assignPositions(_ parameters: [ParameterMetadata], _ binding: CmdletBindingData) {
    guard !parameters.contains(where: { $0.traits.contains { $0.position != nil || !$0.setName.isEmpty } }) else {
      return
    }
    var next = 0
    for parameter in parameters where !parameter.isSwitch {
      if parameter.traits.contains(where: \.valueFromRemainingArguments) { continue }
      for i in parameter.traits.indices { parameter.traits[i].position = next }
      next += 1
    }
  }
}

/// Texts and ids of errors of declarations.
enum MetadataStrings {
  static func setTwice(_ parameter: String, _ set: String) -> RuntimeException {
    make(
      "The parameter \"\(parameter)\" is declared in parameter-set \"\(set)\" multiple times.",
      "ParameterDeclaredInParameterSetMultipleTimes")
  }
  static func aliasTwice(_ alias: String) -> RuntimeException {
    make("The alias \"\(alias)\" is declared multiple times.", "AliasDeclaredMultipleTimes")
  }
  private static func make(_ message: String, _ id: String) -> RuntimeException {
    RuntimeException(message, id: id, category: .metadataError, type: .metadataException)
  }
}
