import PSEngine
import PSRuntime

/// Refuses: there is no clipboard. Follows Microsoft.PowerShell.Management/Set-Clipboard.
struct SetClipboardCommand: Cmdlet {
  static let metadata = CmdletMetadata(.set, "Clipboard", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init(
      "Value",
      .mandatory,
      .position(0),
      .valueFromPipeline,
      .valueFromPipelineByPropertyName,
      .allowNull,
      .allowEmptyCollection,
      .allowEmptyString
    ) { $0.value = $1 },
    .init("Append") { $0.append = $1 },
    .init("PassThru") { $0.passThru = $1 },
    .init("AsOSC52", .alias("ToLocalhost")) { $0.asOSC52 = $1 },
  ]

  var append = SwitchParameter()
  var asOSC52 = SwitchParameter()
  var passThru = SwitchParameter()
  var value: [String] = []

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    guard try runtime.shouldProcess(target: "Clipboard", action: "Set-Clipboard") else { return }
    throw ManagementStrings.refused("Set-Clipboard")
  }
}
