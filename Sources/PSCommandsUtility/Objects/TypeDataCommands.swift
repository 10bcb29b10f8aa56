import PSEngine
import PSRuntime

/// Adds members and display settings to a type by name, for this session.
///
/// Types files are not read. Follows Microsoft.PowerShell.Utility/Update-TypeData.
struct UpdateTypeDataCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .update, "TypeData", defaultParameterSet: "FileSet", supportsShouldProcess: true)
  private static let dynamic = "DynamicTypeSet"

  static let parameters: [Parameter<Self>] =
    members + [
      .init("SerializationMethod", .set(dynamic), .validateNotNullOrEmpty) { (command: inout Self, _: PSString) in
        command.hasOther = true
      },
      .init("TargetTypeForDeserialization", .set(dynamic), .validateNotNull) { (command: inout Self, _: PSType?) in
        command.hasOther = true
      },
      .init("SerializationDepth", .set(dynamic), .validateNotNull) { (command: inout Self, _: Int32) in
        command.hasOther = true
      },
      .init("InheritPropertySerializationSet", .set(dynamic), .validateNotNull) { (command: inout Self, _: Bool?) in
        command.hasOther = true
      },
      .init("StringSerializationSource", .set(dynamic), .validateNotNullOrEmpty) { (command: inout Self, _: PSString) in
        command.hasOther = true
      },
      .init("PropertySerializationSet", .set(dynamic), .validateNotNullOrEmpty) {
        (command: inout Self, _: [PSString]) in command.hasOther = true
      },
      .init("TypeConverter", .set(dynamic), .validateNotNull) { (command: inout Self, _: PSType?) in
        command.hasOther = true
      },
      .init("TypeAdapter", .set(dynamic), .validateNotNull) { (command: inout Self, _: PSType?) in
        command.hasOther = true
      },
      .init("Force", .sets([dynamic, "TypeDataSet"])) { $0.force = $1 },
      .init(
        "TypeData", .set("TypeDataSet", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)
      ) {
        $0.typeData = $1
      },
      .init(
        "AppendPath", .set("FileSet", .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName),
        .alias("PSPath", "Path"), .validateNotNull
      ) { $0.appendPath = $1 },
      .init("PrependPath", .set("FileSet"), .validateNotNull) { $0.prependPath = $1 },
    ]

  private static let members: [Parameter<Self>] = [
    .init(
      "MemberType", .set(dynamic), .validateNotNullOrEmpty,
      .validateSet("NoteProperty", "AliasProperty", "ScriptProperty", "CodeProperty", "ScriptMethod", "CodeMethod")
    ) { $0.memberType = $1 },
    .init("MemberName", .set(dynamic), .validateNotNullOrEmpty) { $0.memberName = $1 },
    .init("Value", .set(dynamic)) { $0.value = $1 },
    .init("SecondValue", .set(dynamic), .validateNotNull) { $0.secondValue = $1 },
    .init("TypeName", .set(dynamic, .mandatory, .valueFromPipeline), .validateNotNullOrEmpty) { $0.typeName = $1 },
    .init("DefaultDisplayProperty", .set(dynamic), .validateNotNullOrEmpty) { $0.displayProperty = $1 },
    .init("DefaultDisplayPropertySet", .set(dynamic), .validateNotNullOrEmpty) { $0.displaySet = $1 },
    .init("DefaultKeyPropertySet", .set(dynamic), .validateNotNullOrEmpty) { $0.keySet = $1 },
  ]

  var memberType: MemberTypes?
  var memberName: PSString?
  var value: Value = .unset
  var secondValue: Value = .unset
  var typeName = PSString.empty
  var displayProperty: PSString?
  var displaySet: [PSString]?
  var keySet: [PSString]?
  var hasOther = false
  var force = SwitchParameter()
  var typeData: [TypeDataObject] = []
  var appendPath: [PSString]?
  var prependPath: [PSString]?

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    guard runtime.parameterSetName == UpdateTypeDataCommand.dynamic else {
      if appendPath != nil || prependPath != nil { try runtime.throwTerminating(ObjectStrings.typesFiles()) }
      return
    }
    let context = runtime.context
    let resolved = context.types.resolve(typeName.string).map { PSString.make($0.fullName) } ?? typeName
    if let refused = refusal() { try runtime.throwTerminating(refused) }
    guard try runtime.shouldProcess(target: "Type to update: \(resolved.string)", action: "Update TypeData") else {
      return
    }
    guard memberName != nil || displayProperty != nil || displaySet != nil || keySet != nil || hasOther else {
      return try runtime.writeError(ObjectStrings.typeDataEmpty(resolved))
    }
    let entry = context.members.typeData.makeEntry(resolved)
    try addMember(to: entry, resolved, runtime)
    if let displayProperty { entry.defaultDisplayProperty = displayProperty }
    if let displaySet {
      if entry.defaultDisplayPropertySet != nil && !force.isPresent {
        return try runtime.writeError(ObjectStrings.typeDataSetExists(resolved, "DefaultDisplayPropertySet"))
      }
      entry.defaultDisplayPropertySet = displaySet
    }
    if let keySet { entry.defaultKeyPropertySet = keySet }
  }

  /// What is missing or too much among the parameters of the member.
  private func refusal() -> ErrorRecord? {
    guard let memberType, let kind = MemberKind(rawValue: memberType.rawValue) else {
      if memberType != nil { return nil }
      return memberName != nil || !value.isUnset || !secondValue.isUnset ? ObjectStrings.memberTypeMissing() : nil
    }
    if memberName == nil { return ObjectStrings.typeMember(misses: "MemberName", kind.name) }
    if value.isUnset { return ObjectStrings.typeMember(misses: "Value", kind.name) }
    switch kind {
    case .noteProperty, .scriptMethod, .codeMethod:
      return secondValue.isUnset ? nil : ObjectStrings.typeMember(excludes: "SecondValue", kind.name)
    case .aliasProperty:
      if value.isNull { return ObjectStrings.typeMember(emptyValueOf: kind.name) }
      if case .string(let text) = value.base, text.isEmpty { return ObjectStrings.typeMember(emptyValueOf: kind.name) }
      return nil
    case .scriptProperty, .codeProperty:
      return value.isNull && secondValue.isUnset ? ObjectStrings.typeMember(emptyValuesOf: kind.name) : nil
    default: return ObjectStrings.cannotUpdate(kind.name)
    }
  }

  private func addMember(to entry: TypeData.Entry, _ typeName: PSString, _ runtime: CommandRuntime) throws {
    guard let memberName else { return }
    if let known = entry.members.firstIndex(where: { $0.name.equalsIgnoringCase(memberName) }) {
      if !force.isPresent { return try runtime.writeError(ObjectStrings.typeDataExists(typeName, memberName)) }
      entry.members.remove(at: known)
    }
    entry.members.append(try member(memberName, runtime))
  }

  private func member(_ name: PSString, _ runtime: CommandRuntime) throws -> PSMemberObject {
    let context = runtime.context
    let kind = memberType.flatMap { MemberKind(rawValue: $0.rawValue) } ?? .noteProperty
    switch kind {
    case .aliasProperty:
      let conversion =
        secondValue.isNull
        ? nil : try LanguagePrimitives.convert(secondValue, to: .type, context).asObject as? PSType
      return PSMemberObject(
        name: name, .alias(target: try LanguagePrimitives.text(value, context), conversion: conversion))
    case .scriptProperty:
      return PSMemberObject(
        name: name, .scriptProperty(getter: try block(value, context), setter: try block(secondValue, context)))
    case .scriptMethod:
      guard let block = try block(value, context) else {
        try runtime.throwTerminating(ObjectStrings.valueNull("ScriptMethod"))
      }
      return PSMemberObject(name: name, .scriptMethod(block))
    case .noteProperty: return TypeDataNote.member(name, value.isUnset ? .null : value)
    default: try runtime.throwTerminating(ObjectStrings.cannotUpdate(kind.name))
    }
  }

  private func block(_ value: Value, _ context: ExecutionContext) throws -> ScriptBlock? {
    if value.isNull { return nil }
    return try LanguagePrimitives.convert(value, to: .scriptBlock, context).base.asObject as? ScriptBlock
  }
}

