/// One pair of a dictionary: `DictionaryEntry`, or `KeyValuePair` of a generic one.
public final class DictionaryEntryObject: Obj {
  public var key: Value
  public var value: Value
  private let entryType: PSType
  public init(_ key: Value, _ value: Value, type: PSType = .dictionaryEntry) {
    self.key = key
    self.value = value
    entryType = type
    super.init()
  }
  public override var type: PSType { entryType }
  public override func text(_ context: RuntimeContext) throws -> PSString {
    let parts = try [key, value].map { try LanguagePrimitives.text($0, context).string }
    return PSString.make("[\(parts[0]), \(parts[1])]")
  }
}

extension PSHashtable {
  /// The pairs as objects: `DictionaryEntry`, or `KeyValuePair` of a generic dictionary.
  public var entryItems: [Value] {
    let type = entryType
    return orderedEntries.map { .object(DictionaryEntryObject($0.key, $0.value, type: type)) }
  }

  /// The type of the pairs that an enumeration of the dictionary gives.
  public var entryType: PSType {
    guard dictionaryType.arguments.count == 2 else { return .dictionaryEntry }
    return PSType.builtin("System.Collections.Generic.KeyValuePair`2").instance(dictionaryType.arguments)
  }
}
