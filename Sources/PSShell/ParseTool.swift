import Glibc
import PSEngine
import PSLanguage

/// `rehearse parse`: what the parser makes of files, for comparing it with PowerShell's.
enum ParseTool {
  static func main(_ words: [String]) -> Int32 {
    switch words.first {
    case "--lines" where words.count == 2: return lines(words[1])
    case "--json" where words.count > 1: return json(Array(words.dropFirst()))
    default:
      print("usage: rehearse parse --lines FILE | --json FILE...")
      return 2
    }
  }

  /// One snippet a line; `\n` in it stands for a line break.
  private static func lines(_ path: String) -> Int32 {
    guard let bytes = HostFiles().read(path) else { return missing(path) }
    var text = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    if text.last == "" { text.removeLast() }
    for (i, line) in text.enumerated() { print("\(i + 1)\t" + ParseReport.line(for: String(line))) }
    return 0
  }

  private static func json(_ paths: [String]) -> Int32 {
    for path in paths {
      guard let bytes = HostFiles().read(path) else { return missing(path) }
      print(ParseReport.json(path: path, bytes: bytes))
    }
    return 0
  }

  private static func missing(_ path: String) -> Int32 {
    print("rehearse parse: cannot read \(path)")
    return 2
  }
}
