/// An object of a connector space: the engine's picture of an object of a connected directory.
public final class ConnectorSpaceObject {
  public let objectID: UniqueID
  public let connectorID: UniqueID
  public internal(set) var distinguishedName: String
  public let objectType: String
  /// What the last import brought.
  public internal(set) var attributes: AttributeSet
  /// What the outbound rules want there; empty for objects that no outbound rule governs.
  public internal(set) var exportImage = AttributeSet()
  public internal(set) var pendingImport = PendingChange.none
  public internal(set) var pendingExport = PendingChange.none
  /// An export has been sent that no import has confirmed.
  public internal(set) var awaitsConfirmation = false
  public internal(set) var syncError: SynchronizationError?
  public internal(set) var exportError: ExportError?
  public internal(set) weak var metaverseObject: MetaverseObject?
  /// The identifier of the object on premises; zero in the space of a tenant.
  let sourceID: UniqueID
  /// The anchor that the tenant gave: `User_<guid>`; empty before the first confirmed export.
  public internal(set) var anchor = ""
  /// Rules in scope, by their index in the rule program, inbound and outbound.
  var inboundRules: [UInt16] = []
  var outboundRules: [UInt16] = []
  var wasSeen = false

  init(
    id: UniqueID, connectorID: UniqueID, dn: String, objectType: String, attributes: AttributeSet, sourceID: UniqueID
  ) {
    objectID = id
    self.connectorID = connectorID
    distinguishedName = dn
    self.objectType = objectType
    self.attributes = attributes
    self.sourceID = sourceID
  }

  /// It has a link to the metaverse.
  public var isConnector: Bool { metaverseObject != nil }
}