/// A note property of a type: the same value for all of its objects.
enum TypeDataNote {
  static func member(_ name: PSString, _ value: Value) -> PSMemberObject {
    final class Box: @unchecked Sendable {
      let value: Value
      init(_ value: Value) { self.value = value }
    }
    let box = Box(value)
    let member = PSMemberObject(name: name, .code(getter: { _, _ in box.value }))
    member.shown = ("NoteProperty", "\(TypeNames.shown(value.isNull ? .object : value.base.type)) \(name.string)")
    return member
  }
}

/// Shows what type data adds to types. Follows Microsoft.PowerShell.Utility/Get-TypeData.
struct GetTypeDataCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "TypeData", outputTypes: ["System.Management.Automation.PSObject"])
  static let parameters: [Parameter<Self>] = [
    .init("TypeName", .position(0), .valueFromPipeline, .validateNotNullOrEmpty) { $0.typeName = $1 }
  ]

  var typeName: [PSString] = []

  /// Types whose members are the runtime's own and no type data.
  private static let ownTypes = ["System.Array"]

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let data = runtime.context.members.typeData
    let names = data.typeNames.filter { name in !GetTypeDataCommand.ownTypes.contains(name.string) }
      .sorted { $0.string.uppercased() < $1.string.uppercased() }
    for pattern in typeName.isEmpty ? [PSString.make("*")] : typeName {
      let resolved = runtime.context.types.resolve(pattern.string).map { PSString.make($0.fullName) } ?? pattern
      let filter = try NameFilter(resolved)
      for name in names where filter.matches(name) {
        guard let entry = data.entry(name) else { continue }
        try runtime.writeObject(TypeDataObject(name, entry))
      }
    }
  }
}

