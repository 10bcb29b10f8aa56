import ADSyncWorld

/// Passwords that the service makes up.
enum CloudPassword {
  /// Three letters, five digits: what the service gives; the same for the same seed.
  static func generate(_ seed: String) -> String {
    let id = UniqueID(seed: "password \(seed)")
    let consonants = Array("bcdfghjklmnpqrstvwxz")
    let vowels = Array("aeiou")
    var rest = id.high ^ id.low
    func pick(_ letters: [Character]) -> Character {
      defer { rest /= 23 }
      return letters[Int(rest % UInt64(letters.count))]
    }
    let start = String([pick(consonants)]).uppercased() + String([pick(vowels), pick(consonants), pick(vowels)])
    return start + String(10_000 + Int(rest % 90_000))
  }
}
