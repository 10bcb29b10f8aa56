import PSEngine
import PSRuntime

/// Adds members to an object: notes, aliases, script properties and methods, sets, a type name.
///
/// Texts and numbers cannot carry members themselves: what `-PassThru` writes has them. Follows
/// Microsoft.PowerShell.Utility/Add-Member.
struct AddMemberCommand: Cmdlet {
  static let metadata = CmdletMetadata(.add, "Member", defaultParameterSet: "TypeNameSet")
  private static let single = "NotePropertySingleMemberSet"
  private static let multi = "NotePropertyMultiMemberSet"

  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .sets(["MemberSet", "TypeNameSet", single, multi], .mandatory, .valueFromPipeline)) {
      $0.inputObject = $1
    },
    .init("MemberType", .set("MemberSet", .mandatory, .position(0)), .alias("Type")) { $0.memberType = $1 },
    .init("Name", .set("MemberSet", .mandatory, .position(1))) { $0.name = $1 },
    .init("Value", .set("MemberSet", .position(2))) { $0.value = $1 },
    .init("SecondValue", .set("MemberSet", .position(3))) { $0.secondValue = $1 },
    .init("TypeName", .set("TypeNameSet", .mandatory), .sets(["MemberSet", single, multi]), .validateNotNullOrEmpty) {
      $0.typeName = $1
    },
    .init("Force", .sets(["MemberSet", single, multi])) { $0.force = $1 },
    .init("PassThru", .sets(["MemberSet", "TypeNameSet", single, multi])) { $0.passThru = $1 },
    .init(
      "NotePropertyName", .set(single, .mandatory, .position(0)), .validateNotNullOrEmpty,
      .validate(.misplaced(refuseMemberType)), .transform(textOfNumber)
    ) { $0.noteName = $1 },
    .init("NotePropertyValue", .set(single, .mandatory, .position(1)), .allowNull) { $0.noteValue = $1 },
    .init("NotePropertyMembers", .set(multi, .mandatory, .position(0)), .validateNotNullOrEmpty) { $0.notes = $1 },
  ]

  var inputObject = PSObjectParameter()
  var memberType: MemberTypes = []
  var name = PSString.empty
  var value: Value = .unset
  var secondValue: Value = .unset
  var typeName: PSString?
  var force = SwitchParameter()
  var passThru = SwitchParameter()
  var noteName = PSString.empty
  var noteValue: Value = .null
  var notes: DictionaryParameter?

  /// A name that is a kind of member is meant for `-MemberType`.
  @Sendable private static func refuseMemberType(_ value: Value, _ context: RuntimeContext) throws {
    guard case .string(let text) = value.base else { return }
    let number = Int64(text.string)
    let isKind = MemberTypes.enumMembers.contains { member in
      member.value.nonzeroBitCount == 1 && MemberTypes.extended.rawValue & member.value != 0
        && (PSString.make(member.name).equalsIgnoringCase(text) || member.value == number)
    }
    if isKind { throw ParameterRefusal.noteNameIsMemberType }
  }

  @Sendable private static func textOfNumber(_ value: Value, _ context: RuntimeContext) throws -> Value {
    switch value.base {
    case .int, .long, .double, .byte, .sbyte, .short, .ushort, .uint, .ulong, .single:
      .string(try LanguagePrimitives.text(value.base, context))
    default: value
    }
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    switch runtime.parameterSetName {
    case "TypeNameSet":
      let result = putTypeName(on: inputObject.value, runtime.context)
      if passThru.isPresent { try runtime.writeObject(result) }
    case AddMemberCommand.multi: try addNotes(runtime)
    case AddMemberCommand.single: try finish(add(noteName, .note(noteValue), to: inputObject.value, runtime), runtime)
    default:
      if memberType.rawValue.nonzeroBitCount != 1 {
        try runtime.throwTerminating(ObjectStrings.wrongMemberCount(memberType.text(runtime.context.types)))
      }
      try finish(add(name, member(runtime), to: inputObject.value, runtime), runtime)
    }
  }

  private func finish(_ result: Value?, _ runtime: CommandRuntime) throws {
    guard var result else { return }
    if typeName != nil { result = putTypeName(on: result, runtime.context) }
    if passThru.isPresent { try runtime.writeObject(result) }
  }

  private func addNotes(_ runtime: CommandRuntime) throws {
    var result: Value?
    for entry in notes?.table.orderedEntries ?? [] {
      let name = try LanguagePrimitives.text(entry.key, runtime.context)
      if name.isEmpty {
        try runtime.writeError(ObjectStrings.emptyNoteName())
        continue
      }
      result = try add(name, .note(entry.value), to: result ?? inputObject.value, runtime) ?? result
    }
    try finish(result, runtime)
  }

  // MARK: - Adding

  private enum Addition {
    case note(Value)
    case member(PSMemberObject)
  }

  /// The value with the member; nil where an error was written instead.
  private func add(_ name: PSString, _ addition: Addition, to value: Value, _ runtime: CommandRuntime) throws -> Value?
  {
    let context = runtime.context
    if let kind = MemberKinds.existing(name, on: value, context) {
      if !force.isPresent {
        try runtime.writeError(ObjectStrings.memberExists(name, value))
        return nil
      }
      if MemberKinds.isOfTypeData(name, value, context) {
        try runtime.writeError(ObjectStrings.memberOfTypeData(name, kind.name, value))
        return nil
      }
    }
    let (result, bag) = AttachedNotes.carrier(of: value, context)
    _ = bag.remove(name)
    AddMemberCommand.hideSlot(name, of: value)
    switch addition {
    case .note(let note): bag.set(name, note)
    case .member(let member): bag.set(member: member, name: name)
    }
    return result
  }

  /// Makes reading a class's property ask the added members first.
  private static func hideSlot(_ name: PSString, of value: Value) {
    guard case .object(let o) = value, o.kind == .instance, let object = o as? SlotObject,
      let slot = object.shape.find(name)
    else { return }
    object.shape = object.shape.replacing(at: slot, with: .member)
  }

  private func putTypeName(on value: Value, _ context: ExecutionContext) -> Value {
    guard let typeName else { return value }
    let used = context.types.resolve(typeName.string).map { PSString.make($0.fullName) } ?? typeName
    let names = MemberAccess.typeNames(of: value, context)
    let (result, bag) = AttachedNotes.carrier(of: value, context)
    bag.typeNames = [used] + names
    return result
  }

  // MARK: - Members

  private func member(_ runtime: CommandRuntime) throws -> Addition {
    let context = runtime.context
    let kind = memberType.text(context.types)
    switch MemberKind(rawValue: memberType.rawValue) {
    case .noteProperty:
      try refuseSecondValue(kind, runtime)
      return .note(try given(kind, runtime))
    case .aliasProperty:
      let target = try LanguagePrimitives.text(notNull(kind, runtime), context)
      let conversion =
        secondValue.isNull
        ? nil : try LanguagePrimitives.convert(secondValue, to: .type, context).asObject as? PSType
      return .member(PSMemberObject(name: name, .alias(target: target, conversion: conversion)))
    case .scriptProperty:
      if value.isNull && secondValue.isNull { try runtime.throwTerminating(ObjectStrings.bothNull(kind)) }
      return .member(
        PSMemberObject(
          name: name, .scriptProperty(getter: try block(value, context), setter: try block(secondValue, context))))
    case .scriptMethod:
      try refuseSecondValue(kind, runtime)
      guard let block = try block(notNull(kind, runtime), context) else {
        try runtime.throwTerminating(ObjectStrings.valueNull(kind))
      }
      return .member(PSMemberObject(name: name, .scriptMethod(block)))
    case .propertySet:
      try refuseSecondValue(kind, runtime)
      let names = try LanguagePrimitives.convert(notNull(kind, runtime), to: .string.arrayType(), context)
      return .member(PSMemberObject(name: name, .propertySet((names.asArray?.items ?? []).compactMap(\.asString))))
    case .memberSet:
      try refuseSecondValue(kind, runtime)
      return .member(PSMemberObject(name: name, .memberSet(try memberBag(context))))
    case .codeMethod, .codeProperty: try refuseCode(kind, runtime)
    default: try runtime.throwTerminating(ObjectStrings.cannotAdd(kind))
    }
  }

  private func block(_ value: Value, _ context: ExecutionContext) throws -> ScriptBlock? {
    if value.isNull { return nil }
    return try LanguagePrimitives.convert(value, to: .scriptBlock, context).base.asObject as? ScriptBlock
  }

  /// The members of a set: those of the collection given as `-Value`.
  private func memberBag(_ context: ExecutionContext) throws -> PSCustomObject {
    let bag = PSCustomObject(shape: context.emptyShape, slots: [])
    if value.isNull { return bag }
    guard case .object(let o) = value.base, let list = o as? ListObject else {
      _ = try LanguagePrimitives.convert(value, to: AddMemberCommand.memberCollection, context)
      return bag
    }
    for item in list.items {
      guard case .object(let o) = item.base, let member = o as? MemberObject else { continue }
      if let detached = member.detached {
        bag.set(member: detached, name: member.name)
      } else {
        bag.set(member.name, try member.value(context))
      }
    }
    return bag
  }
  private static var memberCollection: PSType {
    PSType.builtin("System.Collections.ObjectModel.Collection`1").instance([
      PSType.builtin("System.Management.Automation.PSMemberInfo")
    ])
  }

  /// Members made of methods of .NET: there is no reflection to take them from.
  private func refuseCode(_ kind: String, _ runtime: CommandRuntime) throws -> Never {
    if memberType.rawValue == MemberKind.codeMethod.rawValue { try refuseSecondValue(kind, runtime) }
    if value.isNull && secondValue.isNull { try runtime.throwTerminating(ObjectStrings.bothNull(kind)) }
    let given = value.isNull ? secondValue : value
    _ = try LanguagePrimitives.convert(given, to: PSType.builtin("System.Reflection.MethodInfo"), runtime.context)
    try runtime.throwTerminating(ObjectStrings.cannotAdd(kind))
  }

  private func refuseSecondValue(_ kind: String, _ runtime: CommandRuntime) throws {
    if !secondValue.isUnset { try runtime.throwTerminating(ObjectStrings.secondValueGiven(kind)) }
  }

  /// `-Value`, asked for where it was not given.
  private func given(_ kind: String, _ runtime: CommandRuntime) throws -> Value {
    guard value.isUnset else { return value }
    let answer = try runtime.host.ui.prompt(
      caption: "Supply a value for the member of type \(kind)", message: "",
      fields: [PromptField(name: PSString.make("Value"), type: .object)])
    return answer.first?.value ?? .null
  }

  private func notNull(_ kind: String, _ runtime: CommandRuntime) throws -> Value {
    let value = try given(kind, runtime)
    if value.isNull { try runtime.throwTerminating(ObjectStrings.valueNull(kind)) }
    return value
  }
}

