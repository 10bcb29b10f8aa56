/// One named setting of a connector, a partition or the whole server.
public final class ConfigurationParameter {
  public var name: String
  public var inputType: ConfigurationParameterType
  public var scope: ParameterScope
  public var description: String
  public var regexValidationPattern: String
  public var defaultValue: String
  /// The value as text; always empty for encrypted ones.
  public var value: String
  public var isExtensible = false
  public var pageNumber = 0
  public var isIntrinsic = false
  public var dataType = SchemaAttributeType.string

  public init(
    name: String, inputType: ConfigurationParameterType, scope: ParameterScope, description: String = "",
    regexValidationPattern: String = "", defaultValue: String = "", value: String = ""
  ) {
    self.name = name
    self.inputType = inputType
    self.scope = scope
    self.description = description
    self.regexValidationPattern = regexValidationPattern
    self.defaultValue = defaultValue
    self.value = value
  }

  /// A parameter of its own with the same contents.
  public func copy() -> ConfigurationParameter {
    let copy = ConfigurationParameter(
      name: name, inputType: inputType, scope: scope, description: description,
      regexValidationPattern: regexValidationPattern, defaultValue: defaultValue, value: value)
    copy.isExtensible = isExtensible
    copy.pageNumber = pageNumber
    copy.isIntrinsic = isIntrinsic
    copy.dataType = dataType
    return copy
  }
}
