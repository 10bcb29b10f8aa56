/// Classes that are DSC resources: they need `Get`, `Set`, `Test` and a key.
extension SemanticChecks {
  private struct ResourceParts {
    var hasGet = false
    var hasSet = false
    var hasTest = false
    var hasKey = false

    var isComplete: Bool { hasGet && hasSet && hasTest && hasKey }
  }

  func checkResource(_ type: TypeDefinitionAst) {
    guard let mark = type.attributes.first(where: { Self.isAttribute($0, "dscresource") }) else { return }
    var parts = ResourceParts()
    collect(type, &parts)
    collectInherited(type, &parts, depth: 0)
    let constructors = type.members.compactMap { $0 as? FunctionMemberAst }.filter { $0.isConstructor && !$0.isStatic }
    let lacksDefault = !constructors.isEmpty && constructors.allSatisfy { !Self.takesNothing($0) }
    if !parts.hasSet { report(mark, ParserStrings.dscResourceMissingSetMethod(type.name)) }
    if !parts.hasGet { report(mark, ParserStrings.dscResourceMissingGetMethod(type.name)) }
    if !parts.hasTest { report(mark, ParserStrings.dscResourceMissingTestMethod(type.name)) }
    if lacksDefault { report(mark, ParserStrings.dscResourceMissingDefaultConstructor(type.name)) }
    if !parts.hasKey { report(mark, ParserStrings.dscResourceMissingKeyProperty(type.name)) }
  }

  private static func isAttribute(_ ast: AttributeAst, _ name: String) -> Bool {
    let key = ast.typeName.fullName.lowercased()
    let last = key.split(separator: ".").last.map(String.init) ?? key
    return last == name || last == name + "attribute"
  }

  private static func takesNothing(_ method: FunctionMemberAst) -> Bool {
    (method.functionDefinition.parameters ?? []).isEmpty
  }

  private func definition(named name: String) -> TypeDefinitionAst? {
    guard let root = ancestors.first else { return nil }
    let found = root.findAll { ($0 as? TypeDefinitionAst)?.name.lowercased() == name.lowercased() }
    return found.first as? TypeDefinitionAst
  }

  private func collectInherited(_ type: TypeDefinitionAst, _ parts: inout ResourceParts, depth: Int) {
    for base in type.baseTypes where !parts.isComplete && depth < 50 {
      guard let above = definition(named: base.typeName.name), above.typeAttributes == .class else { continue }
      collect(above, &parts)
      collectInherited(above, &parts, depth: depth + 1)
    }
  }

  private func collect(_ type: TypeDefinitionAst, _ parts: inout ResourceParts) {
    for member in type.members {
      if let property = member as? PropertyMemberAst {
        checkKey(property, &parts)
      } else if let method = member as? FunctionMemberAst, Self.takesNothing(method) {
        collect(method, type, &parts)
      }
    }
  }

  private func collect(_ method: FunctionMemberAst, _ type: TypeDefinitionAst, _ parts: inout ResourceParts) {
    switch method.name.lowercased() {
    case "set": parts.hasSet = parts.hasSet || method.returnsVoid
    case "test":
      let isBool = method.returnType.map { types.fullName(of: $0.typeName.fullName).lowercased() == "system.boolean" }
      parts.hasTest = parts.hasTest || isBool == true
    case "get":
      if parts.hasGet { return }
      parts.hasGet = true
      let returned = method.returnType?.typeName
      let element = (returned as? ArrayTypeName)?.elementType ?? returned
      if (element as? TypeName)?.name.lowercased() != type.name.lowercased() {
        report(method, ParserStrings.dscResourceInvalidGetMethod(type.name))
      }
    default: break
    }
  }

  private func checkKey(_ property: PropertyMemberAst, _ parts: inout ResourceParts) {
    let marks = property.attributes.filter { Self.isAttribute($0, "dscproperty") }.flatMap(\.namedArguments)
    guard marks.contains(where: { $0.argumentName.lowercased() == "key" && Self.isTrue($0) }) else { return }
    parts.hasKey = true
    let name = property.propertyType?.typeName.fullName
    let isText = name.map { types.fullName(of: $0).lowercased() == "system.string" } == true
    let isEnum = name.flatMap { definition(named: $0) }?.typeAttributes == .enum
    if !isText, !isEnum, name.map(KnownTypes.isEnumUnderlyingType) != true {
      report(property, ParserStrings.dscResourceInvalidKeyProperty)
    }
  }

  private static func isTrue(_ argument: NamedAttributeArgumentAst) -> Bool {
    if argument.expressionOmitted { return true }
    if let variable = argument.argument as? VariableExpressionAst {
      return variable.variablePath.userPath.lowercased() == "true"
    }
    let text = ConstantExpressions.text(argument.argument)
    return text != nil && text != "0" && text != ""
  }
}
