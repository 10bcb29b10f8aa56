import PSEngine
import PSRuntime

/// The texts of the console's questions, as the console host of PowerShell 7.6 prints them.
enum ConsoleStrings {
  static let promptHelp = "(Type !? for Help.)"
  static let choiceHelp = "[?] Help "
  static let user = "User: "

  static func defaultChoice(_ key: String) -> String { "(default is \"\(key)\"): " }
  static func password(for user: String) -> String { "Password for user \(user): " }
  static func noHelp(_ field: String) -> String { "No help is available for \(field)." }
  static func unknownCommand(_ command: String) -> String {
    "\"\(command)\" cannot be recognized as a valid Prompt command."
  }
  static func formatError(_ text: String, _ type: String) -> String {
    "Cannot recognize \"\(text)\" as a \(type) due to a format error."
  }
  static func overflowError(_ text: String, _ type: String) -> String {
    "Cannot recognize \"\(text)\" as a \(type) due to an overflow error."
  }

  static func noChoices() -> RuntimeException {
    RuntimeException(
      "\"choices\" should have at least one element.", id: "Argument", category: .invalidArgument, type: .psArgument)
  }
  static func badDefaultChoice(_ number: Int) -> RuntimeException {
    RuntimeException(
      "\"defaultChoice\" must be greater than or equal to -1 and less than the number of choices. (Parameter 'defaultChoice')\n"
        + "Actual value was \(number).", id: "ArgumentOutOfRange", category: .invalidArgument, type: .argumentOutOfRange
    )
  }
}
