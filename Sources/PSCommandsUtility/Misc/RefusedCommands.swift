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

  /// Parameters that are not looked at, a line each: the name, the type (`switch` for a switch) and the sets. A set is a name, or
  /// `*` for all, with `!` where the parameter is mandatory and `@n` for its position.
  static func ignoring(_ table: String) -> [Parameter<Self>] {
    table.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard words.count >= 2 else { return nil }
      let sets = ParameterAttribute.group(words.dropFirst(2).map(attributes))
      if words[1] == "switch" { return Parameter<Self>(words[0], sets) { (_: inout Self, _: SwitchParameter) in } }
      return Parameter<Self>(words[0], .shownType(words[1]), sets) { (_: inout Self, _: Value) in }
    } + [Parameter<Self>("Rest", .valueFromRemainingArguments, .dontShow) { (_: inout Self, _: Value) in }]
  }

  private static func attributes(_ word: String) -> ParameterAttribute {
    let parts = word.split(separator: "@")
    let name = parts[0].filter { $0 != "!" }
    var traits: [ParameterAttribute] = parts[0].hasSuffix("!") ? [.mandatory] : []
    if parts.count > 1, let position = Int(parts[1]) { traits.append(.position(position)) }
    return name == "*" ? .group(traits) : .inSet(name, traits)
  }
}

struct RegisterObjectEventCommand: RefusedCmdlet {
  static let subject = "events of .NET objects"
  static let metadata = CmdletMetadata(.register, "ObjectEvent")
  static let parameters = ignoring(
    """
    InputObject psobject *!@0
    EventName string *!@1
    SourceIdentifier string *@100
    Action scriptblock *@101
    MessageData psobject
    SupportEvent switch
    Forward switch
    MaxTriggerCount int
    """)
}
struct SetPSBreakpointCommand: RefusedCmdlet {
  static let subject = "breakpoints"
  static let metadata = CmdletMetadata(.set, "PSBreakpoint", defaultParameterSet: "Line")
  static let parameters = ignoring(
    """
    Script string[] Line!@0 Command@0 Variable@0
    Line int[] Line!@1
    Column int Line@2
    Command string[] Command!
    Variable string[] Variable!
    Action scriptblock
    Mode VariableAccessMode Variable
    Runspace runspace
    """)
}
struct WaitDebuggerCommand: RefusedCmdlet {
  static let subject = "the debugger"
  static let metadata = CmdletMetadata(.init("Wait"), "Debugger")
  static let parameters = ignoring(
    """
    """)
}
struct DebugRunspaceCommand: RefusedCmdlet {
  static let subject = "debugging of runspaces"
  static let metadata = CmdletMetadata(
    .debug, "Runspace", defaultParameterSet: "RunspaceParameterSet", supportsShouldProcess: true)
  static let parameters = ignoring(
    """
    Runspace runspace RunspaceParameterSet!@0
    Name string NameParameterSet!@0
    Id int IdParameterSet!@0
    InstanceId guid InstanceIdParameterSet!@0
    BreakAll switch
    """)
}
struct EnableRunspaceDebugCommand: RefusedCmdlet {
  static let subject = "debugging of runspaces"
  static let metadata = CmdletMetadata(.enable, "RunspaceDebug", defaultParameterSet: "RunspaceNameParameterSet")
  static let parameters = ignoring(
    """
    RunspaceName string[] RunspaceNameParameterSet@0
    Runspace runspace[] RunspaceParameterSet!@0
    RunspaceId int[] RunspaceIdParameterSet!@0
    RunspaceInstanceId guid[] RunspaceInstanceIdParameterSet!@0
    ProcessName string ProcessNameParameterSet@0
    AppDomainName string[] ProcessNameParameterSet@1
    BreakAll switch RunspaceParameterSet RunspaceNameParameterSet RunspaceIdParameterSet
    """)
}
struct DisableRunspaceDebugCommand: RefusedCmdlet {
  static let subject = "debugging of runspaces"
  static let metadata = CmdletMetadata(.disable, "RunspaceDebug", defaultParameterSet: "RunspaceNameParameterSet")
  static let parameters = ignoring(
    """
    RunspaceName string[] RunspaceNameParameterSet@0
    Runspace runspace[] RunspaceParameterSet!@0
    RunspaceId int[] RunspaceIdParameterSet!@0
    RunspaceInstanceId guid[] RunspaceInstanceIdParameterSet!@0
    ProcessName string ProcessNameParameterSet@0
    AppDomainName string[] ProcessNameParameterSet@1
    """)
}
struct GetRunspaceDebugCommand: RefusedCmdlet {
  static let subject = "debugging of runspaces"
  static let metadata = CmdletMetadata(.get, "RunspaceDebug", defaultParameterSet: "RunspaceNameParameterSet")
  static let parameters = ignoring(
    """
    RunspaceName string[] RunspaceNameParameterSet@0
    Runspace runspace[] RunspaceParameterSet!@0
    RunspaceId int[] RunspaceIdParameterSet!@0
    RunspaceInstanceId guid[] RunspaceInstanceIdParameterSet!@0
    ProcessName string ProcessNameParameterSet@0
    AppDomainName string[] ProcessNameParameterSet@1
    """)
}
struct TraceCommandCommand: RefusedCmdlet {
  static let subject = "trace sources"
  static let metadata = CmdletMetadata(.trace, "Command", defaultParameterSet: "expressionSet")
  static let parameters = ignoring(
    """
    Name string[] *!@0
    Expression scriptblock expressionSet!@1
    Command string commandSet!@1
    Option PSTraceSourceOptions *@2
    InputObject psobject
    ArgumentList Object[] commandSet
    ListenerOption TraceOptions
    FilePath string
    Force switch
    Debugger switch
    PSHost switch
    """)
}
struct GetTraceSourceCommand: RefusedCmdlet {
  static let subject = "trace sources"
  static let metadata = CmdletMetadata(.get, "TraceSource")
  static let parameters = ignoring(
    """
    Name string[] *@0
    """)
}
struct SetTraceSourceCommand: RefusedCmdlet {
  static let subject = "trace sources"
  static let metadata = CmdletMetadata(.set, "TraceSource", defaultParameterSet: "optionsSet")
  static let parameters = ignoring(
    """
    Name string[] *!@0
    Option PSTraceSourceOptions optionsSet@1
    ListenerOption TraceOptions optionsSet
    FilePath string optionsSet
    Force switch optionsSet
    Debugger switch optionsSet
    PSHost switch optionsSet
    RemoveListener string[] removeAllListenersSet
    RemoveFileListener string[] removeFileListenersSet
    PassThru switch optionsSet
    """)
}
struct SendMailMessageCommand: RefusedCmdlet {
  static let subject = "sending mail"
  static let metadata = CmdletMetadata(.send, "MailMessage")
  static let parameters = ignoring(
    """
    To string[] *!@0
    Subject string *@1
    Body string *@2
    SmtpServer string *@3
    Attachments string[]
    Bcc string[]
    BodyAsHtml switch
    Encoding Encoding
    Cc string[]
    DeliveryNotificationOption DeliveryNotificationOptions
    From string *!
    Priority MailPriority
    ReplyTo string[]
    Credential pscredential
    UseSsl switch
    Port int
    """)
}
