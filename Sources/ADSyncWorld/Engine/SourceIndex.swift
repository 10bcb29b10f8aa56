/// Where the attributes of one object stand, found by number without a search.
struct SourceIndex {
  private var places: [UInt16] = []
  private var shown: [AttributeID] = []

  /// Shows another object's attributes.
  mutating func show(_ attributes: AttributeSet) {
    for id in shown { places[Int(id.number)] = 0 }
    shown.removeAll(keepingCapacity: true)
    for (place, item) in attributes.items.enumerated() {
      let index = Int(item.id.number)
      if index >= places.count { places += Array(repeating: 0, count: max(512, index + 1) - places.count) }
      places[index] = UInt16(truncatingIfNeeded: place + 1)
      shown.append(item.id)
    }
  }

  /// The value of an attribute in the set that is shown; nil when it is not there.
  func value(_ id: AttributeID, in attributes: AttributeSet) -> AttributeValue? {
    let index = Int(id.number)
    guard index < places.count, places[index] > 0 else { return nil }
    return attributes.items[Int(places[index]) - 1].value
  }
}
