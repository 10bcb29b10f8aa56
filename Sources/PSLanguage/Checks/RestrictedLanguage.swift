/// The part of the language that a data section may use.
final class RestrictedLanguage {
  private let log: ParseErrorLog
  private let types: KnownTypes
  /// Commands that may be called, lower case; nil for any, because some are known only at run time.
  private let commands: Set<String>?

  private init(_ log: ParseErrorLog, _ types: KnownTypes, _ commands: Set<String>?) {
    self.log = log
    self.types = types
    self.commands = commands
  }

  /// Checks the body of a data section.
  static func check(_ data: DataStatementAst, _ log: ParseErrorLog, _ types: KnownTypes) {
    let names = data.commandsAllowed.map { ($0 as? StringConstantExpressionAst)?.value.lowercased() }
    let known = names.compactMap { $0 }
    let commands = known.count == names.count ? Set(known + ["convertfrom-stringdata"]) : nil
    RestrictedLanguage(log, types, commands).visit(data.body)
  }

  /// The errors of a script that may use no more of the language than a data section.
  ///
  /// - Parameter commands: the names of commands that may be called.
  static func errors(in root: ScriptBlockAst, allowing commands: [String]) -> [ParseError] {
    let log = ParseErrorLog(root.extent.source)
    let checker = RestrictedLanguage(log, KnownTypes(), Set(commands.map { $0.lowercased() }))
    root.visitChildren { checker.visit($0) }
    return log.errors
  }

  private func visit(_ ast: Ast) {
    check(ast)
    ast.visitChildren { self.visit($0) }
  }

  private func report(_ ast: Ast, _ message: ParserMessage) { log.report(ast.span, message, incomplete: false) }

  private func check(_ ast: Ast) {
    switch ast {
    case let ast as CommandAst: checkCommand(ast)
    case let ast as BinaryExpressionAst:
      if ast.operatorKind.has(.disallowedInRestrictedMode) {
        log.report(
          ast.errorPosition.span, ParserStrings.operatorNotSupportedInDataSection(ast.operatorKind.text),
          incomplete: false)
      }
    case let ast as UnaryExpressionAst:
      if ast.tokenKind.has(.disallowedInRestrictedMode) {
        report(ast, ParserStrings.operatorNotSupportedInDataSection(ast.tokenKind.text))
      }
    case let ast as VariableExpressionAst: checkVariable(ast)
    case let ast as TypeConstraintAst: checkType(ast, ast.typeName)
    case let ast as TypeExpressionAst: checkType(ast, ast.typeName)
    default:
      if let message = Self.refusals[ast.kind] { report(ast, message()) }
    }
  }

  private func checkType(_ ast: Ast, _ type: AbstractTypeName) {
    if !types.isAllowedInData(type) { report(ast, ParserStrings.typeNotAllowedInDataSection(type.fullName)) }
  }

  private func checkCommand(_ ast: CommandAst) {
    if ast.invocationOperator == .dot { return report(ast, ParserStrings.dotSourcingNotSupportedInDataSection) }
    guard let commands else { return }
    guard let name = ast.commandName else {
      return report(
        ast,
        ast.invocationOperator == .ampersand
          ? ParserStrings.operatorNotSupportedInDataSection("&")
          : ParserStrings.cmdletNotInAllowedListForDataSection(ast.extent.text))
    }
    if !commands.contains(name.lowercased()) { report(ast, ParserStrings.cmdletNotInAllowedListForDataSection(name)) }
  }

  private func checkVariable(_ ast: VariableExpressionAst) {
    let allowed = ["psculture", "psuiculture", "true", "false", "null"]
    if !allowed.contains(ast.variablePath.userPath.lowercased()) {
      report(ast, ParserStrings.variableReferenceNotSupportedInDataSection(ParserStrings.allowedVariables))
    }
  }

  /// Nodes that are refused whatever they hold.
  private static let refusals: [AstKind: @Sendable () -> ParserMessage] = [
    .scriptBlock: { ParserStrings.scriptBlockNotSupportedInDataSection },
    .scriptBlockExpression: { ParserStrings.scriptBlockNotSupportedInDataSection },
    .paramBlock: { ParserStrings.parameterDeclarationNotSupportedInDataSection },
    .attribute: { ParserStrings.attributeNotSupportedInDataSection },
    .attributedExpression: { ParserStrings.attributeNotSupportedInDataSection },
    .functionDefinition: { ParserStrings.functionDeclarationNotSupportedInDataSection },
    .trapStatement: { ParserStrings.trapStatementNotSupportedInDataSection },
    .switchStatement: { ParserStrings.switchStatementNotSupportedInDataSection },
    .dataStatement: { ParserStrings.dataSectionStatementNotSupportedInDataSection },
    .forEachStatement: { ParserStrings.foreachStatementNotSupportedInDataSection },
    .doWhileStatement: { ParserStrings.doWhileStatementNotSupportedInDataSection },
    .doUntilStatement: { ParserStrings.doWhileStatementNotSupportedInDataSection },
    .forStatement: { ParserStrings.forWhileStatementNotSupportedInDataSection },
    .whileStatement: { ParserStrings.forWhileStatementNotSupportedInDataSection },
    .tryStatement: { ParserStrings.tryStatementNotSupportedInDataSection },
    .breakStatement: { ParserStrings.flowControlStatementNotSupportedInDataSection },
    .continueStatement: { ParserStrings.flowControlStatementNotSupportedInDataSection },
    .returnStatement: { ParserStrings.flowControlStatementNotSupportedInDataSection },
    .exitStatement: { ParserStrings.flowControlStatementNotSupportedInDataSection },
    .throwStatement: { ParserStrings.flowControlStatementNotSupportedInDataSection },
    .assignmentStatement: { ParserStrings.assignmentStatementNotSupportedInDataSection },
    .mergingRedirection: { ParserStrings.redirectionNotSupportedInDataSection },
    .fileRedirection: { ParserStrings.redirectionNotSupportedInDataSection },
    .memberExpression: { ParserStrings.propertyReferenceNotSupportedInDataSection },
    .invokeMemberExpression: { ParserStrings.methodCallNotSupportedInDataSection },
    .indexExpression: { ParserStrings.arrayReferenceNotSupportedInDataSection },
    .blockStatement: { ParserStrings.parallelAndSequenceBlockNotSupportedInDataSection },
  ]
}

extension ScriptBlockAst {
  /// What keeps the script from running as a data section: `CheckRestrictedLanguage`.
  public func restrictedLanguageErrors(allowing commands: [String]) -> [ParseError] {
    RestrictedLanguage.errors(in: self, allowing: commands)
  }
}
