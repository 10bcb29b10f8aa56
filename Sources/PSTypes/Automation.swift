import PSRuntime

extension DotNetTypes {
  /// Objects of PowerShell itself that need no engine: views of members, references, variables, error records.
  static let automation: [TypeDefinition] = [
    psObject, memberSet, memberCollection, typeNameList, memberInfo, propertyInfo, methodInfo, noteProperty,
    aliasProperty,
    scriptProperty, scriptMethod, reference, variable, errorRecord, errorCategoryInfo, customObject, switchParameter,
  ]

  private static func view(_ value: Value) -> Value {
    switch value.asObject {
    case let v as PSObjectView: v.target
    default: value
    }
  }

  // MARK: - psobject

  private static let memberSet = TypeDefinition("System.Management.Automation.PSMemberSet", viewMembers)
  private static let psObject = TypeDefinition(
    "System.Management.Automation.PSObject",
    viewMembers + [
      .constructor(signatures: ["new()", "new(System.Object obj)"]) { call in
        call.count == 0 ? .object(PSCustomObject(shape: call.context.emptyShape, slots: [])) : call[0]
      },
      .staticMethod("AsPSObject", signatures: ["psobject AsPSObject(System.Object obj)"]) { call in call[0] },
    ])

  private static let viewMembers: [Member] = [
    .property("Properties", get: { value, context in .object(MemberCollection(view(value), .properties, context)) }),
    .property("Methods", get: { value, context in .object(MemberCollection(view(value), .methods, context)) }),
    .property("Members", get: { value, context in .object(MemberCollection(view(value), .members, context)) }),
    .property("TypeNames", get: { value, context in .object(TypeNameList(view(value), context)) }),
    .property("BaseObject", get: { value, _ in view(value).base }),
    .property("ImmediateBaseObject", get: { value, _ in view(value).base }),
    .method("Copy", signatures: ["psobject Copy()"]) { call in copy(view(call.target)) },
  ]

  /// A copy of an object: custom objects with their own slots, all others as .NET's `Clone` would.
  private static func copy(_ value: Value) -> Value {
    switch value.base {
    case .object(let o as PSCustomObject):
      let copy = PSCustomObject(shape: o.shape, slots: o.slots)
      copy.typeNames = o.typeNames
      copy.attached = o.attached
      return .object(copy)
    case .array(let a): return .array(PSArray(a.items, of: a.elementType, lengths: a.lengths))
    case .object(let table as PSHashtable):
      let copy = PSHashtable(
        table.dictionaryType, comparison: table.comparison, keyType: table.keyType, valueType: table.valueType)
      for entry in table.liveEntries { copy.set(entry.key, entry.value) }
      return .object(copy)
    default: return value
    }
  }

  private static func collection(_ call: MethodCall) -> MemberCollection? { call.target.asObject as? MemberCollection }

  private static let memberCollection = TypeDefinition(
    "System.Management.Automation.PSMemberInfoIntegratingCollection`1",
    [
      .indexer(
        type: "System.Object", signatures: ["System.Object Item(string name)"],
        get: { call in collection(call)?.find(call.text(0)).map { .object($0) } ?? .null }),
      .method(
        "Match",
        signatures: [
          "System.Object Match(string name)",
          "System.Object Match(string name, System.Management.Automation.PSMemberTypes memberTypes)",
        ]
      ) { call in
        let pattern = try wildcard(call.text(0))
        let found = collection(call)?.members.filter { pattern.isMatch($0.name) } ?? []
        return .object(ListObject(found.map { .object($0) }, type: .psObjectCollection))
      },
      .method(
        "Add", signatures: ["void Add(System.Object member)", "void Add(System.Object member, bool preValidated)"]
      ) { call in
        guard let target = collection(call)?.target, let member = call.object(0) as? MemberObject else { return .null }
        try attach(member, to: target, call.context)
        return .null
      },
      .method("Remove", signatures: ["void Remove(string name)"]) { call in
        guard let target = collection(call)?.target else { return .null }
        if let o = target.base.asObject as? PSCustomObject, o.remove(call.text(0)) { return .null }
        _ = target.attachedMembers?.remove(call.text(0))
        return .null
      },
      .method("GetEnumerator", signatures: ["System.Collections.IEnumerator GetEnumerator()"]) { call in
        .object(EnumeratorObject(call.target.elements ?? ArraySequence([])))
      },
    ])

