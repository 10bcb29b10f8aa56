import ADSyncWorld
import PSEngine
import PSRuntime

/// Sets when an account ends. Follows ActiveDirectory/Set-ADAccountExpiration.
struct SetADAccountExpirationCommand: AccountChange {
  static let metadata = CmdletMetadata.directory(.set, "ADAccountExpiration", set: "ByDateTime", changes: true)
  static let parameters: [Parameter<Self>] =
    accountParameters() + [
      .init("DateTime", .set("ByDateTime", .mandatory, .position(1))) { $0.dateTime = $1 },
      .init("TimeSpan", .set("ByTimeSpan", .mandatory)) { $0.timeSpan = $1 },
    ]
  var connection = DirectoryConnection()
  var identity = Value.null
  var passThru = SwitchParameter()
  var dateTime: PSDateTime?
  var timeSpan: PSTimeSpan?

  func change(_ account: DirectoryObject, _ runtime: CommandRuntime, _ world: World) throws {
    if let dateTime {
      let time = dateTime.kind == .utc ? dateTime : dateTime.universal()
      try world.setAccountExpiration(Timestamp(ticks: time.ticks), of: account)
    } else if let timeSpan {
      try world.setAccountExpiration(world.clock.now + Interval(ticks: timeSpan.ticks), of: account)
    }
  }
}
