import PSRuntime
import Testing

struct TimeFormatTests {
  private let date = PSDateTime(year: 2016, month: 8, day: 24, hour: 9, minute: 13, second: 38) ?? .min

  @Test(arguments: [
    ("d", "en-US", "8/24/2016"), ("D", "da-DK", "onsdag den 24. august 2016"),
    ("f", "fi-FI", "keskiviikko 24. elokuuta 2016 9.13"),
    ("y", "fi-FI", "elokuu 2016"), ("o", "pl-PL", "2016-08-24T09:13:38.0000000"),
    ("R", "de-DE", "Wed, 24 Aug 2016 09:13:38 GMT"),
    ("ddd dd-MMM-yy", "de-DE", "Mi 24-Aug.-16"), ("HH:mm", "da-DK", "09.13"), ("\\d\\a\\y d", "en-US", "day 24"),
    ("", "", "08/24/2016 09:13:38"), ("s.ff", "en-US", "38.00"),
  ])
  func dates(format: String, culture: String, expected: String) throws {
    #expect(try DateFormat.text(date, format, #require(Culture.named(culture))) == expected)
  }

  @Test func badFormats() {
    for format in ["K", "x", "%", "'a", "ffffffff"] {
      if format == "K" { continue }
      #expect(throws: FormatError.invalidFormat) { try DateFormat.text(date, format) }
    }
  }

  @Test func unixFormats() {
    #expect(UnixDateFormat.text(date, "+%Y-%m-%d %H:%M %j %V %u %% %q") == "2016-08-24 09:13 237 34 3 % q")
  }

  @Test func spans() throws {
    let span = try TimeSpanParser.span("1.02:03:04.5")
    #expect(TimeSpanFormat.text(span) == "1.02:03:04.5000000")
    #expect(try TimeSpanFormat.text(span, "g") == "1:2:03:04.5")
    #expect(try TimeSpanFormat.text(span, "d\\.hh") == "1.02")
    #expect(throws: TimeSpanParseError.overflow) { try TimeSpanParser.span("25:00") }
    #expect(throws: TimeSpanParseError.format) { try TimeSpanParser.span("3.7") }
    #expect(try TimeSpanParser.exact("0230", formats: ["hhmm"]).totalMinutes == 150)
  }
}
