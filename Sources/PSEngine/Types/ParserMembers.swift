import PSLanguage
import PSRuntime

/// A place in a script as scripts see it: `IScriptExtent`.
public final class ScriptExtentObject: Obj {
  public let extent: ScriptExtent
  public init(_ extent: ScriptExtent) {
    self.extent = extent
    super.init()
  }
  public override var type: PSType { PSType.builtin("System.Management.Automation.Language.InternalScriptExtent") }
}

/// A token as scripts see it.
public final class TokenObject: Obj {
  public let token: Token
  public init(_ token: Token) {
    self.token = token
    super.init()
  }
  public override var type: PSType {
    let name =
      switch token.kind {
      case .number: "NumberToken"
      case .variable, .splattedVariable: "VariableToken"
      case .parameter: "ParameterToken"
      case .stringLiteral, .hereStringLiteral, .identifier, .generic: "StringLiteralToken"
      case .stringExpandable, .hereStringExpandable: "StringExpandableToken"
      default: "Token"
      }
    return PSType.builtin("System.Management.Automation.Language." + name)
  }
}

/// A node of a syntax tree as scripts see it; it keeps the whole tree.
public final class AstObject: Obj {
  public let ast: Ast
  let root: Ast
  public init(_ ast: Ast, root: Ast) {
    self.ast = ast
    self.root = root
    super.init()
  }
  public override var type: PSType { PSType.builtin("System.Management.Automation.Language." + ast.kind.typeName) }
  public override func text(_ context: RuntimeContext) -> PSString { PSString.make(ast.extent.text) }
}

extension EngineTypes {
  private typealias Failure = Face<ParseErrorObject>
  private typealias Place = Face<ScriptExtentObject>
  private typealias Node = Face<AstObject>

  private static let extentType = "System.Management.Automation.Language.IScriptExtent"

  static let language: [TypeDefinition] =
    [
      parser, parseError, scriptExtent, token, syntaxTree, VariablePathObject.definition, WrittenTypeName.definition,
    ] + SyntaxTreeMembers.definitions

  private static let parser = TypeDefinition(
    "System.Management.Automation.Language.Parser",
    [
      .staticMethod(
        "ParseInput",
        signatures: [
          "System.Management.Automation.Language.ScriptBlockAst ParseInput(string input, [ref] System.Management.Automation.Language.Token[] tokens, [ref] System.Management.Automation.Language.ParseError[] errors)",
          "System.Management.Automation.Language.ScriptBlockAst ParseInput(string input, string fileName, [ref] System.Management.Automation.Language.Token[] tokens, [ref] System.Management.Automation.Language.ParseError[] errors)",
        ]
      ) { call in
        let hasFile = call.count > 3
        return parse(SourceText(text(call[0]), file: hasFile ? text(call[1]) : nil), call, from: hasFile ? 2 : 1)
      },
      .staticMethod(
        "ParseFile",
        signatures: [
          "System.Management.Automation.Language.ScriptBlockAst ParseFile(string fileName, [ref] System.Management.Automation.Language.Token[] tokens, [ref] System.Management.Automation.Language.ParseError[] errors)"
        ]
      ) { call in
        let path = text(call[0])
        guard let context = call.context as? ExecutionContext, let bytes = context.session.files.read(path) else {
          throw MemberStrings.dotnet(
            PSType.builtin("System.IO.FileNotFoundException"), "Could not find file '\(path)'.")
        }
        return parse(SourceText(bytes: bytes, file: path), call, from: 1)
      },
    ])

  private static func parse(_ source: SourceText, _ call: MethodCall, from first: Int) -> Value {
    var options = ParseOptions()
    options.collectTokens = true
    let result = Parser.parse(source, options)
    let tokens = (result.tokens ?? []).map { Value.object(TokenObject($0)) }
    let errors = result.errors.map { Value.object(ParseErrorObject($0)) }
    let tokenType = PSType.builtin("System.Management.Automation.Language.Token")
    set(call[first], .array(PSArray(tokens, of: tokenType)))
    set(call[first + 1], .array(PSArray(errors, of: .parseError)))
    return .object(AstObject(result.ast, root: result.ast))
  }