  /// Puts a member on an object (`Properties.Add`); a name that is there is an error.
  private static func attach(_ member: MemberObject, to target: Value, _ context: RuntimeContext) throws {
    if MemberAccess.properties(of: target, context).contains(where: { $0.name.equalsIgnoringCase(member.name) }) {
      throw MemberStrings.dotnet(
        .extendedTypeSystem,
        "Cannot add a member with the name \"\(member.name.string)\" because a member with that name already exists. ")
    }
    let bag: PSCustomObject
    if let o = target.base.asObject as? PSCustomObject {
      bag = o
    } else if let known = target.attachedMembers {
      bag = known
    } else {
      bag = PSCustomObject(shape: context.emptyShape, slots: [])
      switch target {
      case .object(let o): o.attached = bag
      case .array(let a): a.attached = bag
      default: return
      }
    }
    if let detached = member.detached {
      bag.set(member: detached, name: detached.name)
    } else {
      bag.set(member.name, try member.value(context))
    }
  }

  private static func names(_ call: MethodCall) -> TypeNameList? { call.target.asObject as? TypeNameList }

  private static let typeNameList = TypeDefinition(
    "System.Collections.ObjectModel.Collection`1",
    [
      .property(
        "Count", type: "int",
        get: { value, _ in
          .count((value.asObject as? TypeNameList)?.names.count ?? (value.asObject as? ListObject)?.items.count ?? 0)
        }),
      .indexer(
        type: "string", signatures: ["string Item(int index)"],
        get: { call in
          guard let list = names(call) else { return .null }
          return list.names.indices.contains(call.int(0)) ? .string(list.names[call.int(0)]) : .null
        }),
      .method("Add", signatures: ["void Add(T item)"]) { call in
        if let list = names(call) {
          list.names.append(try LanguagePrimitives.text(call[0], call.context))
        } else {
          try ListFunctions.changing(call).items.append(call[0])
        }
        return .null
      },
      .method("Insert", signatures: ["void Insert(int index, T item)"]) { call in
        guard let list = names(call) else { return try ListFunctions.insert(call) }
        var all = list.names
        all.insert(try LanguagePrimitives.text(call[1], call.context), at: min(max(0, call.int(0)), all.count))
        list.names = all
        return .null
      },
      .method("Clear", signatures: ["void Clear()"]) { call in
        if let list = names(call) { list.names = [] } else { try ListFunctions.changing(call).items = [] }
        return .null
      },
      .method("Remove", signatures: ["bool Remove(T item)"]) { call in
        guard let list = names(call) else {
          let own = try ListFunctions.changing(call)
          guard let i = try own.items.firstIndex(where: { try equals($0, call[0], call.context) }) else {
            return .bool(false)
          }
          own.items.remove(at: i)
          return .bool(true)
        }
        let name = try LanguagePrimitives.text(call[0], call.context)
        var all = list.names
        guard let i = all.firstIndex(where: { $0.equalsIgnoringCase(name) }) else { return .bool(false) }
        all.remove(at: i)
        list.names = all
        return .bool(true)
      },
      .method("Contains", signatures: ["bool Contains(T item)"]) { call in
        guard let list = names(call) else {
          return .bool(try ListFunctions.list(call.target).items.contains { try equals($0, call[0], call.context) })
        }
        let name = try LanguagePrimitives.text(call[0], call.context)
        return .bool(list.names.contains { $0.equalsOrdinal(name) })
      },
    ])

  // MARK: - Members as objects

  private static func member(_ value: Value) -> MemberObject? { value.asObject as? MemberObject }

  private static func kindValue(_ kind: MemberKind) -> Value {
    .object(EnumObject(PSType.builtin("System.Management.Automation.PSMemberTypes"), kind.rawValue))
  }

