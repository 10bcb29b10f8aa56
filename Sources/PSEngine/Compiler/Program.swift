import PSLanguage
import PSRuntime

/// What a script block compiles to: its parameters, and code for each of its blocks over one layout of slots.
public final class Program {
  public let ast: ScriptBlockAst
  public init(ast: ScriptBlockAst) { self.ast = ast }

  /// The text between the braces of a literal, or the whole script: what `ToString()` gives.
  public var text: String { ast.extent.text }
}
