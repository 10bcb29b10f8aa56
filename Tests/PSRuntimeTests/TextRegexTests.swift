import Testing

@testable import PSRuntime

/// Calls `body` with a view of a Swift string.
func withText<Result>(_ text: String, _ body: (TextView) throws -> Result) rethrows -> Result {
  try PSString.make(text).withView(body)
}

private func program(_ pattern: String, _ options: RegexOptions = []) throws -> RegexProgram {
  try withText(pattern) { try RegexProgram($0, options: options) }
}

/// The first match's groups as text, "-" where a group did not capture; nil without a match.
private func match(_ subject: String, _ pattern: String, _ options: RegexOptions = [.ignoreCase]) throws -> [String]? {
  let program = try program(pattern, options)
  return try withText(subject) { view in
    var result: [String]?
    // Three times: interpreted, compiled to machine code, and by the backtracker.
    for _ in 0..<2 {
      let found = try program.match(view, from: program.defaultStart(in: view))
      result = found?.groups.map { $0.isMatched ? view.slice($0.start, $0.end).string : "-" }
    }
    var matcher = RegexBacktracker(
      code: RegexCodeWriter.write(program.tree), subject: view, searchStart: program.defaultStart(in: view),
      limits: RegexLimits())
    let ours = try matcher.search() ? matcher.captures.map { $0.last ?? .none } : nil
    #expect(
      ours?.map { $0.isMatched ? view.slice($0.start, $0.end).string : "-" } == result, "\(pattern) on \(subject)")
    return result
  }
}

private func message(_ pattern: String) -> String {
  do {
    _ = try program(pattern)
    return "no error"
  } catch let error as RegexParseError {
    return error.message
  } catch { return "\(error)" }
}

private func replaced(
  _ subject: String, _ pattern: String, _ replacement: String, _ options: RegexOptions = [.ignoreCase]
)
  throws -> String
{
  let program = try program(pattern, options)
  return try withText(subject) { view in
    try withText(replacement) {
      try program.replace(view, with: RegexReplacement($0, for: program), from: program.defaultStart(in: view))?.string
        ?? subject
    }
  }
}

private func split(_ subject: String, _ pattern: String, _ options: RegexOptions = [.ignoreCase]) throws -> [String] {
  let program = try program(pattern, options)
  return try withText(subject) { view in
    try program.split(view, from: program.defaultStart(in: view)).map { view.slice($0.start, $0.end).string }
  }
}

