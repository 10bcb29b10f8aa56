/// A property of one value, as views, `Select-Object *` and `Get-Member` see it.
public struct PropertyInfo {
  enum Source {
    case slot(PSCustomObject)
    case instance(SlotObject, UserProperty?)
    case member(PSMemberObject)
    case entry(MemberEntry)
    case adapted(AdaptedProperty)
    case exception(Value)
  }
  public let name: PSString
  public let kind: MemberKind
  /// The declared type as `Get-Member` shows it; empty for a note property, whose type is that of its value.
  public let typeName: String
  public let isSettable: Bool
  public let isHidden: Bool
  let source: Source

  init(
    _ name: PSString, _ kind: MemberKind, typeName: String = "", isSettable: Bool = true, isHidden: Bool = false,
    _ source: Source
  ) {
    self.name = name
    self.kind = kind
    self.typeName = typeName
    self.isSettable = isSettable
    self.isHidden = isHidden
    self.source = source
  }

  /// The property's value now; throws what its getter throws.
  public func value(of target: Value, _ context: RuntimeContext) throws -> Value {
    switch source {
    case .slot(let bag): bag.slot(name) ?? .null
    case .instance(let object, _): object.slot(name) ?? .null
    case .member(let member): try MemberAccess.value(of: member, target, context)
    case .entry(let entry): try MemberAccess.value(of: entry, target, context)
    case .adapted:
      if case .object(let o) = target.base { try o.adapter?.adaptedValue(name, context) ?? .null } else { .null }
    case .exception(let value): value
    }
  }

  /// `{get;set;}` as `Get-Member` prints it.
  public var accessors: String { isSettable ? "{get;set;}" : "{get;}" }

  /// The type that `Get-Member` prints before the name.
  public func shownTypeName(of target: Value, _ context: RuntimeContext) -> String {
    if !typeName.isEmpty { return typeName }
    return MemberAccess.noteTypeName(of: (try? value(of: target, context)) ?? .null, context)
  }

  /// `TypeNameOfValue`: the full name of the value's type, or of the declared one.
  public func valueTypeName(of target: Value, _ context: RuntimeContext) -> String {
    switch kind {
    case .noteProperty:
      let value = (try? value(of: target, context)) ?? .null
      return value.isNull ? "System.Object" : value.base.type.fullName
    case .property: return ParameterTypes.resolve(typeName, in: target.base.type, context).fullName
    default: return "System.Object"
    }
  }

  /// The definition as `Get-Member` prints it: `int Length {get;}`, `string Name=a`, `Count = Length`.
  public func definition(of target: Value, _ context: RuntimeContext) -> String {
    switch source {
    case .member(let member):
      if let shown = member.shown { return shown.definition }
      return MemberAccess.definition(of: member, context)
    case .entry, .adapted, .exception: return "\(typeName) \(name.string) \(accessors)"
    case .instance: return "\(typeName) \(name.string) {get;set;}"
    case .slot:
      let value = (try? value(of: target, context)) ?? .null
      return "\(MemberAccess.noteTypeName(of: value, context)) \(name.string)=\(MemberAccess.noteText(value, context))"
    }
  }
}

extension MemberAccess {
  /// The properties of a value in the order that views show: attached ones, those of type data, those of the type.
  ///
  /// `includingBase` adds .NET's own properties of an adapted object (XML), which `psobject` and `Select-Object *` show.
  public static func properties(
    of target: Value, _ context: RuntimeContext, includingBase: Bool = false
  ) -> [PropertyInfo] {
    var result: [PropertyInfo] = []
    let base = target.base
    if let bag = target.attachedMembers { add(bag, to: &result) }
    if case .object(let o) = base, o.kind == .custom { add(unsafeDowncast(o, to: PSCustomObject.self), to: &result) }
    if base.isNull { return result }
    for member in extendedMembers(target, context) where MemberKind(member).isProperty {
      add(
        PropertyInfo(
          member.name, MemberKind(member), isSettable: member.isSettable, isHidden: member.isHidden, .member(member)),
        to: &result)
    }
    guard case .object(let o) = base else {
      addEntries(base.type, to: &result, context)
      return result
    }
    if let adapter = o.adapter {
      for property in adapter.adaptedProperties(context) {
        add(
          PropertyInfo(
            property.name, .property, typeName: property.typeName, isSettable: property.isSettable, .adapted(property)),
          to: &result)
      }
      if includingBase { addEntries(o.type, to: &result, context) }
      return result
    }
    if o.kind == .instance { addInstance(unsafeDowncast(o, to: SlotObject.self), to: &result) }
    if o.kind == .exception { addException(unsafeDowncast(o, to: ExceptionObject.self), to: &result) }
    addEntries(o.type, to: &result, context)
    return result
  }

