/// .NET's `System.Random`: the fixed numbers of a seed, or the system's randomness without one.
public struct DotNetRandom: Sendable {
  private enum Source: Sendable {
    case seeded(SubtractiveGenerator)
    case unseeded(XoshiroGenerator)
  }

  private var source: Source

  /// Numbers that differ each time.
  public init() { source = .unseeded(XoshiroGenerator()) }

  /// The numbers of `[Random]::new(seed)` and `Get-Random -SetSeed seed`.
  public init(seed: Int32) { source = .seeded(SubtractiveGenerator(seed)) }

  /// 0 up to 2147483646.
  public mutating func next() -> Int32 {
    switch source {
    case .seeded(var generator):
      defer { source = .seeded(generator) }
      return generator.sample()
    case .unseeded(var generator):
      defer { source = .unseeded(generator) }
      while true {
        let value = Int32(truncatingIfNeeded: generator.next() >> 33)
        if value != .max { return value }
      }
    }
  }

  /// 0 up to below `maximum`; nil for a negative one.
  public mutating func next(below maximum: Int32) -> Int32? {
    guard maximum >= 0 else { return nil }
    switch source {
    case .seeded: return Int32(nextDouble() * Double(maximum))
    case .unseeded(var generator):
      defer { source = .unseeded(generator) }
      return maximum <= 1 ? 0 : Int32(truncatingIfNeeded: generator.next(upperBound: UInt64(maximum)))
    }
  }

  /// `minimum` up to below `maximum` (equal bounds give that number); nil where they are the wrong way round.
  public mutating func next(from minimum: Int32, below maximum: Int32) -> Int32? {
    guard minimum <= maximum else { return nil }
    let range = Int64(maximum) - Int64(minimum)
    switch source {
    case .seeded(var generator):
      defer { source = .seeded(generator) }
      if range <= Int64(Int32.max) { return Int32(Int64(generator.nextDouble() * Double(range)) + Int64(minimum)) }
      return Int32(Int64(generator.nextLargeRange() * Double(range)) + Int64(minimum))
    case .unseeded(var generator):
      defer { source = .unseeded(generator) }
      if range <= 1 { return minimum }
      return Int32(truncatingIfNeeded: Int64(minimum) + Int64(generator.next(upperBound: UInt64(range))))
    }
  }

  /// `minimum` up to below `maximum`; nil where they are the wrong way round.
  public mutating func nextInt64(from minimum: Int64 = 0, below maximum: Int64 = .max) -> Int64? {
    guard minimum <= maximum else { return nil }
    let range = UInt64(bitPattern: maximum &- minimum)
    if range <= 1 { return minimum }
    switch source {
    case .seeded:
      if range <= UInt64(Int32.max) {
        return next(below: Int32(range)).map { minimum + Int64($0) }
      }
      // As many bits as the range has, until they are below it.
      let bits = 64 - (range - 1).leadingZeroBitCount
      while true {
        let value = nextUInt64() >> UInt64(64 - bits)
        if value < range { return Int64(bitPattern: UInt64(bitPattern: minimum) &+ value) }
      }
    case .unseeded(var generator):
      defer { source = .unseeded(generator) }
      return Int64(bitPattern: UInt64(bitPattern: minimum) &+ generator.next(upperBound: range))
    }
  }

  private mutating func nextUInt64() -> UInt64 {
    func part(_ value: Int32?) -> UInt64 { UInt64(UInt32(bitPattern: value ?? 0)) }
    let low = part(next(below: 1 << 22))
    let middle = part(next(below: 1 << 22))
    let high = part(next(below: 1 << 20))
    return low | middle << 22 | high << 44
  }

  /// 0 up to below 1.
  public mutating func nextDouble() -> Double {
    switch source {
    case .seeded(var generator):
      defer { source = .seeded(generator) }
      return generator.nextDouble()
    case .unseeded(var generator):
      defer { source = .unseeded(generator) }
      return Double(generator.next() >> 11) * (1.0 / Double(1 << 53))
    }
  }

  public mutating func nextBytes(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<max(count, 0) {
      switch source {
      case .seeded: bytes.append(UInt8(truncatingIfNeeded: next()))
      case .unseeded(var generator):
        bytes.append(UInt8(truncatingIfNeeded: generator.next() >> 56))
        source = .unseeded(generator)
      }
    }
    return bytes
  }
}

/// The subtractive generator that .NET keeps for seeds.
private struct SubtractiveGenerator: Sendable {
  private var state = [Int32](repeating: 0, count: 56)
  private var first = 0
  private var second = 21

  init(_ seed: Int32) {
    var last = 161_803_398 &- (seed == .min ? .max : abs(seed))
    var value: Int32 = 1
    var place = 0
    state[55] = last
    for _ in 1..<55 {
      place = (place + 21) % 55
      state[place] = value
      value = last &- value
      if value < 0 { value = value &+ .max }
      last = state[place]
    }
    for _ in 1..<5 {
      for index in 1..<56 {
        state[index] = state[index] &- state[1 + (index + 30) % 55]
        if state[index] < 0 { state[index] = state[index] &+ .max }
      }
    }
  }

  mutating func sample() -> Int32 {
    first = first >= 55 ? 1 : first + 1
    second = second >= 55 ? 1 : second + 1
    var value = state[first] &- state[second]
    if value == .max { value -= 1 }
    if value < 0 { value = value &+ .max }
    state[first] = value
    return value
  }

  mutating func nextDouble() -> Double { Double(sample()) * (1.0 / Double(Int32.max)) }

  /// For ranges wider than an Int32: a sign comes from a second number.
  mutating func nextLargeRange() -> Double {
    var value = sample()
    if sample() % 2 == 0 { value = -value }
    return (Double(value) + Double(Int32.max - 1)) / (2 * Double(UInt32(Int32.max) - 1) + 1)
  }
}

/// xoshiro256**, seeded by the system.
private struct XoshiroGenerator: Sendable, RandomNumberGenerator {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  init() {
    var system = SystemRandomNumberGenerator()
    repeat {
      state = (system.next(), system.next(), system.next(), system.next())
    } while state == (0, 0, 0, 0)
  }

  mutating func next() -> UInt64 {
    let product = state.1 &* 5
    let result = (product << 7 | product >> 57) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = state.3 << 45 | state.3 >> 19
    return result
  }

  mutating func next(upperBound: UInt64) -> UInt64 {
    UInt64.random(in: 0..<Swift.max(upperBound, 1), using: &self)
  }
}
