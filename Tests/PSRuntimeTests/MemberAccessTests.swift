import PSTypes
import Testing

@testable import PSRuntime

/// Members called as the machine calls them, without an engine.
struct MemberAccessTests {
  let context: RuntimeContext

  init() {
    context = RuntimeContext()
    context.members.register(DotNetTypes.definitions)
  }

  func name(_ text: String) -> PSString { PSString.make(text) }
  func call(_ target: Value, _ method: String, _ arguments: Value...) throws -> Value {
    try MemberAccess.invoke(target, name(method), arguments, context)
  }
  func shared(_ type: String, _ method: String, _ arguments: Value...) throws -> Value {
    try MemberAccess.invokeStatic(try #require(context.types.resolve(type)), name(method), arguments, context)
  }
  func get(_ target: Value, _ property: String) throws -> Value {
    try MemberAccess.get(target, name(property), context)
  }
  func text(_ value: Value) throws -> String { try LanguagePrimitives.text(value, context).string }
  func ints(_ numbers: Int32...) -> Value { .array(PSArray(numbers.map { .int($0) })) }

  func failure(_ body: () throws -> Value) -> (id: String, message: String)? {
    do {
      _ = try body()
      return nil
    } catch let error as RuntimeException {
      return (error.record.errorId, error.record.exception.message.string)
    } catch {
      return nil
    }
  }

  @Test func stringsHaveTheirMethods() throws {
    #expect(try text(call(.text("abc"), "Substring", .int(1))) == "bc")
    #expect(try text(call(.text("abc"), "ToUpper")) == "ABC")
    #expect(try text(call(.text("a,b"), "Split", .text(","))) == "a b")
    #expect(try text(call(.text("abcabc"), "Trim", .text("ac"))) == "bcab")
    #expect(try text(call(.text("abc"), "Replace", .text("b"), .text("x"))) == "axc")
    #expect(try text(call(.text("x"), "PadLeft", .int(3), .text("0"))) == "00x")
    #expect(try text(call(.text("abc"), "IndexOf", .text("c"))) == "2")
    #expect(try text(get(.text("abc"), "length")) == "3")
    #expect(try text(shared("string", "Join", .text("-"), ints(1, 2, 3))) == "1-2-3")
    #expect(try text(shared("string", "Format", .text("{0:N1}|{1,4}"), .double(2.25), .int(7))) == "2.2|   7")
  }

  @Test func errorsHavePowerShellsTexts() {
    #expect(
      failure { try call(.text("abc"), "Substring", .text("x")) }?.message
        == "Cannot convert argument \"startIndex\", with value: \"x\", for \"Substring\" to type \"System.Int32\": \"Cannot convert "
        + "value \"x\" to type \"System.Int32\". Error: \"The input string 'x' was not in a correct format.\"\"")
    #expect(
      failure { try call(.text("abc"), "Substring") }?.message
        == "Cannot find an overload for \"Substring\" and the argument count: \"0\".")
    #expect(failure { try call(.text("abc"), "Nope") }?.id == "MethodNotFound")
    #expect(
      failure { try call(.text("abc"), "Substring", .int(1), .int(9)) }?.message
        == "Exception calling \"Substring\" with \"2\" argument(s): \"Index and length must refer to a location within the string. "
        + "(Parameter 'length')\"")
    #expect(failure { try call(.null, "X") }?.id == "InvokeMethodOnNull")
  }

  @Test func overloadsAreChosenAsPowerShellDoes() throws {
    #expect(try text(shared("math", "Max", .int(3), .double(7.5))) == "8")
    #expect(try shared("math", "Round", .int(5)).type === PSType.decimal)
    #expect(try text(shared("math", "Sqrt", .int(16))) == "4")
    #expect(try text(shared("math", "Abs", .int(-5))) == "5")
    #expect(
      failure { try call(.text("a b"), "Split", .text(" "), .text("RemoveEmptyEntries")) }?.id
        == "MethodArgumentConversionInvalidCastArgument")
    #expect(try text(shared("convert", "ToInt32", .text("ff"), .int(16))) == "255")
  }

  @Test func collectionsAnswerByElement() throws {
    let words = Value.array(PSArray([.text("a"), .text("bc")]))
    #expect(try text(call(words, "ToUpper")) == "A BC")
    #expect(try text(get(words, "Length")) == "2")
    #expect(try text(MemberAccess.index(words, .int(-1), context)) == "bc")
    #expect(try get(.int(5), "Count").wholeNumber == 1)
    #expect(
      failure { try call(words, "Nope") }?.message
        == "Method invocation failed because [System.String] does not contain a method named 'Nope'.")
  }

  @Test func listsAndTablesWork() throws {
    let list = try MemberAccess.construct(
      #require(context.types.resolve("System.Collections.Generic.List[int]")), [], context)
    _ = try call(list, "Add", .text("12"))
    #expect(try text(list) == "12")
    #expect(failure { try call(list, "Add", .text("x")) }?.id == "MethodArgumentConversionInvalidCastArgument")
    let table = Value.object(PSHashtable())
    try MemberAccess.set(table, name("Count"), .text("own"), context)
    #expect(try text(get(table, "count")) == "own")
    #expect(failure { try call(table, "Add", .text("COUNT"), .int(1)) }?.id == "ArgumentException")
  }

  @Test func tablesAreWalkedInTheOrderOfDotNet() {
    let table = PSHashtable()
    table.initialCapacity = 3
    for i in 1...3 { table.set(.int(Int32(i)), .null) }
    #expect(table.orderedEntries.compactMap { $0.key.wholeNumber } == [3, 2, 1])
  }

  @Test func conversionsUseParseAndConstructors() throws {
    #expect(try text(LanguagePrimitives.convert(.text("1.2.3"), to: .version, context)) == "1.2.3")
    let guid = "a1b2c3d4-0000-1111-2222-333344445555"
    #expect(try text(LanguagePrimitives.convert(.text(guid.uppercased()), to: .guid, context)) == guid)
    #expect(try text(LanguagePrimitives.convert(.text("2016-08-24"), to: .dateTime, context)) == "08/24/2016 00:00:00")
  }

  @Test func everyImplementedMethodHasASignature() {
    var missing: [String] = []
    for typeName in context.members.definedTypeNames {
      guard let type = context.types.find(fullName: name(typeName)) else { continue }
      let members = context.members.members(of: type)
      for entry in members.methods + members.staticMembers where entry.kind == .method {
        if !entry.isImplemented { continue }
        if entry.allSignatures.first?.text == "()" { missing.append(typeName + "." + entry.name.string) }
      }
    }
    #expect(missing == ["System.Collections.SortedList.Synchronized"])
  }
}

extension Value {
  fileprivate var wholeNumber: Int64? {
    if case .int(let i) = self { Int64(i) } else if case .long(let l) = self { l } else { nil }
  }
}
