/// .NET's `StringComparison`, with its values.
public enum StringComparison: Int32, Sendable, CaseIterable {
  case currentCulture, currentCultureIgnoreCase, invariantCulture, invariantCultureIgnoreCase, ordinal
  case ordinalIgnoreCase

  public var ignoresCase: Bool { rawValue % 2 == 1 }
  public var isLinguistic: Bool { rawValue < 4 }
}

/// .NET's `CompareOptions`, with its values.
public struct CompareOptions: OptionSet, Sendable, Hashable {
  public let rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  public static let ignoreCase = CompareOptions(rawValue: 1)
  public static let ignoreNonSpace = CompareOptions(rawValue: 2)
  public static let ignoreSymbols = CompareOptions(rawValue: 4)
  public static let ignoreKanaType = CompareOptions(rawValue: 8)
  public static let ignoreWidth = CompareOptions(rawValue: 16)
  public static let ordinalIgnoreCase = CompareOptions(rawValue: 0x1000_0000)
  public static let stringSort = CompareOptions(rawValue: 0x2000_0000)
  public static let ordinal = CompareOptions(rawValue: 0x4000_0000)
}
