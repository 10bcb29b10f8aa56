import PSRuntime

/// The commands, modules, drives, streams and hooks of one session: what `ExecutionContext` keeps for the command half.
public final class SessionState {
  public unowned let context: ExecutionContext
  public var host = PSHost()
  /// What layers further right do for the engine: formatting, files, programs.
  public var hooks = EngineHooks()
  /// `$Error`: newest first.
  public let errorList = ListObject([], type: .arrayList)
  /// Set when Ctrl-C was pressed and until the pipeline has ended.
  public var isStopping = false

  private var stored: [ObjectIdentifier: AnyObject] = [:]

  public init(_ context: ExecutionContext) { self.context = context }

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
  public init() {}
}

/// A pipe that holds something open.
open class ClosablePipe: Pipe {
  /// Writes what is held back and closes; called once at the end in any case.
  open func close() throws {}
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
      return (object as? EnumObject).flatMap { ConfirmImpact(rawValue: Int32(truncatingIfNeeded: $0.rawValue)) } ?? .high
    case .int(let i): return ConfirmImpact(rawValue: i) ?? .high
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

  /// Writes a non-terminating error of a command, or of an expression where `runtime` is nil.
  public func write(_ record: ErrorRecord, from runtime: CommandRuntime?) throws {
    let preference = runtime?.common.errorAction ?? preference("ErrorActionPreference", default: .continue)
    switch preference {
    case .ignore: return
    case .stop:
      let exception = RuntimeException(record, isScriptTerminating: true)
      exception.isFromCommand = runtime != nil
      throw exception
    case .inquire: try inquire(record, runtime)
    default: break
    }
    addToErrorList(record)
    runtime?.errorVariable?.items.append(.object(record))
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
