import PSRuntime

/// `$Host`.
public final class HostObject: Obj {
  let session: SessionState
  public init(_ session: SessionState) {
    self.session = session
    super.init()
  }
  public override var type: PSType { .internalHost }
}

/// `$Host.UI`.
public final class HostUserInterfaceObject: Obj {
  let session: SessionState
  init(_ session: SessionState) {
    self.session = session
    super.init()
  }
  public override var type: PSType { .internalHostUI }
}

/// `$Host.UI.RawUI`.
public final class HostRawUserInterfaceObject: Obj {
  let session: SessionState
  init(_ session: SessionState) {
    self.session = session
    super.init()
  }
  public override var type: PSType { .internalHostRawUI }
}

/// A size of `RawUI`: columns and rows.
public final class HostSizeObject: Obj {
  let width: Int
  let height: Int
  init(_ width: Int, _ height: Int) {
    self.width = width
    self.height = height
    super.init()
  }
  public override var type: PSType { .hostSize }
  public override func text(_ context: RuntimeContext) -> PSString { PSString.make("\(width),\(height)") }
}

extension PSType {
  nonisolated(unsafe) static let internalHost = host("Internal.Host.InternalHost", "PSHost")
  nonisolated(unsafe) static let internalHostUI = host("Internal.Host.InternalHostUserInterface", "PSHostUserInterface")
  nonisolated(unsafe) static let internalHostRawUI = host(
    "Internal.Host.InternalHostRawUserInterface", "PSHostRawUserInterface")
  nonisolated(unsafe) static let hostSize = PSType(
    "System.Management.Automation.Host.Size", flags: .valueType, base: .valueTypeBase)

  private static func host(_ name: String, _ base: String) -> PSType {
    PSType(
      "System.Management.Automation." + name,
      base: PSType("System.Management.Automation.Host." + base, flags: .abstract, base: .object))
  }
}

extension EngineTypes {
  private typealias Host = Face<HostObject>
  static let hostObject = TypeDefinition(
    "System.Management.Automation.Internal.Host.InternalHost",
    [
      Host.get("CurrentCulture", "cultureinfo") { _, context in culture(context) },
      Host.get("CurrentUICulture", "cultureinfo") { _, context in culture(context) },
      Host.get("DebuggerEnabled", "bool") { _, _ in .bool(true) },
      Host.get("InstanceId", "guid") { object, context in
        try LanguagePrimitives.convert(.text(object.session.hostInstanceId), to: .guid, context)
      },
      Host.get("IsRunspacePushed", "bool") { _, _ in .bool(false) },
      Host.text("Name") { $0.session.host.name },
      Host.get("PrivateData", "psobject") { object, _ in object.session.host.privateData },
      Host.get("Runspace", "runspace") { _, _ in .null },
      Host.get("UI", "System.Management.Automation.Host.PSHostUserInterface") { object, _ in
        .object(HostUserInterfaceObject(object.session))
      },
      Host.get("Version", "version") { object, context in
        try LanguagePrimitives.convert(.text(object.session.host.version), to: .version, context)
      },
      Host.method("SetShouldExit", "void SetShouldExit(int exitCode)") { object, call, _ in
        if case .int(let code) = call[0] { object.session.host.setShouldExit(code) }
        return .nothing
      },
      Host.method("EnterNestedPrompt", "void EnterNestedPrompt()") { _, _, _ in .nothing },
      Host.method("ExitNestedPrompt", "void ExitNestedPrompt()") { _, _, _ in .nothing },
      Host.method("NotifyBeginApplication", "void NotifyBeginApplication()") { _, _, _ in .nothing },
      Host.method("NotifyEndApplication", "void NotifyEndApplication()") { _, _, _ in .nothing },
      Host.method("PopRunspace", "void PopRunspace()") { _, _, _ in .nothing },
      Host.method("PushRunspace", "void PushRunspace(runspace runspace)") { _, _, _ in .nothing },
    ])

  private static func culture(_ context: ExecutionContext) -> Value {
    guard let type = context.types.resolve("System.Globalization.CultureInfo") else { return .null }
    return (try? LanguagePrimitives.convert(.text(context.cultureName), to: type, context)) ?? .null
  }

