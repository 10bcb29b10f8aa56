import PSLanguage
import PSRuntime

extension ExecutionContext {
  /// Defines the classes and enums of a script before its first statement runs.
  func define(_ definitions: [TypeDefinitionAst]) throws {
    var made: [UserType] = []
    let enums = definitions.filter { $0.typeAttributes == .enum }
    for ast in enums {
      let type = try enumType(ast)
      typeHomes[ObjectIdentifier(type)] = home(of: ast)
      types.add(type)
    }
    var pending = definitions.filter { $0.typeAttributes != .enum }
    // A base class may stand behind the class that derives from it.
    while !pending.isEmpty {
      let names = Set(pending.map { $0.name.lowercased() })
      let ready = pending.filter { ast in
        !ast.baseTypes.contains {
          names.contains($0.typeName.name.lowercased()) && $0.typeName.name.lowercased() != ast.name.lowercased()
        }
      }
      let batch = ready.isEmpty ? pending : ready
      for ast in batch { made.append(try classType(ast)) }
      let done = Set(batch.map { $0.name.lowercased() })
      pending.removeAll { done.contains($0.name.lowercased()) }
    }
    for user in made { try user.define() }
  }

  private func classType(_ ast: TypeDefinitionAst) throws -> UserType {
    var base = PSType.object
    var interfaces: [String] = []
    for constraint in ast.baseTypes {
      let type = try resolveType(constraint.typeName)
      if type.flags.contains(.interface) {
        interfaces.append(type.namespace + "." + type.name)
      } else {
        base = type
      }
    }
    let type = PSType(ast.name, flags: .user, base: base, interfaces: interfaces)
    typeHomes[ObjectIdentifier(type)] = home(of: ast)
    types.add(type)
    let user = UserType(ast, type: type, module: currentModule, context: self)
    type.userClass = user
    return user
  }

  private func enumType(_ ast: TypeDefinitionAst) throws -> PSType {
    let isFlags = ast.attributes.contains { AttributeReader.shortName($0) == "flags" }
    var flags: PSType.Flags = [.user, .valueType]
    if isFlags { flags.insert(.flagsEnum) }
    let type = PSType(ast.name, code: .enum, flags: flags, base: .enumBase)
    var names: [String] = []
    var values: [Int64] = []
    var next: Int64 = 0
    let underlying = try ast.baseTypes.first.map { try resolveType($0.typeName).code } ?? .int32
    for member in ast.members where member.kind == .propertyMember {
      let property = unsafeDowncast(member, to: PropertyMemberAst.self)
      if let initial = property.initialValue {
        // Earlier labels may be named in later values.
        type.enumInfo = EnumInfo(names: names, values: values, isFlags: isFlags, underlying: underlying)
        types.add(type)
        if case .long(let n) = try LanguagePrimitives.convert(evaluate(initial), to: .int64, self) { next = n }
      }
      names.append(property.name)
      values.append(next)
      next &+= 1
    }
    type.enumInfo = EnumInfo(names: names, values: values, isFlags: isFlags, underlying: underlying)
    return type
  }

  /// `([Base]$this).Method()`: the method as that class has it, whatever the object's own class overrides; nil where the
  /// call is an ordinary one.
  func invoke(_ name: PSString, of type: PSType, on target: Value, _ arguments: [Value]) throws -> Value? {
    guard let user = type.userClass as? UserType else {
      guard type.code == .object, arguments.isEmpty, name.equalsIgnoringCase("ToString") else { return nil }
      return .text(target.base.type.fullName)
    }
    guard let method = user.method(name) else { return nil }
    let chosen = try OverloadResolution.choose(
      method.overloads, arguments, name: name.string, shownName: name.string, of: type, self)
    return try method.body(
      MethodCall(target: target, arguments: chosen.arguments, signature: chosen.signature, type: type, context: self))
  }

  /// `: base(...)` of a constructor.
  func callBaseConstructor(_ this: Value, _ arguments: [Value], _ code: Code) throws {
    try code.program.methodOf?.constructBase(this, arguments)
  }
}