  /// The properties that scripts and type data gave a value, without those of its type.
  public static func extendedProperties(of target: Value, _ context: RuntimeContext) -> [PropertyInfo] {
    var result: [PropertyInfo] = []
    if let bag = target.attachedMembers { add(bag, to: &result) }
    for member in extendedMembers(target, context) where MemberKind(member).isProperty {
      add(
        PropertyInfo(
          member.name, MemberKind(member), isSettable: member.isSettable, isHidden: member.isHidden, .member(member)),
        to: &result)
    }
    return result
  }

  /// The members that type data adds to a value.
  static func extendedMembers(_ target: Value, _ context: RuntimeContext) -> [PSMemberObject] {
    if let names = explicitTypeNames(target) { return context.members.typeData.members(names) }
    return context.members.extended(target.base.type)
  }

  private static func add(_ info: PropertyInfo, to result: inout [PropertyInfo]) {
    if !result.contains(where: { $0.name.equalsIgnoringCase(info.name) }) { result.append(info) }
  }

  private static func add(_ bag: PSCustomObject, to result: inout [PropertyInfo]) {
    for i in bag.shape.names.indices {
      let name = bag.shape.names[i]
      guard bag.shape.entries[i] == .member, case .object(let o) = bag.slots[i], let member = o as? PSMemberObject
      else {
        add(PropertyInfo(name, .noteProperty, .slot(bag)), to: &result)
        continue
      }
      guard MemberKind(member).isProperty else { continue }
      add(
        PropertyInfo(
          name, MemberKind(member), isSettable: member.isSettable, isHidden: member.isHidden, .member(member)),
        to: &result)
    }
  }

  private static func addInstance(_ object: SlotObject, to result: inout [PropertyInfo]) {
    let declared = (object.type.userClass as? UserClass)?.properties ?? []
    for property in declared where object.shape.find(property.name) != nil {
      add(
        PropertyInfo(
          property.name, .property, typeName: TypeNames.shown(property.type), isHidden: property.isHidden,
          .instance(object, property)), to: &result)
    }
    for name in object.shape.names where !declared.contains(where: { $0.name.equalsIgnoringCase(name) }) {
      add(PropertyInfo(name, .property, typeName: "System.Object", .instance(object, nil)), to: &result)
    }
  }

  private static func addException(_ exception: ExceptionObject, to result: inout [PropertyInfo]) {
    if let instance = exception.instance { addInstance(instance, to: &result) }
    for property in exception.properties {
      add(
        PropertyInfo(
          PSString.make(property.name), .property, typeName: shownTypeName(of: property.value), isSettable: false,
          .exception(property.value)), to: &result)
    }
  }

  private static func addEntries(_ type: PSType, to result: inout [PropertyInfo], _ context: RuntimeContext) {
    for entry in context.members.members(of: type).properties {
      add(
        PropertyInfo(
          entry.name, .property, typeName: entry.typeName, isSettable: entry.isDeclaredSettable, .entry(entry)),
        to: &result)
    }
  }

  /// The methods of a value, attached ones first, each with its overloads.
  public static func methods(of target: Value, _ context: RuntimeContext) -> [MethodObject] {
    var result: [MethodObject] = []
    func add(_ method: MethodObject) {
      if !result.contains(where: { $0.name.equalsIgnoringCase(method.name) }) { result.append(method) }
    }
    var bags = [target.attachedMembers].compactMap { $0 }
    if case .object(let o) = target.base, let bag = o as? PSCustomObject { bags.append(bag) }
    for bag in bags {
      for slot in bag.slots {
        if case .object(let o) = slot, let member = o as? PSMemberObject, MemberKind(member).isMethod {
          add(MethodObject(target, member: member))
        }
      }
    }
    for member in extendedMembers(target, context) where MemberKind(member).isMethod {
      add(MethodObject(target, member: member))
    }
    if target.base.isNull { return result }
    for method in (target.base.type.userClass as? UserClass)?.methods ?? [] { add(MethodObject(target, user: method)) }
    let members = context.members.members(of: target.base.type)
    for entry in members.methods { add(MethodObject(target, entry: entry)) }
    if let indexer = members.indexer { add(MethodObject(target, entry: indexer)) }
    return result
  }

