extension SemanticChecks {
  func checkDuplicates(_ parameters: [ParameterAst]) {
    var names: Set<String> = []
    for parameter in parameters {
      let name = parameter.name.variablePath.userPath
      if !names.insert(name.uppercased()).inserted {
        report(parameter.name, ParserStrings.duplicateFormalParameter(name))
      }
      if let void = parameter.attributes.first(where: { $0.kind == .typeConstraint && $0.typeName.isVoid }) {
        report(void, ParserStrings.voidTypeConstraintNotAllowed)
      }
    }
  }

  func checkFunction(_ ast: FunctionDefinitionAst) {
    if let parameters = ast.parameters {
      if let block = ast.body.paramBlock {
        report(block, ParserStrings.onlyOneParameterListAllowed)
      } else {
        checkDuplicates(parameters)
      }
    }
    if ast.isWorkflow { report(ast, ParserStrings.workflowNotSupportedInPowerShellCore) }
  }

  func checkMethod(_ ast: FunctionMemberAst) {
    let body = ast.functionDefinition.body
    if let block = body.paramBlock { report(block, ParserStrings.paramBlockNotAllowedInMethod) }
    let named = [body.dynamicParamBlock, body.beginBlock, body.processBlock, body.endBlock].compactMap { $0 }
    if let first = named.first, named.contains(where: { !$0.unnamed }) || body.cleanBlock != nil {
      report(first, ParserStrings.namedBlockNotAllowedInMethod)
    }
    if ast.isConstructor, let type = ast.returnType { report(type, ParserStrings.constructorCantHaveReturnType) }
    let flow = MethodFlow(ast, types)
    unassigned.formUnion(flow.unassigned)
    if !flow.returnsOnAllPaths, !ast.returnsVoid {
      report(ast.functionDefinition.nameExtent.span, ParserStrings.methodHasCodePathNotReturn)
    }
  }

  func checkProperty(_ ast: PropertyMemberAst) {
    guard let type = ast.propertyType else { return }
    if type.typeName.isVoid || types.isOpenGeneric(type.typeName) {
      report(type, ParserStrings.typeNotAllowedForProperty(type.typeName.fullName))
    }
  }

  func checkParameter(_ ast: ParameterAst) {
    let inMethod = ancestor()?.kind == .functionDefinition && ancestor(2)?.kind == .functionMember
    var hasType = false
    for type in ast.attributes where type.kind == .typeConstraint {
      if type.typeName.isOrdered {
        report(type, ParserStrings.orderedAttributeOnlyOnHashLiteralNode(type.typeName.fullName))
      } else if inMethod {
        if hasType { report(type, ParserStrings.multipleTypeConstraintsOnMethodParam) }
        hasType = true
      }
    }
  }

}
