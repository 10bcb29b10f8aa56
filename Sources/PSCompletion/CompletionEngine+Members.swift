import PSEngine
import PSLanguage
import PSRuntime

/// The members of something by what they are, each list in its own order.
struct MemberNames {
  var properties: [String] = []
  var methods: [String] = []
  /// What stands behind all others: indexers, methods of lists, keys.
  var rest: [(name: String, isMethod: Bool)] = []

  /// Those that begin with a word, methods with their parenthesis.
  func results(_ word: String) -> [CompletionResult] {
    let pattern = WordPattern(word)
    let shown = { (name: String) in pattern.matches(name) }
    let all =
      properties.filter(shown).map { CompletionResult(MemberNames.quoted($0), listItem: $0, .property) }.sortedByText()
      + methods.filter(shown).map { CompletionResult($0 + "(", listItem: $0, .method) }.sortedByText()
      + rest.filter { shown($0.name) }.map {
        $0.isMethod
          ? CompletionResult($0.name + "(", listItem: $0.name, .method)
          : CompletionResult(MemberNames.quoted($0.name), listItem: $0.name, .property)
      }
    return all.unique()
  }

  private static func quoted(_ name: String) -> String {
    name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } ? name : "'" + name + "'"
  }
}

extension CompletionEngine {
  /// `expression.name`, `[type]::name`.
  func member(_ text: CompletionText) -> CommandCompletion? {
    var tokens = text.tokens[...]
    guard let last = text.touching else { return nil }
    var word = ""
    if last.kind != .dot && last.kind != .colonColon && last.kind != .generic {
      word = last.text
      tokens = tokens.dropLast()
      guard tokens.last?.extent.endOffset == last.extent.startOffset else { return nil }
    }
    guard let mark = tokens.last, mark.kind == .dot || mark.kind == .colonColon,
      word.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "*" })
    else { return nil }
    guard tokens.count > 1, tokens[tokens.endIndex - 2].extent.endOffset == mark.extent.startOffset else { return nil }
    let from = text.end - word.utf16.count
    guard let target = target(text, before: mark.extent.startOffset) else { return nil }
    let names =
      mark.kind == .colonColon ? staticMembers(target, text) : TypeInference(context, text).infer(target).map(members)
    guard let names else { return CommandCompletion() }
    return CommandCompletion(names.results(word), from: from, to: text.end)
  }

  /// The expression that ends at an offset.
  private func target(_ text: CompletionText, before offset: Int) -> ExpressionAst? {
    let statement = text.slice(text.start, offset)
    let ast = Parser.parse(SourceText(statement)).ast
    let length = statement.utf16.count
    let found = ast.findAll { $0 is ExpressionAst && $0.extent.endOffset == length }
    return found.first { !($0 is BinaryExpressionAst || $0 is ArrayLiteralAst || $0 is UnaryExpressionAst) }
      as? ExpressionAst
  }

  private func staticMembers(_ target: ExpressionAst, _ text: CompletionText) -> MemberNames? {
    guard let type = target as? TypeExpressionAst, let known = TypeInference(context, text).named(type.typeName.name)
    else {
      return nil
    }
    switch known {
    case .declared(let ast): return declaredStatics(ast)
    case .types(let types):
      guard let type = types.first else { return nil }
      let members = MemberAccess.staticMembers(of: type, context)
      var names = MemberNames()
      names.properties = members.properties.map(\.name.string)
      names.methods = members.methods.map(\.name.string)
      if let info = type.enumInfo { names.properties += info.names }
      if type.isEnum { names.methods = CompletionEngine.enumMethods(names.methods) }
      names.methods.removeAll { $0.hasPrefix("op_") || $0.hasPrefix("get_") || $0.hasPrefix("set_") }
      return names
    case .value: return nil
    }
  }

  /// The static methods of an enumeration: what cannot be called from a script is listed too.
  private static func enumMethods(_ names: [String]) -> [String] { names.filter { $0 != "new" } + ["TryFormat"] }

  private func declaredStatics(_ ast: TypeDefinitionAst) -> MemberNames {
    var names = MemberNames()
    if ast.typeAttributes == .enum {
      names.properties = ast.members.map(\.name)
      if let base = context.types.resolve("System.DayOfWeek") {
        names.methods = CompletionEngine.enumMethods(
          MemberAccess.staticMembers(of: base, context).methods.map(\.name.string))
      }
      names.methods.append("new")
      return names
    }
    for member in ast.members {
      if let property = member as? PropertyMemberAst, property.modifiers.contains(.static) {
        names.properties.append(property.name)
      }
      if let method = member as? FunctionMemberAst, method.modifiers.contains(.static) {
        names.methods.append(method.name)
      }
    }
    names.methods += ["Equals", "new", "ReferenceEquals"]
    return names
  }

  // MARK: - Instances

  /// The members of what an expression gives.
  func members(_ known: Inferred) -> MemberNames {
    switch known {
    case .value(let value): return members(of: value)
    case .declared(let ast): return declaredMembers(ast)
    case .types(let types):
      var names = MemberNames()
      for type in types { add(type, to: &names) }
      return names
    }
  }

  private func members(of value: Value) -> MemberNames {
    var names = MemberNames()
    names.properties = MemberAccess.properties(of: value, context).filter { !$0.isHidden }.map(\.name.string)
    let indexer = context.members.members(of: value.base.type).indexer?.name.string
    names.methods = MemberAccess.methods(of: value, context).filter { !$0.isHidden }.map(\.name.string)
      .filter { $0 != indexer && CompletionEngine.isShown($0) }
    if let indexer { names.rest.append((indexer, true)) }
    if case .array = value.base {
      names.methods += ["Address", "CompareTo"]
      if indexer == nil { names.rest.append(("Item", true)) }
      names.rest += ["Where", "ForEach", "PSWhere", "PSForEach"].map { ($0, true) }
    }
    if case .object(let object) = value.base, let table = object as? PSHashtable {
      let keys = TypeInference.keys(table, context)
      names.properties.removeAll { $0 != "Count" && keys.contains($0) }
      names.rest += keys.map { ($0, false) }
    }
    return names
  }

  private func add(_ type: PSType, to names: inout MemberNames) {
    let members = context.members.members(of: type)
    names.properties += members.properties.map(\.name.string)
    names.properties += context.members.extended(type).filter { MemberKind($0).isProperty }.map(\.name.string)
    names.methods += members.methods.map(\.name.string).filter(CompletionEngine.isShown)
  }

  private static func isShown(_ method: String) -> Bool {
    !method.hasPrefix("get_") && !method.hasPrefix("set_") && !method.hasPrefix("op_")
  }

  private func declaredMembers(_ ast: TypeDefinitionAst) -> MemberNames {
    var names = MemberNames()
    for member in ast.members {
      if let property = member as? PropertyMemberAst, !property.modifiers.contains(.static) {
        names.properties.append(property.name)
      }
      if let method = member as? FunctionMemberAst, !method.modifiers.contains(.static),
        method.name.lowercased() != ast.name.lowercased()
      {
        names.methods.append(method.name)
      }
    }
    names.methods += ["Equals", "GetHashCode", "GetType", "ToString"]
    return names
  }
}
