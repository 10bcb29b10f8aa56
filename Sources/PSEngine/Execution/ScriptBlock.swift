import PSLanguage
import PSRuntime

/// A script block as a value: its syntax, and the module whose scope it belongs to.
public final class ScriptBlock: Obj {
  public let ast: ScriptBlockAst
  /// Compiled when first run; shared by all values made of one literal.
  public let program: Program
  /// Where the block was made: commands and `$script:` are looked up from there. A block made in the global session runs in
  /// its caller's scope chain when a caller there runs it.
  public let module: SessionStateModule

  public init(program: Program, module: SessionStateModule) {
    ast = program.ast
    self.program = program
    self.module = module
    super.init(kind: .scriptBlock)
  }
  public override var type: PSType { PSType.scriptBlock }
  public override func text(_ context: RuntimeContext) -> PSString { PSString.make(program.text) }

  /// Throws a `ParseException` where the block uses more of the language than a data section may.
  ///
  /// - Parameter commands: the names of the commands that it may call.
  public func checkRestrictedLanguage(allowing commands: [String]) throws {
    let errors = ast.restrictedLanguageErrors(allowing: commands)
    if !errors.isEmpty { throw EngineStrings.parseErrors(errors) }
  }
}
