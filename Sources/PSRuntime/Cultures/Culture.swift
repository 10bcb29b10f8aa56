/// A culture: names, formats of numbers and dates, letter case. .NET's `CultureInfo`, never changed.
///
/// The session keeps the current one; everything here takes a culture as an argument.
public final class Culture: Sendable {
  /// `en-US`; empty for the invariant culture.
  public let name: String
  public let englishName: String
  public let nativeName: String
  public let lcid: Int
  public let listSeparator: String
  /// Three letters of ISO 639-2, and of Windows.
  public let threeLetterISOName: String
  public let threeLetterWindowsName: String
  public let numberFormat: NumberFormatInfo
  public let dateFormat: DateFormatInfo
  /// A language without a region, like `en`.
  public let isNeutral: Bool

  init(
    name: String, names: [Substring], lcid: Int, numberFormat: NumberFormatInfo, dateFormat: DateFormatInfo,
    isNeutral: Bool = false
  ) {
    self.name = name
    englishName = String(names[1])
    nativeName = String(names[2])
    self.lcid = lcid
    listSeparator = String(names[4])
    threeLetterISOName = String(names[5])
    threeLetterWindowsName = String(names[6])
    self.numberFormat = numberFormat
    self.dateFormat = dateFormat
    self.isNeutral = isNeutral
  }

  /// The culture with other formats, as .NET makes one by changing a writable clone.
  public init(_ other: Culture, numberFormat: NumberFormatInfo? = nil, dateFormat: DateFormatInfo? = nil) {
    name = other.name
    englishName = other.englishName
    nativeName = other.nativeName
    lcid = other.lcid
    listSeparator = other.listSeparator
    threeLetterISOName = other.threeLetterISOName
    threeLetterWindowsName = other.threeLetterWindowsName
    self.numberFormat = numberFormat ?? other.numberFormat
    self.dateFormat = dateFormat ?? other.dateFormat
    isNeutral = other.isNeutral
  }

  /// .NET's display name: the English one.
  public var displayName: String { englishName }
  public var isInvariant: Bool { name.isEmpty }

  /// Two letters of ISO 639-1; `iv` for the invariant culture.
  public var twoLetterISOName: String {
    name.isEmpty ? "iv" : String(name.prefix { $0 != "-" })
  }

  /// The culture above: `en-US`, `en`, the invariant one.
  public var parent: Culture {
    guard let cut = name.lastIndex(of: "-") else { return .invariant }
    return Culture.named(String(name[..<cut])) ?? .invariant
  }

  /// Letter case with the dotted and dotless i of Turkish and Azeri.
  public var hasTurkishCase: Bool {
    let language = twoLetterISOName.lowercased()
    return language == "tr" || language == "az"
  }
}

extension Culture: Equatable, Hashable {
  public static func == (left: Culture, right: Culture) -> Bool { left.name == right.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
