import Testing

@testable import PSLanguage

@Suite struct TokenizerTests {
  private func parse(_ text: String) -> ParseResult {
    var options = ParseOptions()
    options.collectTokens = true
    return Parser.parse(SourceText(text), options)
  }

  private func tokens(_ text: String) -> [Token] { parse(text).tokens ?? [] }

  /// Only white space stands between tokens, and each token's text is that of the source.
  @Test(arguments: [
    "Get-ChildItem -Path 'a b' | Where-Object { $_.Length -gt 1kb } # end",
    "$h = @{ a = 1; 'b c' = \"x $($y[0].z) w\" }",
    "if ($a -and -not $b) { ./run.sh --% a | b }\r\n<# c #> [int[]]$x++ ", "@'\nline\n'@ + @\"\n$v\n\"@",
    "a`\nb; ${c d}?.e ?? 0x1F",
  ])
  func tokensCoverTheText(_ text: String) {
    let source = Array(text.utf16)
    var last = 0
    for token in tokens(text) where token.kind != .endOfInput {
      #expect(token.extent.startOffset >= last)
      let gap = source[last..<token.extent.startOffset]
      #expect(gap.allSatisfy { $0 == 0x20 || $0 == 0x09 })
      #expect(token.text == String(decoding: source[token.extent.startOffset..<token.extent.endOffset], as: UTF16.self))
      last = token.extent.endOffset
    }
    #expect(last == source.count || source[last...].allSatisfy { $0 == 0x20 })
  }

  @Test func curlyQuotesAndLongDashesAreQuotesAndDashes() {
    let all = tokens("Get-Item –Path “a b” —Force ‘c’")
    #expect(all.map(\.kind) == [.generic, .parameter, .stringExpandable, .parameter, .stringLiteral, .endOfInput])
    #expect(all[2].value == "a b" && all[4].value == "c")
    #expect(parse("5 –eq 5").errors.isEmpty)
    #expect(tokens("5 –eq 5")[1].kind == .ieq)
  }

  @Test(arguments: [
    ("42", ConstantValue.int32(42)), ("2147483648", .int64(2_147_483_648)), ("1kb", .int32(1024)),
    ("0xff", .int32(255)),
    ("0xffffffff", .int32(-1)), ("0b11111111", .int32(-1)), ("0b1111", .int32(15)), ("200uy", .uint8(200)),
    ("5l", .int64(5)),
    ("1.5", .double(1.5)), ("1e3", .double(1000)), (".5", .double(0.5)),
    ("1.50d", .decimal(magnitude: 150, scale: 2, negative: false)),
    ("99999999999999999999", .decimal(magnitude: 99_999_999_999_999_999_999, scale: 0, negative: false)),
    ("12345678901234567890123456789012n", .bigInteger("12345678901234567890123456789012")),
    ("0xffffffffu", .uint32(.max)),
    ("1.5l", .int64(2)), ("2gb", .int64(2_147_483_648)),
  ])
  func numbers(_ text: String, _ value: ConstantValue) {
    let pipeline = parse(text).ast.endBlock?.statements.first as? PipelineAst
    let constant = pipeline?.pureExpression as? ConstantExpressionAst
    #expect(constant?.value == value)
    #expect(constant?.extent.text == text)
    #expect(Parser.scanNumber(" \(text) ") == value)
  }

  @Test func numbersThatDoNotFit() {
    #expect(parse("300uy + 1").errors.map(\.errorId) == ["BadNumericConstant"])
    #expect(tokens("echo 300uy")[1].kind == .generic)
    #expect(Parser.scanNumber("12abc") == nil && Parser.scanNumber("") == nil)
  }

  @Test func wordsTakeWhatStandsInThem() {
    let all = tokens("a\"b c\"d $v/x a>f")
    #expect(all.map(\.kind) == [.generic, .generic, .generic, .endOfInput])
    #expect(all[0].value == "ab cd" && all[1].value == "$v/x" && all[2].value == "a>f")
  }

  @Test func filesOfAllEncodings() {
    func text(_ bytes: [UInt8]) -> String { SourceText(bytes: bytes).text(0, 9) }
    #expect(text([0xEF, 0xBB, 0xBF, 0x61, 0xC3, 0xA9]) == "aé")
    #expect(text([0xFF, 0xFE, 0x61, 0, 0xE9, 0]) == "aé")
    #expect(text([0xFE, 0xFF, 0, 0x61, 0, 0xE9]) == "aé")
    #expect(text([0x61, 0xF0, 0x9F, 0x98, 0x80]) == "a😀")
    #expect(text([0x61, 0xE2, 0x82, 0x62, 0xFF]) == "a\u{FFFD}b\u{FFFD}")
    let source = SourceText("a\r\nb\rc\nd")
    #expect(source.lineCount == 4 && source.lineText(3) == "c")
    #expect(source.line(at: 5) == 3 && source.column(at: 5) == 1)
  }
}
