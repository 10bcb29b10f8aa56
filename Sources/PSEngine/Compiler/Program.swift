import PSLanguage
import PSRuntime

/// What a script block compiles to: its parameters, and code for each of its blocks over one layout of slots.
///
/// Compiled when first run, once for a scope of its own and once for each other way it runs (`Code.Mode`).
public final class Program {
  public let ast: ScriptBlockAst
  /// The name in error positions and call stacks: the function's, empty for a literal.
  public let name: String
  /// Parameters in parentheses after a function's name; else those of `param()`.
  public let parameterAsts: [ParameterAst]
  /// The layout of the scope that the literal stands in, nil for a whole script or function.
  let home: FrameLayout?
  unowned let context: ExecutionContext
  /// The class whose method this is: `$this`, `base`, and errors that behave as in methods.
  var methodOf: UserType?

  private var ownBody: ProgramBody?
  private var upBody: ProgramBody?
  private var dynamicBody: ProgramBody?
  private var madeParameters: ScriptParameters?
  private var constraints: [AttributeConstraint?] = []
  var isFilter = false

  init(
    ast: ScriptBlockAst, name: String = "", parameters: [ParameterAst]? = nil, home: FrameLayout?,
    context: ExecutionContext
  ) {
    self.ast = ast
    self.name = name
    parameterAsts = parameters ?? ast.paramBlock?.parameters ?? []
    if !ast.usingStatements.isEmpty { context.note(ast.usingStatements, of: ast.extent.source) }
    self.home = home
    self.context = context
  }

  /// The initial value of a class's property: an expression whose value stays as it is, lists included.
  convenience init(initialValue ast: ExpressionAst, of owner: UserType) {
    let extent = ast.extent
    let pipeline = PipelineAst(
      extent, pipelineElements: [CommandExpressionAst(extent, expression: ast)], background: false)
    let result = ReturnStatementAst(extent, pipeline: pipeline)
    let block = NamedBlockAst(extent, blockKind: .end, unnamed: true, statements: [result], traps: [])
    self.init(ast: ScriptBlockAst(extent, endBlock: block), home: nil, context: owner.context)
    methodOf = owner
  }

  /// A program of one expression: an argument of an attribute.
  convenience init(expression ast: ExpressionAst, context: ExecutionContext) {
    let extent = ast.extent
    let pipeline = PipelineAst(
      extent, pipelineElements: [CommandExpressionAst(extent, expression: ast)], background: false)
    let block = NamedBlockAst(extent, blockKind: .end, unnamed: true, statements: [pipeline], traps: [])
    self.init(ast: ScriptBlockAst(extent, endBlock: block), home: nil, context: context)
  }

  /// The text between the braces of a literal, or the whole script: what `ToString()` gives.
  public var text: String {
    let whole = ast.extent.text
    guard whole.hasPrefix("{"), whole.hasSuffix("}"), whole.count >= 2 else { return whole }
    return String(whole.dropFirst().dropLast())
  }

  /// The code for a scope of its own.
  func own() -> ProgramBody {
    if let ownBody { return ownBody }
    let body = Compiler.compile(self, mode: .own)
    ownBody = body
    return body
  }

  /// The code for running inside another scope: `layout` is that scope's, nil where it has no slots.
  func inside(_ layout: FrameLayout?) -> ProgramBody {
    if let layout, layout === home {
      if let upBody { return upBody }
      let body = Compiler.compile(self, mode: .up(layout))
      upBody = body
      return body
    }
    if let dynamicBody { return dynamicBody }
    let body = Compiler.compile(self, mode: .dynamic)
    dynamicBody = body
    return body
  }

  var symbols: SymbolTable { context.symbols }

  /// Names, types and attributes of the parameters; throws where an attribute's type or argument is wrong.
  public var parameters: [ParameterMetadata] { get throws { try declaration.parameters } }

  /// The values of `[CmdletBinding()]`; nil for a simple function.
  public var cmdletBinding: CmdletBindingData? { get throws { try declaration.binding } }

  private var declaration: ScriptParameters {
    get throws {
      if let madeParameters { return madeParameters }
      let made = try ScriptParameters(self)
      madeParameters = made
      return made
    }
  }

  /// The type and validations of a parameter, made when first needed.
  func constraint(_ index: Int) throws -> AttributeConstraint {
    if constraints.isEmpty { constraints = parameterAsts.map { _ in nil } }
    if let known = constraints[index] { return known }
    let made = try AttributeConstraint(
      parameterAsts[index].attributes.filter { attribute in
        attribute.kind == .typeConstraint
          || AttributeReader.constrains(unsafeDowncast(attribute, to: AttributeAst.self))
      }, context, isCompiled: true)
    constraints[index] = made
    return made
  }

  /// Whether a variable that a call by frame does not set is mentioned (`$MyInvocation`, `$PSBoundParameters`, `$input` ...).
  lazy var needsInvocation: Bool = {
    let layout = own().layout
    return VariableCollector.perInvocation.contains { name in
      symbols.find(PSString.make(name)).map { layout.slot($0) >= 0 } ?? false
    }
  }()

  /// Whether `$args` is mentioned.
  lazy var mentionsArguments: Bool = !ast.findAll { node in
    node.kind == .variableExpression
      && unsafeDowncast(node, to: VariableExpressionAst.self).variablePath.userPath.lowercased() == "args"
  }.isEmpty

  /// Whether `[CmdletBinding()]` or a `[Parameter()]` makes the function an advanced one.
  public lazy var isAdvanced: Bool = {
    func has(_ attributes: [AttributeBaseAst], _ names: Set<String>) -> Bool {
      attributes.contains { $0.kind == .attribute && names.contains($0.typeName.name.lowercased()) }
    }
    if let block = ast.paramBlock, has(block.attributes, ["cmdletbinding", "cmdletbindingattribute"]) { return true }
    return parameterAsts.contains { has($0.attributes, ["parameter", "parameterattribute"]) }
  }()

  /// Whether a call can enter the code by a frame of the machine: only an end block, no advanced binding.
  lazy var isPlain: Bool =
    !isAdvanced && ast.beginBlock == nil && ast.processBlock == nil && ast.cleanBlock == nil
    && ast.dynamicParamBlock == nil && !ast.isFilter
}

/// The codes of one way of running a program.
final class ProgramBody {
  let layout: FrameLayout
  /// Conversion and defaults of the parameters; nil where the end block begins with them, or there are none.
  var prologue: Code?
  var begin: Code?
  var process: Code?
  var end: Code?
  var clean: Code?
  var dynamicParam: Code?
  /// How many registers the largest of them needs.
  var registerCount: Int

  init(layout: FrameLayout) {
    self.layout = layout
    registerCount = layout.count
  }

  func code(_ kind: BlockKind) -> Code? {
    switch kind {
    case .begin: begin
    case .process: process
    case .end: end
    case .clean: clean
    case .dynamicParam: dynamicParam
    }
  }
}
