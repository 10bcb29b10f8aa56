/// .NET's exception object, of any exception type.
public final class ExceptionObject: Obj {
  public let exceptionType: PSType
  public var message: PSString
  public var inner: ExceptionObject?
  /// The record that wraps this exception where it carries one (`IContainsErrorRecord`).
  public weak var record: ErrorRecord?
  /// Further properties by name (`ParamName`, `ItemName`, `WasThrownFromThrowStatement`, properties of a script's class).
  public var properties: [(name: String, value: Value)]
  /// The instance of a script's class derived from an exception type.
  public var instance: SlotObject?

  public init(
    _ type: PSType, _ message: PSString, inner: ExceptionObject? = nil, properties: [(name: String, value: Value)] = []
  ) {
    exceptionType = type
    self.message = message
    self.inner = inner
    self.properties = properties
    super.init(kind: .exception)
  }
  public override var type: PSType { exceptionType }

  /// Whether `throw` threw the exception itself: `WasThrownFromThrowStatement`.
  public private(set) var isThrown = false
  /// Notes that `throw` threw the exception; only PowerShell's own exceptions know it.
  public func markThrown() { isThrown = isThrown || exceptionType.isRuntimeException }
  public override func text(_ context: RuntimeContext) -> PSString {
    PSString.make(exceptionType.fullName + ": " + message.string)
  }
}

/// The category of an error, numbers as PowerShell's enumeration.
public enum ErrorCategory: Int32, Sendable {
  case notSpecified, openError, closeError, deviceError, deadlockDetected, invalidArgument, invalidData,
    invalidOperation
  case invalidResult, invalidType, metadataError, notImplemented, notInstalled, objectNotFound, operationStopped
  case operationTimeout, syntaxError, parserError, permissionDenied, resourceBusy, resourceExists, resourceUnavailable
  case readError, writeError, fromStdErr, securityError, protocolError, connectionError, authenticationError
  case limitsExceeded, quotaExceeded, notEnabled

  /// `InvalidOperation`: the name that views print.
  public var name: String {
    let n = String(describing: self)
    return n.prefix(1).uppercased() + n.dropFirst()
  }
}

/// What went wrong, where and with what: `System.Management.Automation.ErrorRecord`.
public final class ErrorRecord: Obj {
  public var exception: ExceptionObject
  /// The id before the activity's name is appended: `PathNotFound`.
  public var errorId: String
  public var category: ErrorCategory
  public var target: Value
  /// The command that reports: its name stands in the id (`PathNotFound,Microsoft.PowerShell.Commands.GetItemCommand`) and as
  /// the activity; nil where an expression failed.
  public var commandTypeName: String?
  public var categoryActivity = ""
  public var categoryReason = ""
  public var categoryTargetName: String?
  public var categoryTargetType: String?
  /// `ErrorDetails.Message`, which replaces the exception's message in views.
  public var details: PSString?
  public var recommendedAction: PSString?
  /// The position and the command: `InvocationInfo`, set by the engine when the error is reported.
  public var invocation: Obj?
  public var scriptStackTrace = PSString.empty
  /// Whether a position has been set, so that an outer statement does not replace it.
  public var hasPosition: Bool { invocation != nil }

  public init(_ exception: ExceptionObject, id: String, category: ErrorCategory, target: Value = .null) {
    self.exception = exception
    errorId = id
    self.category = category
    self.target = target
    super.init(kind: .errorRecord)
  }
  public override var type: PSType { PSType.errorRecord }
  public override func text(_ context: RuntimeContext) -> PSString { details ?? exception.message }

  /// Another record with the same content.
  public func copy() -> ErrorRecord {
    let copy = ErrorRecord(exception, id: errorId, category: category, target: target)
    copy.commandTypeName = commandTypeName
    copy.categoryActivity = categoryActivity
    copy.categoryReason = categoryReason
    copy.categoryTargetName = categoryTargetName
    copy.categoryTargetType = categoryTargetType
    copy.details = details
    copy.recommendedAction = recommendedAction
    copy.invocation = invocation
    copy.scriptStackTrace = scriptStackTrace
    return copy
  }

  public var fullyQualifiedErrorId: String {
    guard let commandTypeName, !commandTypeName.isEmpty else { return errorId }
    return errorId.isEmpty ? commandTypeName : errorId + "," + commandTypeName
  }
}

/// The Swift error that carries an error record: what `throw` in a catalogue's function means.
///
/// A statement that fails with one is reported and the script goes on with the next statement, unless a `try` surrounds
/// it or `isScriptTerminating` says that nothing but a `catch` stops it (`throw`, `-ErrorAction Stop`). Unchecked: an error
/// stays with the runspace that raised it.
public final class RuntimeException: Error, @unchecked Sendable {
  public let record: ErrorRecord
  public var isScriptTerminating: Bool
  /// A method that raised it lets it pass as it is: no `MethodInvocationException` around it (`$PSCmdlet.WriteError`).
  public var isUnwrapped = false
  /// Raised by `ThrowTerminatingError` or a failing binding of a command, not by an expression.
  public var isFromCommand = false
  /// Thrown by a `throw` statement: no command on the way puts its own name on it.
  public var isThrown = false

  public init(_ record: ErrorRecord, isScriptTerminating: Bool = false) {
    self.record = record
    self.isScriptTerminating = isScriptTerminating
  }

  /// An error of the language itself: a `RuntimeException` with an id and a category.
  public convenience init(
    _ message: String, id: String, category: ErrorCategory = .invalidOperation, target: Value = .null,
    type: PSType = .runtimeException, inner: ExceptionObject? = nil
  ) {
    let exception = ExceptionObject(type, PSString.make(message), inner: inner)
    let record = ErrorRecord(exception, id: id, category: category, target: target)
    exception.record = record
    self.init(record)
  }
}
