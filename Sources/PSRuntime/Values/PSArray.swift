/// An array of .NET: fixed length seen from a script, any element type, more than one dimension where `lengths` says so.
///
/// Elements are stored as values of the element's type (`[int[]]` holds `.int` only), converted by whoever writes.
public final class PSArray {
  public var items: [Value]
  public let elementType: PSType
  /// The lengths of an array of several dimensions, row by row in `items`; nil for the usual one dimension.
  public let lengths: [Int]?
  /// Members a script attached.
  public var attached: PSCustomObject?

  public init(_ items: [Value], of elementType: PSType = .object, lengths: [Int]? = nil) {
    self.items = items
    self.elementType = elementType
    self.lengths = lengths
  }

  @inline(__always) public var count: Int { items.count }
  public var type: PSType { elementType.arrayType(rank: lengths?.count ?? 1) }
}

/// `ArrayList`, `List`1`, `Collection`1` and their kin: a list that grows; `listType` says which.
public final class ListObject: Obj {
  public var items: [Value]
  public let listType: PSType
  /// What an added element is converted to; `object` where anything may be added.
  public let elementType: PSType
  /// Counted up by each change: an enumeration in progress notices.
  public var version: UInt32 = 0
  public var isReadOnly = false
  /// The capacity that a script asked for; what `Capacity` shows is at least the number of elements.
  public var capacity = 0

  public init(_ items: [Value], type: PSType, elementType: PSType = .object) {
    self.items = items
    listType = type
    self.elementType = elementType
    super.init(kind: .list)
  }
  public override var type: PSType { listType }
  public override var elements: ValueSequence? { ListSequence(self) }

  /// `Capacity` as .NET would show it: doubled from 4 as the list grew.
  public var shownCapacity: Int {
    var shown = max(capacity, items.isEmpty ? 0 : 4)
    while shown < items.count { shown *= 2 }
    return shown
  }
}

/// The items of a list; a list that changed meanwhile ends the enumeration with .NET's error.
final class ListSequence: ValueSequence {
  private let list: ListObject
  private let version: UInt32
  private var index = 0
  init(_ list: ListObject) {
    self.list = list
    version = list.version
  }
  func next() throws -> Value? {
    guard version == list.version else { throw RuntimeStrings.collectionModified() }
    guard index < list.items.count else { return nil }
    defer { index += 1 }
    return list.items[index]
  }
}
