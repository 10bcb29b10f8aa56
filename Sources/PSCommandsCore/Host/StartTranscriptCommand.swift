import PSEngine
import PSRuntime

/// Begins to write what the host shows to a file; the file gets its header only. Follows Microsoft.PowerShell.Host/Start-Transcript.
struct StartTranscriptCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .start, "Transcript", defaultParameterSet: "ByPath", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init("Path", .set("ByPath", .position(0)), .validateNotNullOrEmpty) { $0.path = $1 },
    .init(
      "LiteralPath", .set("ByLiteralPath", .position(0)), .alias("PSPath", "LP"), .validateNotNullOrEmpty
    ) { $0.literalPath = $1 },
    .init(
      "OutputDirectory", .set("ByOutputDirectory", .position(0)), .validateNotNullOrEmpty
    ) { $0.outputDirectory = $1 },
    .init("Append") { $0.append = $1 },
    .init("Force") { $0.force = $1 },
    .init("NoClobber", .alias("NoOverwrite")) { $0.noClobber = $1 },
    .init("IncludeInvocationHeader") { $0.includeInvocationHeader = $1 },
    .init("UseMinimalHeader") { $0.useMinimalHeader = $1 },
  ]

  var append = SwitchParameter()
  var force = SwitchParameter()
  var includeInvocationHeader = SwitchParameter()
  var literalPath = ""
  var noClobber = SwitchParameter()
  var outputDirectory = ""
  var path = ""
  var useMinimalHeader = SwitchParameter()

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    let session = runtime.session
    let given = path.isEmpty ? literalPath : path
    let folder = outputDirectory.isEmpty ? session.homeFolder : outputDirectory
    let name = "PowerShell_transcript.\(runtime.context.services.machineName).txt"
    let target = try session.paths.fileSystemPath(given.isEmpty ? FilePath.join(folder, name) : given)
    guard try runtime.shouldProcess(target: target, action: "Start-Transcript") else { return }
    let transcript = session.storage(Transcript.self) { Transcript() }
    if noClobber.isPresent, session.files.kind(target) == .file { throw CoreStrings.transcriptExists(target) }
    try transcript.start(target, append: append.isPresent, runtime)
    try runtime.writeObject("Transcript started, output file is \(given.isEmpty ? target : given)")
  }
}
