import PSLanguage
import PSRuntime

/// A class written in script: the members that the runtime looks up, and how instances are made.
final class UserType: UserClass {
  let ast: TypeDefinitionAst
  let type: PSType
  unowned let context: ExecutionContext
  /// The session or module whose code defines the class: methods run below its scope.
  let module: SessionStateModule
  /// The base class where it is written in script, too.
  let base: UserType?
  private(set) var ownProperties: [UserProperty] = []
  private(set) var initialValues: [(property: UserProperty, value: Program?)] = []
  private(set) var staticProperties: [UserProperty] = []
  /// What static properties begin with, and the static constructor: run when the class is first used.
  private var staticValues: [(property: UserProperty, value: Program)] = []
  private var staticConstructor: ClassMethod?
  private var isInitialised = false
  /// Why the static part could not be made.
  private var initialisationFailure: ExceptionObject?
  private(set) var methods: [UserMethod] = []
  private(set) var staticMethods: [UserMethod] = []
  private var constructors: [ClassMethod] = []
  private lazy var shape = properties.reduce(context.emptyShape) { $0.adding($1.name) }

  init(_ ast: TypeDefinitionAst, type: PSType, module: SessionStateModule, context: ExecutionContext) {
    self.ast = ast
    self.type = type
    self.module = module
    self.context = context
    base = type.baseType?.userClass as? UserType
  }

  // MARK: - Lookup

  /// Those of the derived class stand first, as .NET lists them.
  lazy var properties: [UserProperty] =
    ownProperties
    + (base?.properties ?? []).filter { inherited in
      !ownProperties.contains { $0.name.equalsIgnoringCase(inherited.name) }
    }

  func property(_ name: PSString) -> UserProperty? {
    ownProperties.first { $0.name.equalsIgnoringCase(name) } ?? base?.property(name)
  }
  func staticProperty(_ name: PSString) -> UserProperty? {
    staticProperties.first { $0.name.equalsIgnoringCase(name) } ?? base?.staticProperty(name)
  }
  func method(_ name: PSString) -> UserMethod? {
    methods.first { $0.name.equalsIgnoringCase(name) } ?? base?.method(name)
  }
  func staticMethod(_ name: PSString) -> UserMethod? {
    staticMethods.first { $0.name.equalsIgnoringCase(name) } ?? base?.staticMethod(name)
  }

  lazy var constructor: UserMethod? = {
    var list = constructors
    if list.isEmpty { list = [ClassMethod.empty(of: self)] }
    let byText = Dictionary(list.map { ($0.signature.text, $0) }) { a, _ in a }
    return UserMethod(name: PSString.make("new"), overloads: list.map(\.signature)) { [unowned self] call in
      guard let method = byText[call.signature.text] else { return .null }
      return try self.make(method, call.arguments)
    }
  }()

  // MARK: - Definition

  /// Reads the members; all types of the script are known by now.
  func define() throws {
    var byName: [(name: PSString, isStatic: Bool, overloads: [ClassMethod])] = []
    for member in ast.members {
      if member.kind == .propertyMember {
        try define(unsafeDowncast(member, to: PropertyMemberAst.self))
      } else {
        let node = unsafeDowncast(member, to: FunctionMemberAst.self)
        let method = try ClassMethod(node, self)
        if node.isConstructor {
          if method.isStatic { staticConstructor = method } else { constructors.append(method) }
        } else {
          let i = byName.firstIndex { $0.name.equalsIgnoringCase(method.name) && $0.isStatic == method.isStatic }
          if let i {
            byName[i].overloads.append(method)
          } else {
            byName.append((method.name, method.isStatic, [method]))
          }
        }
      }
    }
    for (name, isStatic, overloads) in byName {
      let made = userMethod(name, isStatic, overloads)
      if isStatic { staticMethods.append(made) } else { methods.append(made) }
    }
  }

  private func define(_ ast: PropertyMemberAst) throws {
    let constraint = try AttributeConstraint(
      ([ast.propertyType] as [AttributeBaseAst?]).compactMap { $0 } + (ast.attributes as [AttributeBaseAst]), context,
      checksBooleans: false)
    let declared = try ast.propertyType.map { try context.resolveType($0.typeName) } ?? .object
    let isStatic = ast.modifiers.contains(.static)
    let property = UserProperty(
      name: PSString.make(ast.name), type: declared, isHidden: ast.modifiers.contains(.hidden), isStatic: isStatic
    ) { value, context in try constraint.convert(value, validating: true, context) }
    let program = ast.initialValue.map { Program(initialValue: $0, of: self) }
    if isStatic {
      property.value = try MemberAccess.defaultValue(of: declared, context)
      staticProperties.append(property)
      if let program { staticValues.append((property, program)) }
    } else {
      ownProperties.append(property)
      initialValues.append((property, program))
    }
  }

