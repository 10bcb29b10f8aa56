import CICU

/// .NET's `NormalizationForm`, with its values.
public enum NormalizationForm: Int32, Sendable {
  case c = 1
  case d = 2
  case kc = 5
  case kd = 6
}

extension StringFunctions {
  /// `Normalize(form)`; throws for lone surrogates.
  public static func normalize(
    _ text: PSString, _ form: NormalizationForm = .c
  ) throws(StringFunctionError) -> PSString {
    if text.isASCII { return text }
    if hasLoneSurrogate(text.view) { throw StringStrings.invalidUnicode() }
    let units = text.unitArray
    let needed = icu_normalize(form.rawValue, units, Int32(clamping: units.count), nil, 0)
    guard needed >= 0 else { throw StringStrings.invalidUnicode() }
    let result = [UInt16](unsafeUninitializedCapacity: Int(needed) &+ 1) { buffer, filled in
      let length = icu_normalize(form.rawValue, units, Int32(clamping: units.count), buffer.baseAddress, needed &+ 1)
      filled = Int(Swift.max(0, Swift.min(length, needed)))
    }
    return PSString.make(units: result)
  }

  /// `IsNormalized(form)`; throws for lone surrogates.
  public static func isNormalized(
    _ text: PSString, _ form: NormalizationForm = .c
  ) throws(StringFunctionError) -> Bool {
    if text.isASCII { return true }
    if hasLoneSurrogate(text.view) { throw StringStrings.invalidUnicode() }
    return text.withView { view in
      icu_isNormalized(form.rawValue, view.units, Int32(clamping: view.count)) == 1
    }
  }

  static func hasLoneSurrogate(_ text: TextView) -> Bool {
    var index = 0
    while index < text.count {
      let (value, length) = text.codePoint(at: index)
      if value & 0xFFFF_F800 == 0xD800 { return true }
      index &+= length
    }
    return false
  }
}
