import Testing

@testable import ADSyncWorld

@Suite struct DirectoryTests {
  @Test(arguments: [
    ("(&(objectClass=user)(sAMAccountName=ada.sample))", 1), ("(&(objectCategory=person)(cn=*Sample))", 1),
    ("(|(title=Engineer)(title=Researcher))", 4), ("(&(objectClass=group)(!(cn=All*)))", 15),
    ("(userAccountControl:1.2.840.113556.1.4.803:=2)", 3), ("(memberOf=CN=Finance Team,OU=CORP,DC=contoso,DC=com)", 3),
    ("(&(cn=*a*m*)(objectClass=contact))", 0), ("(mail=*)", 25), ("(pwdLastSet=0)", 2),
  ])
  func filters(text: String, count: Int) throws {
    let world = try makeWorld()
    let filter = try LDAPFilter(text)
    let found = try world.search(try world.domain()) { object in filter.matches { world.values(of: $0, on: object) } }
    #expect(found.count == count)
  }

  @Test(arguments: ["", "(", "(a)", "(&(a=1)", "a=1", "(a=1))", "(=x)"])
  func brokenFiltersAreRefused(text: String) { #expect(throws: WorldError.self) { try LDAPFilter(text) } }

  @Test func lifeOfAUser() throws {
    let world = try makeWorld()
    let domain = try world.domain("CONTOSO")
    let ou = "OU=CORP,DC=contoso,DC=com"
    let user = try world.makeDirectoryObject(
      .user, named: "Zoe Fresh", samAccountName: "zoe", in: ou, domain: domain,
      values: [("userPrincipalName", ["zoe@contoso.com"]), ("manager", ["CN=Hugo Dummett,OU=CORP,DC=contoso,DC=com"])])
    #expect(!user.isEnabled)
    #expect(throws: WorldError.passwordRefused("zoe")) { try world.setAccountEnabled(true, of: user) }
    #expect(throws: WorldError.passwordRefused("zoe")) { try world.setAccountPassword("short", of: user) }
    try world.setAccountPassword("Long-Enough-1", of: user)
    try world.setAccountEnabled(true, of: user)
    #expect(throws: WorldError.accountExists("zoe")) {
      try world.makeDirectoryObject(.user, named: "Other", samAccountName: "zoe", in: ou, domain: domain)
    }
    world.clock.advance(by: .minutes(25))
    let cloud = try #require(world.homeTenant?.user("zoe@contoso.com"))
    world.clock.advance(by: .minutes(30))
    let target = try world.csObject(
      connector: "contoso.onmicrosoft.com - AAD", dn: SyncEngine.cloudDN(anchor: cloud.immutableID ?? ""))
    let manager = try #require(world.attributes(of: target).first { $0.name == "manager" })
    #expect(manager.values[0].hasPrefix("CN={"))
    #expect(throws: WorldError.wrongOldPassword("zoe")) {
      try world.setAccountPassword("Other-Password-2", old: "nope", of: user)
    }
    try world.setAccountPassword("Other-Password-2", old: "Long-Enough-1", of: user)
    #expect(throws: WorldError.passwordRefused("zoe")) {
      try world.setAccountPassword("Long-Enough-1", old: "Other-Password-2", of: user)
    }
    try world.removeDirectoryObject(user)
    world.clock.advance(by: .minutes(30))
    #expect(world.homeTenant?.user("zoe@contoso.com") == nil)
  }

  @Test func noSecretIsInTheJournal() throws {
    let world = try makeWorld()
    let ada = try world.directoryObject("ada.sample", in: try world.domain())
    try world.setAccountPassword("Very-Secret-77", of: ada)
    let tenant = try #require(world.homeTenant)
    try world.setCloudPassword(
      "Very-Secret-78", forceChange: false, of: try world.cloudUser("admin@contoso.onmicrosoft.com", in: tenant),
      in: tenant)
    world.clock.advance(by: .minutes(5))
    let hash = NTHash(password: "Very-Secret-77").bytes.map { String($0, radix: 16) }.joined()
    let texts = world.journal.entries.map { "\($0)" } + world.logs.application.written.map(\.message)
    #expect(texts.count > 4)
    #expect(!texts.contains { $0.contains("Very-Secret") || $0.contains(hash) })
  }
}
