import CSupport
import PSRuntime

/// The commands, modules, drives, streams and hooks of one session: what `ExecutionContext` keeps for the command half.
public final class SessionState {
  public unowned let context: ExecutionContext
  public var host = PSHost()
  /// What layers further right do for the engine: formatting, files, programs.
  public var hooks = EngineHooks()
  /// `$Error`: newest first.
  public let errorList = ListObject([], type: .arrayList)
  /// Whether Ctrl-C was pressed and nothing has stopped for it yet.
  public var isStopping: Bool { interrupt_pending() != 0 }
  /// Scripts, modules and programs on disk.
  public var files: any FileAccess = HostFiles()
  public var processes: any ProcessLauncher = HostProcesses()
  public var environment = SessionEnvironment()
  /// Built-in modules whose functions have been compiled.
  var loadedFunctionTexts: Set<String> = []

  let commands: CommandTable
  public private(set) lazy var drives = DriveTable(self)
  public private(set) lazy var modules = ModuleTable(self)
  public var paths: PathResolver { PathResolver(self) }
  private var stored: [ObjectIdentifier: AnyObject] = [:]

  public init(_ context: ExecutionContext) {
    self.context = context
    commands = CommandTable(types: context.types)
    for provider in [
      AliasProvider(self), EnvironmentProvider(self), FunctionProvider(self), VariableProvider(self),
    ] as [SessionStateProvider] {
      drives.register(provider)
    }
  }

  /// The one object of a class where it has been made.
  public func existing<T: AnyObject>(_ type: T.Type) -> T? { stored[ObjectIdentifier(type)] as? T }

  /// The one object of a class that commands keep between calls, made when first asked for.
  public func storage<T: AnyObject>(_ type: T.Type, make: () -> T) -> T {
    if let known = stored[ObjectIdentifier(type)] as? T { return known }
    let made = make()
    stored[ObjectIdentifier(type)] = made
    return made
  }
}

/// What the shell puts in so that the engine need not know formatting, files and processes.
public struct EngineHooks {
  /// Shows an error record on the host.
  public var showError: ((ErrorRecord, SessionState) throws -> Void)?
  /// Runs before anything else than pipeline output is shown on the host: a table that is held back is not affected, but
  /// a formatter may want to know.
  public var willWriteToHost: ((SessionState) -> Void)?
  /// Opens a file for a redirection: `> path`.
  public var openFilePipe: ((_ path: Value, _ append: Bool, SessionState) throws -> ClosablePipe)?
  /// Objects as the text lines that native programs get on standard input.
  public var formatForNative: (([Value], SessionState) throws -> [PSString])?
  /// Writes out what the host holds back, before a native program writes to the same screen.
  public var flushHost: ((SessionState) -> Void)?
  /// Refuses script files: the execution policy.
  public var authorizeScript: ((_ path: String, SessionState) throws -> Void)?
  /// The built-in module that stands at a path of a drive of its own; empty where that drive has none there, nil for other
  /// drives.
  public var builtInModule: ((_ path: String, SessionState) throws -> String?)?
  /// Makes the document that a script's output goes to on the host: `Out-Default`.
  public var makeHostOutput: ((SessionState) -> ClosablePipe)?
  public init() {}
}

/// A pipe that holds something open.
open class ClosablePipe: Pipe {
  /// Writes what is held back and closes; called once at the end in any case.
  open func close() throws {}
  /// Drops what is held back; called instead of `close` where an uncaught error or `exit` ended the script.
  open func abandon() {}
}

// MARK: - Preferences

extension SessionState {
  /// A preference variable's value; the default where it is not set or no action.
  func preference(_ name: String, default fallback: ActionPreference) -> ActionPreference {
    guard let value = context.variable(name)?.base else { return fallback }
    if case .object(let object) = value, let e = object as? EnumObject {
      return ActionPreference(rawValue: e.rawValue) ?? fallback
    }
    guard let converted = try? LanguagePrimitives.convert(value, to: .actionPreference, context),
      let action = try? ActionPreference.fromParameter(converted, context)
    else { return fallback }
    return action
  }

