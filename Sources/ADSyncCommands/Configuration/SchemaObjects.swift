import ADSyncWorld
import PSEngine
import PSRuntime

/// The metaverse's schema: object types and attribute types.
struct SchemaView: WorldContent {
  let schema: MetaverseSchema
  nonisolated(unsafe) static let psType = PSType.worldClass("Schema")

  static var members: [TypeDefinition.Member] {
    [
      list("ObjectTypes") { view in
        view.schema.objectTypes.map { SchemaObjectType(name: $0.name, attributes: $0.attributes) }
      },
      list("AttributeTypes") { $0.schema.attributes },
    ]
  }
}

/// A type of metaverse objects.
struct SchemaObjectType: WorldContent {
  let name: String
  let attributes: [String]
  nonisolated(unsafe) static let psType = PSType.worldClass("SchemaObjectType")

  static var members: [TypeDefinition.Member] { [text("Name") { $0.name }, texts("Attributes") { $0.attributes }] }
}

extension MetaverseSchema.Attribute: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("SchemaAttributeTypeDefinition")
  static var members: [TypeDefinition.Member] {
    [text("Name") { $0.name }, choice("Type") { $0.type }, flag("MultiValued") { $0.isMultiValued }]
  }
}
