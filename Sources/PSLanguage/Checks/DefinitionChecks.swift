/// Errors in classes and enums that PowerShell finds when it defines the types: before a script runs, but not while it
/// is parsed.
///
/// They print and stop a script as parse errors do.
public final class DefinitionChecks {
  private let log: ParseErrorLog
  private let types = KnownTypes()
  private var classes: [String: TypeDefinitionAst] = [:]

  private init(_ source: SourceText) { log = ParseErrorLog(source) }

  /// Finds the errors of all types that a script defines, in PowerShell's order; to be asked for a script without parse
  /// errors.
  public static func errors(in root: ScriptBlockAst) -> [ParseError] {
    let definitions = root.findAll { $0.kind == .typeDefinition }.compactMap { $0 as? TypeDefinitionAst }
    if definitions.isEmpty { return [] }
    let checks = DefinitionChecks(root.extent.source)
    for type in definitions { checks.classes[type.name.lowercased()] = type }
    let classes = definitions.filter { $0.typeAttributes == .class }
    for type in classes { checks.checkBaseTypes(type) }
    checks.checkEnums(definitions.filter { $0.typeAttributes == .enum })
    for type in classes { checks.checkMembers(type) }
    return checks.log.errors
  }

  private func report(_ ast: Ast, _ message: ParserMessage) { log.report(ast.span, message, incomplete: false) }

  // MARK: Classes

  private static let sealedTypes: Set<String> = [
    "system.string", "system.int32", "system.int64", "system.double", "system.boolean", "system.char", "system.decimal",
    "system.datetime", "system.guid", "system.timespan", "system.byte", "system.single", "system.version",
    "system.management.automation.psreference", "system.management.automation.switchparameter",
  ]

  private func checkBaseTypes(_ type: TypeDefinitionAst) {
    for base in type.baseTypes where base.typeName.isArray {
      report(base, ParserStrings.subtypeArray(base.typeName.fullName))
    }
    if let base = type.baseTypes.first {
      let name = types.fullName(of: base.typeName.fullName)
      let isEnum = classes[base.typeName.name.lowercased()]?.typeAttributes == .enum
      if isEnum || Self.sealedTypes.contains(name.lowercased()) {
        report(base, ParserStrings.sealedBaseClass(String(name.split(separator: ".").last ?? "")))
      }
    }
    for base in type.baseTypes.dropFirst() where classes[base.typeName.name.lowercased()] != nil {
      report(base, ParserStrings.interfaceNameExpected(base.typeName.name))
    }
  }

  private func checkMembers(_ type: TypeDefinitionAst) {
    var properties: Set<String> = []
    var methods: [(method: FunctionMemberAst, signature: [String])] = []
    for member in type.members {
      if let method = member as? FunctionMemberAst {
        checkMethod(method, &methods)
      } else if !properties.insert(member.name.lowercased()).inserted {
        report(member, ParserStrings.memberAlreadyDefined(member.name))
      }
    }
    guard let base = type.baseTypes.first.flatMap({ classes[$0.typeName.name.lowercased()] }) else { return }
    if Self.constructors(type).isEmpty, !Self.hasDefaultConstructor(base) {
      report(type, ParserStrings.baseClassNoDefaultCtor(base.name))
    }
  }

  private static func constructors(_ type: TypeDefinitionAst) -> [FunctionMemberAst] {
    type.members.compactMap { $0 as? FunctionMemberAst }.filter { $0.isConstructor && !$0.isStatic }
  }

  private static func hasDefaultConstructor(_ type: TypeDefinitionAst) -> Bool {
    let all = constructors(type)
    return all.isEmpty || all.contains { ($0.functionDefinition.parameters ?? []).isEmpty }
  }

  private func checkMethod(
    _ method: FunctionMemberAst, _ methods: inout [(method: FunctionMemberAst, signature: [String])]
  ) {
    let parameters = method.functionDefinition.parameters ?? []
    let signature = parameters.map { parameter -> String in
      let type = parameter.attributes.first { $0.kind == .typeConstraint }?.typeName
      return type.map { types.fullName(of: $0.fullName).lowercased() } ?? "system.object"
    }
    let same = methods.contains { other in
      other.method.name.lowercased() == method.name.lowercased() && other.signature == signature
        && (other.method.isStatic == method.isStatic || !method.isConstructor)
    }
    if same {
      log.report(
        method.functionDefinition.nameExtent.span, ParserStrings.memberAlreadyDefined(method.name), incomplete: false)
      return
    }
    methods.append((method, signature))
    if method.isConstructor, method.isStatic, let first = parameters.first, let last = parameters.last {
      log.report(
        Span(first.span, last.span), ParserStrings.staticConstructorCantHaveParameters, incomplete: false)
    }
  }

