import PSRuntime

/// Makes members of definitions over one class of objects: what scripts see of the engine's own objects.
struct Face<T: Obj> {
  /// A property that only reads.
  static func get(_ name: String, _ type: String, _ body: @escaping @Sendable (T, ExecutionContext) throws -> Value)
    -> TypeDefinition.Member
  {
    .property(
      name, type: type,
      get: { value, context in
        guard let object = own(value), let context = context as? ExecutionContext else { return .null }
        return try body(object, context)
      })
  }

  /// A property that reads and writes.
  static func get(
    _ name: String, _ type: String, _ body: @escaping @Sendable (T, ExecutionContext) throws -> Value,
    set: @escaping @Sendable (T, Value, ExecutionContext) throws -> Void
  ) -> TypeDefinition.Member {
    .property(
      name, type: type,
      get: { value, context in
        guard let object = own(value), let context = context as? ExecutionContext else { return .null }
        return try body(object, context)
      },
      set: { value, new, context in
        guard let object = own(value), let context = context as? ExecutionContext else { return }
        try set(object, new, context)
      })
  }

  static func text(_ name: String, _ body: @escaping @Sendable (T) -> String) -> TypeDefinition.Member {
    get(name, "string") { object, _ in .text(body(object)) }
  }
  static func string(_ name: String, _ body: @escaping @Sendable (T) -> PSString) -> TypeDefinition.Member {
    get(name, "string") { object, _ in .string(body(object)) }
  }
  static func flag(_ name: String, _ body: @escaping @Sendable (T) -> Bool) -> TypeDefinition.Member {
    get(name, "bool") { object, _ in .bool(body(object)) }
  }

  /// A method; signatures as `Get-Member` shows them.
  static func method(
    _ name: String, _ signatures: String..., body: @escaping @Sendable (T, MethodCall, ExecutionContext) throws -> Value
  ) -> TypeDefinition.Member {
    .method(name, signatures: signatures) { call in
      guard let object = own(call.target), let context = call.context as? ExecutionContext else { return .null }
      return try body(object, call, context)
    }
  }

  static func own(_ value: Value) -> T? {
    if case .object(let object) = value.base { object as? T } else { nil }
  }
}

extension Value {
  /// An array of texts, of type `string[]`.
  static func texts(_ texts: [String]) -> Value { .array(PSArray(texts.map(Value.text), of: .string)) }
  static func objects(_ items: [Obj]) -> Value { .array(PSArray(items.map { .object($0) })) }
  static func optional(_ object: Obj?) -> Value { object.map { .object($0) } ?? .null }
}

/// A value of an enumeration that the type table knows by name.
func enumValue(_ typeName: String, _ number: Int64, _ context: RuntimeContext) -> Value {
  guard let type = context.types.resolve(typeName), type.isEnum else { return .int(Int32(truncatingIfNeeded: number)) }
  return .object(EnumObject(type, number))
}

/// What members of the engine's objects do; registered by the shell beside those of `DotNetTypes`.
public enum EngineTypes {
  public static let definitions: [TypeDefinition] = commands + records + session + language

  /// Adds the engine's types and what type data adds to them.
  public static func register(in context: RuntimeContext) {
    context.members.register(definitions)
    context.members.typeData.addWhenLoaded { EngineTypeData.members() }
  }

  private static let commands: [TypeDefinition] = [
    commandInfo, functionInfo, aliasInfo, cmdletInfo, externalScriptInfo, applicationInfo, parameterMetadata,
    parameterAttribute, parameterSetMetadata, commandParameterSet, commandParameter, scriptCmdlet,
    runtimeDefinedParameter, attribute, scriptBlock, languagePrimitives, EnumeratorMembers.definition,
    EnumeratorMembers.input,
  ]
  private static let records: [TypeDefinition] = [
    invocationInfo, informationalRecord, informationRecord,
    hostInformationMessage, progressRecord,
  ]
  private static let session: [TypeDefinition] = [
    moduleInfo, pathInfo, driveInfo, providerInfo, engineIntrinsics, sessionStateObject, variableIntrinsics,
    pathIntrinsics, commandIntrinsics, hostObject, hostUI, rawUI, size, choiceDescription,
  ]
}
