import PSLanguage
import PSRuntime

/// The type and the validations in front of a variable: what each assignment goes through.
public final class AttributeConstraint: VariableConstraint {
  let types: [PSType]
  let validators: [ParameterValidator]
  private let checksBooleans: Bool
  /// Whether assignments are casts: types alone, in a scope whose variables PowerShell compiles.
  private let isCast: Bool
  var isEmpty: Bool { types.isEmpty && validators.isEmpty }

  /// A type alone.
  public init(type: PSType) {
    types = [type]
    validators = []
    checksBooleans = true
    isCast = false
  }

  /// `checksBooleans`: `[bool]` refuses texts, as parameters and variables do and properties of classes do not.
  /// `isCompiled`: the variable belongs to a function or block of its own scope, where a type is a cast.
  init(
    _ attributes: [AttributeBaseAst], _ context: ExecutionContext, checksBooleans: Bool = true, isCompiled: Bool = false
  ) throws {
    self.checksBooleans = checksBooleans
    var types: [PSType] = []
    var validators: [ParameterValidator] = []
    for attribute in attributes {
      if attribute.kind == .typeConstraint {
        types.append(try context.resolveType(attribute.typeName))
      } else {
        let reader = AttributeReader(context)
        let ast = unsafeDowncast(attribute, to: AttributeAst.self)
        let known = try reader.validators(ast)
        validators += try known.isEmpty ? reader.classValidator(ast).map { [$0] } ?? [] : known
      }
    }
    self.types = types
    self.validators = validators
    isCast = isCompiled && validators.isEmpty
  }

  public var attributeObjects: [Obj] {
    let conversions = types.map { _ in ParameterValidator.attribute("ArgumentTypeConverterAttribute", []) as Obj }
    return conversions + validators.compactMap(\.attributeObject)
  }

  public func convert(_ value: Value, for variable: PSVariable, _ context: RuntimeContext) throws -> Value {
    if isCast { return try cast(value, context) }
    let converted: Value
    do {
      converted = try convert(value, validating: false, context)
    } catch let e as RuntimeException {
      throw EngineStrings.variableTransformation(variable.name, value, e, context)
    }
    guard isValid(converted, context) else {
      throw try EngineStrings.invalidValue(converted, of: variable.name, context)
    }
    return converted
  }

  /// The value of a variable that gets the constraint with it.
  func initial(_ value: Value, _ name: PSString, isNew: Bool, _ context: RuntimeContext) throws -> Value {
    let variable = PSVariable(name: name, value: .null)
    guard isNew, !validators.isEmpty else { return try convert(value, for: variable, context) }
    let converted = try convert(value, validating: false, context)
    guard isValid(converted, context) else { throw try EngineStrings.invalidNewValue(converted, of: name, context) }
    return converted
  }

  private func cast(_ value: Value, _ context: RuntimeContext) throws -> Value {
    var value = value
    for type in types.reversed() { value = try LanguagePrimitives.convert(value, to: type, context) }
    return value
  }

  private func isValid(_ value: Value, _ context: RuntimeContext) -> Bool {
    validators.allSatisfy { (try? $0.check(value, context)) != nil }
  }

  /// The types from the innermost out, then the validations.
  func convert(_ value: Value, validating: Bool, _ context: RuntimeContext) throws -> Value {
    var value = value
    for type in types.reversed() {
      if checksBooleans { try ParameterCoercion.checkBoolean(value, type) }
      value = try LanguagePrimitives.convert(value, to: type, context)
    }
    if validating { for validator in validators { try validator.check(value, context) } }
    return value
  }
}
