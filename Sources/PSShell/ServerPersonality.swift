import ADSyncCommands
import ADSyncWorld
import PSEngine
import PSFormatting
import PSHost
import PSRuntime

/// What makes a session one on the simulated server: its world, Windows PowerShell's aliases, variables and error view.
enum ServerPersonality {
  /// Turns a fresh session into the server's.
  ///
  /// - Throws: `WorldError` for an unknown world; `PersonalityError` for a time that cannot be read.
  static func apply(_ line: CommandLine, to context: ExecutionContext) throws {
    let server = ServerWorld.install(
      try WorldSource(world: line.world, now: line.now, state: line.state).open(), in: context)
    let wanted = line.executionPolicy?.lowercased()
    if let policy = ExecutionPolicy.allCases.first(where: { $0.rawValue.lowercased() == wanted }) {
      try? server.world.setExecutionPolicy(policy, scope: .process)
    }
    context.session.formatting.usesServerLooks = true
    context.session.registerAliases(AliasTable.windows)
    let scope = context.globalModule.scope
    for name in ["IsLinux", "IsMacOS", "IsWindows", "IsCoreCLR", "PSStyle"] { context.removeVariable(name, in: scope) }
    set("PSEdition", .text("Desktop"), context)
    set("PSVersionTable", .object(versionTable()), context)
    set("PSHOME", .text("C:\\Windows\\System32\\WindowsPowerShell\\v1.0"), context)
    context.session.environment.ignoresCase = true
    for (name, value) in environment(server.world.server) { context.session.environment.set(name, value) }
  }

  private static func set(_ name: String, _ value: Value, _ context: ExecutionContext) {
    context.put(
      PSVariable(name: PSString.make(name), value: value, options: [.constant, .allScope]),
      in: context.globalModule.scope)
  }

  private static func environment(_ server: Server) -> [(String, String)] {
    let account = server.userName.split(separator: "\\", maxSplits: 1).map(String.init)
    return [
      ("ProgramFiles", "C:\\Program Files"), ("ProgramFiles(x86)", "C:\\Program Files (x86)"),
      ("ProgramData", "C:\\ProgramData"), ("windir", "C:\\Windows"), ("SystemRoot", "C:\\Windows"),
      ("SystemDrive", "C:"), ("COMPUTERNAME", server.name), ("USERDOMAIN", account.first ?? ""),
      ("USERNAME", account.last ?? ""), ("USERDNSDOMAIN", server.domain.uppercased()),
      ("USERPROFILE", "C:\\Users\\" + (account.last ?? "")), ("OS", "Windows_NT"),
      ("PROCESSOR_ARCHITECTURE", "AMD64"), ("NUMBER_OF_PROCESSORS", "2"),
    ]
  }

  private static func versionTable() -> PSHashtable {
    let table = PSHashtable(.versionTable)
    let compatible = ["1.0", "2.0", "3.0", "4.0", "5.0", "5.1.14393.206"].map(Value.version)
    table.set(.text("PSVersion"), .version("5.1.14393.206"))
    table.set(.text("PSEdition"), .text("Desktop"))
    table.set(.text("PSCompatibleVersions"), .array(PSArray(compatible, of: .version)))
    table.set(.text("BuildVersion"), .version("10.0.14393.206"))
    table.set(.text("CLRVersion"), .version("4.0.30319.42000"))
    table.set(.text("WSManStackVersion"), .version("3.0"))
    table.set(.text("PSRemotingProtocolVersion"), .version("2.3"))
    table.set(.text("SerializationVersion"), .version("1.1.0.1"))
    return table
  }
}

/// A command line that names no server this program can make.
enum PersonalityError: Error {
  case badTime(String)
  case unknownWorld(String)

  var message: String {
    switch self {
    case .badTime(let text): "rehearse: --now wants a time such as 2016-08-24T09:20:00Z, not '\(text)'."
    case .unknownWorld(let text): "rehearse: \(text) 'rehearse world list' shows all."
    }
  }
}
