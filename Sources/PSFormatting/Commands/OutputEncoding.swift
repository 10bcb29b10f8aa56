import PSEngine
import PSRuntime

/// An encoding and whether files begin with its mark: what `-Encoding` means.
public struct OutputEncoding: Sendable {
  public var encoding: TextEncoding
  public var hasMark: Bool

  public static let utf8 = OutputEncoding(encoding: .utf8, hasMark: false)

  private static let names: [String: OutputEncoding] = [
    "ascii": .init(encoding: .ascii, hasMark: false), "ansi": .init(encoding: .windows1252, hasMark: false),
    "bigendianunicode": .init(encoding: .utf16BigEndian, hasMark: true),
    "bigendianutf32": .init(encoding: .utf32BigEndian, hasMark: true), "default": .utf8,
    "oem": .init(encoding: .utf8, hasMark: false), "string": .init(encoding: .utf16LittleEndian, hasMark: true),
    "unicode": .init(encoding: .utf16LittleEndian, hasMark: true),
    "unknown": .init(encoding: .utf16LittleEndian, hasMark: true), "utf8": .utf8,
    "utf8bom": .init(encoding: .utf8, hasMark: true), "utf8nobom": .utf8,
    "utf32": .init(encoding: .utf32LittleEndian, hasMark: true),
    "latin1": .init(encoding: .latin1, hasMark: false), "utf7": .utf8,
  ]

  /// The encoding of a name of `-Encoding`, of a code page's name or number; nil where there is none.
  public static func named(_ text: String) -> OutputEncoding? {
    let folded = text.lowercased()
    if let known = names[folded] { return known }
    let page = Int(folded)
    guard let found = TextEncoding.allCases.first(where: { $0.codePage == page || $0.webName.lowercased() == folded })
    else {
      return nil
    }
    let marks: Set<Int> = [1200, 1201, 12000, 12001, 65001]
    return OutputEncoding(encoding: found, hasMark: marks.contains(found.codePage))
  }

  /// The bytes that files of the encoding begin with.
  public var mark: [UInt8] {
    guard hasMark else { return [] }
    switch encoding {
    case .utf8: return [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: return [0xFF, 0xFE]
    case .utf16BigEndian: return [0xFE, 0xFF]
    case .utf32LittleEndian: return [0xFF, 0xFE, 0, 0]
    case .utf32BigEndian: return [0, 0, 0xFE, 0xFF]
    default: return []
    }
  }
}
