import PSRuntime

/// Texts of errors that hosts raise.
public enum HostStrings {
  /// A question where nobody may be asked (`-NonInteractive`).
  public static func nonInteractive(_ function: String) -> RuntimeException {
    RuntimeException(
      "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.",
      id: "InvalidOperation", category: .invalidOperation, type: .psInvalidOperation)
  }
}