  private typealias UI = Face<HostUserInterfaceObject>
  static let hostUI = TypeDefinition(
    "System.Management.Automation.Internal.Host.InternalHostUserInterface",
    [
      UI.get("RawUI", "System.Management.Automation.Host.PSHostRawUserInterface") { object, _ in
        .object(HostRawUserInterfaceObject(object.session))
      },
      UI.get("SupportsVirtualTerminal", "bool") { _, _ in .bool(false) },
      UI.method(
        "Write", "void Write(string value)",
        "void Write(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value)"
      ) {
        object, call, context in
        try write(object, call, context) { ui, text in ui.write(text) }
      },
      UI.method(
        "WriteLine", "void WriteLine()", "void WriteLine(string value)",
        "void WriteLine(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value)"
      ) {
        object, call, context in
        try write(object, call, context) { ui, text in ui.writeLine(text) }
      },
      UI.method("WriteErrorLine", "void WriteErrorLine(string value)") { object, call, context in
        try write(object, call, context) { ui, text in ui.writeErrorLine(text) }
      },
      UI.method("WriteWarningLine", "void WriteWarningLine(string message)") { object, call, context in
        try write(object, call, context) { ui, text in ui.writeWarningLine(text) }
      },
      UI.method("WriteVerboseLine", "void WriteVerboseLine(string message)") { object, call, context in
        try write(object, call, context) { ui, text in ui.writeVerboseLine(text) }
      },
      UI.method("WriteDebugLine", "void WriteDebugLine(string message)") { object, call, context in
        try write(object, call, context) { ui, text in ui.writeDebugLine(text) }
      },
      UI.method("ReadLine", "string ReadLine()") { object, _, _ in
        try object.session.host.ui.readLine().map { .string($0) } ?? .null
      },
      UI.method(
        "PromptForChoice",
        "int PromptForChoice(string caption, string message, System.Collections.ObjectModel.Collection[System.Management.Automation.Host.ChoiceDescription] choices, int defaultChoice)"
      ) {
        object, call, context in try promptForChoice(object, call, context)
      },
      UI.method(
        "PromptForCredential",
        "pscredential PromptForCredential(string caption, string message, string userName, string targetName)"
      ) {
        object, call, context in
        let texts = try call.arguments.map { try LanguagePrimitives.text($0, context).string }
        guard texts.count >= 4 else { return .null }
        object.session.willWriteToHost()
        return try object.session.host.ui.promptForCredential(
          caption: texts[0], message: texts[1], userName: texts[2], target: texts[3])
      },
    ])

  private static func write(
    _ object: HostUserInterfaceObject, _ call: MethodCall, _ context: ExecutionContext,
    _ body: (PSHostUserInterface, PSString) -> Void
  ) throws -> Value {
    object.session.willWriteToHost()
    body(object.session.host.ui, try call.arguments.last.map { try LanguagePrimitives.text($0, context) } ?? .empty)
    return .nothing
  }

  private static func promptForChoice(
    _ object: HostUserInterfaceObject, _ call: MethodCall, _ context: ExecutionContext
  ) throws -> Value {
    var choices: [PromptChoice] = []
    let items = call[2].base.elements
    while let item = try items?.next() {
      let label = try MemberAccess.lookup(item, PSString.make("Label"), context) ?? item
      let help = try MemberAccess.lookup(item, PSString.make("HelpMessage"), context) ?? .null
      choices.append(
        PromptChoice(
          try LanguagePrimitives.text(label, context).string, help: try LanguagePrimitives.text(help, context).string))
    }
    var number = 0
    if case .int(let n) = call[3] { number = Int(n) }
    object.session.willWriteToHost()
    let answer = try object.session.host.ui.promptForChoice(
      caption: LanguagePrimitives.text(call[0], context).string,
      message: LanguagePrimitives.text(call[1], context).string,
      choices: choices, defaultChoice: number)
    return .int(Int32(truncatingIfNeeded: answer))
  }

  private typealias Raw = Face<HostRawUserInterfaceObject>
  static let rawUI = TypeDefinition(
    "System.Management.Automation.Internal.Host.InternalHostRawUserInterface",
    [
      Raw.get(
        "BackgroundColor", "System.ConsoleColor",
        { object, context in
          (object.raw?.backgroundColor ?? .black).value(context.types)
        }, set: { object, value, context in object.raw?.backgroundColor = try color(value, context) }),
      Raw.get(
        "ForegroundColor", "System.ConsoleColor",
        { object, context in
          (object.raw?.foregroundColor ?? .gray).value(context.types)
        }, set: { object, value, context in object.raw?.foregroundColor = try color(value, context) }),
      Raw.get(
        "BufferSize", "System.Management.Automation.Host.Size",
        { object, _ in
          .object(HostSizeObject(object.raw?.bufferWidth ?? 120, object.raw?.bufferHeight ?? 50))
        }, set: { _, _, _ in }),
      Raw.get(
        "WindowSize", "System.Management.Automation.Host.Size",
        { object, _ in
          .object(HostSizeObject(object.raw?.windowWidth ?? 120, object.raw?.windowHeight ?? 50))
        }, set: { _, _, _ in }),
      Raw.get("CursorSize", "int", { _, _ in .int(25) }, set: { _, _, _ in }),
      Raw.get("KeyAvailable", "bool") { object, _ in .bool(object.raw?.keyAvailable ?? false) },
      Raw.get(
        "WindowTitle", "string", { object, _ in .string(object.raw?.windowTitle ?? .empty) },
        set: {
          object, value, context in object.raw?.windowTitle = try LanguagePrimitives.text(value, context)
        }),
    ])

  private static func color(_ value: Value, _ context: ExecutionContext) throws -> ConsoleColor {
    try ConsoleColor.fromParameter(
      LanguagePrimitives.convert(value, to: ConsoleColor.parameterType(context.types), context), context)
  }

  private typealias Size = Face<HostSizeObject>
  static let size = TypeDefinition(
    "System.Management.Automation.Host.Size",
    [
      Size.get("Height", "int") { object, _ in .int(Int32(truncatingIfNeeded: object.height)) },
      Size.get("Width", "int") { object, _ in .int(Int32(truncatingIfNeeded: object.width)) },
    ])
}

extension HostRawUserInterfaceObject {
  fileprivate var raw: PSHostRawUserInterface? { session.host.ui.rawUI }
}

extension SessionState {
  /// `$Host.InstanceId`: one for each session.
  var hostInstanceId: String { "8d7fa2f5-1c1d-4d5a-9b5e-0f6b6c1f3a52" }
}
