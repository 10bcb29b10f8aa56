import PSEngine

extension UtilityModule {
  static let objects: [CmdletEntry] = [
    CmdletEntry("Add-Member", AddMemberCommand.self),
    CmdletEntry("Compare-Object", CompareObjectCommand.self),
    CmdletEntry("Get-Member", GetMemberCommand.self),
    CmdletEntry("Get-TypeData", GetTypeDataCommand.self),
    CmdletEntry("Get-Unique", GetUniqueCommand.self),
    CmdletEntry("Group-Object", GroupObjectCommand.self),
    CmdletEntry("Join-String", JoinStringCommand.self),
    CmdletEntry("Measure-Object", MeasureObjectCommand.self),
    CmdletEntry("New-Object", NewObjectCommand.self),
    CmdletEntry("Remove-TypeData", RemoveTypeDataCommand.self),
    CmdletEntry("Select-Object", SelectObjectCommand.self),
    CmdletEntry("Sort-Object", SortObjectCommand.self),
    CmdletEntry("Tee-Object", TeeObjectCommand.self),
    CmdletEntry("Update-List", UpdateListCommand.self),
    CmdletEntry("Update-TypeData", UpdateTypeDataCommand.self),
  ]
}
