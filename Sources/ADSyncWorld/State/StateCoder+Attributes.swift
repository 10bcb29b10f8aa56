extension StateWriter {
  mutating func put(_ value: AttributeValue) {
    switch value {
    case .string(let text): put(UInt64(0)); put(text)
    case .integer(let number): put(UInt64(1)); put(number)
    case .boolean(let flag): put(UInt64(flag ? 3 : 2))
    case .binary(let bytes): put(UInt64(4)); put(bytes)
    case .reference(let id): put(UInt64(5)); put(id)
    case .list(let values): put(UInt64(6)); list(values) { $0.put($1) }
    }
  }

  mutating func put(_ attributes: AttributeSet) {
    list(attributes.items) { writer, item in
      writer.put(UInt64(item.id.number))
      writer.put(item.value)
    }
  }
}

extension StateReader {
  mutating func attributeValue(depth: Int = 0) throws(Damage) -> AttributeValue {
    switch try natural() {
    case 0: return .string(try text())
    case 1: return .integer(try long())
    case 2: return .boolean(false)
    case 3: return .boolean(true)
    case 4: return .binary(try data())
    case 5: return .reference(try id())
    case 6 where depth == 0: return .list(try list { (r) throws(Damage) in try r.attributeValue(depth: 1) })
    default: throw Damage()
    }
  }

  mutating func attributeID() throws(Damage) -> AttributeID {
    AttributeID(UInt16(truncatingIfNeeded: try natural()))
  }

  mutating func attributes() throws(Damage) -> AttributeSet {
    AttributeSet(
      sorted: try list { (r) throws(Damage) in
        let id = try r.attributeID()
        return AttributeSet.Item(value: try r.attributeValue(), id: id)
      })
  }
}
