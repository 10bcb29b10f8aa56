import PSLanguage
import PSRuntime

/// What a script block declares of its parameters, read from its attributes: the metadata that the binder works with.
final class ScriptParameters {
  let parameters: [ParameterMetadata]
  let binding: CmdletBindingData?

  init(_ program: Program) throws {
    let reader = AttributeReader(program.context)
    parameters = try program.parameterAsts.enumerated().map { try reader.metadata($0.element, index: $0.offset) }
    binding = program.isAdvanced ? try reader.binding(program.ast.paramBlock?.attributes ?? []) : nil
  }
}

/// Reads attributes of parameters and variables: `[Parameter()]`, `[Alias()]`, `[Validate...()]`, types.
struct AttributeReader {
  let context: ExecutionContext
  init(_ context: ExecutionContext) { self.context = context }

  // MARK: - Parameters

  func metadata(_ ast: ParameterAst, index: Int) throws -> ParameterMetadata {
    let types = ast.attributes.filter { $0.kind == .typeConstraint }
    let type = try types.first.map { try context.resolveType($0.typeName, at: $0.extent) } ?? .object
    let metadata = ParameterMetadata(name: PSString.make(ast.name.variablePath.unqualifiedPath), type: type)
    metadata.index = index
    metadata.isScript = true
    var traits: [ParameterSetTraits] = []
    for attribute in ast.attributes where attribute.kind == .attribute {
      try apply(unsafeDowncast(attribute, to: AttributeAst.self), metadata, &traits)
    }
    if !traits.isEmpty { metadata.traits = traits }
    return metadata
  }

  private func apply(_ ast: AttributeAst, _ metadata: ParameterMetadata, _ traits: inout [ParameterSetTraits]) throws {
    switch AttributeReader.shortName(ast) {
    case "parameter": traits.append(try parameterTraits(ast, metadata))
    case "alias":
      metadata.aliases += try ast.positionalArguments.map { try LanguagePrimitives.text(evaluate($0), context) }
    case "allownull": metadata.allowsNull = true
    case "allowemptystring": metadata.allowsEmptyString = true
    case "allowemptycollection": metadata.allowsEmptyCollection = true
    case "dontshow": metadata.dontShow = true
    case "pstypename":
      metadata.psTypeName = try ast.positionalArguments.first.map { try LanguagePrimitives.text(evaluate($0), context) }
    default:
      let known = try validators(ast)
      if known.isEmpty { try applyClass(ast, metadata) }
      metadata.validators += known
    }
  }

  private func parameterTraits(_ ast: AttributeAst, _ metadata: ParameterMetadata) throws -> ParameterSetTraits {
    var set = ParameterSetTraits()
    for argument in ast.namedArguments {
      let value = argument.expressionOmitted ? .bool(true) : try evaluate(argument.argument)
      switch argument.argumentName.lowercased() {
      case "mandatory": set.isMandatory = LanguagePrimitives.isTrue(value)
      case "position": if case .int(let n) = try convert(value, .int32), n >= 0 { set.position = Int(n) }
      case "parametersetname":
        let name = try LanguagePrimitives.text(value, context).string
        set.setName = name == "__AllParameterSets" ? "" : name
      case "valuefrompipeline": set.valueFromPipeline = LanguagePrimitives.isTrue(value)
      case "valuefrompipelinebypropertyname": set.valueFromPipelineByPropertyName = LanguagePrimitives.isTrue(value)
      case "valuefromremainingarguments": set.valueFromRemainingArguments = LanguagePrimitives.isTrue(value)
      case "helpmessage": set.helpMessage = try LanguagePrimitives.text(value, context).string
      case "dontshow": metadata.dontShow = LanguagePrimitives.isTrue(value)
      case "helpmessagebasename", "helpmessageresourceid", "experimentname", "experimentaction": break
      default: throw EngineStrings.attributePropertyNotFound(argument.argumentName)
      }
    }
    return set
  }

  func binding(_ attributes: [AttributeBaseAst]) throws -> CmdletBindingData {
    var data = CmdletBindingData()
    for attribute in attributes where attribute.kind == .attribute {
      let ast = unsafeDowncast(attribute, to: AttributeAst.self)
      guard AttributeReader.shortName(ast) == "cmdletbinding" else { continue }
      for argument in ast.namedArguments {
        let value = argument.expressionOmitted ? .bool(true) : try evaluate(argument.argument)
        try apply(argument.argumentName, value, &data)
      }
    }
    return data
  }

