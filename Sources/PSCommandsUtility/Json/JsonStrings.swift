import PSEngine
import PSRuntime

/// Texts and ids of errors of the JSON commands.
enum JsonStrings {
  static func conversionFailed(_ detail: String) -> RuntimeException {
    RuntimeException(
      "Conversion from JSON failed with error: \(detail)", id: "System.ArgumentException", category: .notSpecified,
      type: .argument)
  }

  static func keysWithDifferentCasing(_ first: PSString, _ second: PSString) -> RuntimeException {
    RuntimeException(
      "Cannot convert the JSON string because it contains keys with different casing. Please use the -AsHashTable switch "
        + "instead. The key that was attempted to be added to the existing key '\(first.string)' was '\(second.string)'.",
      id: "KeysWithDifferentCasingInJsonString", category: .invalidOperation, type: .invalidOperation)
  }

  static func emptyKey() -> RuntimeException {
    RuntimeException(
      "The provided JSON includes a property whose name is an empty string, this is only supported using the -AsHashTable switch.",
      id: "EmptyKeyInJsonString", category: .invalidOperation, type: .invalidOperation)
  }

  static func nonStringKey(_ type: String) -> RuntimeException {
    RuntimeException(
      "The type '\(type)' is not supported for serialization or deserialization of a dictionary. Keys must be strings.",
      id: "NonStringKeyInDictionary", category: .invalidOperation, type: .invalidOperation)
  }

  static func depthWarning(_ depth: Int32) -> String {
    "Resulting JSON is truncated as serialization has exceeded the set depth of \(depth)."
  }
}
