/// Builds a text unit by unit: ASCII bytes until the first other unit, UTF-16 from then on.
public struct PSStringBuilder {
  private var narrow: [UInt8] = []
  private var wide: [UInt16] = []
  private var isWide = false

  public init() {}

  /// The number of UTF-16 units so far.
  public var count: Int { isWide ? wide.count : narrow.count }
  public var isEmpty: Bool { count == 0 }

  public mutating func append(_ unit: UInt16) {
    if !isWide {
      if unit < 0x80 {
        narrow.append(UInt8(truncatingIfNeeded: unit))
        return
      }
      widen()
    }
    wide.append(unit)
  }

  public mutating func append(_ text: PSString) {
    if text.isASCII {
      let source = UnsafeBufferPointer(start: text.bytes, count: text.count)
      if isWide { for b in source { wide.append(UInt16(b)) } } else { narrow.append(contentsOf: source) }
    } else {
      if !isWide { widen() }
      wide.append(contentsOf: UnsafeBufferPointer(start: text.units, count: text.count))
    }
  }

  public mutating func append(_ text: String) {
    for unit in text.utf16 { append(unit) }
  }

  public mutating func append(_ text: StaticString) {
    for i in 0..<text.utf8CodeUnitCount { append(UInt16(text.utf8Start[i])) }
  }

  /// Appends a whole number in decimal.
  public mutating func append(_ number: Int64) {
    for unit in String(number).utf8 { append(UInt16(unit)) }
  }

  /// Removes what stands behind the first `count` units.
  public mutating func truncate(to count: Int) {
    if isWide { wide.removeLast(max(0, wide.count - count)) } else { narrow.removeLast(max(0, narrow.count - count)) }
  }

  /// The text so far, in the form that fits it.
  public func build() -> PSString {
    isWide
      ? wide.withUnsafeBufferPointer { PSString.make(units: $0) }
      : narrow.withUnsafeBufferPointer {
        let result = PSString.ascii(count: $0.count)
        if let start = $0.baseAddress { result.bytes.update(from: start, count: $0.count) }
        return result
      }
  }

  private mutating func widen() {
    wide.reserveCapacity(narrow.count + 16)
    for b in narrow { wide.append(UInt16(b)) }
    narrow = []
    isWide = true
  }
}

extension PSString {
  /// The two texts behind each other, in one allocation where both are ASCII.
  public static func concat(_ a: PSString, _ b: PSString) -> PSString {
    if a.isEmpty { return b }
    if b.isEmpty { return a }
    let n = a.count, m = b.count
    if a.isASCII && b.isASCII {
      let result = ascii(count: n + m)
      result.bytes.update(from: a.bytes, count: n)
      (result.bytes + n).update(from: b.bytes, count: m)
      return result
    }
    let result = wide(count: n + m)
    a.copyUnits(to: result.units)
    b.copyUnits(to: result.units + n)
    return result
  }

  /// Writes all units behind `out`.
  public final func copyUnits(to out: UnsafeMutablePointer<UInt16>) {
    if isASCII {
      for i in 0..<count { out[i] = UInt16(bytes[i]) }
    } else {
      out.update(from: units, count: count)
    }
  }

  /// Appends in place where the slot holds the only reference to a string with room; else replaces the slot's string.
  ///
  /// Uniqueness is asked on the slot's own word, before any strong copy is taken.
  public static func append(_ slot: ValuePointer, _ text: PSString) {
    let object = UnsafeMutableRawPointer(slot).assumingMemoryBound(to: PSString.self)
    let unique = isKnownUniquelyReferenced(&object.pointee)
    let old = object.pointee
    let n = old.count, m = text.count
    guard old.isASCII == text.isASCII else {
      setValue(slot, .string(concat(old, text)))
      return
    }
    let shift = Int(old.header.form)
    let target: PSString
    if unique && (n + m) << shift <= Int(old.header.capacity) {
      target = old
      target.header.units += UInt32(truncatingIfNeeded: m)
      target.header.hash = 0
    } else {
      let room = n + m + (n + m) / 2
      target = shift == 0 ? ascii(count: n + m, capacity: room) : wide(count: n + m, capacity: room)
      target.bytes.update(from: old.bytes, count: n << shift)
    }
    (target.bytes + n << shift).update(from: text.bytes, count: m << shift)
    if target !== old { setValue(slot, .string(target)) }
  }
}
