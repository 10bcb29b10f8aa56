extension Forest {
  /// Adds the accounts, groups and computers that a domain has by itself, after the people of the scenario.
  ///
  /// - Parameter server: the synchronization server, a member of its own domain.
  func addBuiltIns(server: Server, table: AttributeTable, start: Timestamp) {
    let domain = root
    domain.isPopulating = true
    defer { domain.isPopulating = false }
    let birth = start - .days(900)
    let builtin = domain.add(.container, named: "Builtin", to: domain.root)
    builtin.whenCreated = birth
    guard let users = domain.object(dn: "CN=Users,\(domain.root.name)") else { return }
    for (name, rid) in [("Guest", UInt32(501)), ("krbtgt", 502)] {
      var attributes = builtInAttributes(name, sid: domain.sid(rid))
      attributes[.userAccountControl] = .integer(name == "Guest" ? 66_082 : 514)
      attributes[.pwdLastSet] = .integer(name == "Guest" ? 0 : birth.fileTime)
      domain.add(.user, named: name, to: users, attributes: attributes).whenCreated = birth
    }
    let administrator = domain.object(where: .sAMAccountName, is: "Administrator")
    for group in Forest.domainGroups {
      addGroup(
        group.name, sid: domain.sid(group.rid), type: group.type, to: users,
        member: group.hasAdministrator ? administrator : nil, birth: birth)
    }
    for (name, rid) in Forest.localGroups {
      let sid: [UInt8] = [1, 2, 0, 0, 0, 0, 0, 5, 32, 0, 0, 0, UInt8(rid & 255), UInt8(rid >> 8), 0, 0]
      addGroup(
        name, sid: sid, type: -2_147_483_643, to: builtin, member: name == "Administrators" ? administrator : nil,
        birth: birth)
    }
    addComputers(server: server, table: table, birth: birth)
    for object in domain.all { settleTimes(of: object) }
  }

  /// What was made before the world began changed last when it was made or its password was set.
  private func settleTimes(of object: DirectoryObject) {
    let password = object.attributes[.pwdLastSet]?.integer ?? 0
    let changed = password > 0 ? Timestamp(fileTime: password) : nil
    object.whenChanged = max(object.whenCreated, changed ?? object.whenCreated)
  }

  private struct BuiltInGroup: Sendable {
    let name: String
    let rid: UInt32
    let type: Int64
    let hasAdministrator: Bool
  }

  private static let domainGroups: [BuiltInGroup] = [
    BuiltInGroup(name: "Domain Admins", rid: 512, type: -2_147_483_646, hasAdministrator: true),
    BuiltInGroup(name: "Domain Users", rid: 513, type: -2_147_483_646, hasAdministrator: false),
    BuiltInGroup(name: "Domain Guests", rid: 514, type: -2_147_483_646, hasAdministrator: false),
    BuiltInGroup(name: "Domain Computers", rid: 515, type: -2_147_483_646, hasAdministrator: false),
    BuiltInGroup(name: "Domain Controllers", rid: 516, type: -2_147_483_646, hasAdministrator: false),
    BuiltInGroup(name: "Schema Admins", rid: 518, type: -2_147_483_640, hasAdministrator: true),
    BuiltInGroup(name: "Enterprise Admins", rid: 519, type: -2_147_483_640, hasAdministrator: true),
    BuiltInGroup(name: "Group Policy Creator Owners", rid: 520, type: -2_147_483_646, hasAdministrator: true),
  ]

  private static let localGroups: [(String, UInt16)] = [
    ("Administrators", 544), ("Users", 545), ("Guests", 546), ("Remote Desktop Users", 555),
    ("Event Log Readers", 573),
  ]

  private func builtInAttributes(_ name: String, sid: [UInt8]) -> AttributeSet {
    var attributes = AttributeSet()
    attributes[.sAMAccountName] = .string(name)
    attributes[.objectSid] = .binary(sid)
    attributes[.isCriticalSystemObject] = .boolean(true)
    return attributes
  }

  private func addGroup(
    _ name: String, sid: [UInt8], type: Int64, to container: DirectoryObject, member: DirectoryObject?,
    birth: Timestamp
  ) {
    var attributes = builtInAttributes(name, sid: sid)
    attributes[.groupType] = .integer(type)
    if let member { attributes[.member] = .reference(member.objectGUID) }
    let group = root.add(.group, named: name, to: container, attributes: attributes)
    group.whenCreated = birth
    member?.memberOf.append(group.objectGUID)
  }

  private func addComputers(server: Server, table: AttributeTable, birth: Timestamp) {
    let base = root.root.name
    for host in root.controllers {
      add(computer: host, control: 532_480, to: "OU=Domain Controllers,\(base)", table: table, birth: birth)
    }
    guard server.domain.equalsIgnoringCase(root.name) else { return }
    add(computer: server.hostName, control: 4096, to: "CN=Computers,\(base)", table: table, birth: birth)
  }

  private func add(computer host: String, control: Int64, to dn: String, table: AttributeTable, birth: Timestamp) {
    guard let container = root.object(dn: dn) else { return }
    let name = String(host.prefix { $0 != "." })
    var attributes = AttributeSet()
    attributes[.sAMAccountName] = .string(name + "$")
    attributes[.userAccountControl] = .integer(control)
    attributes[.pwdLastSet] = .integer((birth + .days(880)).fileTime)
    attributes[table.id("dNSHostName")] = .string(host)
    attributes[table.id("operatingSystem")] = .string("Windows Server 2012 R2 Standard")
    attributes[table.id("operatingSystemVersion")] = .string("6.3 (9600)")
    if control != 4096 { attributes[.isCriticalSystemObject] = .boolean(true) }
    root.add(.computer, named: name, to: container, attributes: attributes).whenCreated = birth
  }
}
