extension ScenarioReader {
  mutating func forest(_ node: YAMLNode) -> Scenario.ForestDescription {
    var forest = Scenario.ForestDescription(name: node["name"]?.text ?? "", netbios: node["netbios"]?.text)
    set(&forest.hasConnector, "connector", node)
    set(&forest.syncsPasswords, "passwordSync", node)
    set(&forest.accountName, "account", node)
    set(&forest.controllers, "domainControllers", node)
    set(&forest.includedContainers, "containers", node)
    set(&forest.connectorID, "connectorId", node)
    set(&forest.partitionID, "partitionId", node)
    set(&forest.domainID, "domainId", node)
    forest.isStandard = forest.connectorID == Scenario.standardForestConnector
    for container in node["containers"]?.items ?? [] {
      guard let dn = container.text else { continue }
      let isInside = dn.equalsIgnoringCase(forest.dn) || dn.hasSuffixIgnoringCase(",\(forest.dn)")
      if !isInside { find(container, ScenarioStrings.outsideOfForest(dn, forest: forest.name)) }
    }
    if let people = node["people"] { forest.people = self.people(people) }
    return forest
  }

  private mutating func people(_ node: YAMLNode) -> Scenario.PeopleDescription {
    var people = Scenario.PeopleDescription()
    set(&people.isStandard, "standard", node)
    set(&people.generatedUsers, "generatedUsers", node)
    set(&people.generatedGroups, "generatedGroups", node)
    if let seed = node["seed"]?.number { people.seed = UInt64(clamping: seed) }
    var seen = Set(people.isStandard ? StandardPeople.users.map { $0.samAccountName.lowercased() } : [])
    for item in node["users"]?.items ?? [] {
      let user = user(item)
      people.users.append(user)
      if !seen.insert(user.samAccountName.lowercased()).inserted {
        find(item, ScenarioStrings.doubleName(user.samAccountName))
      }
    }
    return people
  }

  private func user(_ node: YAMLNode) -> UserDescription {
    let account = node["account"]?.text ?? ""
    let words = account.split(separator: ".").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    var user = UserDescription(
      samAccountName: account, givenName: words.first ?? account, surname: words.dropFirst().joined(separator: " "))
    set(&user.givenName, "givenName", node)
    set(&user.surname, "surname", node)
    set(&user.title, "title", node)
    set(&user.department, "department", node)
    if let kind = node["class"]?.text.flatMap({ ObjectClass(rawValue: $0) }) { user.objectClass = kind }
    set(&user.container, "container", node)
    user.password = node["password"]?.text
    set(&user.passwordAge, "passwordAge", node)
    set(&user.hasPasswordHash, "passwordHash", node)
    set(&user.hasKerberosKeys, "kerberosKeys", node)
    set(&user.isEnabled, "enabled", node)
    set(&user.mustChangePassword, "mustChangePassword", node)
    set(&user.passwordNeverExpires, "passwordNeverExpires", node)
    set(&user.isSmartcardRequired, "smartcardRequired", node)
    user.expiredFor = interval("expiredFor", node)
    set(&user.isExported, "exported", node)
    set(&user.wasResetInCloud, "cloudReset", node)
    for entry in node["attributes"]?.entries ?? [] {
      let values = entry.value.text.map { [$0] } ?? entry.value.items.compactMap(\.text)
      user.attributes.append((entry.key.text ?? "", values))
    }
    for attempt in node["passwordLog"]?.items ?? [] {
      guard let status = attempt["status"]?.text.flatMap({ PasswordSyncStatus(rawValue: $0) }) else { continue }
      user.passwordLog.append((status, interval("ago", attempt) ?? .hours(1)))
    }
    return user
  }
}
