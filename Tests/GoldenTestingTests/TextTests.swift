import Testing

@testable import GoldenTesting

@Suite struct TextTests {
  @Test func replacesAllOccurrences() {
    #expect(Text.string(Text.replacing("ab", in: Array("abxab".utf8), with: "c")) == "cxc")
    #expect(Text.string(Text.replacing("", in: Array("x".utf8), with: "c")) == "x")
  }

  @Test func normalizesLineEndsAndNarrowBlanks() {
    #expect(Text.string(Text.normalized(Array("a\r\nb\u{202F}AM".utf8) + [0xFF])) == "a\nb AM\u{FFFD}")
  }

  @Test func splitsWordsAsAShell() {
    #expect(Text.words(" -A 'b c'  \"d\"e '' ") == ["-A", "b c", "de", ""])
  }

  @Test(arguments: [
    ("*", "any", true), ("a?c", "ABC", true), ("a*c*", "axxc", true), ("a*d", "abc", false), ("[a-c]x", "bx", true),
    ("[a-c]x", "dx", false), ("mid", "a-mid-b", true), ("", "x", true),
  ])
  func matchesWildcards(pattern: String, name: String, expected: Bool) {
    #expect(WildcardFilter(pattern).matches(name) == expected)
  }

  @Test func differenceHasContextAndALimit() {
    let expected = (1...20).map { "\($0)\n" }.joined()
    let actual = expected.split(separator: "\n").map { $0 == "10" ? "ten\n" : "\($0)\n" }.joined()
    let difference = Difference(expected: Array(expected.utf8), actual: Array(actual.utf8))
    let hunk = ["@@ -7,7 +7,7 @@", " 7", " 8", " 9", "-10", "+ten", " 11", " 12", " 13"]
    #expect(difference.rendered(limit: 20) == hunk)
    #expect(difference.rendered(limit: 3).count == 3)
  }

  @Test func readsJSON() throws {
    var reader = JSONReader(Array(#" {"a": [1, -2.5e1, true, null, "x\"\u00e9"], "b": {}} "#.utf8))
    let read = reader.document()
    let document = try #require(read)
    #expect(document["a"]?.items?.compactMap(\.integer) == [1, -25])
    #expect(document["a"]?.items?.last?.string == "x\"é")
    for text in ["", "{", "[1,]", "{\"a\" 1}", "\"\\x\"", String(repeating: "[", count: 5_000)] {
      var broken = JSONReader(Array(text.utf8))
      let document = broken.document()
      #expect(document == nil, "\(text.prefix(10))")
    }
  }
}
