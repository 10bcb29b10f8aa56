import PSRuntime
import Testing

struct TimeParseTests {
  private let now = PSDateTime(year: 2026, month: 11, day: 24, hour: 12) ?? .min

  private func parse(_ text: String, _ culture: String = "") throws -> String {
    let date = try DateParser.date(text, #require(Culture.named(culture)), now: now, zone: .utc)
    return try DateFormat.text(date, "yyyy-MM-dd HH:mm:ss") + (date.kind == .unspecified ? "" : " \(date.kind)")
  }

  @Test(arguments: [
    ("1/2/3", "", "2003-01-02 00:00:00"), ("August 2016", "", "2016-08-01 00:00:00"),
    ("1,234", "", "0234-01-01 00:00:00"),
    ("Wed, 24 Aug 2016 09:13:38 GMT", "", "2016-08-24 09:13:38 local"),
    ("24. august 2016", "ja-JP", "2016-08-24 00:00:00"),
    ("2016-08-24T09:13:38+02:00", "", "2016-08-24 07:13:38 local"), ("24.08.2016", "da-DK", "2016-08-24 00:00:00"),
    ("08/24/2016 9:13 PM", "", "2016-08-24 21:13:00"), ("09:13", "", "2026-11-24 09:13:00"),
  ])
  func dates(text: String, culture: String, expected: String) throws {
    #expect(try parse(text, culture) == expected)
  }

  @Test func failures() {
    #expect(throws: DateParseError.unknownWord(index: 0)) { try parse("tomorrow") }
    #expect(throws: DateParseError.unknownWord(index: 1)) { try parse("1E+20") }
    #expect(throws: DateParseError.outOfRange) { try parse("2016-08-24 25:00") }
    #expect(throws: DateParseError.format) { try parse("24.08.2016") }
    #expect(throws: DateParseError.dayOfWeek) { try parse("Mon, 24 Aug 2016") }
    #expect(throws: DateParseError.outOfRange) {
      try DateParser.exactDate("2016-13-01", formats: ["yyyy-MM-dd"], now: now)
    }
  }

  @Test func zones() throws {
    let oslo = try #require(PSTimeZone.named("Europe/Oslo"))
    let winter = try DateParser.date("2016-01-15 12:00", now: now)
    let summer = try DateParser.date("2016-08-24 09:13:38", now: now)
    #expect(oslo.offset(of: winter).totalHours == 1)
    #expect(oslo.offset(of: summer).totalHours == 2)
    #expect(oslo.isInvalid(try DateParser.date("2016-03-27 02:30", now: now)))
    #expect(oslo.isAmbiguous(try DateParser.date("2016-10-30 02:30", now: now)))
    let far = try DateParser.date("2090-07-01", now: now)
    #expect(oslo.isDaylightSaving(far))
    #expect(PSTimeZone.named("../etc/passwd") == nil)
  }

  @Test func calendar() throws {
    let leap = try #require(PSDateTime(year: 2024, month: 1, day: 31))
    #expect(leap.adding(months: 1)?.day == 29)
    #expect(leap.adding(1.5, unit: PSTimeSpan.ticksPerDay)?.hour == 12)
    #expect(PSDateTime.max.adding(days: 1) == nil)
    #expect(GregorianCalendar.isoWeek(try #require(PSDateTime(year: 2021, month: 1, day: 3))).week == 53)
    for number in stride(from: 0, through: 3_652_058, by: 997) {
      let parts = GregorianCalendar.parts(days: number)
      #expect(GregorianCalendar.days(year: parts.year, month: parts.month, day: parts.day) == number)
    }
  }
}
