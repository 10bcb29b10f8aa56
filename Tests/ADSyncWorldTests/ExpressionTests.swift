import Testing

@testable import ADSyncWorld

@Suite struct ExpressionTests {
  static func context(_ table: AttributeTable) -> ExpressionContext {
    var attributes = AttributeSet()
    func set(_ name: String, _ value: AttributeValue) { attributes[table.id(name)] = value }
    set("sAMAccountName", .string("joe"))
    set("displayName", .string(" Joe Doe "))
    set("userAccountControl", .integer(514))
    set("pwdLastSet", .integer(130_543_784_930_000_000))
    set(
      "proxyAddresses",
      .list([.string("SMTP:joe@contoso.com"), .string(" smtp:j@contoso.com"), .string("SIP:joe@contoso.com")]))
    set("objectGUID", .binary(UniqueID("ae4db4cc-b16b-4eb2-acf5-837ca84e4d7d")?.bytes ?? []))
    set("objectSid", .binary([1, 2, 0, 0, 0, 0, 0, 5, 32, 0, 0, 0, 32, 2, 0, 0]))
    set("otherPhone", .list([.string("1-2"), .string("3-4")]))
    set("enabled", .boolean(true))
    set("empty", .string(""))
    var context = ExpressionContext(attributes: attributes)
    context.dn = { "CN=Joe,OU=Atlanta,OU=GA,OU=US,DC=contoso,DC=com" }
    context.parameter = { $0 == "Domain.FQDN" ? "contoso.com" : $0 == "R" ? "’:,Å:A,ä:a,ö:oe" : nil }
    context.now = Timestamp(year: 2016, month: 8, day: 24)
    return context
  }

  static func value(_ text: String) throws -> SyncValue {
    let table = AttributeTable()
    return try ExpressionParser.parse(text, table: table).evaluate(context(table))
  }

