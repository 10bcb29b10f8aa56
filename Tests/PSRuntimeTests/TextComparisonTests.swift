import Testing

@testable import PSRuntime

private nonisolated(unsafe) let collator = Collator(cultureName: "en-US")

private func compare(_ left: String, _ right: String, _ options: CompareOptions = []) -> Int {
  withText(left) { a in withText(right) { b in collator.compare(a, b, options: options) } }
}

private func like(_ subject: String, _ pattern: String, _ options: WildcardOptions = .ignoreCase) throws -> Bool {
  try WildcardPattern(PSString.make(pattern), options: options, collator: collator).isMatch(PSString.make(subject))
}

@Suite(.serialized) struct TextComparisonTests {
  @Test func sortOrder() {
    let sorted = ["_x", "-b", ".d", "@e", "#c", "1", "a", "Z"]
    for (left, right) in zip(sorted, sorted.dropFirst()) { #expect(compare(left, right) == -1, "\(left) \(right)") }
    #expect(compare("a", "A") == -1)
    #expect(compare("a", "A", .ignoreCase) == 0)
    #expect(compare("äpfel", "apple") == -1)
  }

  @Test func specialEqualities() {
    #expect(compare("\u{200B}a", "a") == 0)
    #expect(compare("a\0", "a") == 0)
    #expect(compare("Straße", "STRASSE", .ignoreCase) != 0)
    #expect(compare("k", "\u{212A}", .ignoreCase) == 0)
    #expect(compare("ﬁ", "fi", .ignoreCase) == 0)
    #expect(compare("e\u{301}", "é") == 0)
    #expect(compare("cafe", "café", .ignoreCase) != 0)
  }

  /// The table for ASCII must say what ICU says.
  @Test func tableAgreesWithICU() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      func text() -> [UInt16] { (0..<Int.random(in: 0...4, using: &random)).map { _ in UInt16.random(in: 0..<128) } }
      let left = PSString.make(units: text())
      let right = PSString.make(units: text())
      for options in [CompareOptions(), .ignoreCase] {
        let ours = collator.compare(left.view, right.view, options: options)
        let wideLeft = TextBuilder(left.view).unitArray
        let wideRight = TextBuilder(right.view).unitArray
        let theirs = wideLeft.withUnsafeBufferPointer { a in
          wideRight.withUnsafeBufferPointer { b in
            guard let p = a.baseAddress, let q = b.baseAddress else { return ours }
            return collator.compare(
              TextView(utf16: p, count: a.count), TextView(utf16: q, count: b.count), options: options)
          }
        }
        #expect(ours == theirs, "\(left.unitArray) \(right.unitArray)")
      }
    }
  }

  @Test func linguisticSearch() {
    withText("Hello World") { text in
      withText("o") { #expect(collator.lastMatch(of: $0, in: text)?.start == 7) }
      withText("hello") { #expect(!collator.starts(text, with: $0)) }
      withText("hello") { #expect(collator.starts(text, with: $0, options: .ignoreCase)) }
      withText("\0") { #expect(collator.firstMatch(of: $0, in: text)?.start == 0) }
      withText("\u{200D}") { #expect(collator.ends(text, with: $0)) }
      withText("zz") { #expect(collator.firstMatch(of: $0, in: text) == nil) }
    }
    withText("Ünïcode ß") { text in
      withText("NÏ") { #expect(collator.firstMatch(of: $0, in: text, options: .ignoreCase)?.start == 1) }
      withText("ß") { #expect(collator.ends(text, with: $0)) }
    }
  }

  @Test func danishHasAnOrderOfItsOwn() {
    let danish = Collator(cultureName: "da-DK")
    withText("aa") { a in withText("z") { b in #expect(danish.compare(a, b) == 1) } }
  }

  @Test func wildcards() throws {
    let matching: [(String, String)] = [
      ("", "*"), ("", ""), ("a", "[abc]*"), ("abc", "a?c"), ("abc", "a[!b]c"), ("ABC", "A*C"), ("*x", "`*x"),
      ("a.b", "*.*"), ("file1", "*[0-9]"), ("[x]", "`[x]"), ("a-c", "a-c"), ("srv-web01", "*-??b0?"), ("x]", "x[]]"),
      ("aXbXc", "*x*x*"), ("\u{200B}abc", "abc"), ("B", "[a-c]"),
    ]
    for (subject, pattern) in matching { #expect(try like(subject, pattern), "\(subject) like \(pattern)") }
    for (subject, pattern) in [("abc", "*b"), ("", "a*"), ("a", "[!b]"), ("axc", "a[!b]c"), ("[x]", "a*")] {
      #expect(try !like(subject, pattern), "\(subject) not like \(pattern)")
    }
    #expect(try !like("ABC", "a*", []))
    #expect(throws: WildcardPatternError(pattern: "[a")) { try like("a", "[a") }
    #expect(WildcardPattern.escape(PSString.make("a*[x]?`")).string == "a`*`[x`]`?``")
    #expect(WildcardPattern.unescape(PSString.make("a`*`b``")).string == "a*`b`")
    #expect(try WildcardPattern(PSString.make("*a.b[x-z]?")).regexText() == "a\\.b[x-z].$")
  }
}

extension TextBuilder {
  fileprivate var unitArray: [UInt16] { withView { $0.unitArray } }
}
