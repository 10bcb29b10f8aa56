import PSRuntime

/// How JSON becomes objects.
struct JsonOptions {
  var asHashtable = false
  var depth = 1024
  var dateKind = JsonDateKind.default

  func objectBuilder(_ context: RuntimeContext) -> JsonObjectBuilder { JsonObjectBuilder(self, context) }

  /// A text, or the date where it is a full ISO date-time.
  func text(_ text: PSString, _ context: RuntimeContext) throws -> Value {
    guard dateKind != .string, JsonDate.looksLikeOne(text), let date = JsonDate.parse(text, dateKind) else {
      return .string(text)
    }
    return date
  }
}

/// Collects the members of one object: a custom object, or with `-AsHashtable` an ordered, case-sensitive table. The last of
/// two members of one name wins, and stands where it was written.
struct JsonObjectBuilder {
  private let options: JsonOptions
  private let object: PSCustomObject
  private let table: PSHashtable?

  init(_ options: JsonOptions, _ context: RuntimeContext) {
    self.options = options
    object = PSCustomObject(shape: context.emptyShape, slots: [])
    table = options.asHashtable ? PSHashtable(.orderedHashtable, comparison: .ordinal) : nil
  }

  var value: Value { table.map { .object($0) } ?? .object(object) }

  func add(_ name: PSString, _ value: Value) throws {
    if let table {
      _ = table.remove(.string(name))
      return table.set(.string(name), value)
    }
    if name.isEmpty { throw JsonStrings.emptyKey() }
    if let i = object.shape.find(name) {
      guard object.shape.names[i].equalsOrdinal(name) else {
        throw JsonStrings.keysWithDifferentCasing(object.shape.names[i], name)
      }
      _ = object.remove(name)
    }
    object.set(name, value)
  }
}
