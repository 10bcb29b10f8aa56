import CLibYAML

/// Reads YAML by way of libyaml's events.
///
/// Scenarios and their schema need no more than one tree of values: anchors, aliases and tags are refused.
struct YAMLReader {
  /// What a document cannot be read for.
  struct Failure: Error, Equatable {
    let line: Int
    let column: Int
    let message: String
  }

  /// How deep values may lie in each other.
  static let deepest = 64

  private enum Frame {
    case sequence([YAMLNode], YAMLNode)
    case mapping([YAMLNode.Entry], YAMLNode, key: YAMLNode?)
  }

  private var frames: [Frame] = []
  private var documents: [YAMLNode] = []

  /// The first document of a text; nothing for an empty text.
  static func read(_ text: String) throws(Failure) -> YAMLNode {
    try documents(of: text).first ?? YAMLNode(.scalar("", isPlain: true), line: 1, column: 1)
  }

  /// All documents of a text.
  static func documents(of text: String) throws(Failure) -> [YAMLNode] {
    let bytes = Array(text.utf8)
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else {
      throw Failure(line: 1, column: 1, message: YAMLStrings.noMemory)
    }
    defer { yaml_parser_delete(&parser) }
    var reader = YAMLReader()
    var failure: Failure?
    bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      do throws(Failure) { try reader.run(&parser) } catch { failure = error }
    }
    if let failure { throw failure }
    return reader.documents
  }

  private mutating func run(_ parser: inout yaml_parser_t) throws(Failure) {
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else { throw YAMLReader.problem(of: parser) }
      defer { yaml_event_delete(&event) }
      if event.type == YAML_STREAM_END_EVENT { return }
      try take(event)
    }
  }

  private static func problem(of parser: yaml_parser_t) -> Failure {
    Failure(
      line: Int(parser.problem_mark.line) + 1, column: Int(parser.problem_mark.column) + 1,
      message: parser.problem.map { String(cString: $0) } ?? YAMLStrings.notYAML)
  }

  private mutating func take(_ event: yaml_event_t) throws(Failure) {
    let line = Int(event.start_mark.line) + 1
    let column = Int(event.start_mark.column) + 1
    func refuse(_ message: String) -> Failure { Failure(line: line, column: column, message: message) }
    let place = YAMLNode(.sequence([]), line: line, column: column)
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      if scalar.anchor != nil { throw refuse(YAMLStrings.noAnchors) }
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
      try put(YAMLNode(.scalar(text, isPlain: isPlain), line: line, column: column))
    case YAML_SEQUENCE_START_EVENT:
      if event.data.sequence_start.anchor != nil { throw refuse(YAMLStrings.noAnchors) }
      guard frames.count < YAMLReader.deepest else { throw refuse(YAMLStrings.tooDeep) }
      frames.append(.sequence([], place))
    case YAML_MAPPING_START_EVENT:
      if event.data.mapping_start.anchor != nil { throw refuse(YAMLStrings.noAnchors) }
      guard frames.count < YAMLReader.deepest else { throw refuse(YAMLStrings.tooDeep) }
      frames.append(.mapping([], place, key: nil))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: try close()
    case YAML_ALIAS_EVENT: throw refuse(YAMLStrings.noAnchors)
    default: break
    }
  }

  private mutating func close() throws(Failure) {
    switch frames.popLast() {
    case .sequence(let items, let place):
      try put(YAMLNode(.sequence(items), line: place.line, column: place.column))
    case .mapping(let entries, let place, _):
      try put(YAMLNode(.mapping(entries), line: place.line, column: place.column))
    case nil: break
    }
  }

  private mutating func put(_ node: YAMLNode) throws(Failure) {
    switch frames.popLast() {
    case nil: documents.append(node)
    case .sequence(var items, let place):
      items.append(node)
      frames.append(.sequence(items, place))
    case .mapping(let entries, let place, key: nil):
      guard case .scalar(let name, _) = node.content else {
        throw Failure(line: node.line, column: node.column, message: YAMLStrings.keyIsNoText)
      }
      if let first = entries.first(where: { $0.key.text == name }) {
        throw Failure(
          line: node.line, column: node.column, message: YAMLStrings.doubleKey(name, first: first.key.line))
      }
      frames.append(.mapping(entries, place, key: node))
    case .mapping(let entries, let place, let key?):
      frames.append(.mapping(entries + [YAMLNode.Entry(key: key, value: node)], place, key: nil))
    }
  }
}
