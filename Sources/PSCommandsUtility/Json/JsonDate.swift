import PSEngine
import PSRuntime

/// What dates in JSON become.
enum JsonDateKind: Int64, EnumParameter {
  case `default`, local, utc, offset, string
  static let enumTypeName = "Microsoft.PowerShell.Commands.JsonDateKind"
}

/// Full ISO date-times: `2016-08-24T09:13:38`, with fractions, `Z` or an offset.
enum JsonDate {
  static func looksLikeOne(_ text: PSString) -> Bool {
    text.isASCII && text.count >= 19 && text.count <= 40 && text.unit(4) == 0x2D && text.unit(7) == 0x2D
      && text.unit(10) == 0x54 && text.unit(13) == 0x3A && text.unit(16) == 0x3A
  }

  static func parse(_ text: PSString, _ kind: JsonDateKind) -> Value? {
    let bytes = Array(text.string.utf8)
    func number(_ start: Int, _ length: Int) -> Int? {
      Int(String(decoding: bytes[start..<start + length], as: UTF8.self))
    }
    guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2), let hour = number(11, 2),
      let minute = number(14, 2), let second = number(17, 2), hour < 24, minute < 60, second < 60
    else { return nil }
    var at = 19
    var ticks: Int64 = 0
    if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
      let start = at + 1
      at = start
      while at < bytes.count, bytes[at] >= 0x30, bytes[at] <= 0x39 { at += 1 }
      guard at > start else { return nil }
      let digits = String(decoding: bytes[start..<min(at, start + 7)], as: UTF8.self)
      ticks = Int64(digits.padding(to: 7)) ?? 0
    }
    guard let zone = JsonZone(bytes[at...]),
      let base = PSDateTime(
        year: year, month: month, day: day, hour: hour, minute: minute, second: second, kind: zone.kind),
      let date = base.adding(ticks: ticks)
    else { return nil }
    return finish(date, zone, kind)
  }

  private static func finish(_ date: PSDateTime, _ zone: JsonZone, _ kind: JsonDateKind) -> Value? {
    if kind == .offset {
      let span = zone.offset.map { PSTimeSpan(ticks: $0) }
      return (span.map { PSDateTimeOffset(date, offset: $0) } ?? PSDateTimeOffset(date)).map { .boxed($0) }
    }
    var result = date
    if let offset = zone.offset {
      guard let utc = date.adding(ticks: -offset) else { return nil }
      result = PSDateTime(ticks: utc.ticks, kind: .utc)?.local() ?? utc
    }
    switch kind {
    case .utc:
      return .dateTime(
        result.kind == .unspecified ? PSDateTime(ticks: result.ticks, kind: .utc) ?? result : result.universal())
    case .local:
      return .dateTime(
        result.kind == .unspecified ? PSDateTime(ticks: result.ticks, kind: .local) ?? result : result.local())
    default: return .dateTime(result)
    }
  }
}

/// What stands behind the time: nothing, `Z`, or an offset in ticks.
private struct JsonZone {
  var kind: PSDateTime.Kind = .unspecified
  var offset: Int64?

  init?(_ rest: ArraySlice<UInt8>) {
    if rest.isEmpty { return }
    if rest.count == 1, rest.first == UInt8(ascii: "Z") {
      kind = .utc
      return
    }
    let text = String(decoding: rest, as: UTF8.self)
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard digits.count == 4 || digits.count == 2, let hours = Int64(digits.prefix(2)),
      let minutes = Int64(digits.count == 4 ? digits.suffix(2) : "00"), hours < 24, minutes < 60
    else { return nil }
    offset = (hours * 60 + minutes) * 600_000_000 * (sign == "-" ? -1 : 1)
  }
}

extension String {
  /// The text with zeros behind it up to a length.
  fileprivate func padding(to length: Int) -> String { self + String(repeating: "0", count: max(0, length - count)) }
}
