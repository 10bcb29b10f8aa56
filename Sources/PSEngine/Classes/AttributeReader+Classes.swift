import PSLanguage
import PSRuntime

// Attributes whose classes are written in script, and names that no attribute has.
extension AttributeReader {
  /// Attributes that say something to others than the binder.
  private static let harmless: Set<String> = [
    "supportswildcards", "psdefaultvalue", "argumentcompleter", "argumentcompletions", "credential", "obsolete",
    "validatetrusteddata", "outputtype", "experimental", "hidden", "alias", "parameter", "cmdletbinding",
    "excludefromcodecoverage", "suppressmessage", "pstypename", "allownull", "allowemptystring", "allowemptycollection",
    "dontshow", "diagnosticsattribute", "dscproperty", "flags", "psdefaultvalue", "nonserialized", "serializable",
  ]

  /// Whether an attribute may validate values: PowerShell's own by their names, and those that classes define.
  static func constrains(_ ast: AttributeAst) -> Bool {
    let name = shortName(ast)
    return name.hasPrefix("validate") || !harmless.contains(name)
  }

  /// Validations and conversions of an attribute that a class of a script defines.
  func applyClass(_ ast: AttributeAst, _ metadata: ParameterMetadata) throws {
    guard let type = try attributeClass(ast), let user = type.userClass as? UserClass else { return }
    if let validator = try validator(ast, type, user) { metadata.validators.append(validator) }
    if AttributeReader.transformation.isAssignable(from: type) {
      let instance = try instance(ast, type)
      metadata.transforms.append { value, context in
        try MemberAccess.invoke(instance, PSString.make("Transform"), [.null, value], context)
      }
    }
  }

  /// The validation that an attribute's class carries out; nil where it is none of a script's.
  func classValidator(_ ast: AttributeAst) throws -> ParameterValidator? {
    guard let type = try attributeClass(ast), let user = type.userClass as? UserClass else { return nil }
    return try validator(ast, type, user)
  }

  /// The class of an attribute; nil for those that the engine knows. Throws where there is no such class.
  private func attributeClass(_ ast: AttributeAst) throws -> PSType? {
    let short = AttributeReader.shortName(ast)
    if AttributeReader.harmless.contains(short) || short.hasPrefix("validate") && !isClass(ast) { return nil }
    if let type = find(ast) { return type }
    throw EngineStrings.attributeNotFound(ast.typeName.name)
  }

  private func isClass(_ ast: AttributeAst) -> Bool { find(ast)?.userClass != nil }

  private func find(_ ast: AttributeAst) -> PSType? {
    for name in [ast.typeName.name, ast.typeName.name + "Attribute"] {
      if let type = context.types.resolve(name) ?? context.types.resolve("System.Management.Automation." + name) {
        return type
      }
    }
    return nil
  }

  private nonisolated(unsafe) static let transformation = PSType.builtin(
    "System.Management.Automation.ArgumentTransformationAttribute")
  private nonisolated(unsafe) static let validation = PSType.builtin(
    "System.Management.Automation.ValidateArgumentsAttribute")
  private nonisolated(unsafe) static let elementValidation = PSType.builtin(
    "System.Management.Automation.ValidateEnumeratedArgumentsAttribute")

  private func validator(_ ast: AttributeAst, _ type: PSType, _ user: UserClass) throws -> ParameterValidator? {
    guard AttributeReader.validation.isAssignable(from: type) else { return nil }
    let instance = try instance(ast, type)
    let looksAtElements =
      AttributeReader.elementValidation.isAssignable(from: type) && user.method(PSString.make("Validate")) == nil
    let box = AttributeInstance(instance)
    return .custom(name: type.name) { value, context in
      guard looksAtElements else {
        _ = try MemberAccess.invoke(box.value, PSString.make("Validate"), [value, .null], context)
        return
      }
      for item in try LanguagePrimitives.items(of: value) {
        _ = try MemberAccess.invoke(box.value, PSString.make("ValidateElement"), [item], context)
      }
    }
  }

  /// The attribute itself, made with its arguments.
  private func instance(_ ast: AttributeAst, _ type: PSType) throws -> Value {
    let made = try MemberAccess.construct(type, ast.positionalArguments.map { try evaluate($0) }, context)
    for argument in ast.namedArguments {
      let value = argument.expressionOmitted ? .bool(true) : try evaluate(argument.argument)
      try MemberAccess.set(made, PSString.make(argument.argumentName), value, context)
    }
    return made
  }

  /// `[ValidateSet([Generator])]`: the values that a class gives.
  func generatedSet(_ type: PSType) -> ParameterValidator {
    let box = AttributeInstance(.object(type))
    return .generatedSet { context in
      guard case .object(let o) = box.value, let type = o as? PSType else { return [] }
      let generator = try MemberAccess.construct(type, [], context)
      let values = try MemberAccess.invoke(generator, PSString.make("GetValidValues"), [], context)
      return try LanguagePrimitives.items(of: values).map { try LanguagePrimitives.text($0, context).string }
    }
  }
}

/// An attribute's object in a validator: it stays with its session.
private final class AttributeInstance: @unchecked Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}
