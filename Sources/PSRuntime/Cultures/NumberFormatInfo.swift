/// How a culture writes numbers: .NET's `NumberFormatInfo`.
public struct NumberFormatInfo: Sendable, Equatable {
  public var decimalSeparator = "."
  public var groupSeparator = ","
  /// Digits of the groups from the right; the last size repeats, 0 ends the grouping.
  public var groupSizes = [3]
  public var negativeSign = "-"
  public var positiveSign = "+"
  /// 0 "(n)", 1 "-n", 2 "- n", 3 "n-", 4 "n -".
  public var negativePattern = 1
  /// Digits behind the point under N and F without a precision.
  public var decimalDigits = 2
  public var currencySymbol = "\u{a4}"
  public var currencyPositivePattern = 0
  public var currencyNegativePattern = 0
  public var currencyDecimalDigits = 2
  public var percentSymbol = "%"
  public var perMilleSymbol = "\u{2030}"
  public var percentPositivePattern = 0
  public var percentNegativePattern = 0
  public var percentDecimalDigits = 2
  public var nanSymbol = "NaN"
  public var positiveInfinitySymbol = "Infinity"
  public var negativeInfinitySymbol = "-Infinity"

  public init() {}

  /// The invariant culture's way.
  public static let invariant = NumberFormatInfo()

  init(fields: [Substring]) {
    guard fields.count >= 16 else { return }
    func number(_ index: Int) -> Int { Int(fields[index]) ?? 0 }
    decimalSeparator = String(fields[0])
    groupSeparator = String(fields[1])
    negativeSign = String(fields[2])
    negativePattern = number(3)
    decimalDigits = number(4)
    currencySymbol = String(fields[5])
    currencyPositivePattern = number(6)
    currencyNegativePattern = number(7)
    currencyDecimalDigits = number(8)
    percentSymbol = String(fields[9])
    percentPositivePattern = number(10)
    percentNegativePattern = number(11)
    percentDecimalDigits = number(12)
    nanSymbol = String(fields[13])
    positiveInfinitySymbol = String(fields[14])
    negativeInfinitySymbol = String(fields[15])
  }

  /// The word for a value that is not finite; nil for finite ones.
  func symbol(_ value: Double) -> String? {
    if value.isFinite { return nil }
    if value.isNaN { return nanSymbol }
    return value < 0 ? negativeInfinitySymbol : positiveInfinitySymbol
  }
}
