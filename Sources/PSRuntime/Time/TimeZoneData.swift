import Glibc

/// The changes of a zone's clock, decoded from a TZif file and the rule at its end.
struct TimeZoneData: Sendable {
  /// A kind of clock that the zone has had.
  struct Clock: Sendable, Equatable {
    var offset: Int
    var isDaylight: Bool
    var abbreviation: String
  }

  private var times: [Int64] = []
  private var indexes: [UInt8] = []
  private var clocks: [Clock] = []
  private var rule: TimeZoneRule?

  /// A zone of one clock.
  init(fixed clock: Clock) { clocks = [clock] }

  /// A zone of a rule alone.
  init(rule: TimeZoneRule) {
    self.rule = rule
    clocks = [rule.standard]
  }

  /// The content of a file; nil if it is not one.
  init?(bytes: [UInt8]) {
    guard var block = Block(bytes, at: 0, timeSize: 4) else { return nil }
    var size = 4
    if block.version >= 2 {
      guard let second = Block(bytes, at: block.end, timeSize: 8) else { return nil }
      block = second
      size = 8
    }
    for index in 0..<block.timeCount {
      times.append(Block.number(bytes, block.start + index * size, size))
      indexes.append(bytes[block.start + block.timeCount * size + index])
    }
    readClocks(bytes, block, size)
    guard !clocks.isEmpty, indexes.allSatisfy({ Int($0) < clocks.count }) else { return nil }
    if size == 8 { rule = TimeZoneRule(TimeZoneData.footer(bytes, block.end)) }
  }

  private mutating func readClocks(_ bytes: [UInt8], _ block: Block, _ size: Int) {
    let typeStart = block.start + block.timeCount * (size + 1)
    let nameStart = typeStart + block.typeCount * 6
    for index in 0..<block.typeCount {
      let at = typeStart + index * 6
      let name = bytes[min(nameStart + Int(bytes[at + 5]), bytes.count)...].prefix { $0 != 0 }
      clocks.append(
        Clock(
          offset: Int(Int32(truncatingIfNeeded: Block.number(bytes, at, 4))), isDaylight: bytes[at + 4] != 0,
          abbreviation: String(decoding: name, as: UTF8.self)))
    }
  }

  private static func footer(_ bytes: [UInt8], _ start: Int) -> String {
    guard start < bytes.count, bytes[start] == 10 else { return "" }
    return String(decoding: bytes[(start + 1)...].prefix { $0 != 10 }, as: UTF8.self)
  }

  /// The clock at a number of seconds since 1970 in UTC.
  func clock(at seconds: Int64) -> Clock {
    guard let last = times.last, let first = times.first, seconds >= first else {
      if times.isEmpty, let rule { return rule.clock(at: seconds) }
      return clocks.first { !$0.isDaylight } ?? clocks.first ?? Clock(offset: 0, isDaylight: false, abbreviation: "UTC")
    }
    if seconds >= last, let rule { return rule.clock(at: seconds) }
    var low = 0
    var high = times.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if times[middle] <= seconds { low = middle } else { high = middle }
    }
    return clocks[Int(indexes[low])]
  }

  /// The standard offset of today.
  var standard: Clock {
    if let rule { return rule.standard }
    for index in indexes.reversed() where !clocks[Int(index)].isDaylight { return clocks[Int(index)] }
    return clocks.first ?? Clock(offset: 0, isDaylight: false, abbreviation: "UTC")
  }

  var daylight: Clock? { rule?.daylight ?? clocks.last { $0.isDaylight } }
  var hasDaylight: Bool { rule.map { $0.daylight != nil } ?? clocks.contains { $0.isDaylight } }

  /// One header of a file and where its parts are.
  private struct Block {
    let version: UInt8
    let timeCount: Int
    let typeCount: Int
    let start: Int
    let end: Int

    init?(_ bytes: [UInt8], at offset: Int, timeSize: Int) {
      guard offset >= 0, offset + 44 <= bytes.count, Array(bytes[offset..<(offset + 4)]) == Array("TZif".utf8)
      else { return nil }
      let digit = bytes[offset + 4]
      version = digit >= 48 ? digit - 48 : 0
      let counts = (0..<6).map { Int(Block.number(bytes, offset + 20 + $0 * 4, 4)) }
      guard counts.allSatisfy({ (0...100_000).contains($0) }) else { return nil }
      timeCount = counts[3]
      typeCount = counts[4]
      start = offset + 44
      end =
        start + timeCount * (timeSize + 1) + typeCount * 6 + counts[5] + counts[2] * (timeSize + 4)
        + counts[1] + counts[0]
      guard end <= bytes.count else { return nil }
    }

    /// A signed big-endian number.
    static func number(_ bytes: [UInt8], _ at: Int, _ size: Int) -> Int64 {
      var value: Int64 = bytes[at] >= 0x80 ? -1 : 0
      for index in 0..<size { value = value << 8 | Int64(bytes[at + index]) }
      return value
    }
  }
}

extension TimeZoneData {
  /// All bytes of a file; nil if it cannot be read or is larger than a zone can be.
  static func contents(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    guard count > 0 else { return nil }
    return Array(bytes[..<count])
  }
}