  private static let memberInfo = TypeDefinition(
    "System.Management.Automation.PSMemberInfo",
    [
      .property(
        "MemberType", type: "System.Management.Automation.PSMemberTypes",
        get: { value, _ in
          if let m = value.asObject as? MethodObject { return kindValue(m.memberKind) }
          return member(value).map { kindValue($0.memberKind) } ?? .null
        }),
      .property(
        "Value", get: { value, context in try member(value)?.value(context) ?? value },
        set: { value, new, context in try member(value)?.setValue(new, context) }),
      .property(
        "TypeNameOfValue", type: "string",
        get: { value, context in
          guard let m = member(value) else { return .text("System.Management.Automation.PSMethod") }
          if let p = m.property { return .text(p.valueTypeName(of: m.target, context)) }
          let value = try m.value(context)
          return .text(value.isNull ? "System.Object" : value.base.type.fullName)
        }),
      .property(
        "Name", type: "string",
        get: { value, _ in
          if let m = value.asObject as? MethodObject { return .string(m.name) }
          return member(value).map { .string($0.name) } ?? .null
        }),
      .property("IsInstance", type: "bool", get: { value, _ in .bool(member(value)?.memberKind == .noteProperty) }),
      .method("Copy", signatures: ["System.Management.Automation.PSMemberInfo Copy()"]) { call in call.target },
    ])

  private static let propertyInfo = TypeDefinition(
    "System.Management.Automation.PSPropertyInfo",
    [
      .property("IsSettable", type: "bool", get: { value, _ in .bool(member(value)?.property?.isSettable ?? true) }),
      .property("IsGettable", type: "bool", get: { _, _ in .bool(true) }),
    ])

  private static let methodInfo = TypeDefinition(
    "System.Management.Automation.PSMethodInfo",
    [
      .property(
        "OverloadDefinitions", type: "System.Collections.ObjectModel.Collection[string]",
        get: { value, _ in
          let method = value.asObject as? MethodObject ?? member(value)?.method
          return .object(
            ListObject(
              (method?.definitions ?? []).map { .text($0) },
              type: PSType.builtin("System.Collections.ObjectModel.Collection`1").instance([.string])))
        }),
      .method("Invoke", signatures: ["System.Object Invoke(Params System.Object[] arguments)"]) { call in
        guard let method = call.target.asObject as? MethodObject ?? member(call.target)?.method else { return .null }
        return try method.call(try call.items(0) ?? [], call.context)
      },
    ])

  private static let noteProperty = TypeDefinition(
    "System.Management.Automation.PSNoteProperty",
    [
      .constructor(signatures: ["new(string name, System.Object value)"]) { call in
        .object(MemberObject(note: call.text(0), call[1]))
      }
    ])
  private static let aliasProperty = TypeDefinition(
    "System.Management.Automation.PSAliasProperty",
    [
      .constructor(signatures: [
        "new(string name, string referencedMemberName)",
        "new(string name, string referencedMemberName, type conversionType)",
      ]) { call in
        .object(
          MemberObject(
            member: PSMemberObject(
              name: call.text(0), .alias(target: call.text(1), conversion: call.object(2) as? PSType))))
      }
    ])
  private static let scriptProperty = TypeDefinition(
    "System.Management.Automation.PSScriptProperty",
    [
      .constructor(signatures: [
        "new(string name, scriptblock getterScript)",
        "new(string name, scriptblock getterScript, scriptblock setterScript)",
      ]) { call in
        .object(
          MemberObject(
            member: PSMemberObject(name: call.text(0), .scriptProperty(getter: call.object(1), setter: call.object(2))))
        )
      }
    ])
  private static let scriptMethod = TypeDefinition(
    "System.Management.Automation.PSScriptMethod",
    [
      .constructor(signatures: ["new(string name, scriptblock script)"]) { call in
        guard let block = call.object(1) else { throw MemberStrings.argumentNull("script") }
        return .object(MemberObject(member: PSMemberObject(name: call.text(0), .scriptMethod(block))))
      }
    ])

