// The exception types that the runtime throws. Those that only scripts name are made from text by the type table.

extension PSType {
  public nonisolated(unsafe) static let exception = PSType("System.Exception", base: .object)
  public nonisolated(unsafe) static let systemException = PSType("System.SystemException", base: .exception)
  public nonisolated(unsafe) static let runtimeException = automationException("RuntimeException", .systemException)
  public nonisolated(unsafe) static let psInvalidCast = PSType(
    "System.Management.Automation.PSInvalidCastException", base: .invalidCast)
  public nonisolated(unsafe) static let argumentTransformation = automationException(
    "ArgumentTransformationMetadataException", .metadataException)
  public nonisolated(unsafe) static let metadataException = automationException("MetadataException", .runtimeException)
  public nonisolated(unsafe) static let validationMetadata = automationException(
    "ValidationMetadataException", .metadataException)
  public nonisolated(unsafe) static let methodException = automationException("MethodException", .extendedTypeSystem)
  public nonisolated(unsafe) static let methodInvocation = automationException(
    "MethodInvocationException", .methodException)
  public nonisolated(unsafe) static let getValueInvocation = automationException(
    "GetValueInvocationException", .getValueException)
  public nonisolated(unsafe) static let getValueException = automationException(
    "GetValueException", .extendedTypeSystem)
  public nonisolated(unsafe) static let setValueException = automationException(
    "SetValueException", .extendedTypeSystem)
  public nonisolated(unsafe) static let setValueInvocation = automationException(
    "SetValueInvocationException", .setValueException)
  public nonisolated(unsafe) static let extendedTypeSystem = automationException(
    "ExtendedTypeSystemException", .runtimeException)
  public nonisolated(unsafe) static let parameterBinding = automationException(
    "ParameterBindingException", .runtimeException)
  public nonisolated(unsafe) static let commandNotFound = automationException(
    "CommandNotFoundException", .runtimeException)
  public nonisolated(unsafe) static let actionPreferenceStop = automationException(
    "ActionPreferenceStopException", .runtimeException)
  public nonisolated(unsafe) static let parseException = automationException("ParseException", .runtimeException)
  public nonisolated(unsafe) static let propertyNotFound = automationException(
    "PropertyNotFoundException", .extendedTypeSystem)
  public nonisolated(unsafe) static let sessionState = automationException("SessionStateException", .runtimeException)
  public nonisolated(unsafe) static let itemNotFound = automationException("ItemNotFoundException", .sessionState)
  public nonisolated(unsafe) static let driveNotFound = automationException("DriveNotFoundException", .sessionState)
  public nonisolated(unsafe) static let sessionStateUnauthorized = automationException(
    "SessionStateUnauthorizedAccessException", .sessionState)
  public nonisolated(unsafe) static let psArgument = automationException("PSArgumentException", .argument)
  public nonisolated(unsafe) static let psArgumentNull = automationException("PSArgumentNullException", .argumentNull)
  public nonisolated(unsafe) static let psInvalidOperation = automationException(
    "PSInvalidOperationException", .invalidOperation)
  public nonisolated(unsafe) static let psNotSupported = automationException("PSNotSupportedException", .notSupported)
  public nonisolated(unsafe) static let writeError = PSType(
    "Microsoft.PowerShell.Commands.WriteErrorException", base: .systemException)

  public nonisolated(unsafe) static let argument = system("ArgumentException")
  public nonisolated(unsafe) static let argumentNull = system("ArgumentNullException", .argument)
  public nonisolated(unsafe) static let argumentOutOfRange = system("ArgumentOutOfRangeException", .argument)
  public nonisolated(unsafe) static let arithmetic = system("ArithmeticException")
  public nonisolated(unsafe) static let divideByZero = system("DivideByZeroException", .arithmetic)
  public nonisolated(unsafe) static let overflow = system("OverflowException", .arithmetic)
  public nonisolated(unsafe) static let format = system("FormatException")
  public nonisolated(unsafe) static let indexOutOfRange = system("IndexOutOfRangeException")
  public nonisolated(unsafe) static let invalidCast = system("InvalidCastException")
  public nonisolated(unsafe) static let invalidOperation = system("InvalidOperationException")
  public nonisolated(unsafe) static let notSupported = system("NotSupportedException")
  public nonisolated(unsafe) static let notImplemented = system("NotImplementedException")
  public nonisolated(unsafe) static let nullReference = system("NullReferenceException")
  public nonisolated(unsafe) static let outOfMemory = system("OutOfMemoryException")
  public nonisolated(unsafe) static let rank = system("RankException")
  public nonisolated(unsafe) static let typeInitialization = system("TypeInitializationException")
  public nonisolated(unsafe) static let unauthorizedAccess = system("UnauthorizedAccessException")
  public nonisolated(unsafe) static let keyNotFound = PSType(
    "System.Collections.Generic.KeyNotFoundException", base: .systemException)
  public nonisolated(unsafe) static let ioException = PSType("System.IO.IOException", base: .systemException)
  public nonisolated(unsafe) static let fileNotFound = PSType("System.IO.FileNotFoundException", base: .ioException)
  public nonisolated(unsafe) static let directoryNotFound = PSType(
    "System.IO.DirectoryNotFoundException", base: .ioException)

  private static func system(_ name: String, _ base: PSType = .systemException) -> PSType {
    PSType("System." + name, base: base)
  }
  private static func automationException(_ name: String, _ base: PSType) -> PSType {
    PSType("System.Management.Automation." + name, base: base)
  }
}
