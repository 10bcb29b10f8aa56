extension Parser {
  func usingStatementRule(_ keyword: ScannedToken) -> StatementAst {
    // G  using-statement:
    // G      'using'   using-kind   using-item
    // G      'using'   using-kind   using-item   '='   using-item
    // G  using-kind:
    // G      'namespace'
    // G      'module'
    // G      'type'
    // G      'assembly'
    // G      'command'
    // G  using-item:
    // G      command-argument
    // G      hash-literal-expression
    let directive = nextToken()
    guard let kind = Self.usingKinds[directive.kind] else {
      ungetToken(directive)
      reportIncomplete(keyword.span.after, ParserStrings.missingUsingStatementDirective)
      return ErrorStatementAst(at(keyword.span))
    }
    let token = nextToken()
    if [.endOfInput, .newLine, .comma, .semi].contains(token.kind) {
      reportIncomplete(directive.span.after, ParserStrings.missingUsingItemName)
      return ErrorStatementAst(at(Span(keyword.span, directive.span)))
    }
    guard let item = commandArgument(.commandArgument, token) else {
      report(token.span, ParserStrings.invalidValueForUsingItemName(text(token)))
      syncOnError(consumeClosing: true, .semi, .newLine)
      return ErrorStatementAst(at(Span(keyword.span, token.span)))
    }
    let isModuleTable = kind == .module && item.kind == .hashtable
    if item.kind != .stringConstantExpression, !isModuleTable {
      report(item.span, ParserStrings.invalidValueForUsingItemName(item.extent.text))
      return ErrorStatementAst(at(Span(keyword.span, item.span)))
    }
    if kind == .assembly, let name = item as? StringConstantExpressionAst { checkUsingAssembly(name) }
    return usingItemRule(UsingParts(keyword: keyword, kind: kind, token: token, item: item))
  }

  private static let usingKinds: [TokenKind: UsingStatementKind] = [
    .namespace: .namespace, .type: .type, .module: .module, .command: .command, .assembly: .assembly,
  ]

  private struct UsingParts {
    let keyword: ScannedToken
    let kind: UsingStatementKind
    let token: ScannedToken
    let item: ExpressionAst
  }

  /// Parses an alias, if one may follow, and ends the statement.
  private func usingItemRule(_ parts: UsingParts) -> StatementAst {
    let table = parts.item as? HashtableAst
    if parts.kind != .assembly, table == nil {
      let equals = peekToken()
      if equals.kind == .equals {
        skipToken()
        return usingAliasRule(parts, equals)
      }
      if parts.kind == .type || parts.kind == .command {
        reportIncomplete(parts.token.span.after, ParserStrings.missingEqualsInUsingAlias)
        return ErrorStatementAst(at(Span(parts.keyword.span, parts.item.span)), nestedAst: [parts.item])
      }
    }
    requireStatementTerminator()
    return UsingStatementAst(
      at(Span(parts.keyword.span, parts.item.span)), usingKind: parts.kind,
      name: parts.item as? StringConstantExpressionAst, alias: nil, moduleSpecification: table)
  }

  private func usingAliasRule(_ parts: UsingParts, _ equals: ScannedToken) -> StatementAst {
    let start = parts.keyword.span
    let token = nextToken()
    if [.endOfInput, .newLine, .semi].contains(token.kind) {
      ungetToken(token)
      reportIncomplete(equals.span.after, ParserStrings.missingNamespaceAlias)
      return ErrorStatementAst(at(Span(start, equals.span)))
    }
    if token.kind == .comma {
      report(token.span, ParserStrings.unexpectedUnaryOperator(text(token)))
      return ErrorStatementAst(at(Span(start, token.span)))
    }
    let alias = commandArgument(.commandArgument, token)
    let table = parts.kind == .module ? alias as? HashtableAst : nil
    let name = alias as? StringConstantExpressionAst
    if table == nil, name == nil {
      let span = alias?.span ?? token.span
      report(span, ParserStrings.invalidValueForUsingItemName(at(span).text))
      return ErrorStatementAst(at(Span(start, span)), nestedAst: .listing(parts.item, alias))
    }
    requireStatementTerminator()
    return UsingStatementAst(
      at(Span(start, token.span)), usingKind: parts.kind, name: parts.item as? StringConstantExpressionAst,
      alias: name, moduleSpecification: table)
  }

  /// No assembly can be loaded here; PowerShell says the same of a file that does not exist.
  private func checkUsingAssembly(_ name: StringConstantExpressionAst) {
    let value = name.value
    if value.hasPrefix("\\\\") {
      report(name.span, ParserStrings.cannotLoadAssemblyFromUncPath(value))
      return
    }
    if let colon = value.firstIndex(of: ":"), value[colon...].hasPrefix("://") {
      let scheme = value[..<colon].lowercased()
      if scheme != "file" { report(name.span, ParserStrings.cannotLoadAssemblyWithUriSchema(scheme)) }
      return
    }
    report(name.span, ParserStrings.errorLoadingAssembly(value))
  }
}
