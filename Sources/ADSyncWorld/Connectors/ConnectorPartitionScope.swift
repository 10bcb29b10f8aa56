/// What of a partition is in scope.
public struct ConnectorPartitionScope: Equatable, Sendable {
  public var objectClasses: [String]
  /// Distinguished names of containers whose contents are imported.
  public var containerInclusionList: [String]
  /// Distinguished names of containers whose contents are not; a nearer container wins.
  public var containerExclusionList: [String]

  /// Whether an object with that distinguished name is in scope: the longest listed container above it decides.
  public func includes(dn: String) -> Bool {
    func longest(_ list: [String]) -> Int {
      list.filter { dn.equalsIgnoringCase($0) || dn.hasSuffixIgnoringCase("," + $0) }.map(\.utf8.count).max() ?? -1
    }
    let included = longest(containerInclusionList)
    return included >= 0 && included > longest(containerExclusionList)
  }
}
