import PSLanguage

/// An opening bracket that has no end before the cursor.
struct OpenBracket {
  let kind: TokenKind
  /// Index of its token.
  let token: Int
}

/// The text before the cursor, cut into tokens, with the statement that the cursor stands in.
///
/// The statement is read by itself: what is broken around it does not matter.
struct CompletionText {
  let text: String
  let units: [UInt16]
  let tokens: [Token]
  let ast: ScriptBlockAst
  private(set) var open: [OpenBracket] = []
  /// Where the command or expression at the cursor begins, and the one before it in the pipeline.
  private(set) var start = 0
  private(set) var upstream: Range<Int>?

  init(_ text: String) {
    self.text = text
    units = Array(text.utf16)
    var options = ParseOptions()
    options.collectTokens = true
    let result = Parser.parse(SourceText(text), options)
    ast = result.ast
    tokens = (result.tokens ?? []).filter { $0.kind != .endOfInput }
    scan()
  }

  var end: Int { units.count }
  func slice(_ from: Int, _ to: Int) -> String {
    from < to && from >= 0 && to <= units.count ? String(decoding: units[from..<to], as: UTF16.self) : ""
  }
  /// The token that ends at the cursor.
  var touching: Token? { tokens.last.flatMap { $0.extent.endOffset == end ? $0 : nil } }
  /// The statement up to the cursor.
  var fragment: String { slice(start, end) }

  // MARK: - Scanning

  private struct Level {
    var start: Int
    var upstream: Range<Int>?
    /// The statement began with a keyword: a closing brace may end it.
    var isKeyword = false
    var hasTokens = false
  }

  private mutating func scan() {
    var levels = [Level(start: 0)]
    for (i, token) in tokens.enumerated() {
      let level = levels.count - 1
      switch token.kind {
      case .lParen, .atParen, .dollarParen, .lCurly, .atCurly, .lBracket:
        levels[level].hasTokens = true
        open.append(OpenBracket(kind: token.kind, token: i))
        levels.append(Level(start: token.extent.endOffset))
      case .rParen, .rCurly, .rBracket:
        guard !open.isEmpty, levels.count > 1 else { continue }
        open.removeLast()
        levels.removeLast()
        if token.kind == .rCurly, levels[levels.count - 1].isKeyword {
          levels[levels.count - 1] = Level(start: token.extent.endOffset)
        }
      case .semi, .newLine, .andAnd, .orOr: levels[level] = Level(start: token.extent.endOffset)
      case .pipe:
        let upstream = levels[level].start..<token.extent.startOffset
        levels[level] = Level(start: token.extent.endOffset, upstream: upstream)
      case .equals, .plusEquals, .minusEquals, .multiplyEquals, .divideEquals, .remainderEquals:
        levels[level] = Level(start: token.extent.endOffset)
      default:
        if !levels[level].hasTokens { levels[level].isKeyword = token.flags.contains(.keyword) }
        levels[level].hasTokens = true
      }
    }
    if let last = levels.last {
      start = last.start
      upstream = last.upstream
    }
  }
}
