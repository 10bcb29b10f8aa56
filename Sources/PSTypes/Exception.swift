import PSRuntime

extension DotNetTypes {
  /// `Exception` and, by inheritance, all exceptions; the constructor serves those that have none of their own.
  static let exception = TypeDefinition(
    "System.Exception",
    [
      .constructor(signatures: [
        "new()", "new(string message)", "new(string message, System.Exception innerException)",
      ]) { call in
        .object(
          ExceptionObject(
            call.type, call.optionalText(0) ?? PSString.make(defaultMessage(call.type)),
            inner: call.object(1) as? ExceptionObject))
      },
      .property("TargetSite", type: "System.Reflection.MethodBase", get: { _, _ in .null }),
      .property("Message", type: "string", get: { value, _ in .string(own(value)?.message ?? .empty) }),
      .property(
        "Data", type: "System.Collections.IDictionary",
        get: { value, _ in
          guard let exception = own(value) else { return .null }
          if let known = exception.properties.first(where: { $0.name == "Data" }) { return known.value }
          let data = Value.object(
            PSHashtable(PSType.builtin("System.Collections.ListDictionaryInternal"), comparison: .ordinal))
          exception.properties.append(("Data", data))
          return data
        }),
      .property(
        "InnerException", type: "System.Exception", get: { value, _ in own(value)?.inner.map { .object($0) } ?? .null }),
      .property(
        "HelpLink", type: "string", get: { _, _ in .null },
        set: { value, new, _ in setProperty(value, "HelpLink", new) }),
      .property(
        "Source", type: "string", get: { _, _ in .null }, set: { value, new, _ in setProperty(value, "Source", new) }),
      .property(
        "HResult", type: "int", get: { value, _ in .int(hresult(value.type)) },
        set: { value, new, _ in setProperty(value, "HResult", new) }),
      .property("StackTrace", type: "string", get: { _, _ in .null }),
      .method("GetBaseException") { call in
        var exception = own(call.target)
        while let inner = exception?.inner { exception = inner }
        return exception.map { .object($0) } ?? .null
      },
      .method("ToString") { call in own(call.target).map { .text(exceptionText($0)) } ?? .null },
    ])

  static let argumentException = TypeDefinition(
    "System.ArgumentException",
    [
      .constructor(signatures: [
        "new()", "new(string message)", "new(string message, System.Exception innerException)",
        "new(string message, string paramName)",
        "new(string message, string paramName, System.Exception innerException)",
      ]) { call in
        let message = call.optionalText(0)?.string ?? defaultMessage(call.type)
        let parameter: PSString? = if case .string(let s) = call[1] { s } else { nil }
        let inner = (call.object(1) ?? call.object(2)) as? ExceptionObject
        return argumentError(call.type, message, parameter, inner: inner)
      },
      .property("ParamName", type: "string", get: { _, _ in .null }),
    ])

  static let argumentNullException = TypeDefinition(
    "System.ArgumentNullException",
    [
      .constructor(signatures: [
        "new()", "new(string paramName)", "new(string message, System.Exception innerException)",
        "new(string paramName, string message)",
      ]) { call in
        if let inner = call.object(1) as? ExceptionObject {
          return argumentError(call.type, call.text(0).string, nil, inner: inner)
        }
        return argumentError(call.type, call.optionalText(1)?.string ?? defaultMessage(call.type), call.optionalText(0))
      }
    ])

  static let argumentOutOfRangeException = TypeDefinition(
    "System.ArgumentOutOfRangeException",
    [
      .constructor(signatures: [
        "new()", "new(string paramName)", "new(string paramName, string message)",
        "new(string message, System.Exception innerException)",
        "new(string paramName, System.Object actualValue, string message)",
      ]) { call in
        if let inner = call.object(1) as? ExceptionObject {
          return argumentError(call.type, call.text(0).string, nil, inner: inner)
        }
        let text =
          call.optionalText(call.count - 1).flatMap { call.count > 1 ? $0.string : nil } ?? defaultMessage(call.type)
        let result = argumentError(call.type, text, call.optionalText(0))
        if call.count == 3, let exception = own(result), !call[1].isNull {
          let shown = try LanguagePrimitives.dotNetText(call[1], call.context).string
          exception.message = PSString.make(exception.message.string + "\nActual value was \(shown).")
          exception.properties.append(("ActualValue", call[1]))
        }
        return result
      },
      .property("ActualValue", get: { _, _ in .null }),
    ])

