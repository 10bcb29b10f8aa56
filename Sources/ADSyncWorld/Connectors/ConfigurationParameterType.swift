/// How a configuration parameter is entered (`ConfigurationParameterType`). Only String and the encrypted kind are
/// documented; the others are those of Microsoft's public connector interface.
public enum ConfigurationParameterType: String, CaseIterable, Sendable {
  case string = "String"
  case encryptedString = "EncryptedString"
  case checkBox = "CheckBox"
  case dropDown = "DropDown"
  case divider = "Divider"
  case label = "Label"
  case file = "File"
  case text = "Text"
}
