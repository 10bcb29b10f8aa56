extension SemanticChecks {
  func checkAttribute(_ ast: AttributeAst) {
    let target = declaration(of: ast)
    if let target, let attribute = KnownAttribute.named(ast.typeName.fullName) { check(ast, attribute, target) }
    let inClass = target != nil
    let message =
      inClass
      ? ParserStrings.parameterAttributeArgumentNeedsToBeConstant
      : ParserStrings.parameterAttributeArgumentNeedsToBeConstantOrScriptBlock
    var names: Set<String> = []
    for argument in ast.namedArguments {
      if !names.insert(argument.argumentName.uppercased()).inserted {
        report(argument, ParserStrings.duplicateNamedArgument(argument.argumentName))
      } else if !argument.expressionOmitted,
        !ConstantExpressions.isAttributeArgument(argument.argument, types, inClass: inClass)
      {
        report(argument.argument, message)
      }
    }
    for argument in ast.positionalArguments
    where !ConstantExpressions.isAttributeArgument(argument, types, inClass: inClass) {
      report(argument, message)
    }
  }

  /// What an attribute of a class, of one of its members or of a parameter of a method stands at; nil elsewhere.
  private func declaration(of ast: AttributeAst) -> KnownAttribute.Targets? {
    switch ancestor() {
    case let type as TypeDefinitionAst: return type.typeAttributes == .enum ? .enum : .class
    case is PropertyMemberAst: return [.property, .field]
    case let method as FunctionMemberAst: return method.isConstructor ? .constructor : .method
    case is ParameterAst: return currentMember is FunctionMemberAst ? .parameter : nil
    default: return nil
    }
  }

  private func check(_ ast: AttributeAst, _ attribute: KnownAttribute, _ target: KnownAttribute.Targets) {
    if attribute.targets.isDisjoint(with: target) {
      report(ast, ParserStrings.attributeNotAllowedOnDeclaration(attribute.displayName, attribute.targets.text))
    }
    for argument in ast.namedArguments {
      let name = argument.argumentName
      if attribute.fixed.contains(where: { $0.lowercased() == name.lowercased() }) {
        report(argument, ParserStrings.readOnlyProperty(name))
      } else if !attribute.settable.contains(where: { $0.lowercased() == name.lowercased() }) {
        let known = attribute.settable.joined(separator: ", ")
        report(argument, ParserStrings.propertyNotFoundForAttribute(name, attribute.displayName, known))
      }
    }
  }
}
