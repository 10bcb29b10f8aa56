import PSRuntime

/// What a `JsonTokenReader` read last.
enum JsonToken {
  case none
  case startObject, endObject, startArray, endArray
  case propertyName(PSString)
  case value(Value)
  case text(PSString)
  case comment
}

/// Reads JSON token by token as Json.NET's text reader does: comments, single quotes, bare names, trailing commas, `NaN` and
/// hexadecimal numbers are taken. The path, the line and the position of its errors are that reader's.
struct JsonTokenReader {
  /// What may come next.
  enum State {
    case start, property, arrayStart, array, objectStart, object, postValue, finished
  }

  let units: [UInt16]
  let maximumDepth: Int
  var at = 0
  var line = 1
  var lineStart = 0
  var state = State.start
  var path = JsonPath()
  private(set) var token = JsonToken.none

  init(_ text: PSString, maximumDepth: Int) {
    units = text.unitArray
    self.maximumDepth = maximumDepth
  }

  var isAtEnd: Bool { at >= units.count }

  /// The unit at the position, NUL behind the last one.
  var unit: UInt16 { at < units.count ? units[at] : 0 }

  /// Reads the next token; false at the end of the text.
  ///
  /// The text may end behind any value: then the token is `.none`. Where it ends elsewhere, the last token stays.
  mutating func read() throws -> Bool {
    while true {
      switch state {
      case .start, .property, .array, .arrayStart: return try readValue()
      case .object, .objectStart: return try readMember()
      case .postValue: if try readPostValue() { return true }
      case .finished: return try readFinished()
      }
    }
  }

  // MARK: - Tokens and states

  mutating func set(_ new: JsonToken) throws {
    token = new
    switch new {
    case .startObject: try enter(.object, .objectStart)
    case .startArray: try enter(.array, .arrayStart)
    case .endObject: try leave(.object, "EndObject")
    case .endArray: try leave(.array, "EndArray")
    case .propertyName(let name):
      state = .property
      path.set(name)
    case .value, .text: finishValue()
    case .none, .comment: break
    }
  }

  /// The state behind a value that is read, though it may prove no value.
  mutating func finishValue() {
    state = path.container == .none ? .finished : .postValue
    path.advance()
  }

  /// Makes a token of a value whose end is reached already.
  mutating func replace(_ new: JsonToken) { token = new }

  private mutating func enter(_ container: JsonPath.Container, _ next: State) throws {
    state = next
    path.advance()
    path.enter(container)
    if path.depth > 1, path.depth > maximumDepth {
      throw error("The reader's MaxDepth of \(maximumDepth) has been exceeded.")
    }
  }

  private mutating func leave(_ container: JsonPath.Container, _ name: String) throws {
    let left = path.leave()
    guard left == container else {
      throw error("JsonToken \(name) is not valid for closing JsonType \(left.rawValue).")
    }
    state = path.container == .none ? .finished : .postValue
  }

  // MARK: - Structure

  private mutating func readValue() throws -> Bool {
    while true {
      if isAtEnd { return false }
      switch unit {
      case 0: at += 1
      case 0x5B, 0x7B:
        at += 1
        try set(units[at - 1] == 0x5B ? .startArray : .startObject)
        return true
      case 0x5D:
        at += 1
        try set(.endArray)
        return true
      // The comma stays for the next call: `[,,]` holds undefined values.
      case 0x2C:
        try set(.value(.null))
        return true
      case 0x2F:
        try readComment()
        return true
      default:
        if skipBlank() { continue }
        try readScalar()
        return true
      }
    }
  }

  private mutating func readMember() throws -> Bool {
    while true {
      if isAtEnd { return false }
      switch unit {
      case 0: at += 1
      case 0x7D:
        try set(.endObject)
        at += 1
        return true
      case 0x2F:
        try readComment()
        return true
      default:
        if skipBlank() { continue }
        try readPropertyName()
        return true
      }
    }
  }

  /// What stands behind a value; false where a comma or the end of the text changed the state.
  private mutating func readPostValue() throws -> Bool {
    while true {
      if isAtEnd {
        state = .finished
        return false
      }
      switch unit {
      case 0: at += 1
      case 0x7D, 0x5D:
        at += 1
        try set(units[at - 1] == 0x7D ? .endObject : .endArray)
        return true
      case 0x2F:
        try readComment()
        return true
      case 0x2C:
        at += 1
        state = path.container == .object ? .object : path.container == .array ? .array : .finished
        return false
      default:
        guard skipBlank() else {
          throw error("After parsing a value an unexpected character was encountered: \(character).")
        }
      }
    }
  }

  private mutating func readFinished() throws -> Bool {
    skipBlanks()
    if isAtEnd {
      token = .none
      return false
    }
    guard unit == 0x2F else {
      throw error("Additional text encountered after finished reading JSON content: \(character).")
    }
    try readComment()
    return true
  }

  // MARK: - Blanks

  /// Passes one blank or line end; false where something else stands.
  mutating func skipBlank() -> Bool {
    switch unit {
    case 0x0D:
      at += 1
      if at + 1 < units.count, units[at] == 0x0A { at += 1 }
      startLine()
    case 0x0A:
      at += 1
      startLine()
    default:
      guard UnicodeTraits.isWhiteSpace(UInt32(unit)) else { return false }
      at += 1
    }
    return true
  }

  mutating func skipBlanks() {
    while !isAtEnd {
      if unit == 0 { at += 1 } else if !skipBlank() { return }
    }
  }

  mutating func startLine() {
    line += 1
    lineStart = at
  }

  // MARK: - Errors

  var character: String { String(decoding: [unit], as: UTF16.self) }

  /// The containers around the token that an error names.
  var place: String {
    path.text(withoutInnermost: state == .arrayStart || state == .objectStart)
  }

  func error(_ message: String) -> RuntimeException {
    let position = at - lineStart
    var isBeforeAll = false
    if case .start = state, position == 0 { isBeforeAll = true }
    if case .comment = token { isBeforeAll = false }
    return JsonStrings.conversionFailed(
      "\(message) Path '\(place)', line \(isBeforeAll ? 0 : line), position \(position).")
  }

  func unexpectedEnd() -> RuntimeException { error("Unexpected end when reading JSON.") }
}
