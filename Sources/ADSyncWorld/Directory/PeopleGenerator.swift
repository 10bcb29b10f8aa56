/// Makes a directory of a given size: the same for the same seed.
struct PeopleGenerator {
  let description: Scenario.PeopleDescription
  let builder: PersonBuilder

  func run(in container: DirectoryObject) {
    var random = SeededRandom(state: description.seed &* 0x2545_F491_4F6C_DD1D)
    let given = ConnectorData.words(PeopleGenerator.givenNames)
    let family = ConnectorData.words(PeopleGenerator.familyNames)
    let departments = ConnectorData.words(PeopleGenerator.departments)
    var people: [DirectoryObject] = []
    people.reserveCapacity(description.generatedUsers)
    for number in 1...max(1, description.generatedUsers) where number <= description.generatedUsers {
      var person = UserDescription(
        samAccountName: "user\(number)", givenName: given[random.below(given.count)],
        surname: "\(family[random.below(family.count)]) \(number)")
      person.department = departments[random.below(departments.count)]
      person.isEnabled = random.below(100) != 0
      person.passwordAge = .seconds(Int64(random.below(40 * 86_400)))
      people.append(builder.add(person, to: container))
    }
    for number in 1...max(1, description.generatedGroups) where number <= description.generatedGroups {
      let members = people.isEmpty ? [] : (0..<20).map { _ in people[random.below(people.count)] }
      var seen: Set<UniqueID> = []
      builder.addGroup(
        "Group \(number)", members: members.filter { seen.insert($0.objectGUID).inserted }, to: container)
    }
  }

  private static let givenNames: StaticString = """
    Ada Bela Cato Dario Elin Fabia Gero Hanno Ida Jarl Kaja Lino Mila Nilo Oda Pelle Quinn Runa Sifo Tilda Ugo Vera
    Wim Xenia Yara Zeno
    """
  private static let familyNames: StaticString = """
    Sample Specimen Placeholder Mockford Stubbs Fixture Testman Dummett Trial Proof Draft Model Pattern Example
    """
  private static let departments: StaticString = "Finance Sales Marketing Support Research Operations Legal Logistics"
}
