// The runtime's own structs as values of scripts.

extension PSDecimal: BoxedValue {
  public static var psType: PSType { .decimal }
  public func text(culture: Culture) -> String { text(culture.numberFormat) }
  public func text(_ format: String, culture: Culture) throws(FormatError) -> String {
    try NumberFormat.text(self, format, culture.numberFormat)
  }
}

extension BigInteger: BoxedValue {
  public static var psType: PSType { .bigInteger }
  public func text(culture: Culture) -> String {
    isNegative ? culture.numberFormat.negativeSign + magnitude.description : description
  }
  public func text(_ format: String, culture: Culture) throws(FormatError) -> String {
    try NumberFormat.text(self, format, culture.numberFormat)
  }
}

extension Guid: BoxedValue {
  public static var psType: PSType { .guid }
  public func text(culture: Culture) -> String { description }
  public func text(_ format: String, culture: Culture) throws(FormatError) -> String { try text(format) }
}

extension PSVersion: BoxedValue {
  /// `0.0`, what `[version]::new()` gives.
  static let zero = PSVersion(parts: [0, 0])
  public static var psType: PSType { .version }
  public func text(culture: Culture) -> String { description }
}

extension PSDateTimeOffset: BoxedValue {
  public static var psType: PSType { .dateTimeOffset }
  public func text(culture: Culture) -> String { (try? text("", culture)) ?? "" }
  public func text(_ format: String, culture: Culture) throws(FormatError) -> String { try text(format, culture) }
}

extension PSDateOnly: BoxedValue {
  public static var psType: PSType { .builtin("System.DateOnly") }
  public func text(culture: Culture) -> String { (try? text("", culture)) ?? "" }
  public func text(_ format: String, culture: Culture) throws(FormatError) -> String { try text(format, culture) }
}

extension PSTimeOnly: BoxedValue {
  public static var psType: PSType { .builtin("System.TimeOnly") }
  public func text(culture: Culture) -> String { (try? text("", culture)) ?? "" }
  public func text(_ format: String, culture: Culture) throws(FormatError) -> String { try text(format, culture) }
}

extension SwitchParameter {
  public func text(culture: Culture) -> String { isPresent ? "True" : "False" }
}

extension Value {
  /// A decimal from the parts of a literal; zero where the magnitude has more than 96 bits.
  public static func decimal(magnitude: UInt128, scale: Int, negative: Bool) -> Value {
    .boxed(PSDecimal(magnitude: magnitude, scale: scale, isNegative: negative) ?? .zero)
  }

  /// A big integer from decimal digits with or without `-`; zero where they are none.
  public static func bigInteger(_ digits: String) -> Value { .boxed(BigInteger(digits: digits) ?? .zero) }
}
