/// `$x.psobject`: the members of a value, seen as objects.
public final class PSObjectView: Obj {
  public let target: Value
  public init(_ target: Value) {
    self.target = target
    super.init()
  }
  public override var type: PSType { PSType.psMemberSet }
  public override func text(_ context: RuntimeContext) throws -> PSString { PSString.make("PSObject {}") }
}

/// `$x.psbase`: the value without members that scripts or type data added, and without keys as properties.
public final class BaseView: Obj, MemberAdapter {
  public let target: Value
  public init(_ target: Value) {
    self.target = target
    super.init()
  }
  public override var type: PSType { target.type }
  public override var adapter: MemberAdapter? { self }
  public override func text(_ context: RuntimeContext) throws -> PSString {
    try MemberAccess.dotNetText(target, context)
  }

  public func adaptedValue(_ name: PSString, _ context: RuntimeContext) throws -> Value? {
    guard let entry = context.members.members(of: target.type).find(name) else { return nil }
    return try MemberAccess.value(of: entry, target, context)
  }
  public func setAdaptedValue(_ name: PSString, _ value: Value, _ context: RuntimeContext) throws -> Bool {
    guard let entry = context.members.members(of: target.type).find(name) else { return false }
    try MemberAccess.set(entry, target, value, context)
    return true
  }
  public func adaptedProperties(_ context: RuntimeContext) -> [AdaptedProperty] {
    context.members.members(of: target.type).properties.map {
      AdaptedProperty(name: $0.name, typeName: $0.typeName, isSettable: $0.isSettable)
    }
  }
}

/// `$x.pstypenames`, `$x.psobject.TypeNames`: a list of texts that belongs to the object.
public final class TypeNameList: Obj {
  public let target: Value
  private let context: RuntimeContext
  public init(_ target: Value, _ context: RuntimeContext) {
    self.target = target
    self.context = context
    super.init()
  }
  public override var type: PSType { PSType.typeNameCollection }
  public override var elements: ValueSequence? { ArraySequence(names.map { .string($0) }) }

  /// The names; setting them puts them on the object, where it can carry any.
  public var names: [PSString] {
    get { MemberAccess.typeNames(of: target, context) }
    set {
      switch target {
      case .object(let o) where o.kind == .custom: unsafeDowncast(o, to: PSCustomObject.self).typeNames = newValue
      case .object(let o):
        if o.attached == nil { o.attached = PSCustomObject(shape: context.emptyShape, slots: []) }
        o.attached?.typeNames = newValue
      case .array(let a):
        if a.attached == nil { a.attached = PSCustomObject(shape: context.emptyShape, slots: []) }
        a.attached?.typeNames = newValue
      default: break
      }
    }
  }
}

/// `$x.psobject.Properties`, `.Methods`, `.Members`: members by name and in order.
public final class MemberCollection: Obj {
  public enum Content: UInt8, Sendable { case properties, methods, members }
  public let target: Value
  public let content: Content
  private let context: RuntimeContext
  public init(_ target: Value, _ content: Content, _ context: RuntimeContext) {
    self.target = target
    self.content = content
    self.context = context
    super.init()
  }
  public override var type: PSType { PSType.psMemberCollection }
  public override var elements: ValueSequence? { ArraySequence(members.map { .object($0) }) }

  /// The members as objects.
  public var members: [MemberObject] {
    var result: [MemberObject] = []
    if content != .methods {
      result += MemberAccess.properties(of: target, context, includingBase: true).map {
        MemberObject(target, property: $0)
      }
    }
    if content != .properties {
      result += MemberAccess.methods(of: target, context).map { MemberObject(target, method: $0) }
    }
    return result
  }

  public func find(_ name: PSString) -> MemberObject? { members.first { $0.name.equalsIgnoringCase(name) } }
}

/// One member as an object: `PSNoteProperty`, `PSProperty`, `PSScriptProperty`, `PSMethod` and their kin.
public final class MemberObject: Obj {
  public let target: Value
  public let property: PropertyInfo?
  public let method: MethodObject?
  /// A member made by `[psnoteproperty]::new(...)`, not on any object yet.
  public let detached: PSMemberObject?
  public var detachedValue: Value = .null
  public let name: PSString

  public init(_ target: Value, property: PropertyInfo) {
    self.target = target
    self.property = property
    method = nil
    detached = nil
    name = property.name
    super.init()
  }
  public init(_ target: Value, method: MethodObject) {
    self.target = target
    property = nil
    self.method = method
    detached = nil
    name = method.name
    super.init()
  }
  /// A note property on no object.
  public init(note name: PSString, _ value: Value) {
    target = .null
    property = nil
    method = nil
    detached = nil
    self.name = name
    detachedValue = value
    super.init()
  }
  /// A script property, alias or script method on no object.
  public init(member: PSMemberObject) {
    target = .null
    property = nil
    method = nil
    detached = member
    name = member.name
    super.init()
  }

