/// Matches the elements of a wildcard pattern, unit by unit.
struct WildcardMatcher {
  private enum Kind: UInt8 {
    case literal, anyOne, anyNumber, oneOf
  }

  /// One element: for a literal its unit, in lower case if case is ignored; for a bracket its place in `brackets`.
  private struct Cell {
    var kind: Kind
    var unit: UInt16 = 0
    var bracket = 0
  }

  private var cells: [Cell] = []
  private var brackets: [[ClosedRange<UInt16>]] = []
  private let ignoresCase: Bool
  private let mapping: CaseMapping

  init(_ elements: [WildcardPattern.Element], ignoresCase: Bool, mapping: CaseMapping) {
    self.ignoresCase = ignoresCase
    self.mapping = mapping
    for element in elements {
      switch element {
      case .literal(let unit): cells.append(Cell(kind: .literal, unit: ignoresCase ? mapping.lower(unit) : unit))
      case .anyOne: cells.append(Cell(kind: .anyOne))
      case .anyNumber: cells.append(Cell(kind: .anyNumber))
      case .oneOf(let ranges):
        cells.append(Cell(kind: .oneOf, bracket: brackets.count))
        brackets.append(ranges)
      }
    }
  }

  /// Goes through subject and elements; a dead end goes back to the last asterisk, which then takes one unit more.
  func match(_ subject: TextView) -> Bool {
    cells.withUnsafeBufferPointer { cells in
      var cell = 0
      var index = 0
      var retryCell = -1
      var retryIndex = 0
      while index < subject.count || cell < cells.count {
        if cell < cells.count {
          if cells[cell].kind == .anyNumber {
            cell &+= 1
            if cell == cells.count { return true }
            (retryCell, retryIndex) = (cell, index)
            continue
          }
          if index < subject.count, fits(cells[cell], subject[index]) {
            cell &+= 1
            index &+= 1
            continue
          }
        }
        guard retryCell >= 0, retryIndex < subject.count else { return false }
        retryIndex &+= 1
        (cell, index) = (retryCell, retryIndex)
      }
      return true
    }
  }

  private func fits(_ cell: Cell, _ unit: UInt16) -> Bool {
    switch cell.kind {
    case .literal:
      if unit == cell.unit { return true }
      guard ignoresCase else { return false }
      if unit < 128 && mapping != .turkic { return unit | 0x20 == cell.unit && unit &- 0x41 < 26 }
      return mapping.lower(unit) == cell.unit
    case .anyOne: return true
    case .anyNumber: return false
    case .oneOf: return isMember(unit, brackets[cell.bracket])
    }
  }

  private func isMember(_ unit: UInt16, _ ranges: [ClosedRange<UInt16>]) -> Bool {
    if ranges.contains(where: { $0.contains(unit) }) { return true }
    guard ignoresCase else { return false }
    let behavior: RegexCaseBehavior =
      mapping == .invariant ? .invariant : (mapping == .turkic ? .turkish : .nonTurkish)
    return RegexCase.equivalents(of: unit, behavior).contains { other in ranges.contains { $0.contains(other) } }
  }
}