  /// `$ConfirmPreference`.
  var confirmPreference: ConfirmImpact {
    guard let value = context.variable("ConfirmPreference")?.base else { return .high }
    switch value {
    case .object(let object):
      return (object as? EnumObject).flatMap { ConfirmImpact(rawValue: $0.rawValue) } ?? .high
    case .int(let i): return ConfirmImpact(rawValue: Int64(i)) ?? .high
    case .string(let s):
      let names: [(StaticString, ConfirmImpact)] = [
        ("None", .none), ("Low", .low), ("Medium", .medium), ("High", .high),
      ]
      return names.first { s.equalsIgnoringCase($0.0) }?.1 ?? .high
    default: return .high
    }
  }
}

// MARK: - Errors and the host

extension SessionState {
  /// Adds a record to `$Error` unless it stands on top already.
  public func addToErrorList(_ record: ErrorRecord) {
    if case .object(let top)? = errorList.items.first {
      if top === record { return }
      if let other = top as? ErrorRecord, other.exception === record.exception { return }
    }
    errorList.version &+= 1
    errorList.items.insert(.object(record), at: 0)
    let limit = maximumErrorCount
    if errorList.items.count > limit { errorList.items.removeLast(errorList.items.count - limit) }
  }

  private var maximumErrorCount: Int {
    if case .int(let n)? = context.variable("MaximumErrorCount")?.base, n > 0 { return Int(n) }
    return 256
  }

  /// Writes what could not be bound to a pipeline object: `-ErrorVariable` does not get it.
  func writeBinding(_ record: ErrorRecord, from runtime: CommandRuntime) throws {
    try write(record, preference(for: runtime), runtime, lists: [])
  }

  private func preference(for runtime: CommandRuntime?) -> ActionPreference {
    runtime?.common.errorAction ?? preference("ErrorActionPreference", default: .continue)
  }

  /// Writes a non-terminating error of a command, or of an expression where `runtime` is nil.
  public func write(_ record: ErrorRecord, from runtime: CommandRuntime?) throws {
    let lists = runtime?.streams.errorVariables ?? context.streams.errorVariables
    try write(record, preference(for: runtime), runtime, lists: lists)
  }

  private func write(
    _ record: ErrorRecord, _ preference: ActionPreference, _ runtime: CommandRuntime?, lists: [ListObject]
  ) throws {
    runtime?.pipeline?.hasErrors = true
    switch preference {
    case .ignore: return
    case .stop:
      let exception = RuntimeException(record, isScriptTerminating: true)
      exception.isFromCommand = runtime != nil
      let stop = ExceptionObject(
        .actionPreferenceStop, CommandStrings.stopText(record, context), inner: record.exception)
      stop.record = record
      for list in lists { list.items.append(.object(stop)) }
      throw exception
    case .inquire: try inquire(record, runtime)
    default: break
    }
    addToErrorList(record)
    for list in lists { list.items.append(.object(record)) }
    if preference == .silentlyContinue { return }
    try show(record, to: runtime.map(\.streams.error) ?? context.streams.error)
  }

  /// Sends a record to a redirected error stream or shows it.
  public func show(_ record: ErrorRecord, to pipe: Pipe?) throws {
    if let pipe { return try pipe.write(.object(record)) }
    willWriteToHost()
    if let showError = hooks.showError { return try showError(record, self) }
    host.ui.writeErrorLine(record.text(context))
  }

  private func inquire(_ record: ErrorRecord, _ runtime: CommandRuntime?) throws {
    let answer = try host.ui.promptForChoice(
      caption: "Confirm", message: record.text(context).string, choices: CommandStrings.inquireChoices,
      defaultChoice: 0)
    if answer == 2 { throw RuntimeException(record, isScriptTerminating: true) }
  }

  func willWriteToHost() { hooks.willWriteToHost?(self) }

  /// Shows an information record that is not from `Write-Host`.
  func showInformation(_ record: InformationRecord) throws {
    willWriteToHost()
    host.ui.writeLine(try record.text(context))
  }
}