  public override var type: PSType { PSType.member(memberKind) }

  /// `NoteProperty`, `ScriptProperty`, `Method` ...
  public var memberKind: MemberKind {
    if let property { return property.kind }
    if let method { return method.memberKind }
    return detached.map { MemberKind($0) } ?? .noteProperty
  }

  /// The property's value now.
  public func value(_ context: RuntimeContext) throws -> Value {
    if let property { return try property.value(of: target, context) }
    if let method { return .object(method) }
    return detachedValue
  }

  public func setValue(_ value: Value, _ context: RuntimeContext) throws {
    if property == nil && method == nil {
      detachedValue = value
    } else {
      try MemberAccess.set(target, name, value, context)
    }
  }

  public override func text(_ context: RuntimeContext) throws -> PSString {
    if let method { return try method.text(context) }
    let info = property
    let shown = try value(context)
    let typeName = info.map { $0.shownTypeName(of: target, context) } ?? MemberAccess.noteTypeName(of: shown, context)
    switch memberKind {
    case .noteProperty:
      return PSString.make("\(typeName) \(name.string)=\(try LanguagePrimitives.text(shown, context).string)")
    case .property: return PSString.make("\(typeName) \(name.string) \(info?.accessors ?? "{get;}")")
    default: return PSString.make(info?.definition(of: target, context) ?? name.string)
    }
  }
}

/// Kinds of members, with the numbers of `PSMemberTypes`.
public enum MemberKind: Int64, Sendable {
  case aliasProperty = 1, codeProperty = 2, property = 4, noteProperty = 8, scriptProperty = 16, propertySet = 32
  case method = 64, codeMethod = 128, scriptMethod = 256, parameterizedProperty = 512, memberSet = 1024, event = 2048
  case dynamic = 4096

  /// What a member that type data adds is.
  public init(_ member: PSMemberObject) {
    switch member.definition {
    case .alias: self = .aliasProperty
    case .scriptProperty: self = .scriptProperty
    case .scriptMethod: self = .scriptMethod
    case .propertySet: self = .propertySet
    case .memberSet: self = .memberSet
    case .code: self = member.shown?.kind == "ScriptProperty" ? .scriptProperty : .codeProperty
    case .codeMethod: self = .codeMethod
    }
  }

  /// `NoteProperty`: as views print it.
  public var name: String {
    let n = String(describing: self)
    return n.prefix(1).uppercased() + n.dropFirst()
  }
}

extension PSType {
  nonisolated(unsafe) static let psMemberSet = PSType("System.Management.Automation.PSMemberSet", base: .object)
  nonisolated(unsafe) static let typeNameCollection = PSType(
    "System.Collections.ObjectModel.Collection`1", base: .object, interfaces: PSType.listInterfaces,
    arguments: [.string])
  nonisolated(unsafe) static let psMemberCollection = PSType(
    "System.Management.Automation.PSMemberInfoIntegratingCollection`1", base: .object,
    interfaces: ["System.Collections.IEnumerable"])
  nonisolated(unsafe) static let psMemberInfo = PSType(
    "System.Management.Automation.PSMemberInfo", flags: .abstract, base: .object)
  nonisolated(unsafe) static let psPropertyInfo = PSType(
    "System.Management.Automation.PSPropertyInfo", flags: .abstract, base: .psMemberInfo)
  nonisolated(unsafe) static let psMethodInfo = PSType(
    "System.Management.Automation.PSMethodInfo", flags: .abstract, base: .psMemberInfo)
  nonisolated(unsafe) private static let memberTypes: [MemberKind: PSType] = {
    let properties: [MemberKind] = [.aliasProperty, .codeProperty, .property, .noteProperty, .scriptProperty]
    let methods: [MemberKind] = [.method, .codeMethod, .scriptMethod, .parameterizedProperty]
    var result: [MemberKind: PSType] = [:]
    for kind in properties {
      result[kind] = PSType("System.Management.Automation.PS" + kind.name, base: .psPropertyInfo)
    }
    for kind in methods { result[kind] = PSType("System.Management.Automation.PS" + kind.name, base: .psMethodInfo) }
    return result
  }()

  /// The type of a member object: `PSNoteProperty`, `PSMethod` ...
  public static func member(_ kind: MemberKind) -> PSType { memberTypes[kind] ?? .psMemberInfo }
}
