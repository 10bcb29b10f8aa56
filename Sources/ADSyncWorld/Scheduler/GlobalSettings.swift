/// The server's global settings. Those of the scheduler live in the scheduler and are written here when somebody looks.
final class GlobalSettings {
  unowned let world: World
  private var parameters: ParameterKeyedCollection

  init(world: World) {
    self.world = world
    parameters = ParameterKeyedCollection(
      TextTable(ConnectorData.globalSettings).map { line in
        ConfigurationParameter(
          name: String(line[0]), inputType: .string, scope: .synchronizationGlobal, value: String(line[1]))
      })
    self["Microsoft.Synchronize.ServerConfigurationVersion"] = world.build.description
    self["Microsoft.OptionalFeature.PasswordHashSync"] = world.shown(
      world.scenario.forests.contains { $0.syncsPasswords })
  }

  func write(to writer: inout StateWriter) { parameters.write(to: &writer) }

  func restore(_ reader: inout StateReader) throws(StateReader.Damage) {
    parameters = try ParameterKeyedCollection.read(&reader)
  }

  /// The value of a setting; empty where there is none.
  subscript(name: String) -> String {
    get { parameters[name]?.value ?? "" }
    set { set(name, to: newValue) }
  }

  /// Sets a value, adding the setting when it is new.
  func set(_ name: String, to value: String) {
    if let parameter = parameters[name] {
      parameter.value = value
    } else {
      parameters.addOrReplace(
        ConfigurationParameter(name: name, inputType: .string, scope: .synchronizationGlobal, value: value))
    }
  }

  /// A copy of all settings with the scheduler's present values.
  func snapshot() -> ParameterKeyedCollection {
    let settings = world.scheduler.settings
    set("Microsoft.Synchronize.SynchronizationPolicy", to: settings.nextSyncCyclePolicyType.rawValue)
    set("Microsoft.Synchronize.MaintenanceEnabled", to: world.shown(settings.isMaintenanceEnabled))
    set("Microsoft.Synchronize.SchedulerSuspended", to: world.shown(settings.isSchedulerSuspended))
    set("Microsoft.Synchronize.TimeInterval", to: settings.currentlyEffectiveSyncCycleInterval.description)
    set("Microsoft.Synchronize.RunHistoryPurgeInterval", to: settings.purgeRunHistoryInterval.description)
    set("Microsoft.Synchronize.SynchronizationSchedule", to: world.shown(settings.isSyncCycleEnabled))
    set("Microsoft.Synchronize.NextStartTime", to: settings.nextSyncCycleStartTime.rfc1123)
    set("Microsoft.Synchronize.StagingMode", to: world.shown(settings.isStagingModeEnabled))
    return parameters.copy()
  }

  /// Takes changed settings over and writes the journal.
  func replace(by new: ParameterKeyedCollection) {
    let old = snapshot()
    for parameter in new {
      let before = old[parameter.name]?.value
      world.journal.record("Global setting", parameter.name, "Value", before: before, after: parameter.value)
      if before != parameter.value { apply(parameter.name, parameter.value) }
    }
    for parameter in old where new[parameter.name] == nil {
      world.journal.record("Global setting", parameter.name, "Value", before: parameter.value)
    }
    parameters = new.copy()
  }

  private func apply(_ name: String, _ value: String) {
    let scheduler = world.scheduler
    let flag = value.equalsIgnoringCase("true")
    switch name {
    case "Microsoft.Synchronize.StagingMode": scheduler.isStaging = flag
    case "Microsoft.Synchronize.SchedulerSuspended": scheduler.isSuspended = flag
    case "Microsoft.Synchronize.MaintenanceEnabled": scheduler.isMaintenanceEnabled = flag
    case "Microsoft.Synchronize.SynchronizationSchedule": scheduler.isEnabled = flag
    case "Microsoft.Synchronize.TimeInterval":
      scheduler.customizedInterval = Interval(value) ?? scheduler.customizedInterval
    case "Microsoft.Synchronize.RunHistoryPurgeInterval":
      scheduler.purgeInterval = Interval(value) ?? scheduler.purgeInterval
    default: break
    }
  }
}