  /// A method by name: the overloads of this class, and those of the base that it does not override.
  private func userMethod(_ name: PSString, _ isStatic: Bool, _ overloads: [ClassMethod]) -> UserMethod {
    var signatures = overloads.map(\.signature)
    let byText = Dictionary(overloads.map { ($0.signature.text, $0) }) { a, _ in a }
    let inherited = isStatic ? base?.staticMethod(name) : base?.method(name)
    signatures += (inherited?.overloads ?? []).filter { byText[$0.text] == nil }
    return UserMethod(
      name: name, isHidden: overloads.allSatisfy(\.isHidden), isStatic: isStatic, overloads: signatures
    ) { [unowned self] call in
      if let method = byText[call.signature.text] {
        if isStatic { try initialiseStatics() }
        return try method.run(call.target, call.arguments)
      }
      return try inherited?.body(call) ?? .null
    }
  }

  func prepareStatics(for property: UserProperty) throws {
    guard staticProperties.contains(where: { $0 === property }) else {
      return try base?.prepareStatics(for: property) ?? ()
    }
    try initialiseStatics()
  }

  /// Runs the initial values of the static properties and the static constructor, once.
  private func initialiseStatics() throws {
    if let initialisationFailure { throw EngineStrings.typeInitializer(type, initialisationFailure) }
    guard !isInitialised else { return }
    isInitialised = true
    do {
      for (property, program) in staticValues { property.value = try initial(property, program, this: .null) }
      _ = try staticConstructor?.run(.null, [])
    } catch let error as RuntimeException {
      initialisationFailure = error.record.exception
      throw EngineStrings.typeInitializer(type, error.record.exception)
    }
  }

  // MARK: - Instances

  private func make(_ constructor: ClassMethod, _ arguments: [Value]) throws -> Value {
    try initialiseStatics()
    let instance = instance()
    try initialise(instance)
    try constructor.construct(instance, arguments)
    return instance
  }

  /// The object before any constructor ran: slots, or the exception that the class derives from.
  private func instance() -> Value {
    let values = properties.map { property in (try? MemberAccess.defaultValue(of: property.type, context)) ?? .null }
    if PSType.exception.isAssignable(from: type) {
      let text = "Exception of type '\(type.fullName)' was thrown."
      let exception = ExceptionObject(type, PSString.make(text))
      exception.instance = ClassInstance(type, shape: shape, slots: values)
      return .object(exception)
    }
    if let list = listInstance() { return list }
    return .object(ClassInstance(type, shape: shape, slots: values))
  }

  /// An instance of a class that derives from a list of .NET.
  private func listInstance() -> Value? {
    var up: PSType? = type.baseType
    while let t = up, t.userClass != nil { up = t.baseType }
    guard let t = up, t.code == .list else { return nil }
    return .object(ListObject([], type: type, elementType: t.arguments.first ?? .object))
  }

  /// Initial values of the properties, those of the base first.
  private func initialise(_ instance: Value) throws {
    try base?.initialise(instance)
    for (property, program) in initialValues where program != nil {
      guard let slots = UserType.slots(of: instance), let slot = slots.shape.find(property.name) else { continue }
      slots.slots[slot] = try initial(property, program, this: instance)
    }
  }

  static func slots(of instance: Value) -> SlotObject? {
    guard case .object(let o) = instance else { return nil }
    return (o as? ExceptionObject)?.instance ?? o as? SlotObject
  }

  private func initial(_ property: UserProperty, _ program: Program?, this: Value) throws -> Value {
    guard let program else { return try MemberAccess.defaultValue(of: property.type, context) }
    let activation = try context.activate(
      ScriptBlock(program: program, module: module), mode: .newScope, caller: module.scope)
    defer { activation.close() }
    try activation.setLocal("this", this)
    return try property.convert(activation.value(.unset), context)
  }

  /// Runs the base class's constructor on an instance: with arguments where the constructor states them.
  func constructBase(_ instance: Value, _ arguments: [Value]) throws {
    if let base {
      try base.initialiseStatics()
      let list = base.constructors.isEmpty ? [ClassMethod.empty(of: base)] : base.constructors
      let chosen = try OverloadResolution.choose(
        list.map(\.signature), arguments, name: ".ctor", shownName: "new", of: base.type, context)
      try list.first { $0.signature === chosen.signature }?.construct(instance, chosen.arguments)
    } else if case .object(let o) = instance, let exception = o as? ExceptionObject {
      if let message = arguments.first, !message.isNull {
        exception.message = try LanguagePrimitives.text(message, context)
      }
      if arguments.count > 1, case .object(let inner) = arguments[1] { exception.inner = inner as? ExceptionObject }
    }
  }
}
