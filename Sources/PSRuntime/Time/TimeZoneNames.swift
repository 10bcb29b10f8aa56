/// English names of common zones and the names that Windows has for them.
enum TimeZoneNames {
  struct Names {
    let iana: String
    let generic: String
    let standard: String
    let daylight: String
  }

  // IANA name, generic name without "Time", standard and daylight names without "Time", Windows name.
  private static let text: StaticString = """
    Europe/Copenhagen|Central European|Central European Standard|Central European Summer|Romance Standard Time
    Europe/Oslo|Central European|Central European Standard|Central European Summer|
    Europe/Stockholm|Central European|Central European Standard|Central European Summer|
    Europe/Berlin|Central European|Central European Standard|Central European Summer|W. Europe Standard Time
    Europe/Amsterdam|Central European|Central European Standard|Central European Summer|
    Europe/Brussels|Central European|Central European Standard|Central European Summer|
    Europe/Paris|Central European|Central European Standard|Central European Summer|
    Europe/Madrid|Central European|Central European Standard|Central European Summer|
    Europe/Rome|Central European|Central European Standard|Central European Summer|
    Europe/Vienna|Central European|Central European Standard|Central European Summer|
    Europe/Zurich|Central European|Central European Standard|Central European Summer|
    Europe/Prague|Central European|Central European Standard|Central European Summer|
    Europe/Budapest|Central European|Central European Standard|Central European Summer|Central Europe Standard Time
    Europe/Warsaw|Central European|Central European Standard|Central European Summer|Central European Standard Time
    Europe/Helsinki|Eastern European|Eastern European Standard|Eastern European Summer|FLE Standard Time
    Europe/Athens|Eastern European|Eastern European Standard|Eastern European Summer|GTB Standard Time
    Europe/London|United Kingdom|Greenwich Mean|British Summer|GMT Standard Time
    Europe/Dublin|Ireland|Greenwich Mean|Irish Standard|
    Europe/Lisbon|Western European|Western European Standard|Western European Summer|
    Europe/Istanbul|T\u{fc}rkiye|GMT+03:00|GMT+03:00|Turkey Standard Time
    Europe/Moscow|Moscow|Moscow Standard|Moscow Summer|Russian Standard Time
    America/New_York|Eastern|Eastern Standard|Eastern Daylight|Eastern Standard Time
    America/Chicago|Central|Central Standard|Central Daylight|Central Standard Time
    America/Denver|Mountain|Mountain Standard|Mountain Daylight|Mountain Standard Time
    America/Phoenix|Mountain|Mountain Standard|Mountain Daylight|US Mountain Standard Time
    America/Los_Angeles|Pacific|Pacific Standard|Pacific Daylight|Pacific Standard Time
    America/Anchorage|Alaska|Alaska Standard|Alaska Daylight|Alaskan Standard Time
    America/Halifax|Atlantic|Atlantic Standard|Atlantic Daylight|Atlantic Standard Time
    America/Toronto|Eastern|Eastern Standard|Eastern Daylight|
    America/Sao_Paulo|Brasilia|Brasilia Standard|Brasilia Summer|E. South America Standard Time
    Pacific/Honolulu|Hawaii-Aleutian|Hawaii-Aleutian Standard|Hawaii-Aleutian Daylight|Hawaiian Standard Time
    Asia/Tokyo|Japan|Japan Standard|Japan Daylight|Tokyo Standard Time
    Asia/Shanghai|China|China Standard|China Daylight|China Standard Time
    Asia/Hong_Kong|Hong Kong|Hong Kong Standard|Hong Kong Summer|
    Asia/Singapore|Singapore|Singapore Standard|Singapore Standard|Singapore Standard Time
    Asia/Seoul|Korean|Korean Standard|Korean Daylight|Korea Standard Time
    Asia/Kolkata|India|India Standard|India Standard|India Standard Time
    Asia/Dubai|Gulf|Gulf Standard|Gulf Standard|Arabian Standard Time
    Asia/Jerusalem|Israel|Israel Standard|Israel Daylight|Israel Standard Time
    Australia/Sydney|Eastern Australia|Australian Eastern Standard|Australian Eastern Daylight|AUS Eastern Standard Time
    Australia/Brisbane|Brisbane|Australian Eastern Standard|Australian Eastern Daylight|E. Australia Standard Time
    Australia/Perth|Western Australia|Australian Western Standard|Australian Western Daylight|W. Australia Standard Time
    Pacific/Auckland|New Zealand|New Zealand Standard|New Zealand Daylight|New Zealand Standard Time
    Africa/Johannesburg|South Africa|South Africa Standard|South Africa Standard|South Africa Standard Time
    Africa/Cairo|Eastern European|Eastern European Standard|Eastern European Summer|Egypt Standard Time
    """

  private static func rows() -> [[Substring]] {
    let all = text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    return all.split(separator: "\n").map { $0.split(separator: "|", omittingEmptySubsequences: false) }
      .filter { $0.count == 5 }
  }

  /// The names of a zone by its IANA or Windows name.
  static func names(of id: String) -> Names? {
    let wanted = id.lowercased()
    for row in rows() where row[0].lowercased() == wanted || row[4].lowercased() == wanted {
      func full(_ name: Substring) -> String { name.hasPrefix("GMT+") ? String(name) : name + " Time" }
      return Names(iana: String(row[0]), generic: full(row[1]), standard: full(row[2]), daylight: full(row[3]))
    }
    return nil
  }

  /// The IANA name behind a Windows name.
  static func ianaName(windows name: String) -> String? {
    let wanted = name.lowercased()
    if wanted == "coordinated universal time" { return "UTC" }
    return rows().first { !$0[4].isEmpty && $0[4].lowercased() == wanted }.map { String($0[0]) }
  }
}
