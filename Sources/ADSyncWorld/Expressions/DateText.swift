/// Dates as people write them in rule expressions.
enum DateText {
  /// Reads `2013-01-10 4:00 PM -8`, `12/25/2007`, `2012-01-01 23:00:00`, `20140905081453.0Z`, ISO forms; nil otherwise.
  static func parse(_ text: String) -> Timestamp? {
    if let time = generalized(text) { return time }
    var pieces = text.split { $0 == " " || $0 == "T" }.map(String.init)
    guard !pieces.isEmpty, let day = day(pieces.removeFirst()) else { return nil }
    var seconds = 0
    var shift = 0
    for piece in pieces {
      switch piece.uppercased() {
      case "AM": if seconds >= 12 * 3600 { seconds -= 12 * 3600 }
      case "PM": if seconds < 12 * 3600 { seconds += 12 * 3600 }
      case "Z", "UTC", "GMT": break
      default:
        if piece.contains(":"), !piece.hasPrefix("+"), !piece.hasPrefix("-") {
          let body = piece.hasSuffix("Z") ? String(piece.dropLast()) : piece
          guard let value = clock(body) else { return nil }
          seconds = value
        } else {
          guard let value = offset(piece) else { return nil }
          shift = value
        }
      }
    }
    return day + .seconds(Int64(seconds - shift))
  }

  /// `20140905081453.0Z`
  private static func generalized(_ text: String) -> Timestamp? {
    let digits = text.prefix { $0.isNumber }
    guard digits.utf8.count == 14, text.hasSuffix("Z") else { return nil }
    let numbers = [0, 4, 6, 8, 10, 12].map { start -> Int in
      Int(digits.dropFirst(start).prefix(start == 0 ? 4 : 2)) ?? -1
    }
    guard isDay(numbers[0], numbers[1], numbers[2]), (0..<24).contains(numbers[3]), (0..<60).contains(numbers[4]),
      (0..<60).contains(numbers[5])
    else { return nil }
    return Timestamp(
      year: numbers[0], month: numbers[1], day: numbers[2], hour: numbers[3], minute: numbers[4], second: numbers[5])
  }

  private static func day(_ text: String) -> Timestamp? {
    let isSlashed = text.contains("/")
    let numbers = text.split(separator: isSlashed ? "/" : "-").map { Int($0) ?? -1 }
    guard numbers.count == 3 else { return nil }
    let (year, month, day) = isSlashed ? (numbers[2], numbers[0], numbers[1]) : (numbers[0], numbers[1], numbers[2])
    return isDay(year, month, day) ? Timestamp(year: year, month: month, day: day) : nil
  }

  private static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    (1...9999).contains(year) && (1...12).contains(month) && day >= 1 && day <= days(in: month, of: year)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  private static func clock(_ text: String) -> Int? {
    let numbers = text.split(separator: ":").map { Int($0.prefix { $0 != "." }) ?? -1 }
    guard (2...3).contains(numbers.count), (0..<24).contains(numbers[0]), (0..<60).contains(numbers[1]),
      numbers.count < 3 || (0..<60).contains(numbers[2])
    else { return nil }
    return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count > 2 ? numbers[2] : 0)
  }

  /// `-8`, `+01:00` in seconds.
  private static func offset(_ text: String) -> Int? {
    guard text.hasPrefix("+") || text.hasPrefix("-") else { return nil }
    let numbers = text.dropFirst().split(separator: ":").map { Int($0) ?? -1 }
    guard (1...2).contains(numbers.count), numbers.allSatisfy({ (0..<60).contains($0) }) else { return nil }
    let seconds = numbers[0] * 3600 + (numbers.count > 1 ? numbers[1] * 60 : 0)
    return text.hasPrefix("-") ? -seconds : seconds
  }

  /// Adds months; a day that the month does not have becomes its last one.
  static func adding(months: Int, to time: Timestamp) -> Timestamp {
    let parts = time.parts
    let index = parts.year * 12 + parts.month - 1 + months
    guard (12..<120_000).contains(index) else { return months > 0 ? .maximum : .minimum }
    let (year, month) = (index / 12, index % 12 + 1)
    let day = min(parts.day, days(in: month, of: year))
    let midnight = Timestamp(year: parts.year, month: parts.month, day: parts.day)
    return Timestamp(year: year, month: month, day: day) + (time - midnight)
  }
}
