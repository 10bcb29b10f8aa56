import Testing

@testable import ADSyncWorld

@Suite struct PasswordSyncBehaviourTests {
  private func account(_ world: World, _ name: String) throws -> DirectoryObject {
    try world.directoryObject(name, in: try world.domain())
  }

  private func status(_ world: World, _ account: DirectoryObject) -> PasswordSyncStatus? {
    world.passwordSync.log[account.objectGUID]?.last?.status
  }

  @Test func stagingSendsNothingAndCatchesUp() throws {
    let world = try makeWorld("staging")
    let kim = try account(world, "kim.draft")
    try world.setAccountPassword("While-Staging-1", of: kim)
    world.clock.advance(by: .hours(2))
    #expect(world.logs.application.written.allSatisfy { !(600...670).contains($0.eventID) })
    #expect(try world.runProfileResults(count: 6).allSatisfy { $0.runProfileName != "Export" })
    let settings = try world.globalSettings()
    settings["Microsoft.Synchronize.StagingMode"]?.value = "False"
    try world.setGlobalSettings(settings)
    world.clock.advance(by: .minutes(3))
    #expect(world.homeTenant?.signIn("kim.draft@contoso.com", password: "While-Staging-1") == .success)
  }

  @Test func waitsForTheFirstDirectorySynchronization() throws {
    let world = try makeWorld("first-synchronization")
    #expect(try world.csObjects(connector: "contoso.com").isEmpty)
    world.clock.advance(by: .minutes(16))
    #expect(world.homeTenant?.user("ada.sample@contoso.com") == nil)
    try world.startSyncCycle(.initial)
    world.clock.advance(by: .minutes(3))
    #expect(world.homeTenant?.user("ada.sample@contoso.com") != nil)
    world.clock.advance(by: .minutes(3))
    #expect(world.signIn("ada.sample@contoso.com", password: "Rehearse-ada.sample-1").result == .success)
  }

  @Test func temporaryPasswords() throws {
    let world = try makeWorld()
    let kim = try account(world, "kim.draft")
    try world.setAccountPassword("Temporary-One-1", of: kim)
    try world.setMustChangePassword(true, of: kim)
    world.clock.advance(by: .minutes(3))
    #expect(status(world, kim) == .filteredByTarget)
    try world.setCompanyFeatures(forcePasswordChangeOnLogOn: true)
    try world.setMustChangePassword(false, of: kim)
    try world.setMustChangePassword(true, of: kim)
    world.clock.advance(by: .minutes(3))
    #expect(world.homeTenant?.signIn("kim.draft@contoso.com", password: "Temporary-One-1") == .passwordChangeRequired)
  }

  @Test func batchesHoldAtMostFifty() throws {
    var scenario = Scenario.contoso
    scenario.forests[0].people.generatedUsers = 120
    let world = World(scenario: scenario, now: documentTime)
    _ = world.engine
    for number in 1...120 { try world.setAccountPassword("Many-Passwords-1", of: try account(world, "user\(number)")) }
    world.clock.advance(by: .minutes(3))
    let starts = world.logs.application.written.filter { $0.eventID == 650 }.map(\.message)
    #expect(starts.count == 3)
    #expect(starts.filter { $0.contains("Count: 50") }.count == 2)
    let requests = world.logs.application.written.filter { $0.eventID == 656 }
    #expect(requests.allSatisfy { $0.message.split(separator: "\r\n\r\n")[0].split(separator: "\r\n").count <= 50 })
  }

  @Test func expiryIsTheCloudsOnlyWhenItSaysSo() throws {
    let world = try makeWorld()
    let tenant = try #require(world.homeTenant)
    let cloud = try world.cloudUser("kim.draft@contoso.com", in: tenant)
    #expect(cloud.passwordPolicies == ["DisablePasswordExpiration"])
    world.setEnforcesPasswordPolicy(true, in: tenant)
    #expect(cloud.passwordNeverExpires)
    try world.setAccountPassword("Next-Password-1", of: try account(world, "kim.draft"))
    world.clock.advance(by: .minutes(3))
    #expect(!cloud.passwordNeverExpires)
  }

  @Test func stepTellsWhatHappened() throws {
    let world = try makeWorld()
    try world.setAccountPassword("Next-Password-1", of: try account(world, "kim.draft"))
    let activity = world.step(to: world.clock.now + .minutes(25))
    #expect(activity.synchronizedPasswords == 1)
    #expect(activity.runs.count == 6)
    #expect(activity.events.map(\.eventID).starts(with: [650, 656, 657, 651]))
  }

  @Test(arguments: Scenario.builtInNames)
  func everyScenarioLives(name: String) throws {
    let world = try makeWorld(name)
    world.clock.advance(by: .minutes(50))
    _ = world.engine
    #expect(world.logs.application.count > 100 || name == "first-synchronization")
  }
}
