import Glibc

/// A time zone of the system's database: .NET's `TimeZoneInfo`.
public final class PSTimeZone: Sendable {
  /// `Europe/Copenhagen`, or the Windows name by which it was asked for.
  public let id: String
  let data: TimeZoneData

  init(id: String, data: TimeZoneData) {
    self.id = id
    self.data = data
  }

  public static let utc = PSTimeZone(
    id: "UTC", data: TimeZoneData(fixed: .init(offset: 0, isDaylight: false, abbreviation: "UTC")))

  /// The zone of the process, from `TZ` or `/etc/localtime`; UTC where neither says.
  public static let local: PSTimeZone = findLocal()

  /// The zone of an IANA or Windows name; nil for unknown ones.
  public static func named(_ id: String) -> PSTimeZone? {
    if id.lowercased() == "utc" { return utc }
    if let known = load(id, as: id) { return known }
    return TimeZoneNames.ianaName(windows: id).flatMap { load($0, as: id) }
  }

  /// The names of all zones of the database's list, and UTC.
  public static var systemNames: [String] {
    guard let bytes = TimeZoneData.contents(directory + "zone.tab") else { return ["UTC"] }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { $0.first != "#" }
    let names = lines.compactMap { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).dropFirst(2).first.map(String.init)
    }
    return (names + ["UTC"]).sorted()
  }

  private static let directory = "/usr/share/zoneinfo/"

  private static func load(_ name: String, as id: String) -> PSTimeZone? {
    let isPlain = name.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte & 0xdf) || [43, 45, 47, 95].contains(byte)
    }
    guard isPlain, !name.isEmpty, name.first != "/" else { return nil }
    return TimeZoneData.contents(directory + name).flatMap { TimeZoneData(bytes: $0) }.map { .init(id: id, data: $0) }
  }

  private static func findLocal() -> PSTimeZone {
    if let variable = getenv("TZ") {
      var name = String(cString: variable)
      if name.hasPrefix(":") { name.removeFirst() }
      if name.isEmpty { return utc }
      if name.hasPrefix(directory) { name.removeFirst(directory.utf8.count) }
      if let zone = named(name) { return zone }
      if let rule = TimeZoneRule(name) { return PSTimeZone(id: "Local", data: TimeZoneData(rule: rule)) }
      return utc
    }
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/etc/localtime", &buffer, buffer.count - 1)
    if count > 0 {
      let target = String(decoding: buffer[..<count].lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let parts = target.split(separator: "/").map(String.init)
      if let root = parts.lastIndex(of: "zoneinfo"),
        let zone = named(parts[(root + 1)...].joined(separator: "/").replacingEtc())
      {
        return zone
      }
    }
    let data = TimeZoneData.contents("/etc/localtime").flatMap { TimeZoneData(bytes: $0) }
    return data.map { PSTimeZone(id: "Local", data: $0) } ?? utc
  }
}

extension String {
  /// UTC by whatever name the link has.
  fileprivate func replacingEtc() -> String {
    ["Etc/UTC", "Etc/UCT", "UCT", "Zulu", "Etc/Zulu"].contains(self) ? "UTC" : self
  }
}

/// Offsets.
extension PSTimeZone {
  public var baseUtcOffset: PSTimeSpan { PSTimeSpan(ticks: Int64(data.standard.offset) * PSTimeSpan.ticksPerSecond) }
  public var supportsDaylightSavingTime: Bool { data.hasDaylight }

  /// The clock at a moment of UTC.
  func clock(utcTicks: Int64) -> TimeZoneData.Clock {
    data.clock(at: (utcTicks - PSDateTime.unixEpochTicks).flooredDivision(by: PSTimeSpan.ticksPerSecond))
  }

  /// The distance from UTC at a time; UTC times are moments, local ones of this zone where it is `local`.
  ///
  /// A doubled hour counts as standard time unless the time says otherwise, a skipped one too.
  public func offset(of date: PSDateTime) -> PSTimeSpan {
    PSTimeSpan(ticks: Int64(clock(of: date).offset) * PSTimeSpan.ticksPerSecond)
  }

  /// Whether the clock is on daylight saving time then.
  public func isDaylightSaving(_ date: PSDateTime) -> Bool { clock(of: date).isDaylight }

  /// Whether the clock shows this time twice.
  public func isAmbiguous(_ date: PSDateTime) -> Bool { candidates(clockTicks: date.ticks).count > 1 }

  /// Whether the clock skips this time.
  public func isInvalid(_ date: PSDateTime) -> Bool { date.kind != .utc && candidates(clockTicks: date.ticks).isEmpty }

