/// An object of a connector space: the engine's picture of an object of a connected directory.
public final class ConnectorSpaceObject {
  public let objectID: UniqueID
  public let connectorID: UniqueID
  public internal(set) var distinguishedName: String { didSet { noteChange() } }
  public let objectType: String
  /// What the last import brought.
  public internal(set) var attributes: AttributeSet { didSet { noteChange() } }
  /// What the outbound rules want there; empty for objects that no outbound rule governs.
  public internal(set) var exportImage = AttributeSet() { didSet { noteChange() } }
  public internal(set) var pendingImport = PendingChange.none { didSet { noteChange() } }
  public internal(set) var pendingExport = PendingChange.none { didSet { noteChange() } }
  /// An export has been sent that no import has confirmed.
  public internal(set) var awaitsConfirmation = false { didSet { noteChange() } }
  public internal(set) var syncError: SynchronizationError? { didSet { noteChange() } }
  public internal(set) var exportError: ExportError? { didSet { noteChange() } }
  public internal(set) weak var metaverseObject: MetaverseObject?
  /// The identifier of the object on premises; zero in the space of a tenant.
  let sourceID: UniqueID
  /// The anchor that the tenant gave: `User_<guid>`; empty before the first confirmed export.
  public internal(set) var anchor = "" { didSet { noteChange() } }
  /// Rules in scope, by their index in the rule program, inbound and outbound.
  var inboundRules: [UInt16] = [] { didSet { noteChange() } }
  var outboundRules: [UInt16] = [] { didSet { noteChange() } }
  var wasSeen = false
  var tracker: ObjectTracker<ConnectorSpaceObject>?
  var storeID: Int64 = 0

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
