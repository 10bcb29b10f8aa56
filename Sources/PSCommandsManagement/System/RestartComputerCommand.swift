import PSEngine
import PSRuntime

/// Refuses: the machine that runs the session is left alone. Follows Microsoft.PowerShell.Management/Restart-Computer.
struct RestartComputerCommand: Cmdlet {
  static let metadata = CmdletMetadata(.restart, "Computer", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    guard
      try runtime.shouldProcess(
        target: "localhost (\(runtime.context.services.machineName))", action: "Restart-Computer")
    else { return }
    throw ManagementStrings.refused("Restart-Computer")
  }
}
