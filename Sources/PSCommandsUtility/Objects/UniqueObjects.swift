import PSEngine
import PSRuntime

/// The objects that `Select-Object -Unique` has met; equal ones are left out.
///
/// Numbers and plain texts are found by hash, everything else is compared with all before it.
struct UniqueObjects {
  private(set) var written: [Value] = []
  private var noteCounts: [Int] = []
  private let comparer: ObjectComparer
  private let ignoresCase: Bool
  private var integers: Set<Int32> = []
  private var texts: Set<NameKey> = []
  private var exactTexts: Set<String> = []
  private var isSimple = true
  private var areIntegers: Bool?

  init(_ context: ExecutionContext, ignoresCase: Bool) {
    comparer = ObjectComparer(context, ignoresCase: ignoresCase)
    self.ignoresCase = ignoresCase
  }

  /// Keeps an object unless an equal one is there; false where it is.
  mutating func insert(_ value: Value, _ notes: [SelectedProperty]) throws -> Bool {
    if isSimple, notes.isEmpty, let isNew = insertSimple(value) {
      if isNew { keep(value, 0) }
      return isNew
    }
    isSimple = false
    for (known, count) in zip(written, noteCounts) where count == notes.count {
      if try equals(value, known, notes) { return false }
    }
    keep(value, notes.count)
    return true
  }

  private mutating func keep(_ value: Value, _ count: Int) {
    written.append(value)
    noteCounts.append(count)
  }

  /// Whether the value is new; nil where hashing does not tell.
  private mutating func insertSimple(_ value: Value) -> Bool? {
    switch value {
    case .int(let v):
      if areIntegers == false { return nil }
      areIntegers = true
      return integers.insert(v).inserted
    case .string(let s):
      if areIntegers == true || !UniqueObjects.isPlain(s) { return nil }
      areIntegers = false
      return ignoresCase ? texts.insert(NameKey(s)).inserted : exactTexts.insert(s.string).inserted
    default: return nil
    }
  }

  /// Whether equality of texts is equality of their units: printable ASCII.
  private static func isPlain(_ text: PSString) -> Bool {
    guard text.isASCII else { return false }
    for i in 0..<text.count where text.bytes[i] < 0x20 || text.bytes[i] == 0x7F { return false }
    return true
  }

  private func equals(_ value: Value, _ known: Value, _ notes: [SelectedProperty]) throws -> Bool {
    guard try comparer.compare(value, known) == 0 else { return false }
    for note in notes {
      guard let other = try PropertyExpression(note.name, isResolved: true).value(of: known, comparer.context),
        try comparer.compare(other, note.value) == 0
      else { return false }
    }
    return true
  }
}
