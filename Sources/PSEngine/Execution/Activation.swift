import PSRuntime

/// The blocks of a script block or function.
public enum BlockKind: Sendable { case begin, process, end, clean, dynamicParam }

/// Whether running a script block makes a scope.
public enum ScopeMode: Sendable {
  case newScope
  /// Dot-sourcing, `ForEach-Object`, `Where-Object`: variables are the caller's, `$_` is the block's own.
  case callerScope
}
