import PSEngine

extension UtilityModule {
  static let data: [CmdletEntry] = [
    CmdletEntry("ConvertFrom-Json", ConvertFromJsonCommand.self),
    CmdletEntry("ConvertTo-Json", ConvertToJsonCommand.self),
  ]
}
