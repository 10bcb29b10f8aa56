import ADSyncWorld
import PSEngine
import PSRuntime

/// Members of `Connector`, in the order in which the real object shows them.
enum ConnectorMembers {
  static let definition = TypeDefinition(
    "Microsoft.IdentityManagement.PowerShell.ObjectModel.Connector",
    [
      text("ConnectorTypeName") { $0.connectorTypeName },
      .property("Identifier", type: "guid", get: { target, _ in connector(target)?.identifier.value ?? .null }),
      number("Version") { $0.version }, number("InternalVersion") { $0.internalVersion },
      number("FormatVersion") { $0.formatVersion },
      .property("Name", type: "string", get: { target, _ in .text(connector(target)?.name ?? "") },
        set: { target, value, context in
          connector(target)?.name = try LanguagePrimitives.text(value, context).string
        }),
      .property("Description", type: "string", get: { target, _ in .text(connector(target)?.description ?? "") },
        set: { target, value, context in
          connector(target)?.description = try LanguagePrimitives.text(value, context).string
        }),
      .property("CreationTime", type: "datetime", get: { target, _ in connector(target)?.creationTime.local ?? .null }),
      .property(
        "LastModificationTime", type: "datetime", get: { target, _ in connector(target)?.lastModificationTime.local ?? .null }),
      collection("ConnectivityParameters") { $0.connectivityParameters },
      collection("GlobalParameters") { $0.globalParameters },
      collection("CapabilityParameters") { $0.capabilityParameters },
      collection("SchemaParameters") { $0.schemaParameters },
      list("ObjectInclusionList") { $0.objectInclusionList }, list("AttributeInclusionList") { $0.attributeInclusionList },
      text("ListName") { $0.listName }, text("CompanyName") { $0.companyName }, text("Type") { $0.type },
      text("SubType") { $0.subtype },
      .method("ToString", signatures: ["string ToString()"]) { call in .text(connector(call.target)?.name ?? "") },
    ])

  private static func connector(_ value: Value) -> Connector? { (value.asObject as? ConnectorObject)?.connector }

  private static func text(_ name: String, _ get: @escaping @Sendable (Connector) -> String) -> TypeDefinition.Member {
    .property(name, type: "string", get: { target, _ in connector(target).map { .text(get($0)) } ?? .null })
  }

  private static func number(_ name: String, _ get: @escaping @Sendable (Connector) -> Int) -> TypeDefinition.Member {
    .property(name, type: "int", get: { target, _ in connector(target).map { .int(Int32(clamping: get($0))) } ?? .null })
  }

  private static func list(_ name: String, _ get: @escaping @Sendable (Connector) -> [String]) -> TypeDefinition.Member {
    .property(
      name, type: "string[]",
      get: { target, _ in connector(target).map { .array(PSArray(get($0).map { .text($0) }, of: .string)) } ?? .null })
  }

  private static func collection(
    _ name: String, _ get: @escaping @Sendable (Connector) -> ParameterKeyedCollection
  ) -> TypeDefinition.Member {
    .property(
      name, type: "Microsoft.IdentityManagement.PowerShell.ObjectModel.ParameterKeyedCollection",
      get: { target, _ in connector(target).map { .object(ParameterCollectionObject(get($0))) } ?? .null })
  }
}
