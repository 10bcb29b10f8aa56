import ADSyncWorld
import PSEngine
import PSRuntime

/// Synchronizes one object at once and tells it as JSON, and in a file as HTML. Follows
/// ADSyncDiagnostics/Invoke-ADSyncSingleObjectSync.
struct InvokeADSyncSingleObjectSyncCommand: ServerCommand {
  static let metadata = CmdletMetadata(
    .invoke, "ADSyncSingleObjectSync", typeName: "Invoke-ADSyncSingleObjectSync")
  static let parameters: [Parameter<Self>] = [
    .init("DistinguishedName", .mandatory, .position(0)) { $0.dn = $1 },
    .init("StagingMode") { $0.staging = $1 },
    .init("NoHtmlReport") { $0.noReport = $1 },
  ]
  var dn = ""
  var staging = SwitchParameter()
  var noReport = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    let start = world.clock.now
    let result = try world.singleObjectSync(dn, exports: !staging.isPresent)
    let report = SingleObjectReport(dn: dn, result: result, world: world, start: start)
    if !noReport.isPresent {
      let name = start.formatted("yyyyMMdd-HHmmss")
      let path = #"C:\ProgramData\AADConnect\ADSyncObjectDiagnostics\ADSyncSingleObjectSyncResult-\#(name).htm"#
      _ = try world.server.drive.makeDirectory(at: #"C:\ProgramData\AADConnect\ADSyncObjectDiagnostics"#, at: start)
      try world.server.drive.write(Array(report.html.utf8), to: path, at: start)
    }
    try runtime.writeObject(report.json)
  }
}
