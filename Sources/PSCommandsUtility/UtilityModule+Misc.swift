import PSEngine

extension UtilityModule {
  static let misc: [CmdletEntry] = [
    CmdletEntry("Get-Date", GetDateCommand.self),
    CmdletEntry("Invoke-Expression", InvokeExpressionCommand.self),
    CmdletEntry("Measure-Command", MeasureCommandCommand.self),
    CmdletEntry("New-TimeSpan", NewTimeSpanCommand.self),
    CmdletEntry("Set-Date", SetDateCommand.self),
    CmdletEntry("Start-Sleep", StartSleepCommand.self),
  ]
}
