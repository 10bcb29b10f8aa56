extension Operations {
  /// `'{0:N2}' -f 1.5`: .NET's composite format under the session's culture; an array gives several arguments.
  public static func format(_ a: Value, _ b: Value, _ context: RuntimeContext) throws -> Value {
    let text = try LanguagePrimitives.text(a, context)
    let base = b.base
    var arguments = [base]
    if case .array(let array) = base, !array.elementType.isValueType { arguments = array.items }
    let culture = context.cultureInfo
    var result = TextBuilder()
    do {
      try text.withView { view in
        try CompositeFormat.format(view, argumentCount: arguments.count, into: &result) { index, format in
          try LanguagePrimitives.format(arguments[index], format, culture, context)
        }
      }
    } catch let error as StringFunctionError {
      throw failed(error.message, text)
    } catch let error as RuntimeException where error.record.exception.exceptionType === PSType.format {
      throw failed(error.record.exception.message.string, text)
    }
    return .string(result.build())
  }

  private static func failed(_ message: String, _ text: PSString) -> RuntimeException {
    let error = OperationStrings.format(message)
    error.record.target = .string(text)
    return error
  }
}
