/// Resolves the types that classes name, and finds assignments in methods that mean a property.
final class SymbolResolver {
  private let log: ParseErrorLog
  private let types: KnownTypes
  private var scopes: [Scope] = []

  private struct Scope {
    enum Kind { case type, method, function, scriptBlock }

    let kind: Kind
    let definition: TypeDefinitionAst?
    /// Types defined in it, lower case.
    var types: Set<String> = []
  }

  /// Where types are defined: nothing else needs a look.
  private let definitions: [Span]
  /// Within a type's definition.
  private var isInType = false

  private init(_ log: ParseErrorLog, _ types: KnownTypes, _ definitions: [Span]) {
    self.log = log
    self.types = types
    self.definitions = definitions.sorted { $0.start < $1.start }
  }

  /// Resolves a script that defines types in some places.
  static func resolve(_ root: ScriptBlockAst, _ definitions: [Span], _ log: ParseErrorLog, _ types: KnownTypes) {
    let resolver = SymbolResolver(log, types, definitions)
    resolver.inScope(.scriptBlock, root, nil) { root.visitChildren { resolver.visit($0) } }
  }

  private func inScope(_ kind: Scope.Kind, _ ast: Ast, _ definition: TypeDefinitionAst?, _ body: () -> Void) {
    scopes.append(Scope(kind: kind, definition: definition))
    addTypes(ast)
    body()
    scopes.removeLast()
  }

  /// Adds the types that a scope defines, but not those of scopes within it.
  private func addTypes(_ ast: Ast) {
    if !hasDefinitions(ast) { return }
    if let type = ast as? TypeDefinitionAst {
      let isNew = scopes[scopes.count - 1].types.insert(type.name.lowercased()).inserted
      if !isNew { log.report(type.span, ParserStrings.memberAlreadyDefined(type.name), incomplete: false) }
    }
    ast.visitChildren { child in
      if child.kind != .scriptBlockExpression, child.kind != .functionDefinition { self.addTypes(child) }
    }
  }

  private func hasDefinitions(_ ast: Ast) -> Bool {
    let span = ast.span
    var low = 0
    var high = definitions.count
    while low < high {
      let middle = (low + high) / 2
      if definitions[middle].start < span.start { low = middle + 1 } else { high = middle }
    }
    return low < definitions.count && definitions[low].start < span.end
  }

  private func visit(_ ast: Ast) {
    if !isInType, !hasDefinitions(ast) { return }
    switch ast {
    case let ast as TypeDefinitionAst:
      let saved = isInType
      isInType = true
      inScope(.type, ast, ast) { visitChildren(ast) }
      isInType = saved
    case let ast as ScriptBlockExpressionAst: inScope(.scriptBlock, ast.scriptBlock, nil) { visitChildren(ast) }
    case let ast as FunctionMemberAst:
      inScope(.method, ast.functionDefinition.body, nil) {
        ast.visitChildren { child in
          if child === ast.functionDefinition { self.visitChildren(child) } else { self.visit(child) }
        }
      }
    case let ast as FunctionDefinitionAst: inScope(.function, ast.body, nil) { visitChildren(ast) }
    default:
      check(ast)
      visitChildren(ast)
    }
  }

  private func visitChildren(_ ast: Ast) { ast.visitChildren { self.visit($0) } }

  private func check(_ ast: Ast) {
    switch ast {
    case let ast as AttributeAst: resolve(ast.typeName, isAttribute: true)
    case let ast as TypeConstraintAst: resolve(ast.typeName)
    case let ast as TypeExpressionAst: resolve(ast.typeName)
    case let ast as AssignmentStatementAst:
      if scopes.last?.kind == .method { checkTargets(ast.left) }
    default: break
    }
  }

  // MARK: Types

  /// Reports names within a class that stand for no type.
  private func resolve(_ type: AbstractTypeName, isGeneric: Bool = false, isAttribute: Bool = false) {
    switch type {
    case let array as ArrayTypeName: resolve(array.elementType)
    case let generic as GenericTypeName:
      resolve(generic.typeName, isGeneric: true)
      for argument in generic.genericArguments { resolve(argument) }
    case let plain as TypeName: resolveName(plain, isGeneric: isGeneric, isAttribute: isAttribute)
    default: break
    }
  }

  private func resolveName(_ type: TypeName, isGeneric: Bool, isAttribute: Bool) {
    guard scopes.contains(where: { $0.definition != nil }), type.assemblyName == nil, !type.isOrdered else { return }
    if !isGeneric, scopes.contains(where: { $0.types.contains(type.name.lowercased()) }) { return }
    if types.isKnownName(type.name, isGeneric: isGeneric, isAttribute: isAttribute) { return }
    log.report(
      type.extent.span,
      isAttribute ? ParserStrings.customAttributeTypeNotFound(type.name) : ParserStrings.typeNotFound(type.name),
      incomplete: false)
  }

  // MARK: Properties

  private func checkTargets(_ ast: ExpressionAst) {
    switch ast {
    case let ast as ArrayLiteralAst: for element in ast.elements { checkTargets(element) }
    case let ast as ParenExpressionAst: if let inner = ast.pipeline.pureExpression { checkTargets(inner) }
    case let ast as ConvertExpressionAst: checkTargets(ast.child)
    case let ast as VariableExpressionAst: checkTarget(ast)
    default: break
    }
  }

  private func checkTarget(_ variable: VariableExpressionAst) {
    guard variable.variablePath.isVariable, let type = scopes.last(where: { $0.definition != nil })?.definition else {
      return
    }
    let name = variable.variablePath.userPath.lowercased()
    let found = type.members.first { $0.kind == .propertyMember && $0.name.lowercased() == name }
    guard let property = found as? PropertyMemberAst else { return }
    log.report(
      variable.span,
      property.modifiers.contains(.static)
        ? ParserStrings.missingTypeInStaticPropertyAssignment("[\(type.name)]::", property.name)
        : ParserStrings.missingThis("$this.", property.name), incomplete: false)
  }
}
