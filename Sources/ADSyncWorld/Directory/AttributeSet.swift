/// The attributes of an object: few, sorted by number, shared between copies until one changes.
public struct AttributeSet: Equatable, Sendable, Sequence {
  /// One attribute with its value.
  public struct Item: Equatable, Sendable {
    public var value: AttributeValue
    public let id: AttributeID
  }

  /// All attributes, sorted by number.
  public private(set) var items: [Item] = []

  public init() {}

  /// Takes attributes that are sorted by number already.
  init(sorted items: [Item]) { self.items = items }

  public var count: Int { items.count }
  public var isEmpty: Bool { items.isEmpty }

  public func makeIterator() -> IndexingIterator<[Item]> { items.makeIterator() }

  /// The value of an attribute; nil where there is none. Setting nil removes it.
  public subscript(id: AttributeID) -> AttributeValue? {
    get {
      let index = position(of: id)
      return index < items.count && items[index].id == id ? items[index].value : nil
    }
    set {
      let index = position(of: id)
      let isThere = index < items.count && items[index].id == id
      switch (isThere, newValue) {
      case (true, let value?): items[index].value = value
      case (true, nil): items.remove(at: index)
      case (false, let value?): items.insert(Item(value: value, id: id), at: index)
      case (false, nil): break
      }
    }
  }

  /// Makes room for so many attributes.
  mutating func reserve(_ count: Int) { items.reserveCapacity(count) }

  private func position(of id: AttributeID) -> Int {
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if items[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
