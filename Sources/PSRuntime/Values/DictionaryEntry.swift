/// A pair of a dictionary as enumeration gives it: `DictionaryEntry`, or an instance of ``KeyValuePair`2``.
public final class DictionaryEntry: Obj {
  public let key: Value
  public var value: Value
  private let entryType: PSType

  public init(_ key: Value, _ value: Value, type: PSType = .dictionaryEntry) {
    self.key = key
    self.value = value
    entryType = type
    super.init(kind: .other)
  }
  public override var type: PSType { entryType }

  public override func text(_ context: RuntimeContext) throws -> PSString {
    if entryType === PSType.dictionaryEntry { return PSString.make(entryType.fullName) }
    let key = try LanguagePrimitives.dotNetText(key, context).string
    return PSString.make("[\(key), \(try LanguagePrimitives.dotNetText(value, context).string)]")
  }

  public override func isEqual(to other: Value, _ context: RuntimeContext) throws -> Bool {
    guard case .object(let o) = other, let entry = o as? DictionaryEntry else { return false }
    return key.isIdentical(to: entry.key) && value.isIdentical(to: entry.value)
  }
}
