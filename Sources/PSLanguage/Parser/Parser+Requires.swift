extension Parser {
  /// Reads the `#requires` lines of the script; nil if it has none.
  func scriptRequirements() -> ScriptRequirements? {
    let comments = tokenizer.requires
    if comments.isEmpty || log.isTooComplex { return nil }
    tokenizer.requires = []
    setMode(.command)
    var requirements = ScriptRequirements()
    for comment in comments {
      let start = Int(comment.start) + 1
      let units = Array(source.units(start, Int(comment.end)))
      let command = tokenizer.nestedScan(units: units, start: start, skipped: nil) {
        ungotToken = nil
        let command = commandRule()
        ungotToken = nil
        return command
      }
      if let command { requirement(command, &requirements) }
    }
    tokenizer.requires = []
    return requirements
  }

  private func requirement(_ command: CommandAst, _ requirements: inout ScriptRequirements) {
    let elements = command.commandElements
    if (elements.first as? StringConstantExpressionAst)?.value.lowercased() != "requires" {
      report(command.span, ParserStrings.scriptRequiresInvalidFormat)
    }
    var at = 1
    while at < elements.count {
      let element = elements[at]
      at += 1
      guard let parameter = element as? CommandParameterAst else {
        report(element.span, ParserStrings.scriptRequiresInvalidFormat)
        continue
      }
      var argument: Ast? = parameter.argument
      if argument == nil, at < elements.count {
        argument = elements[at]
        at += 1
      }
      requirement(parameter, argument, &requirements)
    }
  }

  private func requirement(
    _ parameter: CommandParameterAst, _ argument: Ast?, _ requirements: inout ScriptRequirements
  ) {
    let names = ["runasadministrator", "shellid", "pssnapin", "psedition", "version", "assembly", "modules"]
    let name = names.first { $0.hasPrefix(parameter.parameterName.lowercased()) }
    if name == "runasadministrator" {
      requirements.isElevationRequired = true
      if argument != nil {
        report(parameter.span, ParserStrings.parameterCannotHaveArgument(parameter.parameterName))
      }
      return
    }
    guard let argument else {
      report(parameter.span, ParserStrings.parameterRequiresArgument(parameter.parameterName))
      return
    }
    guard let values = RequiresValue.values(argument) else {
      report(argument.span, ParserStrings.requiresArgumentMustBeConstant)
      return
    }
    switch name {
    case "version": requireVersion(parameter, argument, values, &requirements)
    case "modules": requirements.requiredModules += values.compactMap { requiredModule($0, argument) }
    case "psedition": requireEditions(argument, values, &requirements)
    case "assembly": requirements.requiredAssemblies += strings(values, argument, "assembly")
    case "shellid": requirements.requiredApplicationId = strings(values, argument, "shellid").first
    case "pssnapin": requirements.requiredPSSnapIns += strings(values, argument, "pssnapin")
    default: report(parameter.span, ParserStrings.scriptRequiresInvalidFormat)
    }
  }

  private func strings(_ values: [RequiresValue], _ argument: Ast, _ parameter: String) -> [String] {
    values.compactMap { value in
      if case .string(let text) = value { return text }
      report(argument.span, ParserStrings.requiresInvalidStringArgument(parameter))
      return nil
    }
  }

  private func requireVersion(
    _ parameter: CommandParameterAst, _ argument: Ast, _ values: [RequiresValue],
    _ requirements: inout ScriptRequirements
  ) {
    var text = argument.extent.text
    if values.count == 1, case .string(let value) = values[0] { text = value }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count > 4 || !parts.allSatisfy({ Int32($0) ?? -1 >= 0 }) {
      report(argument.span, ParserStrings.requiresVersionInvalid)
    } else if requirements.requiredPSVersion != nil, requirements.requiredPSVersion != text {
      report(parameter.span, ParserStrings.parameterAlreadyBound("version"))
    } else {
      requirements.requiredPSVersion = text
    }
  }

  private func requireEditions(
    _ argument: Ast, _ values: [RequiresValue], _ requirements: inout ScriptRequirements
  ) {
    for edition in strings(values, argument, "psedition") {
      if !["core", "desktop"].contains(edition.lowercased()) {
        report(argument.span, ParserStrings.requiresPSEditionInvalid("psedition"))
      }
      if requirements.requiredPSEditions.contains(where: { $0.lowercased() == edition.lowercased() }) {
        report(argument.span, ParserStrings.requiresPSEditionValueIsAlreadySpecified("psedition"))
      } else {
        requirements.requiredPSEditions.append(edition)
      }
    }
  }

  private func requiredModule(_ value: RequiresValue, _ argument: Ast) -> RequiredModule? {
    switch value {
    case .string(let name): return RequiredModule(name: name)
    case .table(let pairs):
      guard let name = pairs.first(where: { $0.key.lowercased() == "modulename" }) else { return nil }
      return RequiredModule(
        name: name.value, constraints: pairs.filter { $0.key.lowercased() != "modulename" })
    case .other: return nil
    }
  }
}

/// A constant argument of a `#requires` line.
enum RequiresValue {
  case string(String)
  case table([(key: String, value: String)])
  case other

  /// The values of an argument, several for a list; nil if it is not constant.
  static func values(_ ast: Ast) -> [RequiresValue]? {
    guard let list = ast as? ArrayLiteralAst else { return value(ast).map { [$0] } }
    let values = list.elements.map(value)
    return values.contains { $0 == nil } ? nil : values.compactMap { $0 }
  }

  private static func value(_ ast: Ast) -> RequiresValue? {
    switch ast {
    case let ast as StringConstantExpressionAst: return .string(ast.value)
    case is ConstantExpressionAst: return .other
    case let ast as HashtableAst:
      var pairs: [(key: String, value: String)] = []
      for pair in ast.keyValuePairs {
        guard let key = ConstantExpressions.text(pair.key),
          let expression = (pair.value as? PipelineBaseAst)?.pureExpression,
          let value = ConstantExpressions.text(expression)
        else { return nil }
        pairs.append((key, value))
      }
      return .table(pairs)
    default: return nil
    }
  }
}
