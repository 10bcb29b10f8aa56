/// The metaverse's attributes and object types.
public struct MetaverseSchema: Sendable {
  /// An attribute of the schema.
  public struct Attribute: Sendable {
    public let name: String
    public let type: SchemaAttributeType
    public let isMultiValued: Bool
  }

  /// All attributes, sorted by name.
  public let attributes: [Attribute]
  /// Object types with the names of their attributes.
  public let objectTypes: [(name: String, attributes: [String])]
  private let types: [String: SchemaAttributeType]

  init() {
    let kinds: [Character: SchemaAttributeType] = [
      "S": .string, "R": .reference, "I": .integer, "B": .boolean, "X": .binary,
    ]
    attributes = TextTable(MetaverseData.attributes).map { line in
      Attribute(
        name: String(line[0]), type: line[1].first.flatMap { kinds[$0] } ?? .string,
        isMultiValued: line[1].hasSuffix("*"))
    }
    types = Dictionary(attributes.map { ($0.name.lowercased(), $0.type) }) { first, _ in first }
    var list: [(name: String, attributes: [String])] = []
    for word in ConnectorData.words(MetaverseData.objectTypes) {
      if word.hasSuffix(":") {
        list.append((String(word.dropLast()), []))
      } else if !list.isEmpty {
        list[list.count - 1].attributes.append(word)
      }
    }
    objectTypes = list
  }

  /// The kind of an attribute; text for unknown ones.
  public func type(of name: String) -> SchemaAttributeType { types[name.lowercased()] ?? .string }

  /// A constant of a flow as a value of the attribute's kind.
  func constant(_ text: String, for attribute: String) -> AttributeValue {
    switch type(of: attribute) {
    case .boolean: return .boolean(text.equalsIgnoringCase("true"))
    case .integer: return Int64(text).map { .integer($0) } ?? .string(text)
    default: return .string(text)
    }
  }
}
