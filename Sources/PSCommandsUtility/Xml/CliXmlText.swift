import PSRuntime

/// Texts as CLI-XML writes them: control characters, halves of surrogate pairs and `_x` stand as `_x000A_`.
enum CliXmlText {
  static func encode(_ text: PSString) -> String {
    var result = PSStringBuilder()
    for i in 0..<text.count {
      let unit = text.unit(i)
      if mustEncode(unit) || unit == underscore && i + 1 < text.count && text.unit(i + 1) | 0x20 == lowerX {
        let digits = String(unit, radix: 16, uppercase: true)
        result.append("_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_")
      } else {
        result.append(unit)
      }
    }
    return result.build().string
  }

  private static let underscore: UInt16 = 0x5F
  private static let lowerX: UInt16 = 0x78

  private static func mustEncode(_ unit: UInt16) -> Bool {
    unit <= 0x1F || 0x7F...0x9F ~= unit || 0xD800...0xDFFF ~= unit
  }

  /// The text behind the escapes; what is no whole escape stays as it is.
  static func decode(_ text: String) -> PSString {
    let units = Array(text.utf16)
    guard units.contains(underscore) else { return PSString.make(text) }
    var result = PSStringBuilder()
    var i = 0
    while i < units.count {
      if let unit = escape(in: units, at: i) {
        result.append(unit)
        i += 7
      } else {
        result.append(units[i])
        i += 1
      }
    }
    return result.build()
  }

  private static func escape(in units: [UInt16], at i: Int) -> UInt16? {
    guard i + 6 < units.count, units[i] == underscore, units[i + 1] == lowerX, units[i + 6] == underscore else {
      return nil
    }
    return UInt16(String(decoding: units[i + 2..<i + 6], as: UTF16.self), radix: 16)
  }
}
