import PSRuntime
import Testing

@Suite struct OperationTests {
  private let context = RuntimeContext()

  private func show(_ body: () throws -> Value) -> String {
    do {
      let value = try body()
      return value.isNull ? "null" : value.type.name + " " + (try LanguagePrimitives.text(value, context).string)
    } catch let error as RuntimeException {
      return error.record.errorId + ": " + error.record.exception.message.string
    } catch {
      return "\(error)"
    }
  }

  @Test func integersOverflowToDoubles() {
    #expect(show { try Operations.add(.int(.max), .int(1), context) } == "Double 2147483648")
    #expect(show { try Operations.add(.long(.max), .int(1), context) } == "Double 9.22337203685478E+18")
    #expect(show { try Operations.multiply(.uint(.max), .uint(2), context) } == "Double 8589934590")
    #expect(show { try Operations.subtract(.ulong(1), .ulong(2), context) } == "Double -1")
    #expect(show { try Operations.add(.ulong(5), .int(-6), context) } == "Decimal -1")
    #expect(show { try Operations.divide(.int(7), .int(2), context) } == "Double 3.5")
    #expect(show { try Operations.divide(.int(8), .int(2), context) } == "Int32 4")
    #expect(show { try Operations.divide(.int(.min), .int(-1), context) } == "Double 2147483648")
    #expect(show { try Operations.remainder(.int(.min), .int(-1), context) } == "Int32 0")
    #expect(
      show { try Operations.divide(.int(1), .int(0), context) } == "RuntimeException: Attempted to divide by zero.")
  }

  @Test func theLeftOperandDecides() {
    #expect(show { try Operations.add(.text("1"), .int(2), context) } == "String 12")
    #expect(show { try Operations.add(.int(1), .text("2"), context) } == "Int32 3")
    #expect(show { try Operations.add(.array(PSArray([.int(1)], of: .int32)), .int(2), context) } == "Object[] 1 2")
    #expect(show { try Operations.multiply(.text("ab"), .int(3), context) } == "String ababab")
    #expect(show { try Operations.subtract(.text("5"), .text("2"), context) } == "Int32 3")
    #expect(show { try Operations.add(.null, .null, context) } == "null")
    #expect(
      show { try Operations.subtract(.array(PSArray([])), .int(1), context) }
        == "MethodNotFound: Method invocation failed because [System.Object[]] does not contain a method named 'op_Subtraction'."
    )
    #expect(
      show { try Operations.multiply(.bool(true), .int(3), context) }
        == "NotADefinedOperationForType: The operation '[System.Boolean] * [System.Int32]' is not defined.")
    #expect(
      show { try Operations.multiply(.text("a"), .int(1 << 30), context) }.hasPrefix("System.OutOfMemoryException: "))
  }

  @Test func comparisonsFilterLists() {
    let list = Value.array(PSArray([.int(1), .text("2"), .int(3)]))
    #expect(show { try Operations.greater(list, .int(1), ignoringCase: true, context) } == "Object[] 2 3")
    #expect(show { try Operations.equal(.text("ABC"), .text("abc"), ignoringCase: true, context) } == "Boolean True")
    #expect(show { try Operations.equal(.text("ABC"), .text("abc"), ignoringCase: false, context) } == "Boolean False")
    #expect(show { try Operations.equal(.int(5), .text("abc"), ignoringCase: true, context) } == "Boolean False")
    #expect(
      show { try Operations.greater(.int(5), .text("abc"), ignoringCase: true, context) }.hasPrefix(
        "InvalidCastFromStringToInteger"))
    #expect(show { try Operations.greater(.null, .int(-1), ignoringCase: true, context) } == "Boolean True")
    #expect(show { try Operations.less(.null, .int(1), ignoringCase: true, context) } == "Boolean True")
    #expect(show { try Operations.contains(list, .int(2), ignoringCase: true, context) } == "Boolean True")
  }

  @Test func textsAreMatchedReplacedAndSplit() throws {
    let match = try Operations.match(.text("year 2016"), .text("(?<y>\\d+)"), ignoringCase: true, context)
    #expect(match.groups?["y"]?.asString?.string == "2016")
    #expect(
      show {
        try Operations.replace(
          .text("a1b2"), .array(PSArray([.text("\\d"), .text("<$0>")])), ignoringCase: true, context)
      } == "String a<1>b<2>")
    #expect(
      show {
        try Operations.split(.text("a,b,c"), .array(PSArray([.text(","), .int(-2)])), ignoringCase: true, context)
      } == "String[] a,b c")
    #expect(show { try Operations.unarySplit(.text("  a  b "), context) } == "String[] a b")
    #expect(
      show { try Operations.join(.array(PSArray([.int(1), .null, .double(1.5)])), .text("-"), context) }
        == "String 1--1.5")
    #expect(show { try Operations.like(.text("Sync"), .text("s*"), ignoringCase: true, context) } == "Boolean True")
    #expect(
      show { try Operations.format(.text("{0:N2}|{1,4}"), .array(PSArray([.double(1234.5), .text("x")])), context) }
        == "String 1,234.50|   x")
  }

  @Test func rangesAndBits() {
    #expect(show { try Operations.range(.int(3), .int(1), context) } == "Object[] 3 2 1")
    #expect(show { try Operations.range(.text("a"), .text("c"), context) } == "Object[] a b c")
    #expect(show { try Operations.range(.text("1"), .text("3"), context) } == "Object[] 1 2 3")
    #expect(show { try Operations.range(.int(.min), .int(.max), context) }.hasPrefix("System.OutOfMemoryException"))
    #expect(show { try Operations.shiftLeft(.int(1), .int(32), context) } == "Int32 1")
    #expect(show { try Operations.bitwiseNot(.byte(1), context) } == "Int32 -2")
    #expect(show { try Operations.bitwiseOr(.uint(1), .int(-1), context) } == "UInt32 4294967295")
    #expect(show { try Operations.negate(.int(.min), context) } == "Int32 -2147483648")
    #expect(show { try Operations.increment(.text("a"), context) }.hasPrefix("OperatorRequiresNumber"))
  }
}