  private static func argumentError(
    _ type: PSType, _ message: String, _ parameter: PSString?, inner: ExceptionObject? = nil
  ) -> Value {
    let text = parameter.map { $0.isEmpty ? message : "\(message) (Parameter '\($0.string)')" } ?? message
    return .object(
      ExceptionObject(
        type, PSString.make(text), inner: inner, properties: [("ParamName", parameter.map { .string($0) } ?? .null)]))
  }

  private static func own(_ value: Value) -> ExceptionObject? { value.asObject as? ExceptionObject }

  private static func setProperty(_ value: Value, _ name: String, _ new: Value) {
    guard let exception = own(value) else { return }
    exception.properties.removeAll { $0.name == name }
    exception.properties.append((name, new))
  }

  /// `ToString()`: the type, the message, and the inner exceptions.
  private static func exceptionText(_ exception: ExceptionObject) -> String {
    var text = exception.type.fullName
    if !exception.message.isEmpty { text += ": " + exception.message.string }
    if let inner = exception.inner {
      text += "\n ---> " + exceptionText(inner) + "\n   --- End of inner exception stack trace ---"
    }
    return text
  }

  private static func hresult(_ type: PSType) -> Int32 {
    switch type.name {
    case "ArgumentException": -2_147_024_809
    case "ArgumentNullException", "NullReferenceException": -2_147_467_261
    case "ArgumentOutOfRangeException": -2_146_233_086
    case "InvalidOperationException": -2_146_233_079
    case "FormatException": -2_146_233_033
    case "IOException": -2_146_232_800
    case "FileNotFoundException": -2_147_024_894
    case "DirectoryNotFoundException": -2_147_024_893
    case "UnauthorizedAccessException": -2_147_024_891
    case "NotSupportedException": -2_146_233_067
    case "DivideByZeroException": -2_147_352_558
    case "Exception": -2_146_233_088
    default: -2_146_233_087
    }
  }

  /// The message of an exception that is made without one.
  static func defaultMessage(_ type: PSType) -> String {
    defaultMessages[type.name] ?? "Exception of type '\(type.fullName)' was thrown."
  }

  private static let defaultMessages: [String: String] = [
    "ArgumentException": "Value does not fall within the expected range.",
    "ArgumentNullException": "Value cannot be null.",
    "ArgumentOutOfRangeException": "Specified argument was out of the range of valid values.",
    "InvalidOperationException": "Operation is not valid due to the current state of the object.",
    "FormatException": "One of the identified items was in an invalid format.",
    "NotSupportedException": "Specified method is not supported.",
    "NotImplementedException": "The method or operation is not implemented.",
    "TimeoutException": "The operation has timed out.",
    "IOException": "I/O error occurred.",
    "FileNotFoundException": "Unable to find the specified file.",
    "DirectoryNotFoundException": "Attempted to access a path that is not on the disk.",
    "UnauthorizedAccessException": "Attempted to perform an unauthorized operation.",
    "KeyNotFoundException": "The given key was not present in the dictionary.",
    "NullReferenceException": "Object reference not set to an instance of an object.",
    "IndexOutOfRangeException": "Index was outside the bounds of the array.",
    "DivideByZeroException": "Attempted to divide by zero.",
    "OverflowException": "Arithmetic operation resulted in an overflow.",
    "ArithmeticException": "Overflow or underflow in the arithmetic operation.",
    "InvalidCastException": "Specified cast is not valid.",
    "OutOfMemoryException": "Insufficient memory to continue the execution of the program.",
    "SystemException": "System error.",
    "ApplicationException": "Error in the application.",
    "OperationCanceledException": "The operation was canceled.",
    "RankException": "Attempted to operate on an array with the incorrect number of dimensions.",
    "TypeLoadException": "Failure has occurred while loading a type.",
    "RuntimeException": "System error.",
  ]
}
