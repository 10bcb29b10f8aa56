import PSEngine
import PSRuntime

/// Removes the mark of files from the internet: nothing to do here. Follows Microsoft.PowerShell.Utility/Unblock-File.
struct UnblockFileCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .unblock, "File", defaultParameterSet: "ByPath", supportsShouldProcess: true)
  static let parameters: [Parameter<Self>] = [
    .init("Path", .set("ByPath", .mandatory, .position(0))) { $0.path = $1 },
    .init("LiteralPath", .set("ByLiteralPath", .mandatory, .valueFromPipelineByPropertyName), .alias("PSPath", "LP")) {
      $0.literalPath = $1
    },
  ]

  var path: [PSString] = []
  var literalPath: [PSString] = []
}
