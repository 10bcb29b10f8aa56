extension Culture {
  // The first two of the text are decoded alone: no start-up pays for the others.
  public static let invariant = first.first ?? .bare
  public static let enUS = first.last ?? .bare
  private static let first = decode(first: 2)

  /// The culture of a name in any case, with `_` for `-` too; nil for a name that is not well formed.
  ///
  /// Well-formed names without data of their own have the invariant formats and LCID 4096, as with ICU.
  public static func named(_ name: String) -> Culture? {
    let wanted = name.lowercased().replacing("_", by: "-")
    if wanted.isEmpty { return invariant }
    if wanted == "en-us" { return enUS }
    if let known = table.cultures[wanted] { return known }
    guard isWellFormed(wanted) else { return nil }
    return unknown(wanted)
  }

  /// The culture of a Windows language number; nil for unknown ones.
  public static func identified(by lcid: Int) -> Culture? {
    table.cultures.values.first { $0.lcid == lcid && lcid != 4096 }
  }

  /// All cultures with data, in order of their names.
  public static var all: [Culture] {
    table.cultures.values.sorted { $0.name < $1.name }
  }

  /// What the environment asks for: `LC_ALL`, `LC_MESSAGES` or `LANG` such as `da_DK.UTF-8`; `C` and `POSIX` are
  /// the invariant culture, nothing at all too.
  public static func fromLocale(_ locale: String) -> Culture {
    let bare = String(locale.prefix { $0 != "." && $0 != "@" })
    if bare.isEmpty || bare == "C" || bare == "POSIX" { return .invariant }
    return named(bare) ?? .invariant
  }

  private struct Table {
    var cultures: [String: Culture] = [:]
  }

  private static let table: Table = {
    var table = Table()
    for culture in decode(first: .max) { table.cultures[culture.name.lowercased()] = culture }
    addNeutrals(to: &table)
    addRelatives(to: &table)
    return table
  }()

  private static func decode(first count: Int) -> [Culture] {
    let size = CultureData.linesPerCulture
    let maximum = count == .max ? Int.max : count * size
    // Bytes split ten times faster than characters do.
    let text = CultureData.text.utf8
    let lines = text.split(separator: 10, maxSplits: maximum).prefix(maximum).map { line in
      line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map { Substring($0) }
    }
    return stride(from: 0, through: lines.count - size, by: size).map { start in
      let names = lines[start]
      return Culture(
        name: String(names[0]), names: names, lcid: Int(names[3]) ?? 4096,
        numberFormat: NumberFormatInfo(fields: lines[start + 8]),
        dateFormat: DateFormatInfo(lines: lines[(start + 1)..<(start + 8)]))
    }
  }

  private static func addNeutrals(to table: inout Table) {
    for line in CultureData.neutrals.split(separator: "\n") {
      let fields = line.split(separator: "|")
      guard fields.count == 3, let source = table.cultures[fields[1].lowercased()] else { continue }
      let language = String(fields[0])
      let english = source.englishName.withoutRegion
      let native = source.nativeName.withoutRegion
      table.cultures[language] = Culture(
        name: language, names: names(english, native, like: source), lcid: Int(fields[2]) ?? 4096,
        numberFormat: source.numberFormat, dateFormat: source.dateFormat, isNeutral: true)
    }
  }

  private static func addRelatives(to table: inout Table) {
    for line in CultureData.relatives.split(separator: "\n") {
      let fields = line.split(separator: "|")
      guard fields.count == 5, let source = table.cultures[fields[1].lowercased()] else { continue }
      table.cultures[fields[0].lowercased()] = Culture(
        name: String(fields[0]), names: names(fields[2], fields[3], like: source), lcid: Int(fields[4]) ?? 4096,
        numberFormat: source.numberFormat, dateFormat: source.dateFormat, isNeutral: !fields[0].contains("-"))
    }
  }

  private static func names(_ english: Substring, _ native: Substring, like source: Culture) -> [Substring] {
    [
      "", english, native, "", Substring(source.listSeparator), Substring(source.threeLetterISOName),
      Substring(source.threeLetterWindowsName),
    ]
  }

  private static func isWellFormed(_ name: String) -> Bool {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = parts.first, (2...8).contains(language.utf8.count), name.utf8.count <= 85 else { return false }
    return parts.allSatisfy { part in
      !part.isEmpty && part.utf8.count <= 8
        && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    } && language.utf8.allSatisfy { (97...122).contains($0) }
  }

  private static func unknown(_ name: String) -> Culture {
    var parts = name.split(separator: "-").map(String.init)
    for index in parts.indices.dropFirst() {
      parts[index] =
        parts[index].utf8.count == 4
        ? parts[index].prefix(1).uppercased() + parts[index].dropFirst() : parts[index].uppercased()
    }
    let proper = parts.joined(separator: "-")
    let shown = parts.count > 1 ? "\(parts[0]) (\(parts.dropFirst().joined(separator: ", ")))" : parts[0]
    return Culture(
      name: proper, names: names(Substring(shown), Substring(shown), like: .invariant), lcid: 4096,
      numberFormat: Culture.invariant.numberFormat, dateFormat: Culture.invariant.dateFormat,
      isNeutral: parts.count == 1)
  }

  /// What stands in where the table lacks the invariant culture; it never does.
  private static var bare: Culture {
    Culture(
      name: "", names: Array(repeating: "", count: 7), lcid: 127, numberFormat: .init(),
      dateFormat: DateFormatInfo(lines: []))
  }
}

extension String {
  /// The language of "language (region)".
  fileprivate var withoutRegion: Substring {
    let cut = firstIndex(of: "(") ?? endIndex
    let language = self[..<cut]
    return language.last == " " ? language.dropLast() : language
  }

  fileprivate func replacing(_ old: Character, by new: Character) -> String {
    String(map { $0 == old ? new : $0 })
  }
}
