extension SemanticChecks {
  func checkSwitch(_ ast: SwitchStatementAst) {
    if ast.flags.contains(.parallel) {
      report(ast, ParserStrings.keywordParameterReservedForFutureUse("switch", "parallel"))
    }
  }

  func checkForeach(_ ast: ForEachStatementAst) {
    if ast.isParallel { report(ast, ParserStrings.keywordParameterReservedForFutureUse("foreach", "parallel")) }
    if ast.throttleLimit == nil { return }
    report(ast, ParserStrings.keywordParameterReservedForFutureUse("foreach", "throttlelimit"))
    if !ast.isParallel { report(ast, ParserStrings.throttleLimitRequiresParallelFlag) }
  }

  func checkTry(_ ast: TryStatementAst) {
    for (at, first) in ast.catchClauses.enumerated() {
      for second in ast.catchClauses.dropFirst(at + 1) {
        if first.catchTypes.isEmpty {
          report(second.span.before, ParserStrings.emptyCatchNotLast)
          break
        }
        checkCaught(first, second)
      }
    }
  }

  /// Reports types of a catch clause that an earlier one catches already.
  private func checkCaught(_ first: CatchClauseAst, _ second: CatchClauseAst) {
    for type in first.catchTypes {
      for later in second.catchTypes where types.isException(later.typeName.fullName, orBelow: type.typeName.fullName) {
        let name = types.fullName(of: later.typeName.fullName)
        report(later, ParserStrings.exceptionTypeAlreadyCaught(name))
      }
    }
  }

  /// Name of a label: empty without one, nil if it is known only at run time.
  private func labelName(_ label: ExpressionAst?) -> String? {
    label == nil ? "" : (label as? StringConstantExpressionAst)?.value
  }

  func checkJump(_ ast: StatementAst, _ label: ExpressionAst?) {
    let name = labelName(label)
    checkLeavesFinally(ast, name)
    guard let name, !name.isEmpty else { return }
    for (level, above) in ancestors.enumerated().reversed() {
      if let loop = above as? LoopStatementAst, Self.matches(name, loop.label) { return }
      if above.kind == .functionDefinition {
        if level > 0, ancestors[level - 1].kind == .functionMember { report(ast, ParserStrings.labelNotFound(name)) }
        return
      }
    }
  }

  /// A jump without label goes to the next loop, labelled or not.
  private static func matches(_ label: String, _ loop: String?) -> Bool {
    label.isEmpty || label.lowercased() == (loop ?? "").lowercased()
  }

  /// Reports a jump or return out of a finally block.
  private func checkLeavesFinally(_ ast: StatementAst, _ label: String?) {
    for (level, above) in ancestors.enumerated().reversed() {
      if above is NamedBlockAst || above is TrapStatementAst || above is ScriptBlockAst { return }
      if let label, let target = above as? LabeledStatementAst, Self.matches(label, target.label) { return }
      if above.kind == .statementBlock, level > 0, let tried = ancestors[level - 1] as? TryStatementAst,
        tried.finally === above
      {
        return report(ast, ParserStrings.controlLeavingFinally)
      }
    }
  }

  func checkReturn(_ ast: ReturnStatementAst) {
    checkLeavesFinally(ast, nil)
    guard let method = currentMember as? FunctionMemberAst else { return }
    if ast.pipeline != nil, method.returnsVoid { report(ast, ParserStrings.voidMethodHasReturn) }
    if ast.pipeline == nil, !method.returnsVoid { report(ast, ParserStrings.nonVoidMethodMissingReturnValue) }
  }

  func checkBlock(_ ast: BlockStatementAst) {
    let inWorkflow = ancestors.contains { ($0 as? FunctionDefinitionAst)?.isWorkflow ?? false }
    if inWorkflow { return }
    let start = Int(ast.span.start)
    let word = ast.extent.source.text(start, start + ast.blockKind.text.utf16.count)
    report(Span(start, start + word.utf16.count), ParserStrings.unexpectedKeyword(word))
  }

  func checkUsing(_ ast: UsingStatementAst) {
    if ast.usingKind == .type || ast.usingKind == .command || ast.alias != nil {
      report(ast, ParserStrings.usingStatementNotSupported)
    }
    if ast.usingKind == .namespace, let name = ast.name, !Self.isNamespace(name.value) {
      report(name, ParserStrings.invalidNamespaceValue)
    }
  }

  /// Identifiers joined by dots.
  private static func isNamespace(_ text: String) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      guard let first = part.unicodeScalars.first, first == "_" || first.properties.isXIDStart else { return false }
      return part.unicodeScalars.dropFirst().allSatisfy { $0 == "_" || $0.properties.isXIDContinue }
    }
  }

  func checkConfiguration(_ ast: ConfigurationDefinitionAst) {
    let body = ast.body.scriptBlock
    for block in [body.beginBlock, body.processBlock, body.dynamicParamBlock] {
      if let block { report(block, ParserStrings.unsupportedNamedBlockInConfiguration) }
    }
  }
}

extension FunctionMemberAst {
  /// No type, or `void`.
  var returnsVoid: Bool {
    guard let type = returnType?.typeName as? TypeName else { return returnType == nil }
    return type.isVoid
  }
}

extension AbstractTypeName {
  var isVoid: Bool { Self.names(fullName, "void", "system.void") }
  var isReference: Bool { Self.names(fullName, "ref", "psreference", "system.management.automation.psreference") }
  var isOrdered: Bool { Self.names(fullName, "ordered", "ordered") }

  private static func names(_ name: String, _ candidates: String...) -> Bool {
    candidates.contains { $0.utf8.count == name.utf8.count } && candidates.contains(name.lowercased())
  }
}
