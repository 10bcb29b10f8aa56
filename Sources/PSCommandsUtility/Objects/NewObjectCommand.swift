import PSEngine
import PSRuntime

/// Makes an object of a .NET type or a class of a script and sets its properties.
///
/// There are no COM objects here. Follows Microsoft.PowerShell.Utility/New-Object.
struct NewObjectCommand: Cmdlet {
  static let metadata = CmdletMetadata(.new, "Object", defaultParameterSet: "Net")

  static let parameters: [Parameter<Self>] = [
    .init("TypeName", .set("Net", .mandatory, .position(0))) { $0.typeName = $1 },
    .init("ArgumentList", .set("Net", .position(1)), .alias("Args")) { $0.arguments = $1 },
    .init("Strict", .set("Com")) { $0.strict = $1 },
    .init("Property") { $0.property = $1 },
  ]

  var typeName = ""
  var arguments: [Value] = []
  var strict = SwitchParameter()
  var property: DictionaryParameter?

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    let context = runtime.context
    guard let type = context.type(named: typeName) else {
      try runtime.throwTerminating(ObjectStrings.typeNotFound(typeName))
    }
    let made = try make(type, runtime)
    for entry in property?.table.orderedEntries ?? [] {
      try set(try LanguagePrimitives.text(entry.key, context), entry.value, of: made, runtime)
    }
    try runtime.writeObject(made)
  }

  private func make(_ type: PSType, _ runtime: CommandRuntime) throws -> Value {
    let context = runtime.context
    if arguments.isEmpty {
      if type.code == .psObject || type.code == .psCustomObject {
        return .object(PSCustomObject(shape: context.emptyShape, slots: []))
      }
      if type.isValueType { return try MemberAccess.defaultValue(of: type, context) }
      if type.flags.contains(.abstract) || type.flags.contains(.interface) || type.code == .string {
        try runtime.throwTerminating(ObjectStrings.noConstructor(typeName))
      }
    } else if type.code == .psObject {
      return arguments.count == 1 ? arguments[0] : .array(PSArray(arguments))
    }
    if !arguments.isEmpty, type.isValueType, type.userClass == nil, !NewObjectCommand.hasConstructors(type, context) {
      try runtime.throwTerminating(ObjectStrings.noConstructor(type.fullName))
    }
    do {
      return try MemberAccess.construct(type, arguments, context)
    } catch let error as RuntimeException {
      throw try failure(error, type, runtime)
    }
  }

  /// Whether a struct has constructors besides its own empty one.
  private static func hasConstructors(_ type: PSType, _ context: ExecutionContext) -> Bool {
    context.members.members(of: type).constructor?.allSignatures.contains { !$0.parameters.isEmpty } ?? false
  }

  /// The error of a constructor as this command reports it.
  private func failure(_ error: RuntimeException, _ type: PSType, _ runtime: CommandRuntime) throws -> any Error {
    let exception = error.record.exception
    if error.record.errorId == "MethodCountCouldNotFindBest" {
      if arguments.isEmpty { try runtime.throwTerminating(ObjectStrings.noConstructor(typeName)) }
      try runtime.throwTerminating(
        ObjectStrings.constructorThrew(ObjectStrings.noOverload(type.name, arguments.count)))
    }
    if error.isBareException {
      try runtime.throwTerminating(
        ObjectStrings.constructorThrew(ObjectStrings.calling(arguments.count, exception)))
    }
    if PSType.methodException.isAssignable(from: exception.exceptionType) {
      try runtime.throwTerminating(ObjectStrings.constructorThrew(exception))
    }
    return error
  }

  /// Sets a property, or calls the method of the name with the value.
  private func set(_ name: PSString, _ value: Value, of target: Value, _ runtime: CommandRuntime) throws {
    let context = runtime.context
    if case .object(let o) = target, o.kind == .custom {
      return unsafeDowncast(o, to: PSCustomObject.self).set(name, value)
    }
    switch MemberKinds.existing(name, on: target, context) {
    case nil: try runtime.throwTerminating(ObjectStrings.memberNotFound(name))
    case .method?, .scriptMethod?, .codeMethod?:
      let items = value.elements == nil ? [value] : try LanguagePrimitives.items(of: value)
      _ = try MemberAccess.invoke(target, name, items, context)
    default:
      do {
        try MemberAccess.set(target, name, value, context)
      } catch let error as RuntimeException {
        try runtime.throwTerminating(ObjectStrings.invalidPropertyValue(error.record.exception))
      }
    }
  }
}
