import PSRuntime

/// Collects the lines around matches of one file or of the pipeline, and gives the matches whose lines are complete.
///
/// A match knows all lines around it; to display are only those that no match before it shows.
struct MatchContextTracker {
  let before: Int
  let after: Int
  /// The matches that are complete, to be taken away by the caller.
  var complete: [MatchInfo] = []
  private var recent: [PSString] = []
  private var recentHidden: [PSString] = []
  private var open: [MatchInfo] = []
  private var shown: MatchInfo?

  init(before: Int, after: Int) {
    self.before = before
    self.after = after
  }

  var collectsLines: Bool { before > 0 || after > 0 }

  /// The next line, and what was found in it.
  mutating func add(_ line: PSString, _ match: MatchInfo?) {
    if let match { add(match) } else { add(line: line) }
  }

  private mutating func add(_ match: MatchInfo) {
    guard collectsLines else { return complete.append(match) }
    extendOpen(match.line)
    match.context = MatchInfo.Context(before: recent, shownBefore: recentHidden)
    recentHidden = []
    shown = after > 0 ? match : nil
    open.append(match)
    remember(match.line, in: &recent)
    takeComplete()
  }

  private mutating func add(line: PSString) {
    guard collectsLines else { return }
    extendOpen(line)
    if let match = shown {
      match.context?.shownAfter.append(line)
      if let context = match.context, context.shownAfter.count >= after { shown = nil }
    } else {
      remember(line, in: &recentHidden)
    }
    remember(line, in: &recent)
    takeComplete()
  }

  /// No more lines come: all matches are complete.
  mutating func end() {
    complete += open
    open = []
    shown = nil
  }

  private func extendOpen(_ line: PSString) {
    for match in open { match.context?.after.append(line) }
  }

  private mutating func takeComplete() {
    while let first = open.first, let context = first.context, context.after.count >= after {
      complete.append(open.removeFirst())
    }
  }

  private func remember(_ line: PSString, in lines: inout [PSString]) {
    guard before > 0 else { return }
    lines.append(line)
    if lines.count > before { lines.removeFirst() }
  }
}
