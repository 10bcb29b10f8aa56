/// Text that grows by appending: ASCII bytes until the first other unit arrives, UTF-16 units from then on.
///
/// The result is always in the smallest form, because only a unit above 127 widens it.
public struct TextBuilder {
  private var bytes: [UInt8] = []
  private var units: [UInt16] = []
  /// False once the text holds a unit that is not ASCII.
  public private(set) var isASCII = true

  public init() {}

  public init(reserving capacity: Int) { bytes.reserveCapacity(Swift.min(Swift.max(0, capacity), 1 << 24)) }

  public init(_ text: String) { append(text) }

  public init(_ view: TextView) { append(view) }

  /// The number of UTF-16 units so far.
  public var count: Int { isASCII ? bytes.count : units.count }

  public var isEmpty: Bool { count == 0 }

  /// The unit at `index`, which must lie in `0..<count`.
  public subscript(index: Int) -> UInt16 { isASCII ? UInt16(bytes[index]) : units[index] }

  public mutating func append(unit: UInt16) {
    if isASCII {
      if unit < 128 {
        bytes.append(UInt8(truncatingIfNeeded: unit))
        return
      }
      widen()
    }
    units.append(unit)
  }

  /// Appends `unit` `count` times; nothing if the count is negative.
  public mutating func append(unit: UInt16, count: Int) {
    guard count > 0 else { return }
    if isASCII && unit < 128 {
      bytes.append(contentsOf: repeatElement(UInt8(truncatingIfNeeded: unit), count: count))
    } else {
      widen()
      units.append(contentsOf: repeatElement(unit, count: count))
    }
  }

  public mutating func append(_ view: TextView) {
    if view.isASCII {
      let buffer = UnsafeBufferPointer(start: view.bytes, count: view.count)
      if isASCII {
        bytes.append(contentsOf: buffer)
      } else {
        units.append(contentsOf: buffer.lazy.map { UInt16($0) })
      }
      return
    }
    guard isASCII else {
      units.append(contentsOf: UnsafeBufferPointer(start: view.units, count: view.count))
      return
    }
    var index = 0
    while index < view.count, view.units[index] < 128 {
      bytes.append(UInt8(truncatingIfNeeded: view.units[index]))
      index &+= 1
    }
    guard index < view.count else { return }
    widen()
    units.append(contentsOf: UnsafeBufferPointer(start: view.units + index, count: view.count &- index))
  }

  /// Appends ASCII text with the letters from `first` on (A or a) changed to their other case.
  mutating func appendASCII(_ view: TextView, from first: UInt8) {
    guard isASCII, view.isASCII else {
      for index in 0..<view.count { append(unit: view[index] &- UInt16(first) < 26 ? view[index] ^ 0x20 : view[index]) }
      return
    }
    let source = UnsafeBufferPointer(start: view.bytes, count: view.count)
    bytes.append(contentsOf: source.lazy.map { $0 &- first < 26 ? $0 ^ 0x20 : $0 })
  }

  public mutating func append(_ text: String) {
    for unit in text.utf16 { append(unit: unit) }
  }

  /// Appends a literal, which must be ASCII.
  public mutating func append(_ literal: StaticString) { append(TextView(literal)) }

  /// Appends a Unicode scalar value as one or two units; values outside Unicode become U+FFFD.
  public mutating func append(scalar value: UInt32) {
    guard value > 0xFFFF else { return append(unit: UInt16(truncatingIfNeeded: value)) }
    guard value <= 0x10FFFF else { return append(unit: 0xFFFD) }
    append(unit: UInt16(truncatingIfNeeded: 0xD800 &+ ((value &- 0x10000) >> 10)))
    append(unit: UInt16(truncatingIfNeeded: 0xDC00 &+ (value & 0x3FF)))
  }

  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    units.removeAll(keepingCapacity: true)
    isASCII = true
  }

  /// Calls `body` with a view of the text so far; the view must not leave the closure.
  public func withView<Result, Failure: Error>(_ body: (TextView) throws(Failure) -> Result) throws(Failure) -> Result {
    var outcome: Swift.Result<Result, Failure>
    if isASCII {
      outcome = bytes.withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<UInt8>) in
        let view = buffer.baseAddress.map { TextView(ascii: $0, count: buffer.count) } ?? TextView("")
        do throws(Failure) { return .success(try body(view)) } catch { return .failure(error) }
      }
    } else {
      outcome = units.withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<UInt16>) in
        let view = buffer.baseAddress.map { TextView(utf16: $0, count: buffer.count) } ?? TextView("")
        do throws(Failure) { return .success(try body(view)) } catch { return .failure(error) }
      }
    }
    return try outcome.get()
  }

  /// A Swift string of the text; lone surrogates become U+FFFD.
  public var string: String {
    isASCII ? String(decoding: bytes, as: UTF8.self) : String(decoding: units, as: UTF16.self)
  }

  private mutating func widen() {
    guard isASCII else { return }
    units.reserveCapacity(bytes.count &+ 16)
    units.append(contentsOf: bytes.lazy.map { UInt16($0) })
    bytes = []
    isASCII = false
  }
}
