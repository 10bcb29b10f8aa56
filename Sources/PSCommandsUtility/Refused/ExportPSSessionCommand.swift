import PSEngine
import PSFormatting
import PSRuntime

/// Refuses to run: there are no sessions on other computers here. Parameters of Microsoft.PowerShell.Utility/Export-PSSession.
struct ExportPSSessionCommand: RefusedCmdlet {
  static let subject = "sessions on other computers"
  static let metadata = CmdletMetadata(.export, "PSSession")

  static let parameters: [Parameter<Self>] = [
    .init("OutputModule", .mandatory, .position(1), .alias("PSPath", "ModuleName"), .validateNotNullOrEmpty) {
      (_: inout Self, _: PSString) in
    },
    .init("Force") { (_: inout Self, _: SwitchParameter) in },
    .init("Encoding", .encodingName, .validateNotNullOrEmpty) { (_: inout Self, _: EncodingParameter) in },
    .init("CommandName", .position(2), .alias("Name")) { (_: inout Self, _: [PSString]) in },
    .init("AllowClobber") { (_: inout Self, _: SwitchParameter) in },
    .init("ArgumentList", .alias("Args"), .allowNull, .allowEmptyCollection) { (_: inout Self, _: [Value]) in },
    .init("CommandType", .alias("Type")) { (_: inout Self, _: CommandTypesParameter) in },
    .init("Module", .alias("PSSnapin"), .validateNotNull) { (_: inout Self, _: [PSString]) in },
    .init("FullyQualifiedModule", .validateNotNull) { (_: inout Self, _: [ModuleSpecificationParameter]) in },
    .init("FormatTypeName", .position(3)) { (_: inout Self, _: [PSString]) in },
    .init("Certificate") { (_: inout Self, _: X509Certificate2Parameter) in },
    .init("Session", .mandatory, .position(0), .validateNotNull) { (_: inout Self, _: PSSessionParameter) in },
  ]
}
