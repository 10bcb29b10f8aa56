/// Letter case as .NET's `TextInfo` maps it: one UTF-16 unit to one unit, never more.
public enum TextInfo {
  /// The capital of a UTF-16 unit; itself where the capital takes several units (`ß`).
  public static func upper(_ unit: UInt16, turkish: Bool = false) -> UInt16 {
    if unit < 0x80 {
      guard (97...122).contains(unit) else { return unit }
      return turkish && unit == 105 ? 0x130 : unit - 32
    }
    if unit == 0x131 { return turkish ? 73 : unit }
    if unit == 0x17f { return unit }
    return mapped(unit) { $0.properties.uppercaseMapping }
  }

  /// The small letter of a UTF-16 unit.
  public static func lower(_ unit: UInt16, turkish: Bool = false) -> UInt16 {
    if unit < 0x80 {
      guard (65...90).contains(unit) else { return unit }
      return turkish && unit == 73 ? 0x131 : unit + 32
    }
    if unit == 0x130 { return turkish ? 105 : unit }
    if unit == 0x212a { return unit }
    return mapped(unit) { $0.properties.lowercaseMapping }
  }

  private static func mapped(_ unit: UInt16, _ mapping: (Unicode.Scalar) -> String) -> UInt16 {
    guard let scalar = Unicode.Scalar(unit) else { return unit }
    let text = mapping(scalar).utf16
    guard text.count == 1, let only = text.first else { return unit }
    return only
  }

  /// All units in capitals; surrogate pairs are mapped as the characters they are.
  public static func upper(_ units: [UInt16], turkish: Bool = false) -> [UInt16] {
    convert(units, { upper($0, turkish: turkish) }, { $0.properties.uppercaseMapping })
  }

  /// All units in small letters; surrogate pairs are mapped as the characters they are.
  public static func lower(_ units: [UInt16], turkish: Bool = false) -> [UInt16] {
    convert(units, { lower($0, turkish: turkish) }, { $0.properties.lowercaseMapping })
  }

  public static func upper(_ text: String, _ culture: Culture = .invariant) -> String {
    String(decoding: upper(Array(text.utf16), turkish: culture.hasTurkishCase), as: UTF16.self)
  }

  public static func lower(_ text: String, _ culture: Culture = .invariant) -> String {
    String(decoding: lower(Array(text.utf16), turkish: culture.hasTurkishCase), as: UTF16.self)
  }

  private static func convert(
    _ units: [UInt16], _ simple: (UInt16) -> UInt16, _ mapping: (Unicode.Scalar) -> String
  ) -> [UInt16] {
    var result = units
    var index = 0
    while index < result.count {
      let unit = result[index]
      if UTF16.isLeadSurrogate(unit), index + 1 < result.count, UTF16.isTrailSurrogate(result[index + 1]) {
        let value = 0x10000 + (UInt32(unit) - 0xd800) << 10 + (UInt32(result[index + 1]) - 0xdc00)
        if let scalar = Unicode.Scalar(value) {
          let pair = Array(mapping(scalar).utf16)
          if pair.count == 2 { result.replaceSubrange(index...(index + 1), with: pair) }
        }
        index += 2
      } else {
        result[index] = simple(unit)
        index += 1
      }
    }
    return result
  }

  /// Words with a capital and small letters behind it; words that are all capitals stay, as in .NET.
  ///
  /// Apostrophes, digits and underscores belong to a word; blanks and other punctuation end one.
  public static func titleCase(_ text: String, _ culture: Culture) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = ""
    var index = 0
    while index < scalars.count {
      guard scalars[index].properties.generalCategory.isLetter else {
        result.unicodeScalars.append(scalars[index])
        index += 1
        continue
      }
      var end = index
      while end < scalars.count, !scalars[end].endsWord { end += 1 }
      appendWord(scalars[index..<end], to: &result, culture)
      index = end
    }
    return result
  }

  private static func appendWord(_ word: ArraySlice<Unicode.Scalar>, to result: inout String, _ culture: Culture) {
    guard let first = word.first else { return }
    var head = ""
    head.unicodeScalars.append(first)
    var rest = ""
    rest.unicodeScalars.append(contentsOf: word.dropFirst())
    let hasLower = word.contains { $0.properties.generalCategory == .lowercaseLetter }
    if hasLower {
      result += upper(head, culture) + lower(rest, culture)
    } else {
      result += upper(head, culture) + rest
    }
  }
}

extension Unicode.GeneralCategory {
  /// A letter of any kind.
  var isLetter: Bool {
    switch self {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// A character that ends a word for title case.
  fileprivate var endsWord: Bool {
    if self == "'" { return false }
    let category = properties.generalCategory
    if category.isLetter { return false }
    switch category {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return false
    case .decimalNumber, .letterNumber, .otherNumber: return false
    case .connectorPunctuation: return false
    default: return true
    }
  }
}
