extension ParserStrings {
  static func readOnlyProperty(_ first: String) -> ParserMessage {
    ParserMessage("ReadOnlyProperty", "'\(first)' is a ReadOnly property.")
  }
  static func dscResourceMissingDefaultConstructor(_ first: String) -> ParserMessage {
    ParserMessage("DscResourceMissingDefaultConstructor", "The DSC resource '\(first)' has no default constructor.")
  }
  static func dscResourceMissingGetMethod(_ first: String) -> ParserMessage {
    ParserMessage(
      "DscResourceMissingGetMethod",
      "The DSC resource '\(first)' is missing a Get method that returns [\(first)] and accepts no parameters.")
  }
  static func dscResourceMissingSetMethod(_ first: String) -> ParserMessage {
    ParserMessage(
      "DscResourceMissingSetMethod",
      "The DSC resource '\(first)' is missing a Set method that returns [void] and accepts no parameters.")
  }
  static func dscResourceMissingTestMethod(_ first: String) -> ParserMessage {
    ParserMessage(
      "DscResourceMissingTestMethod",
      "The DSC resource '\(first)' is missing a Test method that returns [bool] and accepts no parameters.")
  }
  static func dscResourceMissingKeyProperty(_ first: String) -> ParserMessage {
    ParserMessage(
      "DscResourceMissingKeyProperty",
      "The DSC resource '\(first)' must have at least one key property (using the syntax [DscProperty(Key)].)")
  }
  static var dscResourceInvalidKeyProperty: ParserMessage {
    ParserMessage(
      "DscResourceInvalidKeyProperty",
      "Invalid key property. The key property must be of [string], signed/unsigned integer, or Enum types.")
  }
  static func dscResourceInvalidGetMethod(_ first: String) -> ParserMessage {
    ParserMessage(
      "DscResourceInvalidGetMethod",
      "Invalid Get method. Get method must return [\(first)] and accepts no parameters.")
  }
}
