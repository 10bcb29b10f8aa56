/// Operations on text as bytes: what a test compares are bytes, never Swift's notion of equal characters.
enum Text {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let tab = UInt8(ascii: "\t")
  static let space = UInt8(ascii: " ")

  /// Bytes as text, what is no UTF-8 replaced by U+FFFD.
  static func string(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// All occurrences of `pattern` replaced. An empty pattern occurs nowhere.
  static func replacing(_ pattern: [UInt8], in text: [UInt8], with replacement: [UInt8]) -> [UInt8] {
    guard let first = pattern.first, text.count >= pattern.count else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var copied = 0
    var index = 0
    let end = text.count - pattern.count
    while index <= end {
      if text[index] == first && text[index..<(index + pattern.count)].elementsEqual(pattern) {
        result.append(contentsOf: text[copied..<index])
        result.append(contentsOf: replacement)
        index += pattern.count
        copied = index
      } else {
        index += 1
      }
    }
    guard copied > 0 else { return text }
    result.append(contentsOf: text[copied...])
    return result
  }

  static func replacing(_ pattern: String, in text: [UInt8], with replacement: String) -> [UInt8] {
    replacing(Array(pattern.utf8), in: text, with: Array(replacement.utf8))
  }

  /// Makes invalid UTF-8 visible as U+FFFD, line ends line feeds, and the narrow no-break space before AM and PM
  /// (newer locale data has it, older data does not) a plain one.
  static func normalized(_ bytes: [UInt8]) -> [UInt8] {
    let valid = bytes.allSatisfy { $0 < 0x80 } ? bytes : Array(string(bytes).utf8)
    return replacing("\u{202F}", in: replacing("\r\n", in: valid, with: "\n"), with: " ")
  }

  /// The parts between single bytes `separator`, empty ones included; one part for empty text.
  static func split(_ text: [UInt8], on separator: UInt8) -> [[UInt8]] {
    text.split(separator: separator, omittingEmptySubsequences: false).map(Array.init)
  }

  /// The lines of a text, without their ends; a last line without an end counts, an empty rest does not.
  static func lines(_ text: [UInt8]) -> [[UInt8]] {
    var lines = split(text, on: lineFeed)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  static func trimmed(_ text: Substring) -> String {
    var rest = text[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  static func trimmed(_ text: String) -> String { trimmed(text[...]) }

  /// The key and the value of `key: value`, both trimmed; nil without a colon.
  static func keyAndValue(_ line: Substring) -> (key: String, value: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    return (trimmed(line[..<colon]), trimmed(line[line.index(after: colon)...]))
  }

  /// Splits a line into words as a shell does: blanks part them, single and double quotes join them.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      switch (quote, character) {
      case (nil, "'"), (nil, "\""):
        quote = character
        word = word ?? ""
      case (nil, " "), (nil, "\t"):
        if let finished = word { words.append(finished) }
        word = nil
      case (let open?, _) where open == character: quote = nil
      default: word = (word ?? "") + String(character)
      }
    }
    if let finished = word { words.append(finished) }
    return words
  }

  /// The number that stands before the first tab of an answer line, and the rest behind the tab.
  static func numbered(_ line: [UInt8]) -> (number: Int, rest: ArraySlice<UInt8>)? {
    guard let end = line.firstIndex(of: tab), line[..<end].allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(string(line[..<end]))
    else { return nil }
    return (number, line[(end + 1)...])
  }

  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  static func leftPadded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// A number with one decimal place.
  static func decimal(_ value: Double, places: Int = 1) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((value * Double(scale)).rounded())
    guard places > 0 else { return String(scaled) }
    let digits = String(scaled % scale)
    return "\(scaled / scale)." + String(repeating: "0", count: max(0, places - digits.count)) + digits
  }

  static func percent(_ part: Int, of whole: Int) -> String {
    decimal(whole == 0 ? 0 : 100 * Double(part) / Double(whole)) + " %"
  }
}