  private static func text(_ value: Value) -> String {
    if case .string(let text) = value.base { text.string } else { "" }
  }

  private static func set(_ reference: Value, _ value: Value) {
    (reference.base.asObject as? PSReference)?.variable.value = value
  }

  private static let parseError = TypeDefinition(
    "System.Management.Automation.Language.ParseError",
    [
      Failure.get("Extent", extentType) { error, _ in .object(ScriptExtentObject(error.error.extent)) },
      Failure.text("ErrorId") { $0.error.errorId },
      Failure.text("Message") { $0.error.message },
      Failure.flag("IncompleteInput") { $0.error.incompleteInput },
      Failure.method("ToString", "string ToString()") { error, _, _ in .text(ParseErrorText.positioned(error.error)) },
    ])

  private static let scriptExtent = TypeDefinition(
    "System.Management.Automation.Language.InternalScriptExtent",
    [
      Place.get("File", "string") { place, _ in place.extent.file.map { .text($0) } ?? .null },
      number("StartLineNumber") { $0.startLineNumber },
      number("StartColumnNumber") { $0.startColumnNumber },
      number("EndLineNumber") { $0.endLineNumber },
      number("EndColumnNumber") { $0.endColumnNumber },
      Place.text("Text") { $0.extent.text },
      number("StartOffset") { $0.startOffset },
      number("EndOffset") { $0.endOffset },
      Place.method("ToString", "string ToString()") { place, _, _ in .text(place.extent.text) },
    ])

  private static func number(_ name: String, _ body: @escaping @Sendable (ScriptExtent) -> Int) -> TypeDefinition.Member
  {
    Place.get(name, "int") { place, _ in .int(Int32(truncatingIfNeeded: body(place.extent))) }
  }

  private static let token = TypeDefinition(
    "System.Management.Automation.Language.Token",
    [
      Face<TokenObject>.text("Text") { $0.token.text },
      Face<TokenObject>.get("Kind", "System.Management.Automation.Language.TokenKind") { object, context in
        enumValue("System.Management.Automation.Language.TokenKind", Int64(object.token.kind.rawValue), context)
      },
      Face<TokenObject>.get("TokenFlags", "System.Management.Automation.Language.TokenFlags") { object, context in
        enumValue("System.Management.Automation.Language.TokenFlags", Int64(object.token.flags.rawValue), context)
      },
      Face<TokenObject>.flag("HasError") { $0.token.flags.contains(.tokenInError) },
      Face<TokenObject>.get("Extent", extentType) { object, _ in .object(ScriptExtentObject(object.token.extent)) },
      Face<TokenObject>.method("ToString", "string ToString()") { object, _, _ in .text(object.token.text) },
    ])

  private static let syntaxTree = TypeDefinition(
    "System.Management.Automation.Language.Ast",
    [
      Node.get("Extent", extentType) { node, _ in .object(ScriptExtentObject(node.ast.extent)) },
      Node.get("Parent", "System.Management.Automation.Language.Ast") { node, _ in
        .optional(node.ast.parent.map { AstObject($0, root: node.root) })
      },
      Node.method(
        "FindAll",
        "System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)"
      ) { node, call, context in .objects(try find(node, call, context, all: true)) },
      Node.method(
        "Find",
        "System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)"
      ) { node, call, context in .optional(try find(node, call, context, all: false).first) },
      Node.method("ToString", "string ToString()") { node, _, _ in .text(node.ast.extent.text) },
    ])

  private static func find(
    _ node: AstObject, _ call: MethodCall, _ context: ExecutionContext, all: Bool
  ) throws -> [AstObject] {
    let argument = call[0].base.asObject
    guard let predicate = argument as? ScriptBlock ?? (argument as? DelegateObject)?.block as? ScriptBlock else {
      throw MemberStrings.argumentNull("predicate")
    }
    var found: [AstObject] = []
    for ast in node.ast.findAll(searchNestedScriptBlocks: LanguagePrimitives.isTrue(call[1]), { _ in true }) {
      let object = AstObject(ast, root: node.root)
      guard LanguagePrimitives.isTrue(try context.invoke(predicate, arguments: [.object(object)])) else { continue }
      found.append(object)
      if !all { break }
    }
    return found
  }
}
