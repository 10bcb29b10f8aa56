import PSEngine
import PSRuntime

/// A command of PowerShell that is known here by name and parameters but does not run: it says so.
protocol RefusedCmdlet: Cmdlet {
  /// What is not supported: `breakpoints`.
  static var subject: String { get }
}

extension RefusedCmdlet {
  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    try runtime.throwTerminating(MiscStrings.notSupported("\(Self.subject) (\(runtime.command.name.string))"))
  }

  /// Parameters that take anything and are not looked at.
  static func ignoring(_ names: [String], switches: [String] = []) -> [Parameter<Self>] {
    names.map { Parameter<Self>($0) { (_: inout Self, _: Value) in } }
      + switches.map { Parameter<Self>($0) { (_: inout Self, _: SwitchParameter) in } }
      + [Parameter<Self>("Rest", .valueFromRemainingArguments, .dontShow) { (_: inout Self, _: Value) in }]
  }
}

struct RegisterObjectEventCommand: RefusedCmdlet {
  static let subject = "events of .NET objects"
  static let metadata = CmdletMetadata(.register, "ObjectEvent")
  static let parameters = ignoring(
    ["InputObject", "EventName", "SourceIdentifier", "Action", "MessageData", "MaxTriggerCount"],
    switches: ["SupportEvent", "Forward"])
}
struct SetPSBreakpointCommand: RefusedCmdlet {
  static let subject = "breakpoints"
  static let metadata = CmdletMetadata(.set, "PSBreakpoint", defaultParameterSet: "Line")
  static let parameters = ignoring(["Action", "Column", "Command", "Line", "Mode", "Runspace", "Script", "Variable"])
}
struct WaitDebuggerCommand: RefusedCmdlet {
  static let subject = "the debugger"
  static let metadata = CmdletMetadata(.init("Wait"), "Debugger")
  static let parameters = ignoring([])
}
struct DebugRunspaceCommand: RefusedCmdlet {
  static let subject = "debugging of runspaces"
  static let metadata = CmdletMetadata(.debug, "Runspace")
  static let parameters = ignoring(["Id", "InstanceId", "Name", "Runspace"], switches: ["BreakAll"])
}
struct EnableRunspaceDebugCommand: RefusedCmdlet {
  static let subject = "debugging of runspaces"
  static let metadata = CmdletMetadata(.enable, "RunspaceDebug")
  static let parameters = ignoring(
    ["AppDomainName", "ProcessName", "Runspace", "RunspaceId", "RunspaceInstanceId", "RunspaceName"],
    switches: ["BreakAll"])
}
struct DisableRunspaceDebugCommand: RefusedCmdlet {
  static let subject = "debugging of runspaces"
  static let metadata = CmdletMetadata(.disable, "RunspaceDebug")
  static let parameters = ignoring(
    ["AppDomainName", "ProcessName", "Runspace", "RunspaceId", "RunspaceInstanceId", "RunspaceName"])
}
struct GetRunspaceDebugCommand: RefusedCmdlet {
  static let subject = "debugging of runspaces"
  static let metadata = CmdletMetadata(.get, "RunspaceDebug")
  static let parameters = ignoring(
    ["AppDomainName", "ProcessName", "Runspace", "RunspaceId", "RunspaceInstanceId", "RunspaceName"])
}
struct TraceCommandCommand: RefusedCmdlet {
  static let subject = "trace sources"
  static let metadata = CmdletMetadata(.trace, "Command")
  static let parameters = ignoring(
    ["Name", "Expression", "Command", "ArgumentList", "InputObject", "Option", "ListenerOption", "FilePath"],
    switches: ["Debugger", "Force", "PSHost"])
}
struct GetTraceSourceCommand: RefusedCmdlet {
  static let subject = "trace sources"
  static let metadata = CmdletMetadata(.get, "TraceSource")
  static let parameters = ignoring(["Name"])
}
struct SetTraceSourceCommand: RefusedCmdlet {
  static let subject = "trace sources"
  static let metadata = CmdletMetadata(.set, "TraceSource", defaultParameterSet: "optionsSet")
  static let parameters = ignoring(
    ["Name", "Option", "ListenerOption", "FilePath", "RemoveFileListener", "RemoveListener"],
    switches: ["Debugger", "Force", "PSHost", "PassThru"])
}
struct SendMailMessageCommand: RefusedCmdlet {
  static let subject = "sending mail"
  static let metadata = CmdletMetadata(.send, "MailMessage")
  static let parameters = ignoring(
    [
      "To", "From", "Subject", "Body", "SmtpServer", "Attachments", "Bcc", "Cc", "Credential", "Port", "Priority",
      "ReplyTo",
      "Encoding", "DeliveryNotificationOption",
    ], switches: ["BodyAsHtml", "UseSsl"])
}
