import Testing

@testable import PSRuntime

private func text(_ string: String) -> PSString { PSString.make(string) }

private func message(_ body: () throws -> PSString) -> String {
  do { return try body().string } catch let error as StringFunctionError { return error.message } catch { return "?" }
}

@Suite struct TextStringTests {
  @Test func parts() {
    #expect(message { try StringFunctions.substring(text("Hello"), 1) } == "ello")
    #expect(
      message { try StringFunctions.substring(text("abc"), 5) }
        == "startIndex cannot be larger than length of string. (Parameter 'startIndex')")
    #expect(
      message { try StringFunctions.substring(text("abc"), 1, 10) }
        == "Index and length must refer to a location within the string. (Parameter 'length')")
    #expect(
      message { try StringFunctions.remove(text("abc"), -1) }
        == "StartIndex cannot be less than zero. (Parameter 'startIndex')")
    #expect(
      message { try StringFunctions.remove(text("x"), 0, 2) }
        == "count ('2') must be less than or equal to '1'. (Parameter 'count')\nActual value was 2.")
    #expect(
      message { try StringFunctions.insert(text("abc"), 9, text("x")) }
        == "startIndex ('9') must be less than or equal to '3'. (Parameter 'startIndex')\nActual value was 9.")
    #expect(message { try StringFunctions.insert(text("Ünï"), 1, text("--")) } == "Ü--nï")
    #expect(
      message { try StringFunctions.replace(text("abc"), text(""), text("x")) }
        == "The value cannot be an empty string. (Parameter 'oldValue')")
    #expect(message { try StringFunctions.replace(text("Hello World"), text("o"), text("0")) } == "Hell0 W0rld")
    #expect(
      message { try StringFunctions.padLeft(text("a"), -1) }
        == "totalWidth ('-1') must be a non-negative value. (Parameter 'totalWidth')\nActual value was -1.")
    #expect(message { StringFunctions.trim(text("\u{A0} x \t")) } == "x")
    #expect(message { StringFunctions.changeCase(text("straße"), up: true, .culture) } == "STRAßE")
  }

  @Test func splits() throws {
    func split(_ string: String, _ units: String, _ count: Int = 100, _ options: StringSplitOptions = []) throws
      -> [String]
    {
      try StringFunctions.split(text(string), units: Array(units.utf16), count: count, options: options).map(\.string)
    }
    #expect(try split("a,b,,c", ",") == ["a", "b", "", "c"])
    #expect(try split("a,b,,c", ",", 100, .removeEmptyEntries) == ["a", "b", "c"])
    #expect(try split("a,b,,c", ",", 2) == ["a", "b,,c"])
    #expect(try split("a,,b,c", ",", 2, .removeEmptyEntries) == ["a", "b,c"])
    #expect(try split("", ",") == [""])
    #expect(try split("", ",", 100, .removeEmptyEntries) == [])
    #expect(try split(" a , , b ", ",", 100, [.trimEntries, .removeEmptyEntries]) == ["a", "b"])
    #expect(try split("a b\tc", "") == ["a", "b", "c"])
    let pieces = try StringFunctions.split(text("a<>b<c"), separators: [text("<>"), text("<")])
    #expect(pieces.map(\.string) == ["a", "b", "c"])
  }

  @Test func searches() throws {
    let services = TextServices()
    let hello = text("Hello World")
    #expect(
      try StringFunctions.indexOf(hello, text("o"), start: 5, .currentCulture, services, cultureName: "en-US") == 7)
    #expect(try StringFunctions.indexOf(hello, text("WORLD"), .ordinalIgnoreCase, services, cultureName: "en-US") == 6)
    #expect(try StringFunctions.lastIndexOf(hello, text("o"), .currentCulture, services, cultureName: "en-US") == 7)
    #expect(try StringFunctions.lastIndexOf(text(""), text("o"), .ordinal, services, cultureName: "") == -1)
    #expect(try StringFunctions.lastIndexOfAny(hello, Array("Ho".utf16), start: 5) == 4)
    #expect(throws: StringFunctionError.self) { try StringFunctions.indexOfAny(hello, [1], start: 12) }
  }

  @Test func compositeFormats() {
    func format(_ string: String, _ arguments: String...) -> String {
      message {
        var result = TextBuilder()
        try text(string).withView { view in
          try CompositeFormat.format(view, argumentCount: arguments.count, into: &result) { index, format in
            text(arguments[index] + (format.map { "<" + $0.string + ">" } ?? ""))
          }
        }
        return result.build()
      }
    }
    #expect(format("{0,10}|{1,-10}|", "right", "left") == "     right|left      |")
    #expect(format("{{}}") == "{}")
    #expect(format("{0:N2}-{1, 3 :x}", "a", "b") == "a<N2>-b<x>")
    let near = "Input string was not in a correct format. Failure to parse near offset "
    #expect(format("{0", "a") == near + "2. Format item ends prematurely.")
    #expect(format("{", "a") == near + "1. Format item ends prematurely.")
    #expect(format("}a", "a") == near + "1. Unexpected closing brace without a corresponding opening brace.")
    #expect(format("{a}", "a") == near + "1. Expected an ASCII digit.")
    #expect(
      format("{1}", "a")
        == "Index (zero based) must be greater than or equal to zero and less than the size of the argument list.")
  }

  @Test func encodings() {
    let sample = text("aé€😀")
    for encoding in [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian] {
      let bytes = encoding.byteOrderMark + encoding.bytes(of: sample)
      let decoded = bytes.withUnsafeBufferPointer { TextEncoding.ascii.stringDetectingMark($0).string }
      #expect(decoded == "aé€😀", "\(encoding)")
    }
    #expect(TextEncoding.ascii.bytes(of: sample) == Array("a????".utf8))
    #expect(TextEncoding.windows1252.bytes(of: sample) == [0x61, 0xE9, 0x80, 0x3F, 0x3F])
    #expect(TextEncoding.ibm437.bytes(of: text("äß")) == [0x84, 0xE1])
    #expect(SingleByteTables.ibm437.last == 0xA0 && SingleByteTables.windows1252.last == 0xFF)
    let invalid: [UInt8] = [0x61, 0xE2, 0x82, 0x62, 0xFF, 0xC0, 0x80]
    let decoded = invalid.withUnsafeBufferPointer { TextEncoding.utf8.stringDetectingMark($0).string }
    #expect(decoded == String(decoding: invalid, as: UTF8.self))
    #expect(TextEncoding.utf8.bytes(of: PSString.make(units: [0xD800])) == [0xEF, 0xBF, 0xBD])
  }

  @Test func characters() throws {
    #expect(UnicodeTraits.numericValue(0xBD) == 0.5 && UnicodeTraits.numericValue(0x61) == -1)
    #expect(
      UnicodeTraits.category(UInt16(0x41)) == .uppercaseLetter && UnicodeTraits.category(UInt16(0xD800)) == .surrogate)
    #expect(UnicodeTraits.category(UInt16(0xAB)) == .initialQuotePunctuation)
    #expect(CaseMapping.turkic.upper(UInt16(0x69)) == 0x130 && CaseMapping.invariant.lower(UInt16(0x130)) == 0x130)
    #expect(CharacterWidth.columns(text("中á😀").view) == 6)
    #expect(try StringFunctions.normalize(text("e\u{301}")).count == 1)
    #expect(try StringFunctions.isNormalized(text("é"), .d) == false)
  }
}
