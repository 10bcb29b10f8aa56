import PSRuntime
import Testing

@Suite struct ConversionTests {
  private let context = RuntimeContext()

  private func convert(_ value: Value, _ type: String) throws -> String {
    let target = try #require(context.types.resolve(type))
    do {
      let result = try LanguagePrimitives.convert(value, to: target, context)
      return result.type.name + " " + (try LanguagePrimitives.text(result, context).string)
    } catch let error as RuntimeException {
      return error.record.errorId + ": " + error.record.exception.message.string
    }
  }

  @Test func textsBecomeNumbers() throws {
    #expect(try convert(.text("0x1F"), "int") == "Int32 31")
    #expect(try convert(.text(" 12 "), "long") == "Int64 12")
    #expect(try convert(.text("2.5"), "int") == "Int32 2")
    #expect(try convert(.text("1KB"), "double") == "Double 1024")
    #expect(try convert(.text(""), "decimal") == "Decimal 0")
    #expect(
      try convert(.text("abc"), "int")
        == "InvalidCastFromStringToInteger: Cannot convert value \"abc\" to type \"System.Int32\". "
        + "Error: \"The input string 'abc' was not in a correct format.\"")
  }

  @Test func numbersRoundHalfToEvenAndOverflow() throws {
    #expect(try convert(.double(2.5), "int") == "Int32 2")
    #expect(try convert(.double(3.5), "byte") == "Byte 4")
    #expect(
      try convert(.int(300), "byte")
        == "InvalidCastIConvertible: Cannot convert value \"300\" to type \"System.Byte\". "
        + "Error: \"Value was either too large or too small for an unsigned byte.\"")
    #expect(try convert(.double(.nan), "int").hasPrefix("InvalidCastIConvertible"))
  }

  @Test func nullConverts() throws {
    #expect(try convert(.null, "int") == "Int32 0")
    #expect(try convert(.null, "string") == "String ")
    #expect(
      try convert(.null, "datetime") == "nullToObjectInvalidCast: Cannot convert null to type \"System.DateTime\".")
    #expect(try LanguagePrimitives.convert(.null, to: .version, context).isNull)
  }

  @Test func enumerationsTakeNamesBeginningsAndLists() throws {
    #expect(try convert(.text("fri"), "dayofweek") == "DayOfWeek Friday")
    #expect(try convert(.text("readonly, hidden"), "IO.FileAttributes") == "FileAttributes ReadOnly, Hidden")
    #expect(try convert(.int(5), "dayofweek") == "DayOfWeek Friday")
    #expect(try convert(.int(9), "dayofweek").hasPrefix("UndefinedIntegerToEnum: "))
    #expect(try convert(.text("x"), "dayofweek").hasPrefix("SubstringDisambiguationEnumParseThrewAnException: "))
    #expect(try convert(.text("S"), "dayofweek").contains("Sunday, Saturday"))
  }

  @Test func arraysConvertTheirElements() throws {
    let array = Value.array(PSArray([.text("1"), .double(2.5), .null]))
    #expect(try convert(array, "int[]") == "Int32[] 1 2 0")
    #expect(try convert(.int(7), "string[]") == "String[] 7")
    #expect(try convert(.text("x"), "int[]").hasPrefix("InvalidCastExceptionScalarToArray: "))
    #expect(try convert(array, "System.Collections.Generic.List[int]") == "List`1 1 2 0")
  }

  @Test func dictionariesBecomeObjects() throws {
    let table = PSHashtable(.orderedDictionary)
    table.set(.text("A"), .int(1))
    table.set(.text("B"), .array(PSArray([.int(1), .int(2)])))
    let object = try LanguagePrimitives.convert(.object(table), to: .psCustomObject, context)
    #expect(try LanguagePrimitives.text(object, context).string == "@{A=1; B=System.Object[]}")
    #expect(try convert(.object(table), "int").hasPrefix("ConvertToFinalInvalidCastException: "))
    #expect(
      try convert(.object(table), "decimal").hasPrefix(
        "ObjectCreationError: Cannot create object of type \"System.Decimal\". "))
  }

  @Test func truthIsPowerShells() {
    #expect(LanguagePrimitives.isTrue(.text("False")))
    #expect(!LanguagePrimitives.isTrue(.array(PSArray([.int(0)]))))
    #expect(LanguagePrimitives.isTrue(.array(PSArray([.int(0), .int(0)]))))
    #expect(LanguagePrimitives.isTrue(.array(PSArray([.array(PSArray([.int(0)]))]))))
    #expect(!LanguagePrimitives.isTrue(.boxed(SwitchParameter(false))))
    #expect(!LanguagePrimitives.isTrue(.boxed(PSDecimal.zero)))
  }

  @Test func doublesHaveFifteenDigitsInTexts() throws {
    #expect(try LanguagePrimitives.text(.double(0.1 + 0.2), context).string == "0.3")
    #expect(try LanguagePrimitives.dotNetText(.double(0.1 + 0.2), context).string == "0.30000000000000004")
    #expect(try LanguagePrimitives.text(.object(PSType.int32), context).string == "int")
    #expect(
      try LanguagePrimitives.text(.array(PSArray([.int(1), .array(PSArray([.int(2)]))])), context).string
        == "1 System.Object[]")
  }

  @Test func ranksOrderConversions() {
    let rank = { (v: Value, t: PSType) in LanguagePrimitives.rank(of: v, to: t, context) }
    #expect(rank(.int(1), .int32) == .identity)
    #expect(rank(.int(1), .int64) > rank(.int(1), .byte))
    #expect(rank(.text("1"), .int32) == .numericString)
    #expect(rank(.object(PSHashtable()), .int32) == .none)
    #expect(rank(.null, .dateTime) == .none)
  }
}