  // MARK: - Other objects

  private static let customObject = TypeDefinition(
    "System.Management.Automation.PSCustomObject",
    [
      .method("ToString", signatures: ["string ToString()"]) { _ in .string(.empty) }
    ])

  private static let reference = TypeDefinition(
    "System.Management.Automation.PSReference",
    [
      .constructor(signatures: ["new(System.Object value)"]) { call in
        .object(PSReference(PSVariable(name: .empty, value: call[0])))
      },
      .property(
        "Value", get: { value, _ in (value.asObject as? PSReference)?.variable.value ?? .null },
        set: { value, new, context in
          guard let variable = (value.asObject as? PSReference)?.variable else { return }
          variable.value = try variable.constraint?.convert(new, for: variable, context) ?? new
        }),
    ])

  private static func variableOf(_ value: Value) -> PSVariable? {
    if case .variable(let v) = value { return v }
    return value.asObject as? PSVariable
  }

  private static let variable = TypeDefinition(
    "System.Management.Automation.PSVariable",
    [
      .constructor { call in
        .object(
          PSVariable(
            name: call.text(0), value: call.count > 1 ? call[1] : .null,
            options: PSVariable.Options(rawValue: Int32(truncatingIfNeeded: call.enumValue(2)))))
      },
      .property("Name", get: { value, _ in variableOf(value).map { .string($0.name) } ?? .null }),
      .property(
        "Description",
        get: { value, _ in
          guard let variable = variableOf(value) else { return .null }
          if !variable.description.isEmpty { return .string(variable.description) }
          return .text(VariableDescriptions.text(of: variable.name.string))
        },
        set: { value, new, context in
          variableOf(value)?.description = try LanguagePrimitives.text(new, context)
        }),
      .property(
        "Value", get: { value, _ in variableOf(value)?.value ?? .null },
        set: { value, new, context in
          guard let variable = variableOf(value) else { return }
          variable.value = try variable.constraint?.convert(new, for: variable, context) ?? new
        }),
      .property(
        "Options",
        get: { value, _ in
          .object(
            EnumObject(
              PSType.builtin("System.Management.Automation.ScopedItemOptions"),
              Int64(variableOf(value)?.options.rawValue ?? 0)))
        },
        set: { value, new, _ in
          variableOf(value)?.options = PSVariable.Options(rawValue: Int32(truncatingIfNeeded: new.wholeNumber ?? 0))
        }),
      .property(
        "Visibility",
        get: { _, _ in
          .object(EnumObject(PSType.builtin("System.Management.Automation.SessionStateEntryVisibility"), 0))
        }),
      .property("Module", get: { _, _ in .null }), .property("ModuleName", get: { _, _ in .string(.empty) }),
      .property(
        "Attributes",
        get: { value, _ in
          let attributes = variableOf(value)?.constraint?.attributeObjects ?? []
          return .object(ListObject(attributes.map { .object($0) }, type: .psObjectCollection))
        }),
      .method("IsValidValue") { _ in .bool(true) },
    ])

  private static let switchParameter = TypeDefinition(
    "System.Management.Automation.SwitchParameter",
    [
      .constructor(signatures: ["new(bool isPresent)", "new()"]) { call in .boxed(SwitchParameter(call.bool(0))) },
      .property("IsPresent", type: "bool", get: { value, _ in .bool(value.asSwitch ?? false) }),
      .method("ToBool", signatures: ["bool ToBool()"]) { call in .bool(call.target.asSwitch ?? false) },
      .method("ToString", signatures: ["string ToString()"]) { call in
        .text(call.target.asSwitch == true ? "True" : "False")
      },
      .staticProperty("Present", type: "switch", get: { _ in .boxed(SwitchParameter(true)) }),
    ])
}

/// A wildcard pattern that ignores case; .NET's exception for a malformed one.
func wildcard(_ text: PSString) throws -> WildcardPattern {
  do {
    return try WildcardPattern(text, options: .ignoreCase)
  } catch {
    throw MemberStrings.argument(error.message)
  }
}
