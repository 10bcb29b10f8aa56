/// Names and numbers of an enumeration, in order of declaration.
public struct EnumInfo: Sendable {
  public let names: [String]
  public let values: [Int64]
  public let isFlags: Bool

  public init(names: [String], values: [Int64], isFlags: Bool = false) {
    self.names = names
    self.values = values
    self.isFlags = isFlags
  }

  /// The number of a name ignoring case (or exactly), nil where there is none.
  public func value(_ name: String, ignoringCase: Bool = true) -> Int64? {
    let wanted = PSString.make(name)
    for (i, n) in names.enumerated() where ignoringCase ? PSString.make(n).equalsIgnoringCase(wanted) : n == name {
      return values[i]
    }
    return nil
  }

  /// The text of a number as `ToString()` gives it: the name, the names of flags joined by `, `, or the digits.
  public func text(_ value: Int64) -> String {
    if let i = values.firstIndex(of: value) { return names[i] }
    guard isFlags, value != 0 else { return String(value) }
    var rest = value
    var parts: [String] = []
    let order = values.indices.sorted { UInt64(bitPattern: values[$0]) > UInt64(bitPattern: values[$1]) }
    for i in order where values[i] != 0 && rest & values[i] == values[i] {
      parts.insert(names[i], at: 0)
      rest &= ~values[i]
    }
    return rest == 0 ? parts.joined(separator: ", ") : String(value)
  }
}
