import ADSyncWorld
import PSEngine
import PSRuntime

/// Drops old runs. Follows ADSync/Start-ADSyncPurgeRunHistory.
struct StartADSyncPurgeRunHistoryCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.start, "ADSyncPurgeRunHistory", set: "online")
  static let parameters: [Parameter<Self>] = [
    .init("PurgeRunHistoryInterval", .set("online", .position(0), .valueFromPipeline)) { $0.interval = $1 },
    .init("Offline", .set("offline", .mandatory)) { $0.offline = $1 },
  ]
  var interval: PSTimeSpan?
  var offline = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let keep = try interval.map { Interval(ticks: $0.ticks) } ?? world.schedulerSettings().purgeRunHistoryInterval
    try world.purgeRunHistory(olderThan: offline.isPresent ? nil : keep)
  }
}
