import PSEngine
import PSRuntime

/// Texts and ids of errors that the commands of Microsoft.PowerShell.Security raise.
enum SecurityStrings {
  static func refused(_ command: String) -> RuntimeException {
    RuntimeException(
      "\(command) is not available here.", id: "NotSupported", category: .notImplemented, type: .psNotSupported)
  }
  static func badText(_ text: String) -> RuntimeException {
    RuntimeException(
      "The input string '\(text)' was not in a correct format.", id: "System.FormatException", category: .notSpecified,
      target: .text(text), type: .format)
  }
  static func notSupportedHere() -> RuntimeException {
    RuntimeException(
      "Operation is not supported on this platform.", id: "System.PlatformNotSupportedException",
      category: .notSpecified,
      type: .platformNotSupported)
  }
}

extension PSType {
  nonisolated(unsafe) static let platformNotSupported = PSType(
    "System.PlatformNotSupportedException", base: .notSupported)
}
