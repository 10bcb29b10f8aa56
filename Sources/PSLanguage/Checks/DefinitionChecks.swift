/// Errors in classes and enums that PowerShell finds when it defines the types: before a script runs, but not while it
/// is parsed.
///
/// They print and stop a script as parse errors do.
public final class DefinitionChecks {
  private let log: ParseErrorLog
  let types = KnownTypes()
  private(set) var classes: [String: TypeDefinitionAst] = [:]
  /// Classes above the one that is checked: only those can be its base.
  private var defined: Set<ObjectIdentifier> = []

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

  func report(_ ast: Ast, _ message: ParserMessage) { log.report(ast.span, message, incomplete: false) }

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
    for (at, base) in type.baseTypes.enumerated() {
      guard let other = classes[base.typeName.name.lowercased()], !base.typeName.isArray else { continue }
      if other.typeAttributes == .class, !defined.contains(ObjectIdentifier(other)) {
        report(base, ParserStrings.typeNotFound(base.typeName.fullName))
      } else if at > 0 {
        report(base, ParserStrings.interfaceNameExpected(base.typeName.name))
      }
    }
    defined.insert(ObjectIdentifier(type))
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
}
