/// Checks of the finished tree: what is well formed and still cannot be.
final class SemanticChecks {
  let log: ParseErrorLog

  private init(_ log: ParseErrorLog) { self.log = log }

  /// Checks a script and reports what is wrong.
  static func check(_ root: ScriptBlockAst, _ log: ParseErrorLog) {
  }
}
