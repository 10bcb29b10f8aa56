import PSRuntime

/// What holds for a parameter in one parameter set.
public struct ParameterSetTraits {
  /// Empty for all sets.
  public var setName = ""
  public var isMandatory = false
  public var position: Int?
  public var valueFromPipeline = false
  public var valueFromPipelineByPropertyName = false
  public var valueFromRemainingArguments = false
  public var helpMessage: String?

  public init(setName: String = "") { self.setName = setName }

  public var takesPipelineInput: Bool { valueFromPipeline || valueFromPipelineByPropertyName }
}

/// A parameter of a cmdlet or of a script function, as the binder sees it.
///
/// The compiler makes them from `param()` blocks, `CmdletInfo` from `Cmdlet.parameters`.
public final class ParameterMetadata {
  public let name: PSString
  /// `object` where no type is written.
  public let type: PSType
  public var aliases: [PSString] = []
  /// One entry a set, or one with the empty name.
  public var traits: [ParameterSetTraits] = [ParameterSetTraits()]
  public var validators: [ParameterValidator] = []
  /// Conversions that run before the type's own, in order.
  public var transforms: [(Value, RuntimeContext) throws -> Value] = []
  /// A conversion to the type that replaces the runtime's.
  public var conversion: ((Value, RuntimeContext) throws -> Value)?
  public var allowsNull = false
  public var allowsEmptyString = false
  public var allowsEmptyCollection = false
  public var dontShow = false
  public var isDynamic = false
  /// Added by the engine: `-Verbose`, `-WhatIf` ...
  public var isCommon = false
  /// Where the value is stored: the index in the cmdlet's table or the function's parameters; -1 for common and dynamic ones.
  public var index = -1
  /// Whether a script declares it: its type is then a conversion of its own (`ArgumentTypeConverterAttribute`).
  public var isScript = false
  /// The type name that `[PSTypeName()]` asks for.
  public var psTypeName: PSString?

  /// The named sets as bits, filled in by `CommandMetadata`; 0 for a parameter of all sets.
  public internal(set) var setFlags: UInt32 = 0
  public internal(set) var isInAllSets = true
  /// The bits of `traits`, in their order; 0 for all sets.
  var traitFlags: [UInt32] = []

  public init(name: PSString, type: PSType) {
    self.name = name
    self.type = type
  }

  public var isSwitch: Bool { type === PSType.switchParameter }

  /// Whether a name is the parameter's own or one of its aliases.
  public func isNamed(_ wanted: PSString) -> Bool {
    name.equalsIgnoringCase(wanted) || aliases.contains { $0.equalsIgnoringCase(wanted) }
  }

  /// The traits that hold in any of the sets, with their bits.
  func matchingTraits(_ flags: UInt32) -> [(traits: ParameterSetTraits, flag: UInt32)] {
    var result: [(traits: ParameterSetTraits, flag: UInt32)] = []
    for (i, t) in traits.enumerated() where t.setName.isEmpty || traitFlags[i] & flags != 0 {
      result.append((t, traitFlags[i]))
    }
    return result
  }

  /// The traits of the first named set among the bits, else those of all sets.
  func traits(in flags: UInt32) -> ParameterSetTraits? {
    var result: ParameterSetTraits?
    for (i, t) in traits.enumerated() {
      if t.setName.isEmpty { result = t } else if traitFlags[i] & flags != 0 { return t }
    }
    return result
  }

  func isIn(_ flags: UInt32) -> Bool { isInAllSets || setFlags & flags != 0 }
  var isMandatoryInSomeSet: Bool { traits.contains(where: \.isMandatory) }
  var takesPipelineInputInSomeSet: Bool { traits.contains(where: \.takesPipelineInput) }

  /// Whether the parameter takes pipeline input in one of the sets.
  func takesPipelineInput(_ flags: UInt32) -> Bool {
    matchingTraits(flags).contains { $0.traits.takesPipelineInput }
  }
}

extension ParameterMetadata {
  /// Makes the metadata of a cmdlet's parameter.
  convenience init<Root>(_ parameter: Parameter<Root>, index: Int, types: TypeTable) {
    self.init(name: PSString.make(parameter.name), type: parameter.swiftType.parameterType(types))
    self.index = index
    apply(parameter.attributes)
  }

  /// Makes a parameter from attributes, for dynamic parameters of cmdlets.
  public convenience init(
    _ name: String, _ type: any ParameterConvertible.Type, _ types: TypeTable, _ attributes: ParameterAttribute...
  ) {
    self.init(name: PSString.make(name), type: type.parameterType(types))
    isDynamic = true
    apply(attributes)
  }

  func apply(_ attributes: [ParameterAttribute]) {
    var all = ParameterSetTraits()
    var sets: [ParameterSetTraits] = []
    for attribute in attributes { apply(attribute, all: &all, sets: &sets) }
    guard !sets.isEmpty else {
      traits = [all]
      return
    }
    traits = sets.map { set in
      var set = set
      set.isMandatory = set.isMandatory || all.isMandatory
      set.position = set.position ?? all.position
      set.valueFromPipeline = set.valueFromPipeline || all.valueFromPipeline
      set.valueFromPipelineByPropertyName = set.valueFromPipelineByPropertyName || all.valueFromPipelineByPropertyName
      set.valueFromRemainingArguments = set.valueFromRemainingArguments || all.valueFromRemainingArguments
      return set
    }
  }

  private func apply(_ attribute: ParameterAttribute, all: inout ParameterSetTraits, sets: inout [ParameterSetTraits]) {
    switch attribute {
    case .inSet(let name, let traits):
      var set = ParameterSetTraits(setName: name)
      for t in traits { set.apply(t) }
      sets.append(set)
    case .group(let attributes): for a in attributes { apply(a, all: &all, sets: &sets) }
    case .alias(let names): aliases += names.map { PSString.make($0) }
    case .validate(let validator): validators.append(validator)
    case .allowNull: allowsNull = true
    case .allowEmptyString: allowsEmptyString = true
    case .allowEmptyCollection: allowsEmptyCollection = true
    case .dontShow: dontShow = true
    case .transform(let body): transforms.append(body)
    case .conversion(let body): conversion = body
    default: all.apply(attribute)
    }
  }
}

extension ParameterSetTraits {
  mutating func apply(_ attribute: ParameterAttribute) {
    switch attribute {
    case .mandatory: isMandatory = true
    case .position(let p): position = p
    case .valueFromPipeline: valueFromPipeline = true
    case .valueFromPipelineByPropertyName: valueFromPipelineByPropertyName = true
    case .valueFromRemainingArguments: valueFromRemainingArguments = true
    case .helpMessage(let text): helpMessage = text
    default: break
    }
  }
}
