import PSRuntime

/// Texts of errors in CLI-XML.
enum CliXmlStrings {
  static let secureString = "Deserialization of encrypted secure string failed"
  static let tooDeep = "Serialized XML is nested too deeply."
  static let keyName = "Name attribute for dictionary key is incorrectly specified."
  static let valueName = "Name attribute for dictionary value is incorrectly specified."
  static let nullKey = "Null is specified as dictionary key."
  static let noKey = "Key for dictionary entry is not specified."
  static let noValue = "Value for dictionary entry is not specified."
  static let badVersion = "Version of PSObject is not valid."

  static func noRoot(_ namespace: String) -> String {
    "Element 'Objs' with namespace name '\(namespace)' was not found."
  }
  static func unexpectedVersion(_ major: Int) -> String {
    "Version of incoming PSObject is \(major). Expected value is 1."
  }
  static func attributeExpected(_ name: String) -> String { "\(name) attribute was expected." }
  static func unknownTag(_ name: String) -> String { "\(name) XML tag is not recognized." }
  static func unknownReference(_ id: String) -> String { "No object found for referenceId \(id)" }
  static func unknownTypeReference(_ id: String) -> String {
    "Cannot process names because no TypeNames were found for referenceId \(id)."
  }
  static func invalidPrimitive(_ typeName: String) -> String {
    "The contents of the \(typeName) primitive type are not valid."
  }
}
