import PSRuntime

/// `$ExecutionContext`.
public final class EngineIntrinsicsObject: Obj {
  let session: SessionState
  let module: SessionStateModule
  public init(_ session: SessionState, _ module: SessionStateModule) {
    self.session = session
    self.module = module
    super.init()
  }
  public override var type: PSType { .engineIntrinsics }
}

/// `$ExecutionContext.SessionState`, `$module.SessionState`.
public final class SessionStateObject: Obj {
  let session: SessionState
  let module: SessionStateModule
  public init(_ session: SessionState, _ module: SessionStateModule) {
    self.session = session
    self.module = module
    super.init()
  }
  public override var type: PSType { .sessionStateType }
}

/// `SessionState.PSVariable`.
public final class VariableIntrinsics: Obj {
  let session: SessionState
  let module: SessionStateModule
  init(_ session: SessionState, _ module: SessionStateModule) {
    self.session = session
    self.module = module
    super.init()
  }
  public override var type: PSType { .variableIntrinsics }

  /// The scope that lookups start from: where the caller runs, or the module's own.
  var scope: ScopePointer? {
    session.context.currentModule === module ? nil : module.scope
  }
}

/// `SessionState.Path`.
public final class PathIntrinsics: Obj {
  let session: SessionState
  init(_ session: SessionState) {
    self.session = session
    super.init()
  }
  public override var type: PSType { .pathIntrinsics }
}

/// `$ExecutionContext.InvokeCommand`.
public final class CommandIntrinsics: Obj {
  let session: SessionState
  init(_ session: SessionState) {
    self.session = session
    super.init()
  }
  public override var type: PSType { .commandIntrinsics }
}

extension PSType {
  nonisolated(unsafe) static let engineIntrinsics = automationObject("EngineIntrinsics")
  nonisolated(unsafe) static let sessionStateType = automationObject("SessionState")
  nonisolated(unsafe) static let variableIntrinsics = automationObject("PSVariableIntrinsics")
  nonisolated(unsafe) static let pathIntrinsics = automationObject("PathIntrinsics")
  nonisolated(unsafe) static let commandIntrinsics = automationObject("CommandInvocationIntrinsics")
}

extension EngineTypes {
  private typealias Engine = Face<EngineIntrinsicsObject>
  static let engineIntrinsics = TypeDefinition(
    "System.Management.Automation.EngineIntrinsics",
    [
      Engine.get("Events", "System.Management.Automation.PSEventManager") { _, _ in .null },
      Engine.get("Host", "System.Management.Automation.Host.PSHost") { object, _ in .object(HostObject(object.session))
      },
      Engine.get("InvokeCommand", "System.Management.Automation.CommandInvocationIntrinsics") { object, _ in
        .object(CommandIntrinsics(object.session))
      },
      Engine.get("InvokeProvider", "System.Management.Automation.ProviderIntrinsics") { _, _ in .null },
      Engine.get("SessionState", "System.Management.Automation.SessionState") { object, context in
        .object(SessionStateObject(object.session, context.currentModule))
      },
    ])

  private typealias State = Face<SessionStateObject>
  static let sessionStateObject = TypeDefinition(
    "System.Management.Automation.SessionState",
    [
      State.get("Applications", "System.Collections.Generic.List[string]") { _, _ in .texts(["*"]) },
      State.get("Drive", "System.Management.Automation.DriveManagementIntrinsics") { object, _ in
        .optional(object.session.drives.current)
      },
      State.get("InvokeCommand", "System.Management.Automation.CommandInvocationIntrinsics") { object, _ in
        .object(CommandIntrinsics(object.session))
      },
      State.get(
        "LanguageMode", "System.Management.Automation.PSLanguageMode",
        { _, context in
          enumValue("System.Management.Automation.PSLanguageMode", 0, context)
        }, set: { _, _, _ in }),
      State.get("Module", "psmoduleinfo") { object, _ in .optional(object.module.info) },
      State.get("Path", "System.Management.Automation.PathIntrinsics") { object, _ in
        .object(PathIntrinsics(object.session))
      },
      State.get("PSVariable", "System.Management.Automation.PSVariableIntrinsics") { object, _ in
        .object(VariableIntrinsics(object.session, object.module))
      },
      State.get("Scripts", "System.Collections.Generic.List[string]") { _, _ in .texts(["*"]) },
      State.get("UseFullLanguageModeInDebugger", "bool") { _, _ in .bool(false) },
    ])

  private typealias Variables = Face<VariableIntrinsics>
  static let variableIntrinsics = TypeDefinition(
    "System.Management.Automation.PSVariableIntrinsics",
    [
      Variables.method("Get", "psvariable Get(string name)") { object, call, context in
        .optional(try variable(object, call, context))
      },
      Variables.method(
        "GetValue", "System.Object GetValue(string name)",
        "System.Object GetValue(string name, System.Object defaultValue)"
      ) {
        object, call, context in
        try variable(object, call, context)?.value ?? (call[1].isUnset ? .null : call[1])
      },
      Variables.method("Set", "void Set(string name, System.Object value)", "void Set(psvariable variable)") {
        object, call, context in
        if let made = call[0].base.asObject as? PSVariable {
          context.put(made, in: try object.scope ?? context.scope(named: nil))
        } else if let known = try variable(object, call, context) {
          known.value = call[1]
        } else {
          let name = try LanguagePrimitives.text(call[0], context)
          context.put(PSVariable(name: name, value: call[1]), in: try object.scope ?? context.scope(named: nil))
        }
        return .nothing
      },
      Variables.method("Remove", "void Remove(string name)", "void Remove(psvariable variable)") {
        object, call, context in
        let name = try LanguagePrimitives.text(call[0], context).string
        if let scope = context.session.scope(ofVariable: name) { context.removeVariable(name, in: scope) }
        return .nothing
      },
    ])

