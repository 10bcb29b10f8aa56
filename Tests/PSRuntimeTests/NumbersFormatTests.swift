import PSRuntime
import Testing

/// Rows of the recorded tables, one of each kind.
struct NumbersFormatTests {
  private let english = Culture.enUS.numberFormat

  private static let doubleRows: [(String, Double, String)] = [
    ("N1", 2.25, "2.2"), ("N0", 0.5, "0"), ("F0", -0.005, "-0"), ("P0", -0.005, "-1%"), ("G3", -1_234_567, "-1.23E+06"),
    ("G17", 1e300, "1.0000000000000001E+300"), ("E2", 1234.5678, "1.23E+003"), ("", 1e17, "1E+17"),
    ("", 37_648_772_617_111_456, "37648772617111460"), ("#,##0.00", 1234.5, "1,234.50"), ("0;(0);zero", -0.0, "zero"),
    ("##.##E+0", 42, "42E+0"), ("00-00", -0.0, "-00-00"), ("0.0%", 0.1, "10.0%"), ("C", -42.5, "-$42.50"),
    ("R", -.infinity, "-\u{221e}"), ("0,0,", 12500, "13"),
  ]

  @Test(arguments: doubleRows)
  func doubles(format: String, value: Double, expected: String) throws {
    #expect(try NumberFormat.text(value, format, english) == expected)
  }

  @Test func integers() throws {
    #expect(try NumberFormat.text(Int32(-1_234_567), "X", english) == "FFED2979")
    #expect(try NumberFormat.text(UInt8(7), "X8", english) == "00000007")
    #expect(try NumberFormat.text(Int64.max, "P", english) == "922,337,203,685,477,580,700.000%")
    #expect(try NumberFormat.text(Int32(-42), "D5", Culture.named("nb-NO")?.numberFormat ?? english) == "\u{2212}00042")
    #expect(throws: FormatError.invalidSpecifier) { try NumberFormat.text(1.5, "D") }
    #expect(throws: FormatError.tooLong) { try NumberFormat.text(Int32(1), "N999999999") }
  }

  @Test func scriptText() {
    #expect(NumberFormat.scriptText(0.1 + 0.2) == "0.3")
    #expect(NumberFormat.scriptText(1e15) == "1E+15")
    #expect(NumberFormat.scriptText(10.0 / 3) == "3.33333333333333")
    #expect(NumberFormat.scriptText(Float(0.1)) == "0.1")
    #expect(NumberFormat.roundTrip(0.1 + 0.2) == "0.30000000000000004")
  }

  @Test func bigIntegers() throws {
    let value = try #require(BigInteger(digits: "-1234567890123456789012345"))
    #expect(try NumberFormat.text(value, "N0", english) == "-1,234,567,890,123,456,789,012,345")
    #expect(try NumberFormat.text(BigInteger(255 as Int64), "X") == "0FF")
    #expect(try NumberFormat.text(BigInteger(-1 as Int64), "X4") == "FFFF")
    #expect(BigInteger(bytes: value.bytes) == value)
  }
}
