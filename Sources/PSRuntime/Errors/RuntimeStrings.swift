/// The texts and ids of errors that the runtime itself raises: one function an error, with typed arguments.
public enum RuntimeStrings {
  public static func collectionModified() -> RuntimeException {
    wrapped(.invalidOperation, "Collection was modified; enumeration operation may not execute.", id: "BadEnumeration")
  }

  /// An exception of .NET that an operator lets through: the record carries the exception itself.
  public static func wrapped(_ type: PSType, _ message: String, id: String, category: ErrorCategory = .notSpecified)
    -> RuntimeException
  {
    RuntimeException(ErrorRecord(ExceptionObject(type, PSString.make(message)), id: id, category: category))
  }
}

extension RuntimeStrings {
  static func noEngine() -> RuntimeException {
    RuntimeException("No script can run here.", id: "NoEngine", category: .invalidOperation)
  }
}
