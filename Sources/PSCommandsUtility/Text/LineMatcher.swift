import PSEngine
import PSRuntime

/// Looks in one line for the patterns of a Select-String.
struct LineMatcher {
  private enum Search {
    case expressions([RegexProgram])
    case texts(StringComparison)
  }

  private let patterns: [PSString]
  private let search: Search
  private let inverts: Bool
  private let wantsAll: Bool
  private let ignoresCase: Bool
  private let isEmphasized: Bool
  private let context: RuntimeContext

  init(_ command: SelectStringCommand, isEmphasized: Bool, _ runtime: CommandRuntime) throws {
    patterns = command.pattern
    inverts = command.notMatch.isPresent
    wantsAll = command.allMatches.isPresent && !inverts
    ignoresCase = !command.caseSensitive.isPresent
    self.isEmphasized = isEmphasized
    context = runtime.context
    if command.simpleMatch.isPresent {
      search = .texts(LineMatcher.comparison(command.culture, ignoresCase: ignoresCase))
    } else {
      let options: RegexOptions = ignoresCase ? .ignoreCase : []
      search = .expressions(try patterns.map { try LineMatcher.compile($0, options, runtime) })
    }
  }

  private static func comparison(_ culture: String, ignoresCase: Bool) -> StringComparison {
    switch culture.lowercased() {
    case "ordinal": ignoresCase ? .ordinalIgnoreCase : .ordinal
    case "invariant": ignoresCase ? .invariantCultureIgnoreCase : .invariantCulture
    default: ignoresCase ? .currentCultureIgnoreCase : .currentCulture
    }
  }

  private static func compile(
    _ pattern: PSString, _ options: RegexOptions, _ runtime: CommandRuntime
  ) throws -> RegexProgram {
    do throws(RegexParseError) {
      return try runtime.context.regexProgram(pattern, options)
    } catch {
      try runtime.throwTerminating(TextStrings.invalidRegex(pattern.string, error.message))
    }
  }

  /// What is found in a line, or nil; with `-NotMatch` the other way round.
  func match(_ line: PSString) throws -> MatchInfo? {
    for (i, pattern) in patterns.enumerated() {
      guard let found = try matches(i, pattern, line) else { continue }
      return inverts ? nil : result(line, pattern, found)
    }
    return inverts ? result(line, patterns.first ?? .empty, []) : nil
  }

  private func result(_ line: PSString, _ pattern: PSString, _ matches: [MatchObject]) -> MatchInfo {
    MatchInfo(line: line, pattern: pattern, matches: matches, ignoreCase: ignoresCase, isEmphasized: isEmphasized)
  }

  /// The matches of one pattern; nil where there is none. A search for a text has no match objects.
  private func matches(_ index: Int, _ pattern: PSString, _ line: PSString) throws -> [MatchObject]? {
    switch search {
    case .texts(let comparison):
      let place = try StringFunctions.indexOf(
        line, pattern, comparison, context.texts, cultureName: context.cultureName)
      return place < 0 ? nil : []
    case .expressions(let programs):
      let program = programs[index]
      guard wantsAll else {
        let found = try program.match(line.view, from: program.defaultStart(in: line.view))
        return found.map { [MatchObject(program, line, $0)] }
      }
      var all: [MatchObject] = []
      try program.forEachMatch(in: line.view, from: program.defaultStart(in: line.view)) { match in
        all.append(MatchObject(program, line, match))
        return true
      }
      return all.isEmpty ? nil : all
    }
  }
}
