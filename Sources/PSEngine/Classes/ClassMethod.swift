import PSLanguage
import PSRuntime

/// One overload of a method, or one constructor, of a class written in script.
final class ClassMethod {
  let name: PSString
  let isStatic: Bool
  let isHidden: Bool
  let signature: MethodSignature
  private let program: Program?
  private let returnType: PSType
  private let callsBase: Bool
  private unowned let owner: UserType

  init(_ ast: FunctionMemberAst, _ owner: UserType) throws {
    let context = owner.context
    let function = ast.functionDefinition
    name = PSString.make(ast.name)
    isStatic = ast.modifiers.contains(.static)
    isHidden = ast.modifiers.contains(.hidden)
    self.owner = owner
    returnType =
      try ast.returnType.map { try context.resolveType($0.typeName) } ?? (ast.isConstructor ? .void : .object)
    let parameters = function.parameters ?? []
    let types = try parameters.map { parameter in
      try parameter.attributes.first { $0.kind == .typeConstraint }.map { try context.resolveType($0.typeName) }
        ?? .object
    }
    let infos = zip(parameters, types).map {
      MethodSignature.Parameter(name: $0.name.variablePath.unqualifiedPath, typeName: $1.fullName)
    }
    let list = zip(parameters, types).map { "\(TypeTable.displayName($1)) \($0.name.variablePath.unqualifiedPath)" }
    let head = ast.isConstructor ? owner.type.name + " new" : TypeTable.displayName(returnType) + " " + ast.name
    signature = MethodSignature(
      parameters: infos, types: types, result: returnType.fullName, text: "\(head)(\(list.joined(separator: ", ")))")
    let made = Program(
      ast: function.body, name: ast.name, parameters: parameters, home: nil, context: context)
    made.methodOf = owner
    program = made
    callsBase = function.body.endBlock?.statements.first?.isBaseConstructorCall ?? false
  }

  private init(emptyOf owner: UserType) {
    name = PSString.make("new")
    isStatic = false
    isHidden = false
    self.owner = owner
    returnType = .void
    signature = MethodSignature(parameters: [], types: [], result: "", text: owner.type.name + " new()")
    program = nil
    callsBase = false
  }

  /// The constructor without parameters of a class that states none.
  static func empty(of owner: UserType) -> ClassMethod { ClassMethod(emptyOf: owner) }

  /// Runs a constructor's body on an instance, the base's first.
  func construct(_ instance: Value, _ arguments: [Value]) throws {
    if !callsBase { try owner.constructBase(instance, []) }
    _ = try run(instance, arguments)
  }

  /// Runs the body; the value of its `return` is converted to the declared type.
  func run(_ this: Value, _ arguments: [Value]) throws -> Value {
    guard let program else { return .nothing }
    let context = owner.context
    let activation = try context.activate(
      ScriptBlock(program: program, module: owner.module), mode: .newScope, caller: owner.module.scope)
    defer { activation.close() }
    if !isStatic { try activation.setLocal("this", this) }
    for (i, argument) in arguments.enumerated() { try activation.setParameter(i, argument) }
    let result = try activation.value(.unset)
    if returnType.code == .void { return .nothing }
    return try LanguagePrimitives.convert(result, to: returnType, context)
  }
}

extension StatementAst {
  /// `: base(...)` stands as the first statement of a constructor's body.
  var isBaseConstructorCall: Bool {
    if kind == .commandExpression {
      return unsafeDowncast(self, to: CommandExpressionAst.self).expression.kind == .baseCtorInvokeMemberExpression
    }
    guard kind == .pipeline else { return false }
    return unsafeDowncast(self, to: PipelineAst.self).pureExpression?.kind == .baseCtorInvokeMemberExpression
  }
}
