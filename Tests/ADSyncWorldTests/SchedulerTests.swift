import Testing

@testable import ADSyncWorld

@Suite struct SchedulerTests {
  @Test func cycleTakesVirtualMinutes() throws {
    let world = try makeWorld()
    #expect(try world.connectorRunStatus().isEmpty)
    try world.startSyncCycle(.delta)
    #expect(try world.schedulerSettings().isSyncCycleInProgress)
    #expect(try world.connectorRunStatus().map(\.connectorName) == ["contoso.com"])
    #expect(throws: WorldError.connectorBusy("contoso.com")) { try world.startSyncCycle() }
    world.clock.advance(by: .minutes(3))
    #expect(try world.schedulerSettings().isSyncCycleInProgress == false)
    let results = try world.runProfileResults(count: 6)
    #expect(results.map(\.runProfileName).first == "Export")
    #expect(results.allSatisfy { $0.result == "success" })
    #expect(world.logs.application.written.map(\.message).contains("Import/Sync/Export cycle completed (Delta)."))
  }

  @Test func cyclesComeByThemselves() throws {
    let world = try makeWorld()
    #expect(try world.schedulerSettings().nextSyncCycleStartTime.formatted("H:mm:ss") == "9:39:16")
    world.clock.advance(by: .hours(1))
    #expect(try world.schedulerSettings().nextSyncCycleStartTime.formatted("H:mm:ss") == "10:39:16")
  }

  @Test func settingsAreOneThing() throws {
    let world = try makeWorld()
    var change = SchedulerChange()
    change.isSyncCycleEnabled = false
    change.customizedSyncCycleInterval = .some(.hours(1))
    try world.setScheduler(change)
    let settings = try world.globalSettings()
    #expect(settings["Microsoft.Synchronize.SynchronizationSchedule"]?.value == "False")
    #expect(settings["Microsoft.Synchronize.TimeInterval"]?.value == "01:00:00")
    settings["Microsoft.Synchronize.StagingMode"]?.value = "True"
    try world.setGlobalSettings(settings)
    #expect(try world.schedulerSettings().isStagingModeEnabled)
  }
}