  private func apply(_ name: String, _ value: Value, _ data: inout CmdletBindingData) throws {
    switch name.lowercased() {
    case "defaultparametersetname": data.defaultParameterSetName = try LanguagePrimitives.text(value, context).string
    case "supportsshouldprocess": data.supportsShouldProcess = LanguagePrimitives.isTrue(value)
    case "positionalbinding": data.positionalBinding = LanguagePrimitives.isTrue(value)
    case "supportspaging": data.supportsPaging = LanguagePrimitives.isTrue(value)
    case "remotingcapability", "transactionsupported": break
    case "helpuri": data.helpUri = try LanguagePrimitives.text(value, context).string
    case "confirmimpact":
      let names = ["none": ConfirmImpact.none, "low": .low, "medium": .medium, "high": .high]
      data.confirmImpact = names[try LanguagePrimitives.text(value, context).string.lowercased()] ?? .medium
    default: throw EngineStrings.attributePropertyNotFound(name)
    }
  }

  // MARK: - Validation

  func validators(_ ast: AttributeAst) throws -> [ParameterValidator] {
    let arguments = ast.positionalArguments
    func named(_ name: String) throws -> Value? {
      try ast.namedArguments.first { $0.argumentName.lowercased() == name }.map { try evaluate($0.argument) }
    }
    let message = try named("errormessage").map { try LanguagePrimitives.text($0, context).string }
    switch AttributeReader.shortName(ast) {
    case "validateset": return [try validateSet(arguments, named("ignorecase"), message)]
    case "validaterange": return [try validateRange(arguments)]
    case "validatepattern":
      guard let first = arguments.first else { return [] }
      let options = try named("options").map { try convert(convert($0, AttributeReader.regexOptions), .int32) }
      let number: Int32 = if case .int(let n)? = options { n } else { 1 }
      return [
        .pattern(try LanguagePrimitives.text(evaluate(first), context).string, options: number, errorMessage: message)
      ]
    case "validatescript":
      guard let first = arguments.first, case .object(let o) = try evaluate(first), let block = o as? ScriptBlock else {
        return []
      }
      return [.script(block, errorMessage: message)]
    case "validatenotnull": return [.notNull]
    case "validatenotnullorempty": return [.notNullOrEmpty]
    case "validatenotnullorwhitespace": return [.notNullOrWhiteSpace]
    case "validatecount", "validatelength":
      let numbers = try arguments.map { try convert(evaluate($0), .int32) }
      guard numbers.count == 2, case .int(let low) = numbers[0], case .int(let high) = numbers[1] else { return [] }
      let isCount = AttributeReader.shortName(ast) == "validatecount"
      return [isCount ? .count(Int(low), Int(high)) : .length(Int(low), Int(high))]
    case "validatedrive":
      return [.drive(try arguments.map { try LanguagePrimitives.text(evaluate($0), context).string })]
    case "validateuserdrive": return [.userDrive]
    default: return []
    }
  }

  private func validateSet(
    _ arguments: [ExpressionAst], _ ignoreCase: Value?, _ message: String?
  ) throws -> ParameterValidator {
    var values: [String] = []
    for argument in arguments {
      let value = try evaluate(argument)
      if case .object(let o) = value, let type = o as? PSType { return generatedSet(type) }
      if case .array(let a) = value {
        values += try a.items.map { try LanguagePrimitives.text($0, context).string }
      } else {
        values.append(try LanguagePrimitives.text(value, context).string)
      }
    }
    return .set(values, ignoreCase: ignoreCase.map(LanguagePrimitives.isTrue) ?? true, errorMessage: message)
  }

  private func validateRange(_ arguments: [ExpressionAst]) throws -> ParameterValidator {
    let values = try arguments.map { try evaluate($0) }
    if values.count == 2 { return .range(values[0], values[1]) }
    let name = try values.first.map { try LanguagePrimitives.text($0, context).string.lowercased() } ?? ""
    let kinds: [String: ParameterValidator.RangeKind] = [
      "positive": .positive, "nonnegative": .nonNegative, "negative": .negative, "nonpositive": .nonPositive,
    ]
    return .rangeKind(kinds[name] ?? .positive)
  }

  private nonisolated(unsafe) static let regexOptions = PSType.builtin(
    "System.Text.RegularExpressions.RegexOptions")

  // MARK: - Values

  /// An attribute's name in lower case without its namespace and `Attribute`.
  static func shortName(_ ast: AttributeAst) -> String {
    var name = ast.typeName.name.lowercased()
    if let dot = name.lastIndex(of: ".") { name = String(name[name.index(after: dot)...]) }
    return name.hasSuffix("attribute") ? String(name.dropLast(9)) : name
  }

  private func convert(_ value: Value, _ type: PSType) throws -> Value {
    try LanguagePrimitives.convert(value, to: type, context)
  }

  func evaluate(_ ast: ExpressionAst) throws -> Value { try context.evaluate(ast) }
}
