import Testing

@testable import ADSyncWorld

@Suite struct ScenarioFileTests {
  @Test(arguments: Scenario.builtInNames)
  func builtInsFitTheSchema(name: String) throws {
    let text = try #require(Scenario.builtInText(name))
    let scenario = try Scenario.parse(text, file: name)
    #expect(scenario.name == name)
    #expect(!scenario.summary.isEmpty)
    #expect(try Scenario.named(name).summary == scenario.summary)
  }

  @Test func everyFaultHasItsScenario() throws {
    for fault in DomainFault.allCases {
      #expect(try Scenario.named(fault.rawValue).faults == [.domain(fault, connector: nil)])
    }
    for fault in CloudFault.allCases { #expect(try Scenario.named(fault.rawValue).faults == [.cloud(fault)]) }
  }

  @Test func mistakesHaveLinesAndHints() {
    let text = """
      name: mine
      forest:
        - name: x
      scheduler: {staging: ture}
      faults: [rpc-eror]
      """
    let error = #expect(throws: WorldError.self) { try Scenario.parse(text, file: "mine.yaml") }
    #expect(
      error?.message == """
        mine.yaml:2:1: a scenario has no key 'forest'; did you mean 'forests'?
        mine.yaml:4:22: 'staging' wants true or false, not 'ture'
        mine.yaml:5:10: 'faults' cannot be 'rpc-eror'; did you mean 'rpc-error'?
        """)
  }

  @Test(arguments: [
    ("base: contoso\nfaults: [{fault: rpc-error, connector: contoso.org}]", "2:40: no forest here is called"),
    ("base: nowhere", "1:7: there is no scenario or file 'nowhere'"),
    ("base: contoso\nbase: fips", "2:1: 'base' stands already in line 1"),
    ("forests: [*a]", "1:11: "),
    ("server: {build: new}", "1:17: 'build' wants a build such as 1.1.882.0, not 'new'"),
    ("base: contoso\nforests: [{name: contoso.com, people: {users: [{account: ada.sample}]}}]", "stands here twice"),
    ("", "there must be a forest"),
  ])
  func refuses(text: String, message: String) {
    let error = #expect(throws: WorldError.self) { try Scenario.parse(text, file: "x.yaml") }
    #expect(error?.message.contains(message) ?? false, "\(error?.message ?? "")")
  }

  @Test func basesComeTogetherByName() throws {
    let scenario = try Scenario.parse(
      "base: contoso\nforests: [{name: contoso.com, passwordSync: false}, {name: other.net}]", file: "x.yaml")
    #expect(scenario.forests.map(\.name) == ["contoso.com", "other.net"])
    #expect(!scenario.forests[0].syncsPasswords)
    #expect(scenario.forests[0].accountName == "MSOL_d1edb676ca03")
    #expect(scenario.forests[0].people.isStandard)
  }

  @Test func textsNeverShowPasswords() throws {
    let text = "base: contoso\nforests: [{name: contoso.com, people: {users: [{account: a, password: Secret-1}]}}]"
    #expect(!(try Scenario.parse(text, file: "x.yaml").text.contains("Secret")))
    let wrong = "base: contoso\nforests: [{name: contoso.com, people: {users: [{account: a, password: [Secret-1]}]}}]"
    let error = #expect(throws: WorldError.self) { try Scenario.parse(wrong, file: "x.yaml") }
    #expect(!(error?.message.contains("Secret") ?? true))
  }

  @Test func theSameSeedGivesTheSameDirectory() throws {
    var people = Scenario.Generation()
    people.users = 200
    people.seed = 7
    func names(_ people: Scenario.Generation) throws -> [String] {
      let text = Scenario.contoso.generating(people, base: "contoso")
      let world = World(scenario: try Scenario.parse(text, file: "g.yaml"), now: documentTime)
      return world.forests[0].root.all.map { "\($0.distinguishedName) \($0.objectGUID)" }
    }
    let first = try names(people)
    #expect(first == (try names(people)))
    people.seed = 8
    #expect(first != (try names(people)))
    #expect(first.count > 220)
  }

  @Test func writtenTextsReadTheSame() throws {
    for name in ["contoso", "log-statuses", "domain-services"] {
      let scenario = try Scenario.named(name)
      let again = try Scenario.parse(scenario.text, file: "again.yaml")
      #expect(again.text == scenario.text)
      #expect(YAMLWriter.json(try YAMLReader.read(scenario.text)) == scenario.source.map(YAMLWriter.json))
    }
  }
}
