import PSRuntime

extension CommandRuntime {
  /// Asks whether to do something that changes the system: says it under `-WhatIf` and answers no, asks under `-Confirm` or
  /// where the command's impact reaches `$ConfirmPreference`.
  public func shouldProcess(target: String, action: String? = nil) throws -> Bool {
    try shouldProcess(target: PSString.make(target), action: action)
  }
  public func shouldProcess(target: PSString, action: String? = nil) throws -> Bool {
    let description = CommandStrings.shouldProcess(action: action ?? command.name.string, target: target.string)
    return try shouldProcess(
      description: description, warning: CommandStrings.confirmPrefix + description, caption: "Confirm")
  }

  /// The form with texts of one's own: what `-WhatIf` says, what a question says, and its caption.
  public func shouldProcess(description: String, warning: String, caption: String) throws -> Bool {
    if whatIfPreference {
      session.willWriteToHost()
      host.ui.writeLine(PSString.make("What if: " + description))
      return false
    }
    if try isConfirmationWanted() { return try confirm(caption: caption, message: warning) }
    if isVerbose { try writeVerbose(description) }
    return true
  }

  /// Asks a question that `-Confirm:$false` does not answer; commands with `-Force` do not ask then.
  public func shouldContinue(_ query: String, caption: String) throws -> Bool {
    let choices = [PromptChoice("&Yes", help: ""), PromptChoice("&No", help: "")]
    session.willWriteToHost()
    return try ask(caption: caption, message: query, choices: choices, default: 0) == 0
  }

  /// The question with "to all" answers, which the caller keeps in two variables.
  public func shouldContinue(_ query: String, caption: String, yesToAll: inout Bool, noToAll: inout Bool) throws -> Bool
  {
    if yesToAll { return true }
    if noToAll { return false }
    session.willWriteToHost()
    switch try ask(caption: caption, message: query, choices: CommandStrings.confirmChoices, default: 0) {
    case 0: return true
    case 1:
      yesToAll = true
      return true
    case 3:
      noToAll = true
      return false
    default: return false
    }
  }

  /// Whether `-WhatIf` holds, given or inherited from `$WhatIfPreference`.
  public var whatIfPreference: Bool {
    if let given = common.whatIf { return given }
    return context.variable("WhatIfPreference").map(LanguagePrimitives.isTrue) ?? false
  }

  private func isConfirmationWanted() throws -> Bool {
    if confirmToAll != nil { return true }
    if let given = common.confirm { return given }
    guard let impact = try command.metadata(context)?.confirmImpact, impact != .none else { return false }
    let preference = session.confirmPreference
    return preference != .none && impact >= preference
  }

  private func confirm(caption: String, message: String) throws -> Bool {
    if let all = confirmToAll { return all }
    session.willWriteToHost()
    switch try ask(caption: caption, message: message, choices: CommandStrings.confirmChoices, default: 0) {
    case 0: return true
    case 1:
      confirmToAll = true
      return true
    case 3:
      confirmToAll = false
      return false
    default: return false
    }
  }

  private func ask(caption: String, message: String, choices: [PromptChoice], default: Int) throws -> Int {
    try host.ui.promptForChoice(caption: caption, message: message, choices: choices, defaultChoice: `default`)
  }
}
