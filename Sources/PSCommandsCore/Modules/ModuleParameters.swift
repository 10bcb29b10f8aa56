import PSEngine
import PSRuntime

/// A version text as parameters of module commands have it.
struct VersionParameter: ParameterConvertible {
  var text: String
  static func parameterType(_ types: TypeTable) -> PSType { .version }
  static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> VersionParameter {
    Self(text: try LanguagePrimitives.text(value, context).string)
  }
}

/// A module by name and versions: `@{ ModuleName = 'x'; ModuleVersion = '1.0' }`, or a name alone.
final class ModuleSpecification: Obj, ObjectParameter {
  let name: String
  let minimumVersion: String?
  let maximumVersion: String?
  let requiredVersion: String?

  init(name: String, minimum: String? = nil, maximum: String? = nil, required: String? = nil) {
    self.name = name
    minimumVersion = minimum
    maximumVersion = maximum
    requiredVersion = required
    super.init()
  }

  static let parameterTypeName = "Microsoft.PowerShell.Commands.ModuleSpecification"
  nonisolated(unsafe) private static let specificationType = PSType(parameterTypeName, base: .object)
  override var type: PSType { ModuleSpecification.specificationType }
  static func parameterType(_ types: TypeTable) -> PSType { specificationType }
  override func text(_ context: RuntimeContext) -> PSString { PSString.make(name) }

  /// Makes specifications of names and tables.
  static let conversion = ParameterAttribute.conversion { value, context in try converted(value, context) }

  private static func converted(_ value: Value, _ context: RuntimeContext) throws -> Value {
    switch value.base {
    case .object(let object):
      guard let table = object as? PSHashtable else { return value }
      func text(_ key: String) throws -> String? {
        try table[key].map { try LanguagePrimitives.text($0, context).string }
      }
      return .object(
        ModuleSpecification(
          name: try text("ModuleName") ?? "", minimum: try text("ModuleVersion"), maximum: try text("MaximumVersion"),
          required: try text("RequiredVersion")))
    default: return value
    }
  }
}
