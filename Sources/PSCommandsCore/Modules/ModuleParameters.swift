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
struct ModuleSpecification {
  var name = ""
  var minimumVersion: String?
  var maximumVersion: String?
  var requiredVersion: String?

  init(_ value: Value, _ context: RuntimeContext) throws {
    guard case .object(let object) = value.base, let table = object as? PSHashtable else {
      name = try LanguagePrimitives.text(value, context).string
      return
    }
    func text(_ key: String) throws -> String? {
      try table[key].map { try LanguagePrimitives.text($0, context).string }
    }
    name = try text("ModuleName") ?? ""
    minimumVersion = try text("ModuleVersion")
    maximumVersion = try text("MaximumVersion")
    requiredVersion = try text("RequiredVersion")
  }
}
