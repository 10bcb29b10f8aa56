/// The options of PowerShell's `WildcardOptions`, with its values.
public struct WildcardOptions: OptionSet, Sendable, Hashable {
  public let rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  public static let compiled = WildcardOptions(rawValue: 1)
  public static let ignoreCase = WildcardOptions(rawValue: 2)
  public static let cultureInvariant = WildcardOptions(rawValue: 4)
}

/// An invalid wildcard pattern: `WildcardPatternException`, id `WildcardPattern_Invalid`.
public struct WildcardPatternError: Error, Equatable {
  /// The pattern as given.
  public let pattern: String
  public static let errorId = "WildcardPattern_Invalid"
  public var message: String { "The specified wildcard character pattern is not valid: \(pattern)" }
}

/// A PowerShell wildcard pattern: `*`, `?`, `[a-z]` without negation, backtick as escape.
///
/// A pattern without special characters, or with one `*` at its end, compares linguistically with the collator given
/// (ignoring zero width characters); any other compares unit by unit, as PowerShell does.
public struct WildcardPattern {
  /// A piece of a pattern.
  enum Element {
    case literal(UInt16)
    case anyOne
    case anyNumber
    case oneOf([ClosedRange<UInt16>])
  }

  private enum Form {
    case everything
    /// The pattern's text as it stands.
    case text
    /// What stands before the final asterisk.
    case prefix
    case elements(WildcardMatcher)
  }

  /// The pattern as given.
  public let text: PSString
  public let options: WildcardOptions
  private let form: Form
  private let collator: Collator?

  /// Reads a pattern; throws for a `[` without `]` and for a reversed range.
  ///
  /// `cultureName` decides about case (empty with `.cultureInvariant`); without a collator texts compare by units.
  public init(
    _ text: PSString, options: WildcardOptions = [], cultureName: String = "en-US", collator: Collator? = nil
  ) throws(WildcardPatternError) {
    self.text = text
    self.options = options
    let mapping = CaseMapping(cultureName: options.contains(.cultureInvariant) ? "" : cultureName)
    self.collator = collator
    let first = text.withView(Self.firstSpecial)
    if text.count == 1 && text.unit(0) == 0x2A {
      form = .everything
    } else if first < 0 {
      form = .text
    } else if first == text.count &- 1 && text.unit(first) == 0x2A {
      form = .prefix
    } else {
      var parser = WildcardPatternParser(text)
      form = .elements(
        WildcardMatcher(try parser.parse(), ignoresCase: options.contains(.ignoreCase), mapping: mapping))
    }
  }

  public var ignoresCase: Bool { options.contains(.ignoreCase) }

  /// Whether the whole of `subject` fits the pattern.
  public func isMatch(_ subject: PSString) -> Bool { subject.withView { isMatch($0) } }

  /// Whether the whole of `subject` fits the pattern.
  public func isMatch(_ subject: TextView) -> Bool {
    let options: CompareOptions = ignoresCase ? .ignoreCase : []
    switch form {
    case .everything: return true
    case .text:
      return text.withView { pattern in
        collator?.equals(subject, pattern, options: options)
          ?? OrdinalComparison.equals(subject, pattern, ignoringCase: ignoresCase)
      }
    case .prefix:
      return text.withView { pattern in
        let prefix = pattern.slice(0, pattern.count &- 1)
        return collator?.starts(subject, with: prefix, options: options)
          ?? OrdinalComparison.starts(subject, with: prefix, ignoringCase: ignoresCase)
      }
    case .elements(let matcher): return matcher.match(subject)
    }
  }

  private static func firstSpecial(_ text: TextView) -> Int {
    for index in 0..<text.count where isSpecial(text[index]) || text[index] == 0x60 { return index }
    return -1
  }

  static func isSpecial(_ unit: UInt16) -> Bool { unit == 0x2A || unit == 0x3F || unit == 0x5B || unit == 0x5D }
}