/// `Runspaces.TypeData`: what is known of one type name.
final class TypeDataObject: Obj, ObjectParameter {
  static let parameterTypeName = "System.Management.Automation.Runspaces.TypeData"
  let typeName: PSString
  let entry: TypeData.Entry
  init(_ typeName: PSString, _ entry: TypeData.Entry) {
    self.typeName = typeName
    self.entry = entry
    super.init()
  }
  override var type: PSType { .typeDataObject }

  /// The members by name.
  private var members: Value {
    let table = PSHashtable(PSType.builtin("System.Collections.Generic.Dictionary`2").instance([.string, .object]))
    for member in entry.members { table.set(.string(member.name), .object(MemberObject(member: member))) }
    return .object(table)
  }
  private static func set(_ names: [PSString]?) -> Value {
    names.map { .array(PSArray($0.map { .string($0) }, of: .string)) } ?? .null
  }

  static let definition = TypeDefinition(
    "System.Management.Automation.Runspaces.TypeData",
    [
      .objectProperty("TypeName", type: "string") { (t: TypeDataObject) in .string(t.typeName) },
      .objectProperty("Members", type: "System.Collections.Generic.Dictionary[string,System.Object]") {
        (t: TypeDataObject) in
        t.members
      },
      .objectProperty("TypeConverter", type: "type") { (_: TypeDataObject) in .null },
      .objectProperty("TypeAdapter", type: "type") { (_: TypeDataObject) in .null },
      .objectProperty("IsOverride", type: "bool") { (_: TypeDataObject) in .bool(false) },
      .objectProperty("SerializationMethod", type: "string") { (_: TypeDataObject) in .null },
      .objectProperty("DefaultDisplayProperty", type: "string") { (t: TypeDataObject) in
        t.entry.defaultDisplayProperty.map { .string($0) } ?? .null
      },
      .objectProperty("DefaultDisplayPropertySet", type: "System.Object") { (t: TypeDataObject) in
        set(t.entry.defaultDisplayPropertySet)
      },
      .objectProperty("DefaultKeyPropertySet", type: "System.Object") { (t: TypeDataObject) in
        set(t.entry.defaultKeyPropertySet)
      },
    ])
}

extension PSType {
  nonisolated(unsafe) static let typeDataObject = PSType(
    "System.Management.Automation.Runspaces.TypeData", base: .object)
}

/// Removes what type data adds to a type. Follows Microsoft.PowerShell.Utility/Remove-TypeData.
struct RemoveTypeDataCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .remove, "TypeData", defaultParameterSet: "RemoveTypeDataSet", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init(
      "TypeName", .set("RemoveTypeSet", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName),
      .validateNotNullOrEmpty
    ) { $0.typeName = $1 },
    .init("Path", .set("RemoveFileSet", .mandatory), .validateNotNullOrEmpty) { $0.path = $1 },
    .init("TypeData", .set("RemoveTypeDataSet", .mandatory, .valueFromPipeline)) { $0.typeData = $1 },
  ]

  var typeName = PSString.empty
  var path: [PSString] = []
  var typeData: TypeDataObject?

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let context = runtime.context
    var name = typeName
    switch runtime.parameterSetName {
    case "RemoveFileSet": try runtime.throwTerminating(ObjectStrings.typesFiles())
    case "RemoveTypeDataSet":
      if let data = typeData { name = data.typeName }
    default: name = context.types.resolve(typeName.string).map { PSString.make($0.fullName) } ?? typeName
    }
    guard try runtime.shouldProcess(target: "TypeName: \(name.string)", action: "Remove TypeData") else { return }
    if !context.members.typeData.remove(name) { try runtime.writeError(ObjectStrings.typeDataNotFound(name)) }
  }
}
