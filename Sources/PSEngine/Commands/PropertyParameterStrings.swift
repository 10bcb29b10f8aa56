import PSRuntime

/// Texts and ids of errors in `-Property` arguments.
public enum PropertyParameterStrings {
  static func unknownType(_ value: Value, _ types: [String]) -> ErrorRecord {
    value.isNull
      ? make(
        "The value of a parameter was null; one of the following types was expected: \(list(types)).",
        "DictionaryKeyUnknownType")
      : make(
        "Cannot convert \(value.type.fullName) to one of the following types \(list(types)).",
        "DictionaryKeyUnknownType")
  }
  static func keyNotText(_ key: Value) -> ErrorRecord {
    make("The \(key.base.type.name) key type is not valid. The key must be a string.", "DictionaryKeyNonString")
  }
  static func duplicateKey(_ key: PSString, _ known: String) -> ErrorRecord {
    make("The duplicated key \"\(key.string)\" conflicts with \"\(known)\".", "DictionaryKeyDuplicate")
  }
  static func missingEntry(_ key: String) -> ErrorRecord {
    make("A mandatory entry for \(key) is missing.", "DictionaryKeyMandatoryEntry")
  }
  static func ambiguousKey(_ key: PSString, _ first: String, _ second: String) -> ErrorRecord {
    make("The \(key.string) key is ambiguous; \(first) and \(second) conflict.", "DictionaryKeyAmbiguous")
  }
  static func illegalKey(_ key: PSString) -> ErrorRecord {
    make("The \(key.string) key is not valid.", "DictionaryKeyIllegal")
  }
  static func keyWithoutValue(_ key: PSString) -> ErrorRecord {
    make("The \(key.string) key has no value.", "DictionaryKeyMissingValue")
  }
  static func illegalValue(_ key: PSString, _ typeName: String, _ types: [String]) -> ErrorRecord {
    types.count > 1
      ? make(
        "The \"\(key.string)\" key has a type, \(typeName), that is not valid; expected types are \(list(types)).",
        "DictionaryKeyIllegalValue1")
      : make(
        "The \"\(key.string)\" key has a type, \(typeName), that is not valid; expected type is \(types.first ?? "").",
        "DictionaryKeyIllegalValue2")
  }
  static func emptyText(_ isFromTable: Bool) -> ErrorRecord {
    isFromTable
      ? make("The \"expression\" key cannot have an empty string value.", "ExpressionEmptyString1")
      : make("An empty string value is not allowed.", "ExpressionEmptyString2")
  }
  static func wildcards(_ text: PSString, _ isFromTable: Bool) -> ErrorRecord {
    isFromTable
      ? make(
        "The \"expression\" key cannot have wildcard characters in value \"\(text.string)\".", "ExpressionGlobbing1")
      : make("Wildcard characters are not allowed in \"\(text.string)\".", "ExpressionGlobbing2")
  }

  private static func list(_ types: [String]) -> String { "{" + types.joined(separator: ", ") + "}" }

  /// A `NotSupportedException` whose details carry the text.
  public static func make(_ text: String, _ id: String) -> ErrorRecord {
    let record = ErrorRecord(
      "Specified method is not supported.", id: id, category: .invalidArgument, type: .notSupported)
    record.details = PSString.make(text)
    return record
  }
}
