import ADSyncWorld
import PSRuntime

/// A filter of `-Filter`: `Name -like "A*" -and Enabled -eq $true`.
indirect enum DirectoryFilter {
  /// The comparisons that the module knows.
  enum Comparison: String, CaseIterable {
    case eq, ne, like, notlike, le, lt, ge, gt, approx, band, bor, recursivematch
  }

  case all
  case and(DirectoryFilter, DirectoryFilter)
  case or(DirectoryFilter, DirectoryFilter)
  case not(DirectoryFilter)
  case compare(String, Comparison, Value)

  /// Whether an object fits.
  func matches(_ object: DirectoryObject, _ reader: DirectoryReader, as kind: DirectoryKind, _ context: RuntimeContext)
    -> Bool
  {
    switch self {
    case .all: return true
    case .and(let left, let right):
      return left.matches(object, reader, as: kind, context) && right.matches(object, reader, as: kind, context)
    case .or(let left, let right):
      return left.matches(object, reader, as: kind, context) || right.matches(object, reader, as: kind, context)
    case .not(let part): return !part.matches(object, reader, as: kind, context)
    case .compare(let name, let comparison, let wanted):
      return DirectoryFilter.compare(
        values(name, object, reader, kind), comparison, wanted, name: name, reader: reader, context)
    }
  }

  private func values(_ name: String, _ object: DirectoryObject, _ reader: DirectoryReader, _ kind: DirectoryKind)
    -> [Value]
  {
    if name.equalsIgnoringCase("objectClass") { return object.objectClass.ancestry.map { .text($0) } }
    let value = reader.value(of: name, on: object, as: kind)
    if value.isNull { return [] }
    if let list = value.base.asObject as? ListObject { return list.items }
    if name.equalsIgnoringCase("objectCategory") { return [value, .text(object.objectClass.category)] }
    return [value]
  }

  private static func compare(
    _ values: [Value], _ comparison: Comparison, _ wanted: Value, name: String, reader: DirectoryReader,
    _ context: RuntimeContext
  ) -> Bool {
    func any(_ accepts: (Int) -> Bool) -> Bool {
      values.contains { order($0, wanted, context).map(accepts) ?? false }
    }
    switch comparison {
    case .eq, .approx: return any { $0 == 0 }
    case .ne: return !any { $0 == 0 }
    case .lt: return any { $0 < 0 }
    case .le: return any { $0 <= 0 }
    case .gt: return any { $0 > 0 }
    case .ge: return any { $0 >= 0 }
    case .like: return values.contains { isLike($0, wanted, context) }
    case .notlike: return !values.contains { isLike($0, wanted, context) }
    case .band, .bor:
      guard let mask = number(wanted, context) else { return false }
      return values.compactMap { number($0, context) }.contains {
        comparison == .band ? $0 & mask == mask : $0 & mask != 0
      }
    case .recursivematch: return isRecursive(values, wanted, reader, context)
    }
  }

  private static func text(_ value: Value, _ context: RuntimeContext) -> String {
    (try? LanguagePrimitives.text(value, context).string) ?? ""
  }

  private static func number(_ value: Value, _ context: RuntimeContext) -> Int64? {
    switch value.base {
    case .int(let number): return Int64(number)
    case .long(let number): return number
    default: return Int64(text(value, context))
    }
  }

  /// Below, at or above zero; nil where the values do not compare.
  private static func order(_ value: Value, _ wanted: Value, _ context: RuntimeContext) -> Int? {
    switch value.base {
    case .dateTime(let time):
      guard case .dateTime(let bound)? = try? LanguagePrimitives.convert(wanted, to: .dateTime, context) else {
        return nil
      }
      let left = time.local().ticks
      let right = bound.kind == .utc ? bound.local().ticks : bound.ticks
      return left < right ? -1 : left == right ? 0 : 1
    case .int, .long:
      guard let left = number(value, context), let right = number(wanted, context) else { return nil }
      return left < right ? -1 : left == right ? 0 : 1
    default:
      let left = text(value, context).lowercased()
      let right = text(wanted, context).lowercased()
      return left < right ? -1 : left == right ? 0 : 1
    }
  }

  private static func isLike(_ value: Value, _ pattern: Value, _ context: RuntimeContext) -> Bool {
    let parts = text(pattern, context).split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    let shown = text(value, context)
    return LDAPFilter.matches("value", parts).matches { _ in [shown] }
  }

  /// Members of members count: `memberOf -recursivematch "CN=..."`.
  private static func isRecursive(
    _ values: [Value], _ wanted: Value, _ reader: DirectoryReader, _ context: RuntimeContext
  ) -> Bool {
    let target = text(wanted, context)
    var seen: Set<String> = []
    var open = values.map { text($0, context) }
    while let dn = open.popLast() {
      if dn.equalsIgnoringCase(target) { return true }
      guard seen.insert(dn.lowercased()).inserted, let object = reader.domain.object(dn: dn) else { continue }
      open += reader.world.values(of: "memberOf", on: object)
    }
    return false
  }
}
