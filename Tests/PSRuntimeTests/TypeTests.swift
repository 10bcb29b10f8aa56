import PSRuntime
import Testing

@Suite struct TypeTests {
  private let types = TypeTable()

  @Test(arguments: [
    ("int", "System.Int32"), ("INT32", "System.Int32"), ("float", "System.Single"),
    ("System.Text.StringBuilder", "System.Text.StringBuilder"),
    ("Text.Encoding", "System.Text.Encoding"), ("int[]", "System.Int32[]"), ("int[,]", "System.Int32[,]"),
    ("string[][]", "System.String[][]"),
    ("System.Collections.Generic.List[int]", "System.Collections.Generic.List`1[System.Int32]"),
    (
      "Collections.Generic.Dictionary[string, int[]]",
      "System.Collections.Generic.Dictionary`2[System.String,System.Int32[]]"
    ),
    ("System.Collections.Generic.List`1[[System.Int32, mscorlib]]", "System.Collections.Generic.List`1[System.Int32]"),
    ("nullable[int]", "System.Nullable`1[System.Int32]"), ("System.Int32, mscorlib", "System.Int32"),
    ("Environment+SpecialFolder", "System.Environment+SpecialFolder"),
    ("pscustomobject", "System.Management.Automation.PSObject"),
    ("DayOfWeek", "System.DayOfWeek"), ("ref", "System.Management.Automation.PSReference"),
    ("System.IO.FileNotFoundException", "System.IO.FileNotFoundException"),
    ("ordered", "System.Collections.Specialized.OrderedDictionary"),
  ])
  func resolves(_ name: String, _ fullName: String) {
    #expect(types.resolve(name)?.fullName == fullName)
  }

  @Test(arguments: ["No.Such.Type", "int[", "List[int]", "", "[int]", "int]]", "List[", "string[,", "a b"])
  func refuses(_ name: String) { #expect(types.resolve(name) == nil) }

  @Test func knowsBasesAndInterfaces() throws {
    let file = try #require(types.resolve("System.IO.FileNotFoundException"))
    #expect(types.resolve("System.IO.IOException")?.isAssignable(from: file) == true)
    #expect(types.resolve("exception")?.isAssignable(from: file) == true)
    let list = try #require(types.resolve("System.Collections.Generic.List[int]"))
    #expect(types.resolve("System.Collections.IEnumerable")?.isAssignable(from: list) == true)
    #expect(types.resolve("System.Collections.Generic.IEnumerable[int]")?.isAssignable(from: list) == true)
    #expect(types.resolve("System.Collections.Generic.IEnumerable[string]")?.isAssignable(from: list) == false)
    #expect(
      types.resolve("System.Collections.ObjectModel.ObservableCollection[int]")?.baseType?.fullName
        == "System.Collections.ObjectModel.Collection`1[System.Int32]")
  }

  @Test func instancesAreOneObject() {
    #expect(
      types.resolve("System.Collections.Generic.List[int]") === TypeTable().resolve("Collections.Generic.List[INT]"))
    #expect(types.resolve("int[]") === PSType.int32.arrayType())
    #expect(types.resolve("io.fileinfo") === PSType.builtin("System.IO.FileInfo"))
  }

  @Test(arguments: [
    ("int", "int"), ("System.Int64", "long"), ("int[]", "int[]"), ("datetime", "datetime"),
    ("System.IO.FileInfo", "System.IO.FileInfo"),
    ("System.Collections.Generic.List[int]", "System.Collections.Generic.List[int]"), ("ValidateSet", "ValidateSet"),
  ])
  func showsShortNames(_ name: String, _ shown: String) throws {
    #expect(TypeTable.displayName(try #require(types.resolve(name))) == shown)
  }

  @Test func enumerationsHaveNamesAndNumbers() throws {
    let info = try #require(types.resolve("IO.FileAttributes")?.enumInfo)
    #expect(info.isFlags && info.value("hidden") == 2)
    #expect(info.text(3) == "ReadOnly, Hidden" && info.text(0) == "None")
    let days = try #require(types.resolve("dayofweek")?.enumInfo)
    #expect(days.text(5) == "Friday" && days.text(9) == "9" && !days.isDefined(9))
    #expect(types.resolve("Net.HttpStatusCode")?.enumInfo?.value("NotFound") == 404)
    #expect(types.resolve("ConsoleKey")?.enumInfo?.value("F12") == 123)
  }

  @Test func everyLineOfTheTablesMakesAType() {
    for (name, type) in TypeTable.allAccelerators {
      #expect(types.resolve(name)?.fullName == type || type.contains("`"), "\(name)")
    }
  }
}