/// Why a parameter refuses a value.
enum ParameterRefusal {
  static var noteNameIsMemberType: RuntimeException {
    RuntimeException(
      "The value for the NotePropertyName parameter cannot be one that converts to the type "
        + "System.Management.Automation.PSMemberTypes.", id: "ValidationMetadataException", category: .invalidData,
      type: .validationMetadata)
  }
}

extension MemberTypes {
  func text(_ types: TypeTable) -> String { MemberTypes.parameterType(types).enumInfo?.text(rawValue) ?? "" }
}

/// Which members values have.
enum MemberKinds {
  /// The kind of the member of a name; nil where there is none.
  static func existing(_ name: PSString, on value: Value, _ context: ExecutionContext) -> MemberKind? {
    if let property = MemberAccess.properties(of: value, context).first(where: { $0.name.equalsIgnoringCase(name) }) {
      return property.kind
    }
    return MemberAccess.methods(of: value, context).first { $0.name.equalsIgnoringCase(name) }?.memberKind
  }

  /// Whether the member comes from type data and not from the object.
  static func isOfTypeData(_ name: PSString, _ value: Value, _ context: ExecutionContext) -> Bool {
    if let bag = value.attachedMembers, bag.shape.find(name) != nil { return false }
    if case .object(let o) = value, let custom = o as? PSCustomObject, custom.shape.find(name) != nil { return false }
    return context.members.typeData.member(name, MemberAccess.typeNames(of: value, context)) != nil
  }
}
