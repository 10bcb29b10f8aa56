import ADSyncWorld

/// The general report of the troubleshooting task, written to the server's drive.
struct GeneralReport {
  let world: World
  let screen: DiagnosticsScreen

  func run() throws {
    try screen.line("Collecting AADConnect Diagnostics Information...")
    let now = world.clock.now
    let folder = #"C:\ProgramData\AADConnect\\#(now.formatted("yyyyMMdd-HHmmss"))_ADSyncDiagnosticsReport"#
    let lines = try tenant() + settings() + connectors()
    try screen.line("Exporting AADConnect Diagnostics Information...")
    _ = try world.server.drive.makeDirectory(at: folder, at: now)
    try world.server.drive.write(Array(lines.joined(separator: "\r\n").utf8), to: folder + #"\Report.txt"#, at: now)
    try screen.line("Compressing AAD Connect Diagnostics Information...")
    try screen.line(folder, .good)
  }

  private func tenant() throws -> [String] {
    ["Tenant settings"] + (try world.companyFeatures().named.map { "\($0.name): \($0.value ? "True" : "False")" }) + [
      ""
    ]
  }

  private func settings() throws -> [String] {
    ["Global settings"] + (try world.globalSettings().map { "\($0.name): \($0.value)" }) + [""]
  }

  private func connectors() throws -> [String] {
    var lines = ["Connectors"]
    for connector in try world.connectors() {
      lines.append("\(connector.name), \(connector.type), \(connector.identifier), \(connector.version)")
    }
    for channel in try world.passwordSyncConfiguration() {
      let state = channel.isEnabled ? "True" : "False"
      lines.append("\(channel.sourceConnector), \(channel.targetConnector), \(state)")
    }
    return lines
  }
}
