/// An object of the metaverse: one person, group or device put together from all connector spaces.
public final class MetaverseObject {
  /// An attribute with the rule that contributed it.
  struct Item: Equatable {
    var value: AttributeValue
    let id: AttributeID
    var rule: UInt16
    /// Seconds since 2000-01-01 of the last change.
    var changed: UInt32
  }

  public let objectID: UniqueID
  public let objectType: String
  /// The connector space objects that belong to it.
  public internal(set) var links: [ConnectorSpaceObject] = [] { didSet { noteChange() } }
  var items: [Item] = [] { didSet { noteChange() } }
  var tracker: ObjectTracker<MetaverseObject>?
  var storeID: Int64 = 0

  init(id: UniqueID, objectType: String) {
    objectID = id
    self.objectType = objectType
  }

  /// The attributes without their origin.
  public var attributes: AttributeSet {
    AttributeSet(sorted: items.map { AttributeSet.Item(value: $0.value, id: $0.id) })
  }

  /// The value of one attribute.
  public subscript(id: AttributeID) -> AttributeValue? {
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if items[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < items.count && items[low].id == id ? items[low].value : nil
  }

  /// The object in a connector's space that belongs to it; nil when there is none.
  public func link(in connectorID: UniqueID) -> ConnectorSpaceObject? { links.first { $0.connectorID == connectorID } }

  static let epoch = Timestamp(year: 2000, month: 1, day: 1)
}
