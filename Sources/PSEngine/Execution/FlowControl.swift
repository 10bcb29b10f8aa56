import PSRuntime

/// What leaves native frames without being an error: jumps inside one code object need none of it.
///
/// Unchecked: one of these stays with the runspace that raised it.
public enum FlowControl: Error, @unchecked Sendable {
  /// `break`, `continue` to a loop outside the code that runs, with the label in lower case.
  case breakLoop(label: String)
  case continueLoop(label: String)
  /// `exit`: ends the script (or the process where none is called).
  case exit(Int32)
  /// `Select-Object -First` has enough: everything up to the pipeline of this stage ends.
  case stopUpstream(Pipe)
  /// Ctrl-C, or the host closes: `finally` runs, nothing catches it.
  case stopPipeline
}
