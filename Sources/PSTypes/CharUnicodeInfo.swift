import PSRuntime

extension DotNetTypes {
  /// `CharUnicodeInfo`: what Unicode says of a character.
  static let charUnicodeInfo = TypeDefinition(
    "System.Globalization.CharUnicodeInfo",
    [
      .staticMethod(
        "GetUnicodeCategory",
        signatures: [
          "System.Globalization.UnicodeCategory GetUnicodeCategory(char ch)",
          "System.Globalization.UnicodeCategory GetUnicodeCategory(int codePoint)",
          "System.Globalization.UnicodeCategory GetUnicodeCategory(string s, int index)",
        ]
      ) { call in
        let category = UnicodeTraits.category(try codePoint(call))
        return .object(EnumObject(PSType.builtin("System.Globalization.UnicodeCategory"), Int64(category.rawValue)))
      },
      .staticMethod(
        "GetNumericValue",
        signatures: ["double GetNumericValue(char ch)", "double GetNumericValue(string s, int index)"]
      ) { call in .double(UnicodeTraits.numericValue(try codePoint(call))) },
    ])

  private static func codePoint(_ call: MethodCall) throws -> UInt32 {
    switch call[0] {
    case .char(let unit): return UInt32(unit)
    case .string(let text):
      let index = call.int(1)
      guard index >= 0, index < text.count else {
        throw MemberStrings.argumentOutOfRange(
          "Index was out of range. Must be non-negative and less than the size of the collection.", "index")
      }
      let unit = text.unit(index)
      if UnicodeTraits.isHighSurrogate(unit), let low = text[index + 1], UnicodeTraits.isLowSurrogate(low) {
        return UnicodeTraits.codePoint(high: unit, low: low)
      }
      return UInt32(unit)
    default: return UInt32(truncatingIfNeeded: call.int(0))
    }
  }
}
