import PSEngine
import PSRuntime

/// What asking for one value gave.
private enum Answer {
  case value(Value)
  /// An empty line where a list is asked for.
  case endOfList
  case end
}

extension ConsoleUserInterface {
  /// Asks for the fields one by one; nothing where the input ends.
  func askForFields(caption: String, message: String, fields: [PromptField]) throws -> [(name: PSString, value: Value)]
  {
    writeHeading(caption: caption, message: message)
    if fields.contains(where: { !$0.helpMessage.isEmpty }) { output.write(ConsoleStrings.promptHelp + "\n") }
    var answers: [(name: PSString, value: Value)] = []
    for field in fields {
      guard let value = try field.isArray ? askForList(field) : askForOne(field) else {
        output.write("\n")
        return []
      }
      answers.append((field.name, value))
    }
    return answers
  }

  /// Asks for a name that is not given and a password; null where the input ends.
  func askForCredential(caption: String, message: String, userName: String) throws -> Value {
    writeHeading(caption: caption, message: message)
    var user = userName
    while user.isEmpty {
      output.write(ConsoleStrings.user)
      guard let line = try readLine() else { return .null }
      user = line.string
    }
    output.write(ConsoleStrings.password(for: user))
    guard let password = try readLineHidden() else { return .null }
    output.write("\n")
    return conversions.makeCredential?(PSString.make(user), password) ?? .null
  }

  // MARK: - Values

  /// The value of a field; nil at the end of input.
  private func askForOne(_ field: PromptField) throws -> Value? {
    guard case .value(let value) = try ask(field, type: field.type, prompt: field.name.string + ": ", inList: false)
    else {
      return nil
    }
    return value
  }

  /// Values until an empty line, as an array; nil at the end of input.
  private func askForList(_ field: PromptField) throws -> Value? {
    var items: [Value] = []
    let element = field.type.elementType ?? .object
    while true {
      switch try ask(field, type: element, prompt: "\(field.name.string)[\(items.count)]: ", inList: true) {
      case .value(let value): items.append(value)
      case .endOfList: return .array(PSArray(items))
      case .end: return nil
      }
    }
  }

  private func ask(_ field: PromptField, type: PSType, prompt: String, inList: Bool) throws -> Answer {
    switch type.fullName {
    case "System.Security.SecureString":
      output.write(prompt)
      guard let text = try readLineHidden() else { return .end }
      if inList && text.isEmpty { return .endOfList }
      return .value(conversions.makeSecureString?(text) ?? .string(text))
    case "System.Management.Automation.PSCredential":
      output.write(field.name.string + "\n")
      let value = try askForCredential(caption: "", message: "", userName: "")
      return value.isNull ? .end : .value(value)
    default: return try askForText(field, type, prompt, inList)
    }
  }

  private func askForText(_ field: PromptField, _ type: PSType, _ prompt: String, _ inList: Bool) throws -> Answer {
    while true {
      output.write(prompt)
      guard let line = try readLine() else { return .end }
      if inList && line.isEmpty { return .endOfList }
      if line.string.hasPrefix("!") {
        guard let value = command(line.string, field) else { continue }
        return .value(value)
      }
      if let value = try converted(line, type) { return .value(value) }
    }
  }

  /// What `!...` means: help, a text that begins with `!`, an empty text, null; nil where the question is asked again.
  private func command(_ line: String, _ field: PromptField) -> Value? {
    let command = line.dropFirst()
    if command.hasPrefix("!") { return .text(String(command)) }
    switch command.lowercased() {
    case "?":
      output.write((field.helpMessage.isEmpty ? ConsoleStrings.noHelp(field.name.string) : field.helpMessage) + "\n")
    case "\"\"": return .string(.empty)
    case "$null": return .null
    default: output.write(ConsoleStrings.unknownCommand(line) + "\n")
    }
    return nil
  }

  /// The answer as a value of the type; nil, and a line that says so, where its form is wrong.
  private func converted(_ line: PSString, _ type: PSType) throws -> Value? {
    guard let convert = conversions.convert else { return .string(line) }
    do {
      return try convert(line, type)
    } catch let error as RuntimeException {
      switch error.record.exception.inner?.exceptionType.fullName {
      case "System.FormatException":
        if !line.isEmpty { output.write(ConsoleStrings.formatError(line.string, type.fullName) + "\n") }
      case "System.OverflowException": output.write(ConsoleStrings.overflowError(line.string, type.fullName) + "\n")
      default: return .string(line)
      }
      return nil
    }
  }
}