@Suite struct TextRegexTests {
  @Test func errorTexts() {
    let expected: [(String, String)] = [
      ("(a", "Invalid pattern '(a' at offset 2. Not enough )'s."),
      ("*a", "Invalid pattern '*a' at offset 1. Quantifier '*' following nothing."),
      ("[z-a]", "Invalid pattern '[z-a]' at offset 4. [x-y] range in reverse order."),
      ("[a", "Invalid pattern '[a' at offset 2. Unterminated [] set."),
      ("(?<", "Invalid pattern '(?<' at offset 3. Unrecognized grouping construct."),
      ("(?<n", "Invalid pattern '(?<n' at offset 4. Unrecognized grouping construct."),
      ("a)", "Invalid pattern 'a)' at offset 2. Too many )'s."),
      ("a\\", "Invalid pattern 'a\\' at offset 2. Illegal \\ at end of pattern."),
      ("a**", "Invalid pattern 'a**' at offset 3. Nested quantifier '*'."),
      ("\\q", "Invalid pattern '\\q' at offset 2. Unrecognized escape sequence \\q."),
      ("a{3,2}", "Invalid pattern 'a{3,2}' at offset 6. Illegal {x,y} with x > y."),
      ("\\2", "Invalid pattern '\\2' at offset 2. Reference to undefined group number 2."),
      ("\\p{Xx}", "Invalid pattern '\\p{Xx}' at offset 6. Unknown property 'Xx'."),
      ("(?#x", "Invalid pattern '(?#x' at offset 4. Unterminated (?#...) comment."),
    ]
    for (pattern, text) in expected { #expect(message(pattern) == text) }
  }

  @Test func matches() throws {
    let expected: [(String, String, [String]?)] = [
      ("abc", "(a)(b)?", ["ab", "a", "b"]), ("abc", "(?-i)ABC", nil), ("abc", "x?", [""]), ("abc", "\\w\\z", ["c"]),
      ("Ünï 12", "\\w+", ["Ünï"]), ("Ünï 12", "(?<n>\\d+)", ["12", "12"]), ("Ünï", "\\p{L}+$", ["Ünï"]),
      ("$5.00", "(\\w)\\1", ["00", "0"]), ("a-b", "[\\w-.]+", ["a-b"]), ("axc", "[a-z-[aeiou]]", ["x"]),
      ("Password=secret;User=x", "(?<=Password=)[^;]+", ["secret"]), ("aab", "(?<=a+)b", ["b"]),
      ("2024-03", "(?<y>\\d{4})-(\\d\\d)", ["2024-03", "03", "2024"]), ("xab", "(?<a>x)|(?<a>y)", ["x", "x"]),
      ("a\n", "a$", ["a"]), ("a\n", "^$", nil), ("a{,2}", "a{,2}", ["a{,2}"]), ("k", "\u{212A}", ["k"]),
      ("\u{212A}", "k", ["\u{212A}"]), ("ß", "\\W", nil), ("é", "[^\\W\\d]", ["é"]), ("Ελλ", "\\p{IsGreek}+", ["Ελλ"]),
      ("abab", "^(?:(a)|b)*$", ["abab", "a"]),
      ("(a(b)c)", "^\\((?>[^()]+|\\((?<d>)|\\)(?<-d>))*(?(d)(?!))\\)$", ["(a(b)c)", "-"]),
      ("foo.bar", "\\bbar\\b", ["bar"]), ("über", "\\bü", ["ü"]), ("a b", "(?x) a \\s b # c", ["a b"]),
      ("aXbX", ".*?X", ["aX"]), ("x=1", "(?(?=x)x=\\d|y)", ["x=1"]), ("aa", "(a)(?(1)a|b)", ["aa", "a"]),
      ("\u{1F600}", "^..$", ["\u{1F600}"]), ("", "^$", [""]), ("a.b", "[\\p{L}-[b]]", ["a"]),
      ("a", "(?=a)b*?a", ["a"]), ("b", "^(?<m>a*|b){2}$", ["b", "b"]), ("\u{A0}", "\\s", ["\u{A0}"]),
    ]
    for (subject, pattern, groups) in expected {
      #expect(try match(subject, pattern) == groups, "\(pattern) on \(subject)")
    }
  }

  @Test func rightToLeft() throws {
    #expect(try match("a1b22c", "\\d+", [.rightToLeft]) == ["22"])
    #expect(try replaced("a1b2", "\\d", "#", [.rightToLeft]) == "a#b#")
    #expect(try split("a1b2c", "\\d", [.rightToLeft]) == ["a", "b", "c"])
  }

  @Test func replacements() throws {
    #expect(try replaced("aab", "x?", "<$0>") == "<>a<>a<>b<>")
    #expect(try replaced("Hello World", "(\\w+) (\\w+)", "$2 $1") == "World Hello")
    #expect(try replaced("x", "x", "$0$0$$${n}$9") == "xx$${n}$9")
    #expect(try replaced("abc", "b", "[$`|$'|$_|$+]") == "a[a|c|abc|b]c")
    #expect(try replaced("Ünï 12", "\\p{L}+", "<$0>") == "<Ünï> 12")
    #expect(try replaced("b\nb", "(?m)^b", "x") == "x\nx")
  }

  @Test func splits() throws {
    #expect(try split("abc", "x?") == ["", "a", "b", "c", ""])
    #expect(try split("aab", "(a)(b)?") == ["", "a", "", "a", "b", ""])
    #expect(try split("a,b;c", "\\w+") == ["", ",", ";", ""])
    #expect(try split("abc", "z") == ["abc"])
  }

  @Test func capturesOfRepeatedGroups() throws {
    let program = try program("(?:(\\w))+")
    try withText("abc") { view in
      let found = try #require(try program.match(view, from: 0))
      #expect(try program.captures(of: found, in: view, searchedFrom: 0)[1].map(\.start) == [0, 1, 2])
    }
  }

  @Test func groupNumbersAndNames() throws {
    #expect(try program("(?<y>a)(b)(?<5>c)").groupNames == ["0", "1", "y", "5"])
    #expect(try program("(?<y>a)(b)(?<5>c)").groupNumbers == [0, 1, 2, 5])
  }

  @Test func escapes() throws {
    withText("a.b*c[d](e) $x#\t{1}") {
      #expect(RegexProgram.escape($0).string == "a\\.b\\*c\\[d]\\(e\\)\\ \\$x\\#\\t\\{1}")
    }
    let unescaped = try withText("a\\.b\\tc") { try RegexProgram.unescape($0).string }
    #expect(unescaped == "a.b\tc")
  }

  @Test func hopelessMatchesEnd() throws {
    let program = try program("^(a+)+$")
    program.limits.isInterrupted = { true }
    withText(String(repeating: "a", count: 64) + "!") { view in
      _ = #expect(throws: RegexMatchTimeoutError.self) { try program.match(view, from: 0) }
    }
    #expect(message(String(repeating: "(", count: 5000)).hasSuffix("The pattern is nested too deeply."))
  }
}