  private func clock(of date: PSDateTime) -> TimeZoneData.Clock {
    if date.kind == .utc { return clock(utcTicks: date.ticks) }
    if date.kind == .local, self !== PSTimeZone.local {
      return clock(utcTicks: date.universal(.local).ticks)
    }
    let found = candidates(clockTicks: date.ticks)
    if found.count > 1 {
      let wantsDaylight = date.bits >> 62 == 3
      return found.first { $0.isDaylight == wantsDaylight } ?? found[0]
    }
    if let only = found.first { return only }
    let before = clock(
      utcTicks: date.ticks - Int64(data.standard.offset) * PSTimeSpan.ticksPerSecond
        - PSTimeSpan.ticksPerDay)
    return before.isDaylight ? data.standard : before
  }

  /// The clocks under which the zone shows a time.
  private func candidates(clockTicks: Int64) -> [TimeZoneData.Clock] {
    var found: [TimeZoneData.Clock] = []
    for shift in [-PSTimeSpan.ticksPerDay, PSTimeSpan.ticksPerDay] {
      let clock = clock(utcTicks: clockTicks + shift)
      let utc = clockTicks - Int64(clock.offset) * PSTimeSpan.ticksPerSecond
      if self.clock(utcTicks: utc) == clock, !found.contains(clock) { found.append(clock) }
    }
    return found
  }

  /// A time on this zone's clock; unspecified times are taken as the system's local ones, as .NET does.
  public func convert(_ date: PSDateTime) -> PSDateTime {
    let utc = date.universal(.local)
    return fromUtc(utc)
  }

  /// A moment of UTC on this zone's clock: kind UTC for UTC, local for the system's zone, else unspecified.
  public func fromUtc(_ date: PSDateTime) -> PSDateTime {
    if self === PSTimeZone.utc || id == "UTC" { return date.with(kind: .utc) }
    if self === PSTimeZone.local { return date.with(kind: .utc).local(self) }
    let ticks = date.ticks + Int64(clock(utcTicks: date.ticks).offset) * PSTimeSpan.ticksPerSecond
    return PSDateTime(unchecked: min(max(ticks, 0), PSDateTime.maximumTicks))
  }

  /// A time of this zone's clock in UTC.
  public func toUtc(_ date: PSDateTime) -> PSDateTime {
    if date.kind == .utc { return date }
    let ticks = date.ticks - offset(of: date).ticks
    return PSDateTime(unchecked: min(max(ticks, 0), PSDateTime.maximumTicks), kind: .utc)
  }
}

extension PSDateTime {
  /// The time in UTC; unspecified times are taken as local ones. Times beyond the ends are clamped.
  public func universal(_ zone: PSTimeZone = .local) -> PSDateTime { zone.toUtc(self) }

  /// The time on the local clock; unspecified times are taken as UTC.
  public func local(_ zone: PSTimeZone = .local) -> PSDateTime {
    if kind == .local { return self }
    let clock = zone.clock(utcTicks: ticks)
    let shifted = ticks + Int64(clock.offset) * PSTimeSpan.ticksPerSecond
    let result = PSDateTime(unchecked: Swift.min(Swift.max(shifted, 0), PSDateTime.maximumTicks), kind: .local)
    guard clock.isDaylight, zone.isAmbiguous(result.with(kind: .unspecified)) else { return result }
    return PSDateTime(bits: result.bits | 1 << 62)
  }
}

/// Names.
extension PSTimeZone {
  /// `(UTC+01:00) Central European Time (Copenhagen)`.
  public var displayName: String {
    if id == "UTC" { return "(UTC) Coordinated Universal Time" }
    let offset = baseUtcOffset
    let minutes = Int(offset.ticks.magnitude / UInt64(PSTimeSpan.ticksPerMinute))
    let sign = offset.ticks < 0 ? "-" : "+"
    let prefix = minutes == 0 ? "(UTC)" : "(UTC\(sign)\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2)))"
    let names = TimeZoneNames.names(of: id)
    let city = (names?.iana ?? id).split(separator: "/").last.map { $0.map { $0 == "_" ? " " : String($0) }.joined() }
    guard let names else { return "\(prefix) \(city ?? id)" }
    return "\(prefix) \(names.generic) (\(city ?? id))"
  }

  public var standardName: String {
    id == "UTC" ? "Coordinated Universal Time" : TimeZoneNames.names(of: id)?.standard ?? data.standard.abbreviation
  }

  public var daylightName: String {
    if id == "UTC" { return "Coordinated Universal Time" }
    return TimeZoneNames.names(of: id)?.daylight ?? data.daylight?.abbreviation ?? standardName
  }
}
