/// One node of a parsed pattern; nodes live in `RegexTree.nodes` and name each other by index.
struct RegexNode {
  enum Kind: UInt8 {
    /// One unit; with `set`, one of the units that are equal to it ignoring case.
    case one
    /// One unit of `set`.
    case set
    /// The text of group `number`.
    case reference
    case bol, eol, boundary, nonBoundary, ecmaBoundary, nonECMABoundary, beginning, start, endZ, end
    case alternate, concatenate
    /// The child `min` to `max` times.
    case loop
    /// Group `number`, or -1; takes a capture from group `uncapture` unless that is -1.
    case capture
    case group, atomic
    case positiveLook, negativeLook
    /// Children: yes and no (which may be missing), chosen by whether group `number` has captured.
    case referenceConditional
    /// Children: condition, yes, no (which may be missing).
    case expressionConditional
  }

  var kind: Kind
  var options: RegexOptions
  var unit: UInt16 = 0
  var set: RegexSet?
  var min = 0
  var max = 0
  var isLazy = false
  var number = -1
  var uncapture = -1
  var children: [Int] = []

  /// `max` of a loop without an upper limit.
  static let unlimited = Int(Int32.max)

  init(_ kind: Kind, _ options: RegexOptions) {
    self.kind = kind
    self.options = options
  }

  var isRightToLeft: Bool { options.contains(.rightToLeft) }
  var ignoresCase: Bool { options.contains(.ignoreCase) }
}

/// A parsed pattern: what the writers of programs read.
struct RegexTree {
  var nodes: [RegexNode]
  var root: Int
  /// The numbers of all groups, ascending, 0 first; they can have gaps.
  var groupNumbers: [Int]
  /// The names beside them: the number's digits where the group has no name.
  var groupNames: [String]
  var options: RegexOptions
  var caseBehavior: RegexCaseBehavior
  /// How deep groups nest.
  var depth: Int

  /// The place of a group number in `groupNumbers`, -1 if there is none.
  func slot(ofNumber number: Int) -> Int {
    if number >= 0, number < groupNumbers.count, groupNumbers[number] == number { return number }
    return groupNumbers.firstIndex(of: number) ?? -1
  }

  /// The number of units that the node always matches, nil if that varies.
  func fixedLength(_ index: Int) -> Int? {
    let node = nodes[index]
    switch node.kind {
    case .one, .set: return 1
    case .bol, .eol, .boundary, .nonBoundary, .ecmaBoundary, .nonECMABoundary, .beginning, .start, .endZ, .end,
      .positiveLook, .negativeLook:
      return 0
    case .reference: return nil
    case .loop:
      guard node.min == node.max, let length = fixedLength(node.children[0]) else { return nil }
      let (product, overflow) = length.multipliedReportingOverflow(by: node.min)
      return overflow || product > 60000 ? nil : product
    case .concatenate:
      var sum = 0
      for child in node.children {
        guard let length = fixedLength(child) else { return nil }
        sum += length
      }
      return sum
    case .alternate:
      return sameLength(node.children)
    case .capture, .group, .atomic:
      return node.children.isEmpty ? 0 : fixedLength(node.children[0])
    case .referenceConditional: return node.children.count < 2 ? nil : sameLength(node.children)
    case .expressionConditional:
      return node.children.count < 3 ? nil : sameLength(Array(node.children.dropFirst()))
    }
  }

  /// Whether the node can match without taking a unit.
  func canBeEmpty(_ index: Int) -> Bool {
    let node = nodes[index]
    switch node.kind {
    case .one, .set: return false
    case .loop: return node.min == 0 || canBeEmpty(node.children[0])
    case .concatenate, .capture, .group, .atomic: return node.children.allSatisfy(canBeEmpty)
    case .alternate: return node.children.contains(where: canBeEmpty)
    default: return true
    }
  }

  private func sameLength(_ children: [Int]) -> Int? {
    var common: Int?
    for child in children {
      guard let length = fixedLength(child), common == nil || common == length else { return nil }
      common = length
    }
    return common
  }
}
