import PSLanguage
import PSRuntime

/// The type and the validations in front of a variable: what each assignment goes through.
public final class AttributeConstraint: VariableConstraint {
  let types: [PSType]
  let validators: [ParameterValidator]
  private let checksBooleans: Bool
  var isEmpty: Bool { types.isEmpty && validators.isEmpty }

  /// A type alone.
  public init(type: PSType) {
    types = [type]
    validators = []
    checksBooleans = true
  }

  /// `checksBooleans`: `[bool]` refuses texts, as parameters and variables do and properties of classes do not.
  init(_ attributes: [AttributeBaseAst], _ context: ExecutionContext, checksBooleans: Bool = true) throws {
    self.checksBooleans = checksBooleans
    var types: [PSType] = []
    var validators: [ParameterValidator] = []
    for attribute in attributes {
      if attribute.kind == .typeConstraint {
        types.append(try context.resolveType(attribute.typeName))
      } else {
        validators += try AttributeReader(context).validators(unsafeDowncast(attribute, to: AttributeAst.self))
      }
    }
    self.types = types
    self.validators = validators
  }

  public func convert(_ value: Value, for variable: PSVariable, _ context: RuntimeContext) throws -> Value {
    do {
      return try convert(value, validating: true, context)
    } catch let e as RuntimeException {
      throw EngineStrings.variableTransformation(variable.name, value, e, context)
    }
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
