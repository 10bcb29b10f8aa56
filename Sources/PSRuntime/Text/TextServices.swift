/// What the text operations of a session share: compiled regular expressions and collators, made when first needed.
public final class TextServices {
  public let regexes: RegexCache
  private var collators: [String: Collator] = [:]
  /// The invariant culture's collator: what PowerShell's operators compare with.
  public let invariantCollator = Collator(cultureName: "")

  public init(regexes: RegexCache = RegexCache()) { self.regexes = regexes }

  /// The collator of a culture by .NET's name.
  public func collator(_ cultureName: String) -> Collator {
    if cultureName.isEmpty { return invariantCollator }
    if let known = collators[cultureName] { return known }
    let made = Collator(cultureName: cultureName)
    collators[cultureName] = made
    return made
  }

  /// Compares as .NET's `String.Compare(a, b, comparison)`: negative, 0 or positive.
  public func compare(
    _ left: TextView, _ right: TextView, _ comparison: StringComparison, cultureName: String
  ) -> Int {
    let options: CompareOptions = comparison.ignoresCase ? .ignoreCase : []
    switch comparison {
    case .ordinal: return OrdinalComparison.compare(left, right)
    case .ordinalIgnoreCase: return OrdinalComparison.compareIgnoringCase(left, right)
    case .invariantCulture, .invariantCultureIgnoreCase: return invariantCollator.compare(left, right, options: options)
    case .currentCulture, .currentCultureIgnoreCase:
      return collator(cultureName).compare(left, right, options: options)
    }
  }
}
