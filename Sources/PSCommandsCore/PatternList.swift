import PSRuntime

/// Names or patterns, matched ignoring case.
struct PatternList {
  private let patterns: [WildcardPattern]
  init(_ texts: [String]) {
    patterns = texts.compactMap { try? WildcardPattern(PSString.make($0), options: .ignoreCase) }
  }
  func matches(_ name: PSString) -> Bool { patterns.contains { $0.isMatch(name) } }
  func matchesOrIsEmpty(_ name: PSString) -> Bool { patterns.isEmpty || matches(name) }
}
