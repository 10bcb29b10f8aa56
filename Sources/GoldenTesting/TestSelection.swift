/// The tests that a run shall run: all of the suites found, or those that a filter matches.
struct TestSelection {
  let suites: [Suite]
  /// The chosen tests, in the order of the report.
  let names: [TestName]
  private let isFiltered: Bool

  /// - Throws: `TestError` for a filter that matches nothing.
  init(suites: [Suite], filters: [String]) throws {
    isFiltered = !filters.isEmpty
    guard isFiltered else {
      self.suites = suites
      names = suites.flatMap { $0.jobs.flatMap(\.names) }
      return
    }
    let patterns = filters.map { ($0, WildcardFilter($0)) }
    let all = suites.flatMap { $0.jobs.flatMap(\.names) }.map { ($0, $0.description) }
    for (text, pattern) in patterns where !all.contains(where: { pattern.matches($0.1) }) {
      throw TestError.noMatch(text)
    }
    names = all.filter { name in patterns.contains { $0.1.matches(name.1) } }.map(\.0)
    let chosen = Set(names)
    self.suites = suites.map { suite in
      var suite = suite
      suite.jobs = suite.jobs.filter { job in job.names.contains { chosen.contains($0) } }
      return suite
    }
  }

  /// The suites all of whose tests run, so that other names under them do not exist.
  var completeSuites: [String] {
    isFiltered ? [] : suites.filter(\.isComplete).map(\.name)
  }

  var jobs: [any TestJob] { suites.flatMap(\.jobs) }

  /// What to ask whether a result is of a chosen test: nil where all are.
  var chosen: Set<TestName>? { isFiltered ? Set(names) : nil }
}
