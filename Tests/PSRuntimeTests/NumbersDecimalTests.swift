import PSRuntime
import Testing

struct NumbersDecimalTests {
  private func decimal(_ text: String) throws -> PSDecimal { try NumberParser.decimal(text) }

  @Test(arguments: [
    ("1.50", "+", "2", "3.50"), ("79228162514264337593543950335", "*", "0.5", "39614081257132168796771975168"),
    ("1", "/", "3", "0.3333333333333333333333333333"), ("1.00", "/", "2", "0.50"), ("6", "/", "0.5", "12"),
    ("79228162514264337593543950335", "%", "0.5", "0.0"), ("0.1", "%", "2.00", "0.1"), ("0", "*", "2.10", "0.00"),
    ("1.005", "-", "1.0050", "0.0000"),
    ("7922816251426433759354395032.5", "+", "0.05", "7922816251426433759354395032.6"),
  ])
  func arithmetic(left: String, sign: String, right: String, expected: String) throws {
    let (a, b) = (try decimal(left), try decimal(right))
    let result: PSDecimal =
      switch sign {
      case "+": try a.adding(b)
      case "-": try a.subtracting(b)
      case "*": try a.multiplied(by: b)
      case "/": try a.divided(by: b)
      default: try a.remainder(dividingBy: b)
      }
    #expect(result.description == expected)
  }

  @Test func limits() throws {
    #expect(throws: ArithmeticError.overflow) { try PSDecimal.max.adding(.one) }
    #expect(throws: ArithmeticError.divideByZero) { try PSDecimal.one.divided(by: .zero) }
    #expect(throws: ArithmeticError.overflow) { try PSDecimal.converting(Double.nan) }
    #expect(try PSDecimal.converting(-694410.0148266116).description == "-694410.014826612")
    #expect(try decimal("1.0") == decimal("1.00"))
    #expect(try decimal("1.0").hashValue == decimal("1.00").hashValue)
    #expect(try decimal("-2.5").rounded(to: Int32.self) == -2)
    #expect(try decimal("2.345").rounded(places: 2, .awayFromZero).description == "2.35")
  }
}
