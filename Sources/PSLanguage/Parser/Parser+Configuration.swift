extension Parser {
  func configurationStatementRule(_ attributes: [AttributeBaseAst], _ keyword: ScannedToken) -> StatementAst? {
    // G  configuration-statement:
    // G      attribute-list:opt   'configuration'   new-lines:opt   configuration-name   new-lines:opt   statement-block
    // G  configuration-name:
    // G      command-argument
    // G      primary-expression
    skipNewlines()
    let nameToken = nextToken()
    if nameToken.kind == .lCurly {
      report(keyword.span.after, ParserStrings.missingConfigurationName)
      _ = scriptBlockExpressionRule(nameToken)
      return nil
    }
    ungetToken(nameToken)
    if nameToken.kind == .endOfInput || nameToken.kind == .comma {
      reportIncomplete(nameToken.span.after, ParserStrings.missingConfigurationName)
      return nil
    }
    let name = configurationNameRule(nameToken)
    skipNewlines()
    if !options.allowsConfigurations {
      report(nameToken.span, ParserStrings.configurationSchemaMissing)
      resync(tokenizer.restorePoint())
      return nil
    }
    let lCurly = nextToken()
    if lCurly.kind != .lCurly {
      reportIncomplete(lCurly.span.after, ParserStrings.missingCurlyInConfigurationStatement)
      ungetToken(lCurly)
      return ErrorStatementAst(at(keyword.span), keyword: .configuration)
    }
    let body = configurationBodyRule(lCurly)
    guard let name else { return ErrorStatementAst(at(keyword.span), keyword: .configuration) }
    let isMeta = attributes.contains { $0.typeName.name.lowercased().hasPrefix("dsclocalconfigurationmanager") }
    return ConfigurationDefinitionAst(
      at(Span(keyword.span, body.span)), body: body, isMetaConfiguration: isMeta, instanceName: name)
  }

  /// Parses and checks the name; nil after an error.
  private func configurationNameRule(_ token: ScannedToken) -> ExpressionAst? {
    guard let name = commandArgument(.commandArgument, nextToken()) else {
      report(token.span.after, ParserStrings.parameterRequiresArgument(text(token)))
      reportIncomplete(token.span, ParserStrings.missingConfigurationName)
      return nil
    }
    guard let constant = name as? StringConstantExpressionAst else { return name }
    let isValid =
      constant.value.utf8.first.map { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A } ?? false
      && constant.value.unicodeScalars.allSatisfy {
        $0.isASCII
          && ($0.properties.isAlphabetic || $0.properties.numericType != nil || "_./-".unicodeScalars.contains($0))
      }
    if isValid { return name }
    report(name.span, ParserStrings.invalidConfigurationName(constant.value))
    return nil
  }

  private func configurationBodyRule(_ lCurly: ScannedToken) -> ScriptBlockExpressionAst {
    let saved = (inConfiguration, tokenizer.dynamicKeywords)
    inConfiguration = true
    tokenizer.dynamicKeywords = ["node", "import-dscresource"]
    defer {
      inConfiguration = saved.0
      tokenizer.dynamicKeywords = saved.1
      resync(tokenizer.restorePoint())
    }
    return scriptBlockExpressionRule(lCurly)
  }

  /// Parses `Node name { }` and `Import-DscResource` of a configuration; other resources are commands.
  func dynamicKeywordStatementRule(_ keyword: ScannedToken) -> StatementAst? {
    // G  dynamic-keyword-statement:
    // G      'import-dscresource'   command-elements:opt
    // G      'node'   new-lines:opt   command-argument:opt   new-lines:opt   script-block-expression
    if text(keyword).lowercased() != "node" {
      ungetToken(keyword)
      guard let command = commandRule() else { return nil }
      return DynamicKeywordStatementAst(command.extent, commandElements: command.commandElements)
    }
    skipNewlines()
    let nameToken = peekToken()
    var instance: ExpressionAst = StringConstantExpressionAst(
      at(nameToken.span), value: "", stringConstantType: .bareWord)
    if nameToken.kind != .lCurly {
      guard let given = singleCommandArgument(.commandName) else {
        reportIncomplete(keyword.span.after, ParserStrings.requiredNameOrExpressionMissing)
        return nil
      }
      instance = given
    }
    skipNewlines()
    let lCurly = nextToken()
    if lCurly.kind != .lCurly {
      ungetToken(lCurly)
      if lCurly.kind == .endOfInput {
        reportIncomplete(keyword.span.after, ParserStrings.missingBraceInObjectDefinition)
      } else {
        report(lCurly.span, ParserStrings.unexpectedToken(text(lCurly)))
      }
      return ErrorStatementAst(at(Span(keyword.span, instance.span)), nestedAst: [instance])
    }
    let savedConfiguration = inConfiguration
    inConfiguration = false
    let body = scriptBlockExpressionRule(lCurly)
    inConfiguration = savedConfiguration
    return DynamicKeywordStatementAst(
      at(Span(keyword.span, body.span)), commandElements: [bareWord(keyword), instance, body])
  }
}
