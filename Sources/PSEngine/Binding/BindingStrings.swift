import PSRuntime

/// Texts and ids of errors that binding arguments to parameters raises.
public enum BindingStrings {
  /// A Swift property got a value of another type: only a converter that is missing leads here.
  static func cannotConvert(_ value: Value, to type: PSType) -> RuntimeException {
    RuntimeException(
      "Cannot convert value of type \"\(value.type.fullName)\" to type \"\(type.fullName)\".",
      id: "ParameterArgumentTransformationError", category: .invalidData, type: .parameterBinding)
  }
}