  // MARK: Enums

  /// PowerShell takes enums from the last to the first, after those whose values they use.
  private func checkEnums(_ enums: [TypeDefinitionAst]) {
    for type in EnumOrder.sorted(enums, cycle: { report($0, ParserStrings.cycleInEnumInitializers) }) {
      var names: Set<String> = []
      for member in type.members {
        if let value = (member as? PropertyMemberAst)?.initialValue { checkValue(value, type) }
        if !names.insert(member.name.lowercased()).inserted {
          report(member, ParserStrings.memberAlreadyDefined(member.name))
        }
      }
    }
  }

  private func checkValue(_ value: ExpressionAst, _ type: TypeDefinitionAst) {
    let underlying = type.baseTypes.first?.typeName.fullName ?? "int"
    if let text = value as? StringConstantExpressionAst {
      if Parser.scanNumber(text.value) == nil { report(value, ParserStrings.cannotConvertValue(underlying)) }
    } else if !isConstant(value) {
      report(value, ParserStrings.enumeratorValueMustBeConstant)
    } else if let number = value as? ConstantExpressionAst, !fits(number.value, underlying) {
      report(value, ParserStrings.enumeratorValueOutOfBounds(underlying))
    }
  }

  private func isConstant(_ ast: ExpressionAst) -> Bool {
    if ast.kind == .arrayLiteral || ast.kind == .scriptBlockExpression { return false }
    if let member = ast as? MemberExpressionAst, let type = member.expression as? TypeExpressionAst, member.isStatic {
      return classes[type.typeName.name.lowercased()]?.typeAttributes == .enum || types.isKnown(type.typeName)
    }
    if let binary = ast as? BinaryExpressionAst {
      return binary.operatorKind.has(.canConstantFold) && isConstant(binary.left) && isConstant(binary.right)
    }
    if let paren = ast as? ParenExpressionAst { return paren.pipeline.pureExpression.map(isConstant) ?? false }
    return ConstantExpressions.isAttributeArgument(ast, types, inClass: true)
  }

  private func fits(_ value: ConstantValue, _ type: String) -> Bool {
    switch (value, types.fullName(of: type).lowercased()) {
    case (.int64(let value), "system.int32"): Int32(exactly: value) != nil
    case (.int32(let value), "system.byte"): UInt8(exactly: value) != nil
    case (.int32(let value), "system.sbyte"): Int8(exactly: value) != nil
    case (.int32(let value), "system.int16"): Int16(exactly: value) != nil
    case (.int32(let value), "system.uint16"): UInt16(exactly: value) != nil
    case (.decimal, "system.int32"), (.double, "system.int32"): false
    default: true
    }
  }
}

/// The order in which enums are defined.
enum EnumOrder {
  /// Sorts enums so that each comes behind those whose values it uses, the last first among equals; tells those in a
  /// cycle.
  static func sorted(_ enums: [TypeDefinitionAst], cycle: (TypeDefinitionAst) -> Void) -> [TypeDefinitionAst] {
    if enums.count < 2 { return enums }
    var needs = enums.map { type in dependencies(of: type, among: enums) }
    var ready = enums.indices.filter { needs[$0].isEmpty }
    var order: [Int] = []
    while let next = ready.popLast() {
      order.append(next)
      for at in enums.indices {
        needs[at].remove(next)
        if needs[at].isEmpty, !order.contains(at), !ready.contains(at) { ready.append(at) }
      }
    }
    for at in enums.indices where !order.contains(at) { cycle(enums[at]) }
    return order.map { enums[$0] }
  }

  private static func dependencies(of type: TypeDefinitionAst, among enums: [TypeDefinitionAst]) -> Set<Int> {
    var result: Set<Int> = []
    for ast in type.findAll(searchNestedScriptBlocks: false, { $0.kind == .memberExpression }) {
      guard let member = ast as? MemberExpressionAst, let used = member.expression as? TypeExpressionAst else {
        continue
      }
      let name = used.typeName.name.lowercased()
      if let at = enums.firstIndex(where: { $0.name.lowercased() == name }), enums[at] !== type { result.insert(at) }
    }
    return result
  }
}
