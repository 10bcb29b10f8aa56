extension LDAPFilter {
  /// Whether an object fits; `values` gives the texts of an attribute. Texts are compared without case.
  public func matches(_ values: (String) -> [String]) -> Bool {
    switch self {
    case .and(let parts): return parts.allSatisfy { $0.matches(values) }
    case .or(let parts): return parts.contains { $0.matches(values) }
    case .not(let part): return !part.matches(values)
    case .present(let name): return !values(name).isEmpty
    case .matches(let name, let parts): return values(name).contains { LDAPFilter.fits($0, parts) }
    case .greaterOrEqual(let name, let bound): return values(name).contains { LDAPFilter.order($0, bound) >= 0 }
    case .lessOrEqual(let name, let bound): return values(name).contains { LDAPFilter.order($0, bound) <= 0 }
    case .bits(let name, let mask, let isAll):
      return values(name).contains { text in
        guard let number = Int64(text) else { return false }
        return isAll ? number & mask == mask : number & mask != 0
      }
    }
  }

  private static func fits(_ text: String, _ parts: [String]) -> Bool {
    guard parts.count > 1, let first = parts.first, let last = parts.last else {
      return text.equalsIgnoringCase(parts.first ?? "")
    }
    var rest = Array(text.lowercased().utf8)[...]
    let start = Array(first.lowercased().utf8)
    guard rest.starts(with: start) else { return false }
    rest = rest.dropFirst(start.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      let wanted = Array(part.lowercased().utf8)
      while !rest.starts(with: wanted) {
        guard !rest.isEmpty else { return false }
        rest = rest.dropFirst()
      }
      rest = rest.dropFirst(wanted.count)
    }
    let end = Array(last.lowercased().utf8)
    return rest.count >= end.count && rest.suffix(end.count).elementsEqual(end)
  }

  private static func order(_ left: String, _ right: String) -> Int {
    if let first = Int64(left), let second = Int64(right) { return first < second ? -1 : first == second ? 0 : 1 }
    let (first, second) = (left.lowercased(), right.lowercased())
    return first < second ? -1 : first == second ? 0 : 1
  }
}
