import PSEngine
import PSRuntime

/// Refuses: the machine that runs the session is left alone. Follows Microsoft.PowerShell.Management/Stop-Computer.
struct StopComputerCommand: Cmdlet {
  static let metadata = CmdletMetadata(.stop, "Computer", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    guard
      try runtime.shouldProcess(target: "localhost (\(runtime.context.services.machineName))", action: "Stop-Computer")
    else { return }
    throw ManagementStrings.refused("Stop-Computer")
  }
}
