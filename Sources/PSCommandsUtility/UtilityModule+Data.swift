import PSEngine

extension UtilityModule {
  static let data: [CmdletEntry] = [
    CmdletEntry("ConvertFrom-Csv", ConvertFromCsvCommand.self),
    CmdletEntry("ConvertTo-Csv", ConvertToCsvCommand.self),
    CmdletEntry("Export-Csv", ExportCsvCommand.self),
    CmdletEntry("Import-Csv", ImportCsvCommand.self),
    CmdletEntry("ConvertFrom-Json", ConvertFromJsonCommand.self),
    CmdletEntry("ConvertTo-Json", ConvertToJsonCommand.self),
    CmdletEntry("ConvertFrom-CliXml", ConvertFromCliXmlCommand.self),
    CmdletEntry("ConvertTo-CliXml", ConvertToCliXmlCommand.self),
    CmdletEntry("ConvertTo-Html", ConvertToHtmlCommand.self),
    CmdletEntry("ConvertTo-Xml", ConvertToXmlCommand.self),
    CmdletEntry("Export-FormatData", ExportFormatDataCommand.self),
    CmdletEntry("Export-Clixml", ExportClixmlCommand.self),
    CmdletEntry("Import-Clixml", ImportClixmlCommand.self),
    CmdletEntry("Select-Xml", SelectXmlCommand.self),
    CmdletEntry("ConvertFrom-StringData", ConvertFromStringDataCommand.self),
    CmdletEntry("Format-Hex", FormatHexCommand.self),
    CmdletEntry("Import-LocalizedData", ImportLocalizedDataCommand.self),
    CmdletEntry("Import-PowerShellDataFile", ImportPowerShellDataFileCommand.self),
    CmdletEntry("Get-FileHash", GetFileHashCommand.self),
    CmdletEntry("Select-String", SelectStringCommand.self),
  ]
}
