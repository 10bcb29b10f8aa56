import PSRuntime

extension CommandRuntime {
  public func writeWarning(_ text: String) throws { try writeWarning(PSString.make(text)) }

  /// Writes a warning: shown unless the preference is silent, kept by `-WarningVariable` in any case.
  public func writeWarning(_ text: PSString) throws {
    let preference = common.warningAction ?? session.preference("WarningPreference", default: .continue)
    if preference == .ignore { return }
    let record = InformationalRecord(.warning, text, invocation: invocation)
    for list in streams.warningVariables { list.items.append(.object(record)) }
    guard preference != .silentlyContinue else { return }
    try emit(record, to: streams.warning) { $0.writeWarningLine(text) }
    try act(on: preference, variable: "WarningPreference", text)
  }

  public func writeVerbose(_ text: String) throws { try writeVerbose(PSString.make(text)) }

  /// Writes a verbose text: shown with `-Verbose` or where `$VerbosePreference` says so.
  public func writeVerbose(_ text: PSString) throws {
    let preference = verbosePreference
    guard preference != .silentlyContinue && preference != .ignore else { return }
    let record = InformationalRecord(.verbose, text, invocation: invocation)
    try emit(record, to: streams.verbose) { $0.writeVerboseLine(text) }
    try act(on: preference, variable: "VerbosePreference", text)
  }

  public func writeDebug(_ text: String) throws { try writeDebug(PSString.make(text)) }

  /// Writes a debug text: shown with `-Debug` or where `$DebugPreference` says so.
  public func writeDebug(_ text: PSString) throws {
    let preference = debugPreference
    guard preference != .silentlyContinue && preference != .ignore else { return }
    let record = InformationalRecord(.debug, text, invocation: invocation)
    try emit(record, to: streams.debug) { $0.writeDebugLine(text) }
    try act(on: preference, variable: "DebugPreference", text)
  }

  /// Writes an information record. One with the tag `PSHOST` (`Write-Host`) is shown whatever the preference, but for `Ignore`.
  public func writeInformation(_ record: InformationRecord) throws {
    let preference =
      common.informationAction ?? session.preference("InformationPreference", default: .silentlyContinue)
    if preference == .ignore { return }
    for list in streams.informationVariables { list.items.append(.object(record)) }
    if let pipe = streams.information { return try pipe.write(.object(record)) }
    let isForHost = record.tags.contains { $0.equalsIgnoringCase("PSHOST") }
    if isForHost {
      writeToHost(record)
    } else if preference != .silentlyContinue {
      try session.showInformation(record)
    }
    if preference == .stop { try act(on: preference, variable: "InformationPreference", try record.text(context)) }
  }

  /// Writes a progress record; hosts without a screen show nothing.
  public func writeProgress(_ record: ProgressRecord) throws {
    let preference = common.progressAction ?? session.preference("ProgressPreference", default: .continue)
    guard preference != .silentlyContinue && preference != .ignore else { return }
    host.ui.writeProgress(record)
  }

  /// Whether verbose texts are shown: for commands that would have to compute them.
  public var isVerbose: Bool {
    let preference = verbosePreference
    return preference != .silentlyContinue && preference != .ignore
  }

  private var verbosePreference: ActionPreference {
    if let on = common.verbose { return on ? .continue : .silentlyContinue }
    return session.preference("VerbosePreference", default: .silentlyContinue)
  }
  private var debugPreference: ActionPreference {
    if let on = common.debug { return on ? .continue : .silentlyContinue }
    return session.preference("DebugPreference", default: .silentlyContinue)
  }

  private func writeToHost(_ record: InformationRecord) {
    guard case .object(let object) = record.messageData, let message = object as? HostInformationMessage else { return }
    session.willWriteToHost()
    if message.noNewLine {
      host.ui.write(message.message, foreground: message.foreground, background: message.background)
    } else {
      host.ui.writeLine(message.message, foreground: message.foreground, background: message.background)
    }
  }

  private func emit(_ record: Obj, to pipe: Pipe?, host show: (PSHostUserInterface) -> Void) throws {
    if let pipe { return try pipe.write(.object(record)) }
    session.willWriteToHost()
    show(host.ui)
  }

  /// What `Stop` and `Inquire` do after a text was shown.
  private func act(on preference: ActionPreference, variable: String, _ text: PSString) throws {
    switch preference {
    case .stop: throw CommandStrings.stopped(by: variable, text.string, invocation: invocation)
    case .inquire:
      let answer = try host.ui.promptForChoice(
        caption: "Confirm", message: "Continue with this operation?", choices: CommandStrings.inquireChoices,
        defaultChoice: 0)
      if answer == 2 { throw CommandStrings.stoppedByUser(variable, text.string, invocation: invocation) }
    default: break
    }
  }
}
