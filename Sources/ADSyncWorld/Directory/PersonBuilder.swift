/// Makes the people and groups of a scenario.
struct PersonBuilder {
  let forest: Forest
  let table: AttributeTable
  let start: Timestamp

  /// Adds a person as the administrators of an invented company would have made it.
  @discardableResult
  func add(_ person: UserDescription, to container: DirectoryObject, id: UniqueID? = nil) -> DirectoryObject {
    let domain = forest.root
    let fullName = person.surname.isEmpty ? person.givenName : "\(person.givenName) \(person.surname)"
    var attributes = AttributeSet()
    attributes.reserve(16)
    attributes[.displayName] = .string(fullName)
    if !person.givenName.isEmpty { attributes[.givenName] = .string(person.givenName) }
    if !person.surname.isEmpty { attributes[.sn] = .string(person.surname) }
    if !person.title.isEmpty { attributes[.title] = .string(person.title) }
    if !person.department.isEmpty { attributes[.department] = .string(person.department) }
    let address = "\(person.samAccountName)@\(forest.name)"
    if person.objectClass.isAccount {
      attributes[.sAMAccountName] = .string(person.samAccountName)
      attributes[.userPrincipalName] = .string(address)
      var control: Int64 = 512
      if !person.isEnabled { control |= 2 }
      if person.passwordNeverExpires { control |= 0x10000 }
      if person.isSmartcardRequired { control |= 0x40000 }
      if let age = person.expiredFor { attributes[.accountExpires] = .integer((start - age).wholeSecond.fileTime) }
      attributes[.userAccountControl] = .integer(control)
    }
    attributes[.mail] = .string(address)
    for (name, values) in person.attributes {
      attributes[table.id(name)] = AttributeValue(values.map { .string($0) })
    }
    let object = domain.add(person.objectClass, named: fullName, to: container, id: id, attributes: attributes)
    object.whenCreated = start - .days(400)
    object.hasKerberosKeys = person.hasKerberosKeys
    guard person.objectClass.isAccount else { return object }
    guard person.hasPasswordHash else {
      object.attributes[.pwdLastSet] = .integer((start - person.passwordAge).wholeSecond.fileTime)
      return object
    }
    let password = person.password ?? PersonBuilder.defaultPassword(for: person.samAccountName)
    domain.setPassword(
      NTHash(password: password), of: object, mustChange: person.mustChangePassword,
      at: (start - person.passwordAge).wholeSecond)
    return object
  }

  /// The password of a person whose description names none.
  static func defaultPassword(for samAccountName: String) -> String { "Rehearse-\(samAccountName)-1" }

  /// Adds a global security group with the members whose account names are given.
  func addGroup(_ name: String, members: [String], to container: DirectoryObject) {
    let domain = forest.root
    let people = members.compactMap { domain.object(where: .sAMAccountName, is: $0) }
    addGroup(name, members: people, to: container)
  }

  func addGroup(_ name: String, members: [DirectoryObject], to container: DirectoryObject) {
    var attributes = AttributeSet()
    attributes[.sAMAccountName] = .string(name)
    attributes[.displayName] = .string(name)
    attributes[.groupType] = .integer(-2_147_483_646)
    attributes[.member] = AttributeValue(members.map { .reference($0.objectGUID) })
    let group = forest.root.add(.group, named: name, to: container, attributes: attributes)
    group.whenCreated = start - .days(400)
    for member in members { member.memberOf.append(group.objectGUID) }
  }
}
