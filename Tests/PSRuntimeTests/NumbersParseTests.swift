import PSRuntime
import Testing

struct NumbersParseTests {
  @Test(arguments: [
    ("1KB", 1024), ("0x1F", 31), ("1e3", 1000), ("1,234", 1234), ("", 0), (" ", 0), ("2.5", 2), ("3.7", 4),
    ("0xffffffff", -1), ("-5", -5), ("1.5d", 2),
  ])
  func casts(text: String, expected: Int) throws {
    #expect(try NumberConversion.integer(text, as: Int32.self) == Int32(expected))
  }

  @Test func failures() {
    #expect(throws: NumberParseError.format) { try NumberConversion.integer("1e3", as: Int8.self) }
    #expect(throws: NumberParseError.overflow) { try NumberConversion.integer("99999999999", as: Int32.self) }
    #expect(throws: NumberParseError.format) { try NumberParser.integer("1,234", as: Int32.self) }
    #expect(throws: NumberParseError.format) { try NumberConversion.double("False") }
  }

  @Test func cultures() throws {
    let polish = try #require(Culture.named("PL-pl")).numberFormat
    #expect(try NumberParser.double("1 234,5", .floatWithThousands, polish) == 1234.5)
    #expect(try NumberParser.decimal("1.50").description == "1.50")
    #expect(try NumberConversion.decimal("1.50").description == "1.5")
    #expect(try NumberParser.integer("FF", as: Int32.self, .hexNumber) == 255)
    #expect(try NumberParser.double("Infinity") == .infinity)
  }

  @Test func literals() throws {
    #expect(ScriptNumber.scan("0b11111111") == .int32(-1))
    #expect(ScriptNumber.scan("0xffu") == .uint32(255))
    #expect(ScriptNumber.scan("300uy") == nil)
    #expect(ScriptNumber.scan("1.5kb") == .double(1536))
    #expect(ScriptNumber.scan("9223372036854775808") == .decimal(try NumberParser.decimal("9223372036854775808")))
    #expect(ScriptNumber.scan("12x") == nil)
  }
}
