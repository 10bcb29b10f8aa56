import PSRuntime
import Testing

struct NumbersOrderTests {
  @Test func seededRandom() {
    var random = DotNetRandom(seed: 0)
    #expect([random.next(), random.next(), random.next()] == [1_559_595_546, 1_755_192_844, 1_649_316_166])
    var other = DotNetRandom()
    #expect(other.next(from: 5, below: 5) == 5)
    #expect(other.next(from: 6, below: 5) == nil)
  }

  @Test func sortMovesEqualKeysAsDotNetDoes() {
    var rows = (0..<20).map { (key: $0 % 3, at: $0) }
    IntrospectiveSort.sort(&rows) { $0.key - $1.key }
    #expect(rows.map(\.at) == [0, 15, 12, 18, 6, 9, 3, 4, 7, 10, 13, 1, 16, 19, 8, 11, 2, 14, 17, 5])
  }

  @Test func comparisonsThatContradictThemselvesEnd() {
    var items = Array(0..<200)
    IntrospectiveSort.sort(&items) { _, _ in -1 }
    #expect(items.sorted() == Array(0..<200))
  }

  @Test func guids() throws {
    let text = "b891884f-051e-4a83-95af-2544101c9083"
    let guid = try #require(Guid(" {\(text)} "))
    #expect(guid.description == text)
    #expect(Guid(bytes: guid.bytes) == guid)
    #expect(Guid(try guid.text("X")) == guid)
    #expect(Guid("12") == nil)
    #expect(Guid.random() != Guid.random())
  }

  @Test func versions() throws {
    #expect(try PSVersion(parsing: "1.2.3.4").parts == [1, 2, 3, 4])
    #expect(try PSVersion(parsing: "-0.5").description == "0.5")
    #expect(throws: PSVersion.ParseError.parts) { try PSVersion(parsing: "5") }
    #expect(throws: PSVersion.ParseError.negative) { try PSVersion(parsing: "1.-2") }
    #expect(try PSVersion(parsing: "1.2") < PSVersion(parsing: "1.2.0"))
  }
}
