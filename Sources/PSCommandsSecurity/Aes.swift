/// The AES block cipher in CBC mode with PKCS #7 padding (FIPS 197), for texts of a few bytes: nothing here is fast.
struct Aes {
  private let roundKeys: [[UInt8]]
  private let sbox: [UInt8]
  private let inverse: [UInt8]

  /// A cipher of a key of 16, 24 or 32 bytes; nil for another length.
  init?(key: [UInt8]) {
    guard [16, 24, 32].contains(key.count) else { return nil }
    (sbox, inverse) = Aes.boxes()
    let words = key.count / 4
    var schedule = stride(from: 0, to: key.count, by: 4).map { Array(key[$0..<$0 + 4]) }
    var constant: UInt8 = 1
    for i in words..<4 * (words + 7) {
      var word = schedule[i - 1]
      if i % words == 0 {
        word = [sbox[Int(word[1])] ^ constant, sbox[Int(word[2])], sbox[Int(word[3])], sbox[Int(word[0])]]
        constant = Aes.double(constant)
      } else if words > 6, i % words == 4 {
        word = [sbox[Int(word[0])], sbox[Int(word[1])], sbox[Int(word[2])], sbox[Int(word[3])]]
      }
      schedule.append((0..<4).map { schedule[i - words][$0] ^ word[$0] })
    }
    roundKeys = stride(from: 0, to: schedule.count, by: 4).map { Array(schedule[$0..<$0 + 4].joined()) }
  }

  private static func double(_ x: UInt8) -> UInt8 { (x << 1) ^ (x & 0x80 != 0 ? 0x1B : 0) }

  private static func multiply(_ a: UInt8, _ b: UInt8) -> UInt8 {
    var (a, b, result): (UInt8, UInt8, UInt8) = (a, b, 0)
    while b != 0 {
      if b & 1 != 0 { result ^= a }
      a = double(a)
      b >>= 1
    }
    return result
  }

  private static func boxes() -> (forward: [UInt8], backward: [UInt8]) {
    var forward = [UInt8](repeating: 0, count: 256)
    var backward = forward
    var p: UInt8 = 1, q: UInt8 = 1
    repeat {
      p = p ^ double(p)
      q ^= q << 1
      q ^= q << 2
      q ^= q << 4
      if q & 0x80 != 0 { q ^= 0x09 }
      func rotated(_ n: UInt8) -> UInt8 { q << n | q >> (8 - n) }
      forward[Int(p)] = q ^ rotated(1) ^ rotated(2) ^ rotated(3) ^ rotated(4) ^ 0x63
    } while p != 1
    forward[0] = 0x63
    for (i, value) in forward.enumerated() { backward[Int(value)] = UInt8(truncatingIfNeeded: i) }
    return (forward, backward)
  }

  private func mixed(_ block: [UInt8], _ factors: [UInt8]) -> [UInt8] {
    (0..<16).map { i in
      let column = i / 4 * 4
      return (0..<4).reduce(UInt8(0)) { $0 ^ Aes.multiply(block[column + $1], factors[($1 + 4 - i % 4) % 4]) }
    }
  }

  private func encrypt(block: [UInt8]) -> [UInt8] {
    var state = zip(block, roundKeys[0]).map { $0 ^ $1 }
    for (round, key) in roundKeys.enumerated().dropFirst() {
      state = (0..<16).map { sbox[Int(state[($0 + 4 * ($0 % 4)) % 16])] }
      if round < roundKeys.count - 1 { state = mixed(state, [2, 3, 1, 1]) }
      state = zip(state, key).map { $0 ^ $1 }
    }
    return state
  }

  private func decrypt(block: [UInt8]) -> [UInt8] {
    var state = block
    for (round, key) in roundKeys.enumerated().dropFirst().reversed() {
      state = zip(state, key).map { $0 ^ $1 }
      if round < roundKeys.count - 1 { state = mixed(state, [14, 11, 13, 9]) }
      state = (0..<16).map { inverse[Int(state[($0 + 16 - 4 * ($0 % 4)) % 16])] }
    }
    return zip(state, roundKeys[0]).map { $0 ^ $1 }
  }

  func encrypt(_ bytes: [UInt8], vector: [UInt8]) -> [UInt8] {
    let padding = 16 - bytes.count % 16
    let padded = bytes + [UInt8](repeating: UInt8(padding), count: padding)
    var previous = vector
    var result: [UInt8] = []
    for start in stride(from: 0, to: padded.count, by: 16) {
      previous = encrypt(block: zip(padded[start..<start + 16], previous).map { $0 ^ $1 })
      result += previous
    }
    return result
  }

  /// The plain bytes; nil where the padding is wrong.
  func decrypt(_ bytes: [UInt8], vector: [UInt8]) -> [UInt8]? {
    guard !bytes.isEmpty, bytes.count % 16 == 0, vector.count == 16 else { return nil }
    var previous = vector
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 16) {
      let block = Array(bytes[start..<start + 16])
      result += zip(decrypt(block: block), previous).map { $0 ^ $1 }
      previous = block
    }
    guard let padding = result.last, (1...16).contains(padding),
      result.suffix(Int(padding)).allSatisfy({ $0 == padding })
    else {
      return nil
    }
    return Array(result.dropLast(Int(padding)))
  }
}
