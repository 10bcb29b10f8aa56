import PSEngine
import PSRuntime

/// Starts a program. Follows Microsoft.PowerShell.Management/Start-Process.
struct StartProcessCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .start, "Process", defaultParameterSet: "Default", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init("FilePath", .mandatory, .position(0), .alias("PSPath", "Path"), .validateNotNullOrEmpty) { $0.filePath = $1 },
    .init("ArgumentList", .position(1), .alias("Args")) { $0.argumentList = $1 },
    .init("Credential", .set("Default"), .alias("RunAs"), .validateNotNullOrEmpty) { $0.credential = $1 },
    .init("WorkingDirectory", .validateNotNullOrEmpty) { $0.workingDirectory = $1 },
    .init("LoadUserProfile", .set("Default"), .alias("Lup")) { $0.loadUserProfile = $1 },
    .init("NoNewWindow", .set("Default"), .alias("nnw")) { $0.noNewWindow = $1 },
    .init("PassThru") { $0.passThru = $1 },
    .init(
      "RedirectStandardError", .set("Default"), .alias("RSE"), .validateNotNullOrEmpty
    ) { $0.redirectStandardError = $1 },
    .init(
      "RedirectStandardInput", .set("Default"), .alias("RSI"), .validateNotNullOrEmpty
    ) { $0.redirectStandardInput = $1 },
    .init(
      "RedirectStandardOutput", .set("Default"), .alias("RSO"), .validateNotNullOrEmpty
    ) { $0.redirectStandardOutput = $1 },
    .init("Verb", .set("UseShellExecute"), .validateNotNullOrEmpty) { $0.verb = $1 },
    .init("WindowStyle", .validateNotNullOrEmpty) { $0.windowStyle = $1 },
    .init("Wait") { $0.wait = $1 },
    .init("UseNewEnvironment", .set("Default")) { $0.useNewEnvironment = $1 },
    .init("Environment") { $0.environment = $1 },
  ]

  var argumentList: [String] = []
  var credential = PSCredentialParameter()
  var environment: PSHashtable?
  var filePath = ""
  var loadUserProfile = SwitchParameter()
  var noNewWindow = SwitchParameter()
  var passThru = SwitchParameter()
  var redirectStandardError = ""
  var redirectStandardInput = ""
  var redirectStandardOutput = ""
  var useNewEnvironment = SwitchParameter()
  var verb = ""
  var wait = SwitchParameter()
  var windowStyle = ProcessWindowStyleParameter()
  var workingDirectory = ""

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    let session = runtime.session
    let found = try session.findCommand(PSString.make(filePath), types: .application)
    guard try runtime.shouldProcess(target: filePath, action: "Start-Process") else { return }
    let folder =
      workingDirectory.isEmpty ? session.currentFileSystemFolder : try session.paths.fileSystemPath(workingDirectory)
    guard let program = found as? ApplicationInfo else {
      try runtime.throwTerminating(ManagementStrings.notStarted(filePath, in: folder).record)
    }
    var start = ProcessStart(path: program.path.string, folder: folder)
    start.arguments = argumentList.flatMap { $0.split(separator: " ").map(String.init) }
    start.input = try redirectStandardInput.isEmpty ? nil : session.paths.fileSystemPath(redirectStandardInput)
    start.output = try redirectStandardOutput.isEmpty ? nil : session.paths.fileSystemPath(redirectStandardOutput)
    start.error = try redirectStandardError.isEmpty ? nil : session.paths.fileSystemPath(redirectStandardError)
    start.environment = session.environment.names.map { $0 + "=" + (session.environment.value($0) ?? "") }
    if let environment {
      for pair in environment.orderedEntries {
        let name = try LanguagePrimitives.text(pair.key, runtime.context).string
        start.environment.removeAll { $0.hasPrefix(name + "=") }
        if !pair.value.isNull {
          start.environment.append(name + "=" + (try LanguagePrimitives.text(pair.value, runtime.context).string))
        }
      }
    }
    guard let id = start.run() else {
      try runtime.throwTerminating(ManagementStrings.notStarted(filePath, in: folder).record)
    }
    let process = ProcessObject(id: id, name: FilePath.lastComponent(start.path), isChild: true)
    if wait.isPresent { _ = try process.wait(milliseconds: nil, runtime) }
    if passThru.isPresent { try runtime.writeObject(process) }
  }
}
