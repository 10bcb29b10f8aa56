/// .NET's `NumberStyles`: what a number's text may have.
public struct NumberStyles: OptionSet, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  public static let allowLeadingWhite = NumberStyles(rawValue: 1)
  public static let allowTrailingWhite = NumberStyles(rawValue: 2)
  public static let allowLeadingSign = NumberStyles(rawValue: 4)
  public static let allowTrailingSign = NumberStyles(rawValue: 8)
  public static let allowParentheses = NumberStyles(rawValue: 0x10)
  public static let allowDecimalPoint = NumberStyles(rawValue: 0x20)
  public static let allowThousands = NumberStyles(rawValue: 0x40)
  public static let allowExponent = NumberStyles(rawValue: 0x80)
  public static let allowCurrencySymbol = NumberStyles(rawValue: 0x100)
  public static let allowHexSpecifier = NumberStyles(rawValue: 0x200)
  public static let allowBinarySpecifier = NumberStyles(rawValue: 0x400)

  /// What whole numbers are read with.
  public static let integer: NumberStyles = [.allowLeadingWhite, .allowTrailingWhite, .allowLeadingSign]
  public static let hexNumber: NumberStyles = [.allowLeadingWhite, .allowTrailingWhite, .allowHexSpecifier]
  public static let binaryNumber: NumberStyles = [.allowLeadingWhite, .allowTrailingWhite, .allowBinarySpecifier]
  /// What decimals are read with.
  public static let number: NumberStyles = [
    .integer, .allowTrailingSign, .allowDecimalPoint, .allowThousands,
  ]
  public static let float: NumberStyles = [.integer, .allowDecimalPoint, .allowExponent]
  /// What doubles and singles are read with.
  public static let floatWithThousands: NumberStyles = [.float, .allowThousands]
  public static let currency: NumberStyles = [.number, .allowParentheses, .allowCurrencySymbol]
  public static let any: NumberStyles = [.currency, .allowExponent]
}
