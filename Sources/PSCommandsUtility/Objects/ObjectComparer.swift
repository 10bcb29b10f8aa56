import PSEngine
import PSRuntime

/// The comparison of sort, group, compare and select: by the session's culture, never failing.
///
/// The second value is converted to the first one's type; what does not compare is compared as text. Custom objects are all
/// equal. Follows PowerShell's `ObjectCommandComparer`.
struct ObjectComparer {
  let context: ExecutionContext
  let ignoresCase: Bool
  private let collator: Collator
  private let options: CompareOptions

  /// - Parameter culture: a culture's name or number; nil is the session's.
  init(_ context: ExecutionContext, ignoresCase: Bool, culture: String? = nil) {
    self.context = context
    self.ignoresCase = ignoresCase
    collator = context.texts.collator(culture.flatMap(ObjectComparer.cultureName) ?? context.cultureName)
    options = ignoresCase ? .ignoreCase : []
  }

  private static func cultureName(_ text: String) -> String? {
    let text = text.trimmed
    if text.isEmpty { return nil }
    if text.lowercased().hasPrefix("0x"), let number = Int(text.dropFirst(2), radix: 16) {
      return Culture.identified(by: number)?.name
    }
    if let number = Int(text) { return Culture.identified(by: number)?.name }
    return text
  }

  @inline(__always)
  func compare(_ a: PSString, _ b: PSString) -> Int {
    if a === b { return 0 }
    return a.withView { x in b.withView { collator.compare(x, $0, options: options) } }
  }

  /// Below, at or above zero.
  func compare(_ a: Value, _ b: Value) throws -> Int {
    switch (a, b) {
    case (.int(let x), .int(let y)): x < y ? -1 : x == y ? 0 : 1
    case (.string(let x), .string(let y)): compare(x, y)
    default: try compareOther(a.base, b.base)
    }
  }

  private func compareOther(_ a: Value, _ b: Value) throws -> Int {
    if a.isNull && b.isNull { return 0 }
    if case .string(let x) = a, !b.isNull { return compare(x, try LanguagePrimitives.text(b, context)) }
    if case .object(let x) = a, case .object(let y) = b, x.kind == .custom, y.kind == .custom { return 0 }
    do {
      return try LanguagePrimitives.compare(a, b, ignoringCase: ignoresCase, context)
    } catch is RuntimeException {
      return compare(try LanguagePrimitives.text(a, context), try LanguagePrimitives.text(b, context))
    }
  }
}
