import ADSyncWorld
import PSEngine
import PSRuntime

/// Members of `ConfigurationParameter` and of the collections that hold them.
enum ParameterMembers {
  private static let model = "Microsoft.IdentityManagement.PowerShell.ObjectModel."

  static let definition = TypeDefinition(
    model + "ConfigurationParameter",
    [
      .constructor(signatures: [
        "(string name, \(model)ConfigurationParameterType inputType, \(model)ParameterScope scope, string defaultValue, string regexValidationPattern, string description)",
        "(string name, \(model)ConfigurationParameterType inputType, \(model)ParameterScope scope)",
      ]) { call in
        func text(_ i: Int) -> String { call[i].asString?.string ?? "" }
        func name(_ i: Int) -> String { (call[i].asObject as? EnumObject).flatMap { $0.enumType.enumInfo?.text($0.rawValue) } ?? "" }
        return .object(
          ParameterObject(
            ConfigurationParameter(
              name: text(0), inputType: ConfigurationParameterType(rawValue: name(1)) ?? .string,
              scope: ParameterScope(rawValue: name(2)) ?? .connectorGlobal, description: text(5),
              regexValidationPattern: text(4), defaultValue: text(3))))
      },
      text("Name", { $0.name }, { $0.name = $1 }),
      .property("InputType", type: model + "ConfigurationParameterType",
        get: { target, _ in parameter(target).map { ServerTypes.value(ServerTypes.parameterType, $0.inputType.rawValue) } ?? .null }),
      .property("Scope", type: model + "ParameterScope",
        get: { target, _ in parameter(target).map { ServerTypes.value(ServerTypes.parameterScope, $0.scope.rawValue) } ?? .null }),
      text("Description", { $0.description }, { $0.description = $1 }),
      text("RegexValidationPattern", { $0.regexValidationPattern }, { $0.regexValidationPattern = $1 }),
      text("DefaultValue", { $0.defaultValue }, { $0.defaultValue = $1 }),
      text("Value", { $0.value }, { $0.value = $1 }),
    ])

  static let collection = TypeDefinition(
    model + "ParameterKeyedCollection",
    [
      .property("Count", type: "int", get: { target, _ in .int(Int32(clamping: items(target)?.count ?? 0)) }),
      .method("Add", signatures: ["void Add(\(model)ConfigurationParameter item)"]) { call in
        guard let parameter = parameter(call[0]) else { return .nothing }
        do {
          try items(call.target)?.add(parameter)
        } catch let error as WorldError {
          throw RuntimeException(ServerStrings.record(error, types: call.context.types))
        }
        return .nothing
      },
      .method("AddOrReplace", signatures: ["void AddOrReplace(\(model)ConfigurationParameter item)"]) { call in
        if let parameter = parameter(call[0]) { items(call.target)?.addOrReplace(parameter) }
        return .nothing
      },
      .method("Remove", signatures: ["bool Remove(string key)", "bool Remove(\(model)ConfigurationParameter item)"]) { call in
        .bool(items(call.target)?.remove(parameter(call[0])?.name ?? call[0].asString?.string ?? "") ?? false)
      },
      .method("Contains", signatures: ["bool Contains(string key)"]) { call in
        .bool(items(call.target)?[call[0].asString?.string ?? ""] != nil)
      },
      .method("Clear", signatures: ["void Clear()"]) { call in
        items(call.target)?.removeAll()
        return .nothing
      },
      .indexer(
        type: model + "ConfigurationParameter", signatures: ["(string key)", "(int index)"],
        get: { call in
          guard let items = items(call.target) else { return .null }
          if case .int(let i) = call[0] { return items.items.indices.contains(Int(i)) ? .object(ParameterObject(items.items[Int(i)])) : .null }
          return items[call[0].asString?.string ?? ""].map { .object(ParameterObject($0)) } ?? .null
        }),
    ])

  private static func parameter(_ value: Value) -> ConfigurationParameter? {
    (value.base.asObject as? ParameterObject)?.parameter
  }
  private static func items(_ value: Value) -> ParameterKeyedCollection? {
    (value.asObject as? ParameterCollectionObject)?.collection
  }

  private static func text(
    _ name: String, _ get: @escaping @Sendable (ConfigurationParameter) -> String,
    _ set: @escaping @Sendable (ConfigurationParameter, String) -> Void
  ) -> TypeDefinition.Member {
    .property(
      name, type: "string", get: { target, _ in parameter(target).map { .text(get($0)) } ?? .null },
      set: { target, value, context in
        if let parameter = parameter(target) { set(parameter, try LanguagePrimitives.text(value, context).string) }
      })
  }
}
