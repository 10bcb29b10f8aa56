/// Names and numbers of an enumeration, in order of declaration.
public struct EnumInfo: Sendable {
  public let names: [String]
  public let values: [Int64]
  public let isFlags: Bool
  /// The integer type behind it.
  public let underlying: PSType.Code

  public init(names: [String], values: [Int64], isFlags: Bool = false, underlying: PSType.Code = .int32) {
    self.names = names
    self.values = values
    self.isFlags = isFlags
    self.underlying = underlying
  }

  /// The number of a name ignoring case (or exactly), nil where there is none.
  public func value(_ name: String, ignoringCase: Bool = true) -> Int64? {
    let wanted = PSString.make(name)
    for (i, n) in names.enumerated() where ignoringCase ? PSString.make(n).equalsIgnoringCase(wanted) : n == name {
      return values[i]
    }
    return nil
  }

  /// Names and numbers as `[enum]::GetNames` and `GetValues` order them: by the number, unsigned.
  public var ordered: [(name: String, value: Int64)] {
    let order = values.indices.sorted {
      let a = UInt64(bitPattern: values[$0])
      let b = UInt64(bitPattern: values[$1])
      return a == b ? $0 < $1 : a < b
    }
    return order.map { (names[$0], values[$0]) }
  }

  /// The text of a number as `ToString()` gives it: the name, the names of flags joined by `, `, or the digits.
  public func text(_ value: Int64) -> String {
    if let i = values.firstIndex(of: value) { return names[i] }
    guard isFlags, value != 0 else { return digits(value) }
    var rest = value
    var parts: [String] = []
    for (name, number) in ordered.reversed() where number != 0 && rest & number == number {
      parts.append(name)
      rest &= ~number
      if rest == 0 { break }
    }
    return rest == 0 ? parts.reversed().joined(separator: ", ") : digits(value)
  }

  /// Whether a number has a name, or for flags consists of named bits.
  public func isDefined(_ value: Int64) -> Bool {
    if values.contains(value) { return true }
    guard isFlags else { return false }
    let all = values.reduce(0, |)
    return value & ~all == 0 && value >= 0
  }

  private func digits(_ value: Int64) -> String {
    underlying == .uint64 ? String(UInt64(bitPattern: value)) : String(value)
  }
}
