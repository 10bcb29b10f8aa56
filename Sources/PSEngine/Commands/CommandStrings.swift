import PSRuntime

/// Texts and ids of errors and questions of running commands.
public enum CommandStrings {
  static let confirmPrefix = "Are you sure you want to perform this action?\n"

  static func shouldProcess(action: String, target: String) -> String {
    "Performing the operation \"\(action)\" on target \"\(target)\"."
  }

  static var confirmChoices: [PromptChoice] {
    [
      PromptChoice("&Yes", help: "Continue with only the next step of the operation."),
      PromptChoice("Yes to &All", help: "Continue with all the steps of the operation."),
      PromptChoice("&No", help: "Skip this operation and proceed with the next operation."),
      PromptChoice("No to A&ll", help: "Skip this operation and all subsequent operations."),
      PromptChoice(
        "&Suspend",
        help: "Pause the current pipeline and return to the command prompt. Type \"exit\" to resume the pipeline."),
    ]
  }

  static var inquireChoices: [PromptChoice] {
    [
      PromptChoice("&Yes", help: "Continue with only the next step of the operation."),
      PromptChoice("Yes to &All", help: "Continue with all the steps of the operation."),
      PromptChoice("&Halt Command", help: "Stop this command."),
      PromptChoice(
        "&Suspend",
        help: "Pause the current pipeline and return to the command prompt. Type \"exit\" to resume the pipeline."),
    ]
  }

  /// A preference of `Stop` after a warning or other text was shown.
  static func stopped(by variable: String, _ text: String, invocation: InvocationInfo) -> RuntimeException {
    stop(
      "The running command stopped because the preference variable \"\(variable)\" or common parameter is set to Stop: "
        + text, invocation)
  }

  /// The message of the exception that `-ErrorVariable` gets under `Stop`.
  static func stopText(_ record: ErrorRecord, _ context: RuntimeContext) -> PSString {
    PSString.make(
      "The running command stopped because the preference variable \"ErrorActionPreference\" or common parameter is set "
        + "to Stop: " + record.text(context).string)
  }

  /// The user chose to halt.
  static func stoppedByUser(_ variable: String, _ text: String, invocation: InvocationInfo) -> RuntimeException {
    stop("The running command stopped because the user selected the Stop option.", invocation)
  }

  private static func stop(_ message: String, _ invocation: InvocationInfo) -> RuntimeException {
    let exception = RuntimeException(
      message, id: "ActionPreferenceStop", category: .operationStopped, type: .actionPreferenceStop)
    exception.record.invocation = invocation
    exception.isScriptTerminating = true
    return exception
  }
}
