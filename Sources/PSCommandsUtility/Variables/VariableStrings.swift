import PSEngine
import PSRuntime

/// Texts and ids of errors of the commands for variables and aliases.
enum VariableStrings {
  static func notFound(_ name: PSString) -> ErrorRecord {
    make(
      "Cannot find a variable with the name '\(name.string)'.", "VariableNotFound", name, .objectNotFound, .itemNotFound
    )
  }
  static func exists(_ name: PSString) -> ErrorRecord {
    make(
      "A variable with name '\(name.string)' already exists.", "VariableAlreadyExists", name, .resourceExists,
      .sessionState)
  }
  static func notWritable(_ name: PSString) -> ErrorRecord {
    make(
      "Cannot overwrite variable \(name.string) because it is read-only or constant.", "VariableNotWritable", name,
      .writeError, .sessionStateUnauthorized)
  }
  static func notRemovable(_ name: PSString) -> ErrorRecord {
    make(
      "Cannot remove variable \(name.string) because it is constant or read-only. If the variable is read-only, try the "
        + "operation again specifying the Force option.", "VariableNotRemovable", name, .writeError,
      .sessionStateUnauthorized)
  }
  static func cannotBeMadeConstant(_ name: PSString) -> ErrorRecord {
    make(
      "Existing variable \(name.string) cannot be made constant. Variables can be made constant only at creation time.",
      "VariableCannotBeMadeConstant", name, .writeError, .sessionStateUnauthorized)
  }
  static func appendToOne() -> ErrorRecord {
    let record = ErrorRecord(
      "Operation is not valid due to the current state of the object.", id: "SetVariableAppend",
      category: .invalidOperation,
      type: .invalidOperation)
    record.details = PSString.make("SetVariableAppend")
    record.recommendedAction = PSString.make("Use a single variable name with the Append parameter.")
    return record
  }

  // MARK: - Aliases

  static func aliasNotFound(_ what: String, _ name: PSString) -> ErrorRecord {
    ErrorRecord(
      "This command cannot find a matching alias because an alias with the \(what) '\(name.string)' does not exist.",
      id: "ItemNotFoundException", category: .objectNotFound, target: .string(name), type: .itemNotFound)
  }
  static func aliasExists(_ name: PSString) -> ErrorRecord {
    make(
      "The alias is not allowed, because an alias with the name '\(name.string)' already exists.", "AliasAlreadyExists",
      name,
      .resourceExists, .sessionState)
  }
  static func aliasFileFormat(_ path: String, _ line: Int) -> ErrorRecord {
    ErrorRecord(
      "Cannot import the alias because line number '\(line)' in the file '\(path)' is not a valid comma-separated-values (CSV) "
        + "line for aliases. Change the line to contain four values separated by commas. If the value text itself contains a "
        + "comma, then the value must be contained in quotation marks.", id: "ImportAliasFileFormatError",
      category: .readError, type: .formatException)
  }
  static func cannotOpen(_ path: String) -> ErrorRecord {
    ErrorRecord(
      "Cannot open file '\(path)' to import aliases.", id: "FileOpenFailure", category: .openError, target: .text(path),
      type: .ioException)
  }

  private static func make(
    _ text: String, _ id: String, _ name: PSString, _ category: ErrorCategory, _ type: PSType
  ) -> ErrorRecord {
    let exception = ExceptionObject(type, PSString.make(text), properties: [(name: "ItemName", value: .string(name))])
    return ErrorRecord(exception, id: id, category: category, target: .string(name))
  }
}

extension PSType {
  static var formatException: PSType { .format }
}