  /// The static members of a type: methods as objects, properties with their types.
  public static func staticMembers(
    of type: PSType, _ context: RuntimeContext
  ) -> (methods: [MethodObject], properties: [PropertyInfo]) {
    var methods: [MethodObject] = []
    var properties: [PropertyInfo] = []
    let target = Value.object(type)
    if let user = type.userClass as? UserClass {
      methods += user.staticMethods.map { MethodObject(target, user: $0) }
      if let constructor = user.constructor { methods.append(MethodObject(target, user: constructor)) }
      for property in user.staticProperties {
        properties.append(
          PropertyInfo(property.name, .property, typeName: TypeNames.shown(property.type), .exception(property.value)))
      }
    }
    let members = context.members.members(of: type)
    if let constructor = members.constructor { methods.append(MethodObject(target, entry: constructor)) }
    for entry in members.staticMembers {
      if entry.kind == .method {
        if entry.name.string.hasPrefix("op_") { continue }
        methods.append(MethodObject(target, entry: entry))
      } else {
        properties.append(
          PropertyInfo(
            entry.name, .property, typeName: entry.typeName, isSettable: entry.isDeclaredSettable, .entry(entry)))
      }
    }
    return (methods, properties)
  }

  /// The type of a note's value as `Get-Member` prints it before the name: without namespace, a custom object by its type name.
  static func noteTypeName(of value: Value, _ context: RuntimeContext) -> String {
    if case .object(let o) = value, o.kind == .custom || o.kind == .wrapper {
      return typeNames(of: value, context).first?.string ?? "object"
    }
    return value.isNull ? "object" : TypeNames.shown(value.base.type, dropsNamespaces: true)
  }

  /// The type of a value as definitions print it.
  static func shownTypeName(of value: Value) -> String { value.isNull ? "object" : TypeNames.shown(value.base.type) }

  /// A note's value behind `=` in `Get-Member`.
  static func noteText(_ value: Value, _ context: RuntimeContext) -> String {
    switch value.base {
    case .null, .nothing, .unset: return "null"
    case .array(let a): return a.type.fullName
    default: return ((try? LanguagePrimitives.text(value, context)) ?? .empty).string
    }
  }

  /// The definition of a member that a script attached, as `Get-Member` prints it.
  static func definition(of member: PSMemberObject, _ context: RuntimeContext) -> String {
    let name = member.name.string
    func script(_ block: Obj?) -> String { block.flatMap { try? $0.text(context).string } ?? "" }
    switch member.definition {
    case .alias(let target, let conversion):
      return conversion.map { "\(name) = (\($0.fullName))\(target.string)" } ?? "\(name) = \(target.string)"
    case .scriptProperty(let getter, let setter):
      let get = getter.map { "get=\(script($0));" } ?? ""
      let set = setter.map { "set=\(script($0));" } ?? ""
      return "System.Object \(name) {\(get)\(set)}"
    case .scriptMethod: return "System.Object \(name)();"
    case .code: return "System.Object \(name){get=\(name);}"
    case .codeMethod: return "static System.Object \(name)()"
    case .propertySet(let names): return "\(name) {\(names.map(\.string).joined(separator: ", "))}"
    case .memberSet: return "\(name) {}"
    }
  }
}

extension MemberKind {
  /// Whether views show the member among the properties.
  public var isProperty: Bool {
    switch self {
    case .aliasProperty, .codeProperty, .property, .noteProperty, .scriptProperty: true
    default: false
    }
  }
  public var isMethod: Bool {
    switch self {
    case .method, .codeMethod, .scriptMethod, .parameterizedProperty: true
    default: false
    }
  }
}

extension PSMemberObject {
  /// Whether the member can be assigned to.
  public var isSettable: Bool {
    switch definition {
    case .alias: true
    case .scriptProperty(_, let setter): setter != nil
    case .code(_, let setter): setter != nil
    default: false
    }
  }
}
