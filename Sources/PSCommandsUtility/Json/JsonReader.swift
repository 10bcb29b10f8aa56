import PSRuntime

/// Makes values of JSON text, with the errors of Json.NET's serializer where the text ends too early.
struct JsonReader {
  private var tokens: JsonTokenReader
  private let options: JsonOptions
  private let context: RuntimeContext
  /// The first member that PowerShell does not take; an error of the text itself goes before it.
  private var refusal: RuntimeException?

  init(_ text: PSString, _ options: JsonOptions, _ context: RuntimeContext) {
    tokens = JsonTokenReader(text, maximumDepth: options.depth)
    self.options = options
    self.context = context
  }

  /// The value of the whole text; null where the text is blank.
  mutating func read() throws -> Value {
    guard try readContent() else { return .null }
    let result: Value
    switch tokens.token {
    case .startObject: result = try outerObject()
    default: result = try whole()
    }
    while try tokens.read() {}
    if let refusal { throw refusal }
    return result
  }

  /// The next token that is no comment.
  private mutating func readContent() throws -> Bool {
    while try tokens.read() {
      if case .comment = tokens.token { continue }
      return true
    }
    return false
  }

  /// The object that is the whole text. The reader builds it member by member, each as a whole of its own.
  private mutating func outerObject() throws -> Value {
    let builder = options.objectBuilder(context)
    guard try tokens.read() else { throw tokens.unexpectedEnd() }
    repeat {
      switch tokens.token {
      case .propertyName(let name):
        guard try readContent() else { throw endInObject() }
        add(name, try whole(), builder)
      case .comment: continue
      default: return builder.value
      }
    } while try tokens.read()
    throw endInObject()
  }

  private func endInObject() -> RuntimeException { tokens.error("Unexpected end when deserializing object.") }

  /// One value with all it holds. Where the text ends behind an inner value, the containers end with it.
  private mutating func whole() throws -> Value {
    switch tokens.token {
    case .value(let value): return value
    case .text(let text): return try options.text(text, context)
    case .startObject: return try object()
    case .startArray: return try array()
    default: return .null
    }
  }

  private mutating func object() throws -> Value {
    let builder = options.objectBuilder(context)
    while try next() {
      guard case .propertyName(let name) = tokens.token else { break }
      var hasValue = try next()
      while hasValue, case .comment = tokens.token { hasValue = try next() }
      guard hasValue else { break }
      add(name, try whole(), builder)
      if case .none = tokens.token { break }
    }
    return builder.value
  }

  private mutating func array() throws -> Value {
    var items: [Value] = []
    while try next() {
      if case .endArray = tokens.token { break }
      if case .comment = tokens.token { continue }
      items.append(try whole())
      if case .none = tokens.token { break }
    }
    return .array(PSArray(items))
  }

  /// The next token of a container; false where the text ends behind a value, an error where it ends elsewhere.
  private mutating func next() throws -> Bool {
    if try tokens.read() { return true }
    if case .none = tokens.token { return false }
    throw JsonStrings.conversionFailed(
      "Unexpected end when reading token. Path '\(tokens.path.text(withoutInnermost: true))'.")
  }

  private mutating func add(_ name: PSString, _ value: Value, _ builder: JsonObjectBuilder) {
    do {
      try builder.add(name, value)
    } catch let error as RuntimeException {
      refusal = refusal ?? error
    } catch {}
  }
}
