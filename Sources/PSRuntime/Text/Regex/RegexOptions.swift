/// The options of .NET's `System.Text.RegularExpressions.RegexOptions`, with its values.
public struct RegexOptions: OptionSet, Sendable, Hashable {
  public let rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  public static let ignoreCase = RegexOptions(rawValue: 1)
  public static let multiline = RegexOptions(rawValue: 2)
  public static let explicitCapture = RegexOptions(rawValue: 4)
  public static let compiled = RegexOptions(rawValue: 8)
  public static let singleline = RegexOptions(rawValue: 16)
  public static let ignorePatternWhitespace = RegexOptions(rawValue: 32)
  public static let rightToLeft = RegexOptions(rawValue: 64)
  public static let ecmaScript = RegexOptions(rawValue: 256)
  public static let cultureInvariant = RegexOptions(rawValue: 512)
  public static let nonBacktracking = RegexOptions(rawValue: 1024)
}

/// How `IgnoreCase` treats the letters I of a culture.
public enum RegexCaseBehavior: UInt8, Sendable, Hashable {
  /// i and I are equal, U+0130 stands alone (the invariant culture).
  case invariant
  /// i, I and U+0130 are equal (all cultures that are not Turkic).
  case nonTurkish
  /// i equals U+0130, I equals U+0131 (tr, az).
  case turkish

  /// The behaviour of a culture by its name; the empty name is the invariant culture.
  public init(cultureName: String) {
    if cultureName.isEmpty {
      self = .invariant
    } else if cultureName == "tr" || cultureName == "az" || cultureName.hasPrefix("tr-") || cultureName.hasPrefix("az-")
    {
      self = .turkish
    } else {
      self = .nonTurkish
    }
  }
}
