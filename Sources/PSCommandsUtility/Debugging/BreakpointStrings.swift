import PSRuntime

/// Texts and ids of errors about breakpoints.
enum BreakpointStrings {
  static func notFound(_ identifier: Int32) -> ErrorRecord {
    ErrorRecord(
      "There is no breakpoint with ID '\(identifier)'.", id: "PSBreakpoint:BreakpointIdNotFound",
      category: .invalidArgument,
      type: .argument)
  }
}
