import ADSyncWorld
import PSEngine
import PSRuntime

/// An object of a connector space, in the property order of a public sample.
struct CsObjectView: WorldContent {
  let object: ConnectorSpaceObject
  let world: World
  nonisolated(unsafe) static let psType = PSType.worldClass("CsObject")

  var connector: Connector? { (try? world.connectors(identifier: object.connectorID))?.first }

  static var members: [TypeDefinition.Member] { identity + state }

  private static var identity: [TypeDefinition.Member] {
    [
      id("ObjectId") { $0.object.objectID },
      id("ConnectorId") { $0.object.connectorID },
      text("ConnectorName") { $0.connector?.name },
      text("ConnectorType") { $0.connector?.connectorTypeName },
      id("PartitionId") { $0.world.partition(of: $0.object)?.identifier ?? .zero },
      text("DistinguishedName") { $0.object.distinguishedName },
      property("AnchorValue", "byte[]", { .array(PSArray($0.object.anchor.utf8.map { .byte($0) }, of: .byte)) }),
      text("ObjectType") { $0.object.objectType },
      flag("IsTransient") { _ in false },
      flag("IsPlaceHolder") { _ in false },
      flag("IsConnector") { $0.object.isConnector },
    ]
  }

  private static var state: [TypeDefinition.Member] {
    [
      flag("HasSyncError") { $0.object.syncError != nil },
      flag("HasExportError") { $0.object.exportError != nil },
      object("ExportError") { $0.object.exportError },
      object("SynchronizationError") { $0.object.syncError },
      id("ConnectedMVObjectId") { $0.object.metaverseObject?.objectID ?? .zero },
      list("Lineage") { $0.world.lineage(of: $0.object) },
      object("Attributes") { AttributeCollection(attributes: $0.world.attributes(of: $0.object)) },
      text("SerializedXml") { CsObjectXml(object: $0.object, world: $0.world).text },
    ]
  }
}

/// An object of the metaverse.
struct MvObjectView: WorldContent {
  let object: MetaverseObject
  let world: World
  nonisolated(unsafe) static let psType = PSType.worldClass("MvObject")

  static var members: [TypeDefinition.Member] {
    [
      id("ObjectId") { $0.object.objectID },
      list("Lineage") { $0.world.lineage(of: $0.object) },
      object("Attributes") { AttributeCollection(attributes: $0.world.attributes(of: $0.object)) },
    ]
  }
}

/// Attributes by name, in any case.
struct AttributeCollection: WorldContent {
  let attributes: [ShownAttribute]
  nonisolated(unsafe) static let psType = PSType.worldClass(
    "AttributeKeyedCollection", interfaces: ["System.Collections.ICollection", "System.Collections.IEnumerable"])

  var pipelineItems: [Value]? { attributes.map(\.psValue) }

  static var members: [TypeDefinition.Member] {
    let attribute = ShownAttribute.psType.fullName
    return [
      number("Count") { $0.attributes.count },
      .indexer(
        type: attribute, signatures: ["\(attribute) Item(string key)", "\(attribute) Item(int index)"],
        get: { call in
          guard let collection = from(call.target) else { return .null }
          if case .int(let index) = call[0].base {
            let all = collection.attributes
            return all.indices.contains(Int(index)) ? all[Int(index)].psValue : .null
          }
          return collection.named(call.text(0))?.psValue ?? .null
        }),
      method("Contains", "bool Contains(string key)") { collection, call in
        .bool(collection.named(call.text(0)) != nil)
      },
    ]
  }

  private func named(_ name: String) -> ShownAttribute? {
    attributes.first { PSString.make($0.name).equalsIgnoringCase(PSString.make(name)) }
  }
}

extension ShownAttribute: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("Attribute")
  static var members: [TypeDefinition.Member] {
    [
      text("Name") { $0.name },
      choice("Type") { $0.type },
      flag("IsMultiValued") { $0.isMultiValued },
      text("SyncRuleName") { $0.syncRuleName },
      text("ConnectorName") { $0.connectorName },
      id("LineageId") { $0.lineageID },
      time("LastModificationTime") { $0.lastModificationTime },
      texts("Values") { $0.values },
    ]
  }
}

extension LineageEntry: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("CsObjectLineage")
  static var members: [TypeDefinition.Member] {
    [
      id("SyncRuleInternalId") { $0.syncRuleInternalID },
      text("SyncRuleName") { $0.syncRuleName },
      text("Operation") { $0.operation },
    ]
  }
}

extension MetaverseLineage: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("MvObjectLineage")
  static var members: [TypeDefinition.Member] {
    [
      id("LineageId") { $0.lineageID },
      text("ConnectedCsObjectDN") { $0.connectedCsObjectDN },
      id("ConnectedCsObjectId") { $0.connectedCsObjectID },
      text("ConnectorName") { $0.connectorName },
      id("ConnectorId") { $0.connectorID },
    ]
  }
}

extension PasswordSyncLogEntry: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("CsObjectLogEntry")
  static var members: [TypeDefinition.Member] {
    [time("TimeStamp") { $0.timeStamp }, text("Status") { $0.status.rawValue }]
  }
}

extension ExportError: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("ExportError")
  static var members: [TypeDefinition.Member] {
    [
      number("RetryCount") { $0.retryCount },
      time("InitialOccurrence") { $0.initialOccurrence },
      time("LatestOccurrence") { $0.latestOccurrence },
      text("ErrorType") { $0.errorType },
      text("ErrorName") { $0.errorName },
      text("ErrorCode") { $0.errorCode },
      text("ErrorLiteral") { $0.errorLiteral },
      text("ErrorExtraDetails") { $0.extraDetails },
    ]
  }
}

extension SynchronizationError: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("SynchronizationError")
  static var members: [TypeDefinition.Member] {
    [
      number("RetryCount") { $0.retryCount },
      time("InitialOccurrence") { $0.initialOccurrence },
      time("LatestOccurrence") { $0.latestOccurrence },
      text("ErrorType") { $0.errorType },
      flag("ExportedChangedNotReimported") { _ in false },
      text("SynchronizationStep") { $0.step },
      text("StackTrace") { $0.message },
    ]
  }
}
