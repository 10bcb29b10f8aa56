import Glibc
import PSEngine
import PSRuntime

/// Shows how long the machine has run, or since when. Follows Microsoft.PowerShell.Utility/Get-Uptime.
struct GetUptimeCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .get, "Uptime", defaultParameterSet: "Timespan", outputTypes: ["System.TimeSpan", "System.DateTime"])
  static let parameters: [Parameter<Self>] = [.init("Since", .set("Since")) { $0.since = $1 }]

  var since = SwitchParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let services = runtime.context.services
    let seconds = Int64(services.monotonicNanoseconds / 1_000_000_000)
    let uptime = PSTimeSpan(ticks: seconds * PSTimeSpan.ticksPerSecond)
    guard since.isPresent else { return try runtime.writeObject(.timeSpan(uptime)) }
    try runtime.writeObject(.dateTime(services.now.subtracting(uptime) ?? services.now))
  }
}

/// Makes an empty file of a new name in the folder for temporary files. Follows Microsoft.PowerShell.Utility/New-TemporaryFile.
struct NewTemporaryFileCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .new, "TemporaryFile", supportsShouldProcess: true, confirmImpact: .low, outputTypes: ["System.IO.FileInfo"])
  static let parameters: [Parameter<Self>] = []

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    var folder = runtime.session.environment.value("TMPDIR") ?? "/tmp/"
    if !folder.hasSuffix("/") { folder += "/" }
    guard try runtime.shouldProcess(target: folder) else { return }
    var template = Array((folder + "tmpXXXXXX.tmp").utf8CString)
    let file = mkstemps(&template, 4)
    guard file >= 0 else {
      return try runtime.writeError(
        "Cannot create a file in '\(folder)'.", id: "NewTemporaryFileWriteError", category: .writeError,
        target: .text(folder), type: .ioException)
    }
    close(file)
    let path = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let items = try runtime.session.invoke(
      .text("Get-Item"), [.parameter(PSString.make("LiteralPath"), .text(path), nil)])
    for item in items { try runtime.writeObject(item) }
  }
}

/// Asks the person at the host for a line. Follows Microsoft.PowerShell.Utility/Read-Host.
struct ReadHostCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .read, "Host", defaultParameterSet: "AsString", outputTypes: ["System.String", "System.Security.SecureString"])

  static let parameters: [Parameter<Self>] = [
    .init("Prompt", .position(0), .valueFromRemainingArguments, .allowNull) { $0.prompt = $1 },
    .init("AsSecureString", .set("AsSecureString")) { $0.asSecureString = $1 },
    .init("MaskInput", .set("AsString")) { $0.maskInput = $1 },
  ]

  var prompt: Value = .null
  var asSecureString = SwitchParameter()
  var maskInput = SwitchParameter()

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    let ui = runtime.host.ui
    let isHidden = asSecureString.isPresent || maskInput.isPresent
    if runtime.isBound("Prompt") && !isHidden {
      let field = PromptField(name: try text(runtime.context), type: .string, isMandatory: true)
      let answers = try ui.prompt(caption: "", message: "", fields: [field])
      for answer in answers { try runtime.writeObject(answer.value) }
      return
    }
    if isHidden && !runtime.host.isInteractive { throw HostStrings.nonInteractive("Prompt") }
    if runtime.isBound("Prompt") { ui.write(PSString.concat(try text(runtime.context), PSString.make(": "))) }
    let line = try isHidden ? ui.readLineHidden() : ui.readLine()
    guard asSecureString.isPresent else { return try runtime.writeObject(line.map { .string($0) } ?? .null) }
    let secure = try runtime.session.invoke(
      .text("ConvertTo-SecureString"),
      [
        .parameter(PSString.make("String"), .string(line ?? .empty), nil),
        .parameter(PSString.make("AsPlainText"), .bool(true), nil),
        .parameter(PSString.make("Force"), .bool(true), nil),
      ])
    for item in secure { try runtime.writeObject(item) }
  }

  /// The prompt's text; several words with blanks between.
  private func text(_ context: ExecutionContext) throws -> PSString {
    guard let elements = prompt.elements else { return try LanguagePrimitives.text(prompt, context) }
    var result = PSStringBuilder()
    while let element = try elements.next() {
      if !result.isEmpty { result.append(" " as StaticString) }
      result.append(try LanguagePrimitives.text(element, context))
    }
    return result.build()
  }
}

/// Shows what runs: functions, scripts, script blocks. Follows Microsoft.PowerShell.Utility/Get-PSCallStack.
struct GetPSCallStackCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .get, "PSCallStack", outputTypes: ["System.Management.Automation.CallStackFrame"])
  static let parameters: [Parameter<Self>] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    for frame in runtime.context.callStack() { try runtime.writeObject(frame) }
  }

  static let frameDefinition = TypeDefinition(
    "System.Management.Automation.CallStackFrame",
    [
      .objectProperty("ScriptName", type: "string") { (f: CallStackFrame) in
        f.scriptName.isEmpty ? .null : .text(f.scriptName)
      },
      .objectProperty("ScriptLineNumber", type: "int") { (f: CallStackFrame) in
        .int(Int32(clamping: f.scriptLineNumber))
      },
      .objectProperty("FunctionName", type: "string") { (f: CallStackFrame) in .text(f.functionName) },
      .objectProperty("Command", type: "string") { (f: CallStackFrame) in .text(f.command) },
      .objectProperty("Location", type: "string") { (f: CallStackFrame) in .text(f.location) },
      .objectProperty("Arguments", type: "string") { (f: CallStackFrame) in .text("{}") },
    ])
}

/// Shows the newest errors of the session, or given ones, with all that is known of them.
///
/// Follows Microsoft.PowerShell.Utility/Get-Error.
struct GetErrorCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .get, "Error", defaultParameterSet: "Newest",
    outputTypes: ["System.Management.Automation.ErrorRecord#PSExtendedError", "System.Exception#PSExtendedError"])

  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .set("Error", .position(0), .valueFromPipeline), .validateNotNullOrEmpty) {
      $0.inputObject = $1
    },
    .init("Newest", .set("Newest"), .alias("Last"), .validateRange(1, .max)) { $0.newest = $1 },
  ]

  var inputObject = PSObjectParameter()
  var newest: Int32 = 1

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    if runtime.parameterSetName == "Error" { return try show(inputObject.value, runtime) }
    for error in runtime.session.errorList.items.prefix(Int(newest)) { try show(error, runtime) }
  }

  /// The error under a type name that the view for whole errors goes by.
  private func show(_ error: Value, _ runtime: CommandRuntime) throws {
    guard case .object(let o) = error.base else { return }
    let name: String
    switch o {
    case is ErrorRecord: name = "System.Management.Automation.ErrorRecord#PSExtendedError"
    case is ExceptionObject: name = "System.Exception#PSExtendedError"
    default: return
    }
    let bag = PSCustomObject(shape: runtime.context.emptyShape, slots: [])
    bag.typeNames = [PSString.make(name)] + MemberAccess.typeNames(of: error, runtime.context)
    try runtime.writeObject(PSObject(error.base, attached: bag))
  }
}
