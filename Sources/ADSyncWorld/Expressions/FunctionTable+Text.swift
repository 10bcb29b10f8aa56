extension FunctionTable {
  static let textUnary: [UnaryFunction] = [
    onText("LCase") { $0.lowercased() },
    onText("UCase") { $0.uppercased() },
    onText("Trim") { $0.trimmingSpaces },
    onText("LTrim") { String($0.trimmingLeft) },
    onText("RTrim") { String($0.trimmingRight) },
    onText("PCase") { text in
      text.split(separator: " ", omittingEmptySubsequences: false)
        .map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined(separator: " ")
    },
    UnaryFunction("Len") { value, _ in
      if case .binary(let bytes) = value { return .number(Int64(bytes.count)) }
      return .number(Int64(try text(value, "Len").utf16.count))
    },
  ]

  /// A function from text to text; nothing stays nothing.
  private static func onText(_ name: String, _ body: @escaping @Sendable (String) -> String) -> UnaryFunction {
    UnaryFunction(name) { value, _ in
      if value.isNull { return .null }
      return .string(body(try text(value, name)))
    }
  }

  static let textFunctions: [Function] = [
    Function("Left", 2...2) { arguments, _ in
      try slice(arguments[0], "Left") { count in (0, try number(arguments[1], "Left"), count) }
    },
    Function("Right", 2...2) { arguments, _ in
      try slice(arguments[0], "Right") { count in
        let wanted = try number(arguments[1], "Right")
        return wanted < 0 ? (0, -1, count) : (max(0, count - wanted), wanted, count)
      }
    },
    Function("Mid", 2...3) { arguments, _ in
      try slice(arguments[0], "Mid") { count in
        let start = try number(arguments[1], "Mid")
        let wanted = arguments.count > 2 ? try number(arguments[2], "Mid") : count
        return start <= 0 || start > count ? (0, -1, count) : (start - 1, wanted, count)
      }
    },
    Function("InStr", 2...4) { arguments, _ in
      let start = arguments.count > 2 ? try number(arguments[2], "InStr") : 1
      return .number(try find(arguments, "InStr", from: start, isBackward: false))
    },
    Function("InStrRev", 2...4) { arguments, _ in
      let start = arguments.count > 2 ? try number(arguments[2], "InStrRev") : Int64.max
      return .number(try find(arguments, "InStrRev", from: start, isBackward: true))
    },
    Function("PadLeft", 3...3) { arguments, _ in try pad(arguments, "PadLeft", isLeft: true) },
    Function("PadRight", 3...3) { arguments, _ in try pad(arguments, "PadRight", isLeft: false) },
    Function("Replace", 3...3) { arguments, _ in
      if arguments[0].isNull { return .null }
      let old = unescaped(try text(arguments[1], "Replace"))
      let new = unescaped(try text(arguments[2], "Replace"))
      return .string(replacing(try text(arguments[0], "Replace"), old, new))
    },
    Function("ReplaceChars", 2...2) { arguments, _ in
      if arguments[0].isNull { return .null }
      return .string(
        try replacingCharacters(try text(arguments[0], "ReplaceChars"), try text(arguments[1], "ReplaceChars")))
    },
    Function("Word", 3...3) { arguments, _ in
      let wanted = try number(arguments[1], "Word")
      let delimiters = try text(arguments[2], "Word")
      let words = try text(arguments[0], "Word").split { delimiters.contains($0) }
      guard wanted >= 1, wanted <= words.count else { return .string("") }
      return .string(String(words[Int(wanted) - 1]))
    },
    Function("Guid", 0...0) { _, context in
      .string(UniqueID(seed: context.random(0), number: 1).description)
    },
    Function("GUID", 0...0) { _, context in
      .string(UniqueID(seed: context.random(0), number: 1).description)
    },
  ]

  /// A part of a text or of bytes. `range` gets the length and gives start, count (negative: the whole) and the length.
  private static func slice(
    _ value: SyncValue, _ name: String, _ range: (Int64) throws -> (Int64, Int64, Int64)
  ) throws -> SyncValue {
    if value.isNull { return .string("") }
    if case .binary(let bytes) = value {
      let (start, count, _) = try range(Int64(bytes.count))
      return .binary(count < 0 ? bytes : Array(bytes.dropFirst(Int(start)).prefix(Int(min(count, Int64(bytes.count))))))
    }
    let text = try text(value, name)
    let units = text.utf16
    let (start, count, length) = try range(Int64(units.count))
    if count < 0 || (start == 0 && count >= length) { return .string(text) }
    let from = units.index(units.startIndex, offsetBy: Int(start), limitedBy: units.endIndex) ?? units.endIndex
    let to = units.index(from, offsetBy: Int(min(count, length)), limitedBy: units.endIndex) ?? units.endIndex
    return .string(String(decoding: units[from..<to], as: UTF16.self))
  }

  private static func find(_ arguments: [SyncValue], _ name: String, from start: Int64, isBackward: Bool) throws
    -> Int64
  {
    let ignoresCase = arguments.count > 3 && arguments[3] == .string("vbTextCompare")
    func units(_ value: SyncValue) throws -> [UInt16] {
      let string = try Self.text(value, name)
      return Array((ignoresCase ? string.lowercased() : string).utf16)
    }
    let text = try units(arguments[0])
    let wanted = try units(arguments[1])
    guard start >= 1 else { throw ExpressionError.outOfBounds(start) }
    guard wanted.count <= text.count, !text.isEmpty else { return 0 }
    let last = Int64(text.count - wanted.count)
    var index = isBackward ? min(last, start == .max ? last : start - Int64(wanted.count)) : start - 1
    while index >= 0, index <= last {
      if text[Int(index)..<Int(index) + wanted.count].elementsEqual(wanted) { return index + 1 }
      index += isBackward ? -1 : 1
    }
    return 0
  }

  private static func pad(_ arguments: [SyncValue], _ name: String, isLeft: Bool) throws -> SyncValue {
    let text = try text(arguments[0], name)
    let filler = try self.text(arguments[2], name)
    guard filler.count == 1 else { throw ExpressionError.invalidValue(name) }
    let missing = min(try number(arguments[1], name), 65_536) - Int64(text.count)
    if arguments[0].isNull || missing <= 0 { return .string(text) }
    let padding = String(repeating: filler, count: Int(missing))
    return .string(isLeft ? padding + text : text + padding)
  }

  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    return replacing(replacing(replacing(text, "\\n", "\n"), "\\r", "\r"), "\\t", "\t")
  }

  static func replacing(_ text: String, _ old: String, _ new: String) -> String {
    let pattern = Array(old.utf8)
    guard !pattern.isEmpty else { return text }
    var result: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      if rest.starts(with: pattern) {
        result += new.utf8
        rest = rest.dropFirst(pattern.count)
      } else {
        result.append(rest[rest.startIndex])
        rest = rest.dropFirst()
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// `source:target,source:target`; white space in the pattern does not count.
  private static func replacingCharacters(_ text: String, _ pattern: String) throws -> String {
    var targets: [Unicode.Scalar: String] = [:]
    for pair in pattern.split(separator: ",") {
      let sides = pair.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let source = sides[0].filter { !$0.isWhitespace }.unicodeScalars
      guard source.count == 1, let scalar = source.first else { throw ExpressionError.invalidValue("ReplaceChars") }
      targets[scalar] = sides.count > 1 ? sides[1].filter { !$0.isWhitespace } : ""
    }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if let target = targets[scalar] { result += target } else { result.unicodeScalars.append(scalar) }
    }
  }
}
