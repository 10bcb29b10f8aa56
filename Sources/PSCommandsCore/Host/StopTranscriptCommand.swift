import PSEngine
import PSRuntime

/// Ends the transcript. Follows Microsoft.PowerShell.Host/Stop-Transcript.
struct StopTranscriptCommand: Cmdlet {
  static let metadata = CmdletMetadata(.stop, "Transcript", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = []

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    guard try runtime.shouldProcess(target: "Transcript", action: "Stop-Transcript") else { return }
    let transcript = runtime.session.storage(Transcript.self) { Transcript() }
    guard let path = try transcript.stop() else { throw CoreStrings.noTranscript() }
    try runtime.writeObject("Transcript stopped, output file is \(path)")
  }
}
