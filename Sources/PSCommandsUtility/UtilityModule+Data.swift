import PSEngine

extension UtilityModule {
  static let data: [CmdletEntry] = [
    CmdletEntry("ConvertFrom-Csv", ConvertFromCsvCommand.self),
    CmdletEntry("ConvertTo-Csv", ConvertToCsvCommand.self),
    CmdletEntry("Export-Csv", ExportCsvCommand.self),
    CmdletEntry("Import-Csv", ImportCsvCommand.self),
    CmdletEntry("ConvertFrom-Json", ConvertFromJsonCommand.self),
    CmdletEntry("ConvertTo-Json", ConvertToJsonCommand.self),
    CmdletEntry("ConvertFrom-StringData", ConvertFromStringDataCommand.self),
    CmdletEntry("Get-FileHash", GetFileHashCommand.self),
    CmdletEntry("Select-String", SelectStringCommand.self),
  ]
}
