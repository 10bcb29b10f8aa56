/// Finds the word that somebody most likely meant.
enum NearestWord {
  /// The word with the fewest changed letters (at most a third of them); nil when none is near.
  static func find(_ word: String, among words: [String]) -> String? {
    let candidates = words.map { (word: $0, distance: distance(word.lowercased(), $0.lowercased())) }
    guard let best = candidates.min(by: { $0.distance < $1.distance }), best.distance <= max(2, best.word.count / 3)
    else { return nil }
    return best.word
  }

  private static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right.utf8)
    var row = Array(0...right.count)
    for (index, letter) in left.utf8.prefix(200).enumerated() {
      var previous = row[0]
      row[0] = index + 1
      for column in right.indices {
        let replaced = previous + (right[column] == letter ? 0 : 1)
        previous = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, previous + 1)
      }
    }
    return row[right.count]
  }
}
