import PSEngine
import PSRuntime

/// Refuses to run: there are no files of format data here. Parameters of Microsoft.PowerShell.Utility/Export-FormatData.
struct ExportFormatDataCommand: RefusedCmdlet {
  static let subject = "writing of format data"
  static let metadata = CmdletMetadata(.export, "FormatData", defaultParameterSet: "ByPath")

  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .mandatory, .valueFromPipeline) { (_: inout Self, _: [ExtendedTypeDefinitionParameter]) in },
    .init("Path", .set("ByPath", .mandatory), .alias("FilePath")) { (_: inout Self, _: PSString) in },
    .init("LiteralPath", .set("ByLiteralPath", .mandatory), .alias("PSPath", "LP")) { (_: inout Self, _: PSString) in },
    .init("Force") { (_: inout Self, _: SwitchParameter) in },
    .init("NoClobber", .alias("NoOverwrite")) { (_: inout Self, _: SwitchParameter) in },
    .init("IncludeScriptBlock") { (_: inout Self, _: SwitchParameter) in },
  ]
}
