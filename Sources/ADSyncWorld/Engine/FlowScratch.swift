/// Where the flows of one object come together before they are taken over: one place an attribute, reused for every object.
struct FlowScratch {
  private enum State: UInt8 {
    case untouched, value, null, authoritativeNull, ignored
  }

  private var states: [State] = []
  private var values: [AttributeValue?] = []
  private var rules: [UInt16] = []
  /// Places with a value, or with one to be kept.
  private var touched: [AttributeID] = []
  /// Places where a flow gave nothing.
  private var nulls: [AttributeID] = []

  /// Forgets the last object.
  mutating func clear() {
    for id in touched {
      states[Int(id.number)] = .untouched
      values[Int(id.number)] = nil
    }
    for id in nulls { states[Int(id.number)] = .untouched }
    touched.removeAll(keepingCapacity: true)
    nulls.removeAll(keepingCapacity: true)
  }

  /// A rule of higher precedence has decided already.
  func isDecided(_ id: AttributeID) -> Bool {
    let index = Int(id.number)
    guard index < states.count else { return false }
    return states[index] == .value || states[index] == .authoritativeNull
  }

  /// Takes what a flow gives.
  mutating func take(
    _ value: AttributeValue?, _ kind: SyncValue, for destination: AttributeID,
    merge: AttributeFlowMapping.ValueMergeType, rule: UInt16
  ) {
    let index = Int(destination.number)
    if index >= states.count { grow(to: index + 1) }
    if let value {
      if states[index] == .value {
        if merge == .merge || merge == .mergeCaseInsensitive {
          values[index] = FlowScratch.merged(values[index], value, merge)
        }
      } else {
        if states[index] != .ignored { touched.append(destination) }
        states[index] = .value
        values[index] = value
        rules[index] = rule
      }
      return
    }
    guard states[index] != .value, states[index] != .authoritativeNull else { return }
    switch kind {
    case .authoritativeNull:
      // A value that was to be kept is not kept any more.
      if states[index] == .untouched { nulls.append(destination) }
      states[index] = .authoritativeNull
    case .ignoreThisFlow:
      guard states[index] == .untouched else { return }
      states[index] = .ignored
      touched.append(destination)
    default:
      guard states[index] == .untouched else { return }
      states[index] = .null
      nulls.append(destination)
    }
  }

  /// Takes that a flow gives nothing: cheaper than `take`.
  mutating func takeNull(for destination: AttributeID) {
    let index = Int(destination.number)
    if index >= states.count { grow(to: index + 1) }
    guard states[index] == .untouched else { return }
    states[index] = .null
    nulls.append(destination)
  }

  private mutating func grow(to count: Int) {
    let size = max(count, 512)
    states += Array(repeating: .untouched, count: size - states.count)
    values += Array(repeating: nil, count: size - values.count)
    rules += Array(repeating: 0, count: size - rules.count)
  }

  private static func merged(
    _ first: AttributeValue?, _ second: AttributeValue, _ merge: AttributeFlowMapping.ValueMergeType
  ) -> AttributeValue? {
    var result = first?.values ?? []
    for value in second.values {
      let isThere = result.contains { old in
        if merge == .mergeCaseInsensitive, let left = old.string, let right = value.string {
          return left.equalsIgnoringCase(right)
        }
        return old == value
      }
      if !isThere { result.append(value) }
    }
    return AttributeValue(result)
  }

  /// The outcome as attributes, `kept` giving what ignored flows leave in place.
  mutating func image(keeping kept: (AttributeID) -> AttributeValue?) -> AttributeSet {
    touched.sort()
    var items: [AttributeSet.Item] = []
    items.reserveCapacity(touched.count(where: { values[Int($0.number)] != nil }))
    for id in touched {
      let index = Int(id.number)
      if let value = values[index] ?? (states[index] == .ignored ? kept(id) : nil) {
        items.append(AttributeSet.Item(value: value, id: id))
      }
    }
    return AttributeSet(sorted: items)
  }

  /// The outcome as metaverse attributes; unchanged ones keep their time.
  mutating func items(before: [MetaverseObject.Item], now: UInt32) -> [MetaverseObject.Item] {
    touched.sort()
    var items: [MetaverseObject.Item] = []
    items.reserveCapacity(touched.count(where: { values[Int($0.number)] != nil }))
    var old = 0
    for id in touched {
      let index = Int(id.number)
      while old < before.count, before[old].id < id { old += 1 }
      let previous = old < before.count && before[old].id == id ? before[old] : nil
      if let value = values[index] {
        let time = previous?.value == value ? previous?.changed ?? now : now
        items.append(MetaverseObject.Item(value: value, id: id, rule: rules[index], changed: time))
      } else if states[index] == .ignored, let previous {
        items.append(previous)
      }
    }
    return items
  }

  /// The value that the flows gave an attribute.
  func value(_ id: AttributeID) -> AttributeValue? {
    Int(id.number) < values.count ? values[Int(id.number)] : nil
  }
}