  private static func variable(_ object: VariableIntrinsics, _ call: MethodCall, _ context: ExecutionContext) throws
    -> PSVariable?
  {
    var name = try LanguagePrimitives.text(call[0], context).string
    var scope = object.scope
    let lower = name.lowercased()
    for (prefix, scopeName) in [("global:", "global"), ("script:", "script"), ("local:", "local")]
    where lower.hasPrefix(prefix) {
      name = String(name.dropFirst(prefix.count))
      scope = try context.scope(named: scopeName)
    }
    if let scope {
      var at: ScopePointer? = scope
      while let record = at {
        if let found = context.variableObject(name, in: record) { return found }
        at = record.pointee.parent
      }
      return nil
    }
    return context.variableObject(name, in: nil)
  }

  private typealias Paths = Face<PathIntrinsics>
  static let pathIntrinsics = TypeDefinition(
    "System.Management.Automation.PathIntrinsics",
    [
      Paths.get("CurrentLocation", "System.Management.Automation.PathInfo") { object, _ in
        .optional(object.session.currentLocation)
      },
      Paths.get("CurrentFileSystemLocation", "System.Management.Automation.PathInfo") { object, _ in
        .optional(object.session.currentLocation)
      },
      Paths.method("GetUnresolvedProviderPathFromPSPath", "string GetUnresolvedProviderPathFromPSPath(string path)") {
        object, call, context in
        .text(try object.session.paths.providerPath(LanguagePrimitives.text(call[0], context).string).path)
      },
      Paths.method(
        "GetResolvedPSPathFromPSPath",
        "System.Collections.ObjectModel.Collection[System.Management.Automation.PathInfo] GetResolvedPSPathFromPSPath(string path)"
      ) {
        object, call, context in
        let found = try object.session.paths.resolve(
          LanguagePrimitives.text(call[0], context).string, ProviderContext(object.session))
        return .objects(found.map { object.session.paths.pathInfo($0) })
      },
      Paths.method("Combine", "string Combine(string parent, string child)") { object, call, context in
        .text(
          FilePath.join(
            try LanguagePrimitives.text(call[0], context).string, try LanguagePrimitives.text(call[1], context).string))
      },
      Paths.method("IsPSAbsolute", "bool IsPSAbsolute(string path, [ref] string driveName)") { object, call, context in
        let text = try LanguagePrimitives.text(call[0], context).string
        return .bool(text.hasPrefix("/") || object.session.paths.driveQualified(text) != nil)
      },
      Paths.method("SetLocation", "System.Management.Automation.PathInfo SetLocation(string path)") {
        object, call, context in
        let found = try object.session.paths.providerPath(LanguagePrimitives.text(call[0], context).string)
        if let drive = found.drive { object.session.setLocation(found, on: drive) }
        return .optional(object.session.currentLocation)
      },
    ])

  private typealias Commands = Face<CommandIntrinsics>
  static let commandIntrinsics = TypeDefinition(
    "System.Management.Automation.CommandInvocationIntrinsics",
    [
      Commands.get("HasErrors", "bool") { _, _ in .bool(false) },
      Commands.method("ExpandString", "string ExpandString(string source)") { object, call, context in
        let text = try LanguagePrimitives.text(call[0], context).string
        let quoted = "\"" + text.replacing("\"", with: "`\"") + "\""
        return try context.invoke(context.compile(quoted), arguments: [], underscore: nil)
      },
      Commands.method(
        "GetCommand",
        "System.Management.Automation.CommandInfo GetCommand(string commandName, System.Management.Automation.CommandTypes type)"
      ) {
        object, call, context in
        let types = (call[1].base.asObject as? EnumObject).map { CommandTypes(rawValue: $0.rawValue) } ?? .all
        return .optional(
          try object.session.findCommand(LanguagePrimitives.text(call[0], context), types: types, from: nil))
      },
      Commands.method(
        "InvokeScript",
        "System.Collections.ObjectModel.Collection[psobject] InvokeScript(string script, Params System.Object[] args)"
      ) {
        object, call, context in
        let block = try context.compile(LanguagePrimitives.text(call[0], context).string)
        let result = try context.invoke(block, arguments: call[1].base.asArray?.items ?? [], underscore: nil)
        return MemberAccess.psObjectCollection(result.base.asArray?.items ?? (result.isNull ? [] : [result]))
      },
      Commands.method("NewScriptBlock", "scriptblock NewScriptBlock(string scriptText)") { _, call, context in
        .object(try context.compile(LanguagePrimitives.text(call[0], context).string))
      },
    ])
}

extension SessionState {
  /// Makes a path of a provider the current location.
  public func setLocation(_ path: ProviderPath, on drive: PSDriveInfo) {
    var place = Substring(path.path)
    if place.hasPrefix(drive.root) { place = place.dropFirst(drive.root.count) }
    while let first = place.first, first == drive.provider.separator { place = place.dropFirst() }
    drives.setLocation(drive, String(place))
    if drive.provider.name == "FileSystem" { context.services.currentDirectory = path.path }
  }
}