  @Test(arguments: [
    ("BitAnd(&HF, &HF7)", "7"), ("BitAnd([userAccountControl],2)=0", "False"), ("BitOr(8,1)", "9"),
    ("CBool([enabled] = True)", "True"), ("CBool(NULL)", "False"), ("CNum(\"12\") + 1", "13"),
    ("CStr(5) & \"x\"", "5x"),
    ("CDate(\"2013-01-10 4:00 PM -8\")", "1/11/2013 12:00:00 AM"), ("Count([proxyAddresses])", "3"),
    ("Contains([proxyAddresses], \"smtp:\")", "2"), ("Contains([proxyAddresses],\"smtp:\",CaseInsensitive)", "1"),
    ("ConvertFromBase64(\"SABlAGwAbABvACAAdwBvAHIAbABkACEA\")", "Hello world!"),
    ("ConvertFromBase64(\"SGVsbG8gd29ybGQh\", UTF8)", "Hello world!"),
    ("ConvertToBase64(\"Hello world!\")", "SABlAGwAbABvACAAdwBvAHIAbABkACEA"),
    ("ConvertToBase64([objectGUID])", "zLRNrmuxsk6s9YN8qE5NfQ=="),
    ("ConvertFromUTF8Hex(\"48656C6C6F20776F726C6421\")", "Hello world!"),
    ("ConvertToUTF8Hex(\"Hello world!\")", "48656C6C6F20776F726C6421"),
    ("DateAdd(\"m\", 3, CDate(\"2001-01-01\"))", "4/1/2001 12:00:00 AM"),
    ("DateAdd(\"m\", 1, CDate(\"2016-01-31\"))", "2/29/2016 12:00:00 AM"),
    ("DateFromNum(129699324000000000)", "1/1/2012 11:00:00 PM"),
    ("NumFromDate(CDate(\"2012-01-01 23:00:00\"))", "129699324000000000"),
    ("DNComponent(CRef([dn]),1)", "Joe"), ("DNComponentRev(CRef([dn]),3)", "US"),
    ("DNComponentRev(CRef([dn]),1,\"DC\")", "US"), ("EscapeDNComponent(\"cn=\" & \"a,b\")", "cn=a\\,b"),
    ("FormatDateTime(CDate(\"12/25/2007\"),\"yyyy-MM-dd\")", "2007-12-25"),
    ("CStr(FormatDateTime(DateFromNum([pwdLastSet]),\"yyyyMMddHHmmss.0Z\"))", "20140905081453.0Z"),
    ("IIF([sAMAccountName]=\"joe\",\"t-\" & [sAMAccountName],\"no\")", "t-joe"),
    ("InStr(\"The quick brown fox\",\"quick\")", "5"), ("InStr(\"repEated\",\"e\",3,vbBinaryCompare)", "7"),
    ("InStr(\"repEated\",\"e\",3,vbTextCompare)", "4"), ("InStrRev(\"abbcdbbbef\",\"bb\")", "7"),
    ("InStr(\"a\",\"b\")", "0"),
    ("IsBitSet(&HF,4)", "True"), ("IsDate(\"2016-01-01\")", "True"), ("IsDate(\"soon\")", "False"),
    ("IsEmpty([empty])", "True"), ("IsGuid(\"{ae4db4cc-b16b-4eb2-acf5-837ca84e4d7d}\")", "True"),
    ("IsGuid(\"ae\")", "False"),
    ("IsNull([missing])", "True"), ("IsNullOrEmpty([empty])", "True"), ("IsNumeric(\"12\")", "True"),
    ("IsNumeric(\"x\")", "False"), ("IsString([objectGUID])", "False"), ("IsPresent([displayName])", "True"),
    ("Item([proxyAddresses],Contains([proxyAddresses],\"SMTP:\"))", "SMTP:joe@contoso.com"),
    ("Mid(Item([proxyAddresses],1),6)", "joe@contoso.com"), ("IsNull(ItemOrNull([otherPhone],3))", "True"),
    ("Join([otherPhone],\",\")", "1-2,3-4"), ("Join(Split(\"a,b,c\",\",\",2),\"|\")", "a|b,c"),
    ("LCase(\"TeSt\")", "test"),
    ("UCase(\"TeSt\")", "TEST"), ("PCase(\"TEsT me\")", "Test Me"), ("Left(\"John Doe\", 3)", "Joh"),
    ("Left(\"ab\", -1)", "ab"),
    ("Left([missing], 3)", ""), ("Right(\"John Doe\", 3)", "Doe"), ("Mid(\"John Doe\", 3, 5)", "hn Do"),
    ("Mid(\"John Doe\", 6, 999)", "Doe"), ("Mid(\"ab\", 9, 1)", "ab"), ("Len(\"John Doe\")", "8"),
    ("LTrim(\" Test \")", "Test "),
    ("RTrim(\" Test \")", " Test"), ("Trim([displayName])", "Joe Doe"), ("PadLeft(\"User\", 10, \"0\")", "000000User"),
    ("PadRight(\"User\", 10, \"0\")", "User000000"), ("RandomNum(5,5)", "5"),
    ("Replace(\"a-b-c\",\"-\",\"+\")", "a+b+c"),
    ("Replace(\"a\" & CRLF & \"b\",\"\\r\\n\",\", \")", "a, b"), ("ReplaceChars(\"Räksmörgås’\",%R%)", "Raksmoergås"),
    ("StringFromSid([objectSid])", "S-1-5-32-544"),
    ("StringFromGuid([objectGUID])", "ae4db4cc-b16b-4eb2-acf5-837ca84e4d7d"),
    ("StringFromGuid(CGuid(\"ae4db4cc-b16b-4eb2-acf5-837ca84e4d7d\"))", "ae4db4cc-b16b-4eb2-acf5-837ca84e4d7d"),
    ("Switch([sAMAccountName]=\"x\",1,[sAMAccountName]=\"joe\",2,True,Error(\"none\"))", "2"),
    ("Join(Select($item,[otherPhone],Replace($item,\"-\",\"\")),\";\")", "12;34"),
    ("Join(Where($i,[proxyAddresses],InStr($i,\"SIP\")=0),\";\")", "SMTP:joe@contoso.com; smtp:j@contoso.com"),
    ("With($x,Len([sAMAccountName]),$x*$x)", "9"), ("Word(\"The quick brown fox\",3,\" \")", "brown"),
    ("Word(\"This,string!has&many separators\",3,\",!&#\")", "has"),
    ("Join(RemoveDuplicates(Split(\"a,A,b\",\",\")),\"\")", "ab"),
    (
      "Join(IIF(InStr([proxyAddresses],\"SIP:\")=1,NULL,[proxyAddresses]),\";\")",
      "SMTP:joe@contoso.com; smtp:j@contoso.com"
    ),
    ("Join(Word([proxyAddresses],1,\"@\") & \"@x\",\";\")", "SMTP:joe@x; smtp:j@x;SIP:joe@x"), ("2+5*3", "21"),
    ("[sAMAccountName]&\"@\"&%Domain.FQDN%", "joe@contoso.com"), ("ImportedValue(\"sAMAccountName\")", "joe"),
    ("Now() > CDate(\"2016-01-01\")", "True"), ("ValueCount(\"otherPhone\")", "2"), ("-5 < 3 && 1 <> 2", "True"),
    ("IsPresent([x]) || IsPresent([sAMAccountName]) = False || [sAMAccountName] = \"joe\"", "True"),
    ("Len(CBin(7,2) & CBin(1,1))", "3"), ("Len(Thumbprint([objectGUID]))", "20"), ("IsCert([objectGUID])", "False"),
  ])
  func gives(text: String, expected: String) throws { #expect(try Self.value(text).text == expected) }

  @Test(arguments: [
    ("Foo(1)", "The function 'Foo' does not exist. Names of functions are case sensitive."),
    ("trim(\"a\")", "The function 'trim' does not exist. Names of functions are case sensitive."),
    ("Left(\"a\")", "The function 'Left' was called with a wrong number of arguments."),
    ("IIF(1,2", "The expression ends too early."), ("1 2", "Unexpected '2' at position 3 of the expression."),
    ("Error(\"none\")", "none"), ("%Nope%", "The parameter 'Nope' is not defined."),
    ("Item([otherPhone],3)", "The index 3 lies outside of the values."),
    ("Len([objectGUID]) + LCase([objectGUID])", "The function 'LCase' expected a value of type str, not bin."),
    ("9223372036854775807 + 1", "A number is too large."),
    ("Switch(True,1,2)", "The arguments of 'Switch' are not pairs of a condition and a value."),
  ])
  func refuses(text: String, message: String) {
    let error = #expect(throws: ExpressionError.self) { try Self.value(text) }
    #expect(error?.message == message)
  }

  @Test func deepNestingIsRefused() {
    let text = String(repeating: "(", count: 5000) + "1" + String(repeating: ")", count: 5000)
    #expect(throws: ExpressionError.tooDeep()) { try Self.value(text) }
  }

  @Test func allStandardExpressionsParse() throws {
    let table = AttributeTable()
    for rule in StandardRules.rules(adConnectors: [.zero], aadConnectors: [.zero]) {
      for mapping in rule.attributeFlowMappings where mapping.flowType == .expression {
        _ = try ExpressionParser.parse(mapping.expression, table: table)
      }
    }
  }

  @Test func literalsOfTheFlow() throws {
    #expect(try Self.value("IIF(IsNullOrEmpty([missing]),IgnoreThisFlow,1)") == .ignoreThisFlow)
    #expect(try Self.value("AuthoritativeNull") == .authoritativeNull)
  }
}
