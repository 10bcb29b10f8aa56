import PSEngine
import PSRuntime

/// Refuses to run: there are no sessions on other computers here. Parameters of Microsoft.PowerShell.Utility/Import-PSSession.
struct ImportPSSessionCommand: RefusedCmdlet {
  static let subject = "sessions on other computers"
  static let metadata = CmdletMetadata(.import, "PSSession")

  static let parameters: [Parameter<Self>] = [
    .init("Prefix", .validateNotNullOrEmpty) { (_: inout Self, _: PSString) in },
    .init("DisableNameChecking") { (_: inout Self, _: SwitchParameter) in },
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
