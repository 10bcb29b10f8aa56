/// The kind of a value in a schema (`SchemaAttributeType`). The order is the enum's numbers: 0 is String, 2 is Boolean
/// (seen in a sample); the others are our choice.
public enum SchemaAttributeType: String, CaseIterable, Sendable {
  case string = "String"
  case integer = "Integer"
  case boolean = "Boolean"
  case binary = "Binary"
  case reference = "Reference"
}
