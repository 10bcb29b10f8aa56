extension Forest {
  /// Fills a fresh forest with the containers, people and groups of its description, as they were before `start`.
  func populate(_ description: Scenario.ForestDescription, table: AttributeTable, start: Timestamp) {
    let domain = root
    domain.isPopulating = true
    defer { domain.isPopulating = false }
    let age = Interval.days(600)
    for (name, kind) in Forest.builtInContainers {
      domain.add(kind, named: name, to: domain.root).whenCreated = start - age
    }
    var containers: [DirectoryObject] = []
    for dn in description.includedContainers { containers.append(makeContainer(dn, start: start - age)) }
    let home = containers.first ?? domain.root
    let builder = PersonBuilder(forest: self, table: table, start: start)
    var people = description.people.users
    if description.people.isStandard { people = StandardPeople.users + people }
    for person in people {
      let container =
        person.container.isEmpty ? home : makeContainer("\(person.container),\(domain.root.name)", start: start)
      builder.add(person, to: container)
    }
    addService(named: "Administrator", to: domain, table: table, start: start)
    addService(named: accountName, to: domain, table: table, start: start)
    if description.people.isStandard {
      for group in StandardPeople.groups { builder.addGroup(group.name, members: group.members, to: home) }
    }
    if description.people.generatedUsers > 0 || description.people.generatedGroups > 0 {
      PeopleGenerator(description: description.people, builder: builder).run(in: home)
    }
  }

  private static let builtInContainers: [(String, ObjectClass)] = [
    ("Users", .container), ("Computers", .container), ("Domain Controllers", .organizationalUnit),
    ("ForeignSecurityPrincipals", .container), ("System", .container),
  ]

  /// The container with a distinguished name; missing ones are made.
  private func makeContainer(_ dn: String, start: Timestamp) -> DirectoryObject {
    let domain = root
    if let object = domain.object(dn: dn) { return object }
    var parts = DistinguishedName.parts(dn)
    guard !parts.isEmpty, dn.hasSuffixIgnoringCase(domain.root.name) else { return domain.root }
    let part = parts.removeFirst()
    let parent = makeContainer(parts.joined(separator: ","), start: start)
    let kind: ObjectClass = part.hasPrefixIgnoringCase("CN=") ? .container : .organizationalUnit
    let object = domain.add(kind, named: DistinguishedName.value(ofPart: part), to: parent)
    object.whenCreated = start
    return object
  }

  private func addService(named name: String, to domain: Domain, table: AttributeTable, start: Timestamp) {
    guard let users = domain.object(dn: "CN=Users,\(domain.root.name)") else { return }
    var attributes = AttributeSet()
    attributes[.sAMAccountName] = .string(name)
    attributes[.userAccountControl] = .integer(66_048)
    if name == "Administrator" {
      attributes[.objectSid] = .binary(domain.sid(500))
      attributes[.isCriticalSystemObject] = .boolean(true)
    }
    let object = domain.add(.user, named: name, to: users, attributes: attributes)
    domain.setPassword(NTHash(password: "service \(self.name) \(name)"), of: object, at: start - .days(300))
    object.whenCreated = start - .days(600)
  }
}
