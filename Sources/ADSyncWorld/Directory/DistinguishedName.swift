/// Distinguished names as text.
public enum DistinguishedName {
  /// A value with the characters escaped that a distinguished name gives a meaning to.
  public static func escaped(_ value: String) -> String {
    guard value.utf8.contains(where: { special.contains($0) }) || value.hasPrefix("#") || value.hasPrefix(" ") else {
      return value
    }
    var result = ""
    for scalar in value.unicodeScalars {
      if scalar.isASCII, special.contains(UInt8(scalar.value)) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result.hasPrefix("#") || result.hasPrefix(" ") ? "\\" + result : result
  }

  private static let special = Array(",+\"\\<>;=".utf8)

  /// The parts between the commas, escapes kept: `CN=A\,B`, `DC=com`.
  public static func parts(_ dn: String) -> [String] {
    var parts: [String] = []
    var current = ""
    var isEscaped = false
    for character in dn {
      if isEscaped {
        current.append(character)
        isEscaped = false
      } else if character == "\\" {
        current.append(character)
        isEscaped = true
      } else if character == "," {
        parts.append(current)
        current = ""
      } else {
        current.append(character)
      }
    }
    if !current.isEmpty || !parts.isEmpty { parts.append(current) }
    return parts.map { part in String(part.drop { $0 == " " }) }
  }

  /// The value of one part, escapes taken away.
  public static func value(ofPart part: String) -> String {
    let value = part.firstIndex(of: "=").map { part[part.index(after: $0)...] } ?? part[...]
    var result = ""
    var isEscaped = false
    for character in value {
      if !isEscaped, character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
        isEscaped = false
      }
    }
    return result
  }
}
