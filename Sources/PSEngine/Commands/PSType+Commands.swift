import PSRuntime

// The types that the engine's command half names.

extension PSType {
  public nonisolated(unsafe) static let commandInfo = engine("CommandInfo", .object, flags: .abstract)
  public nonisolated(unsafe) static let functionInfo = engine("FunctionInfo", .commandInfo)
  public nonisolated(unsafe) static let filterInfo = engine("FilterInfo", .functionInfo)
  public nonisolated(unsafe) static let aliasInfo = engine("AliasInfo", .commandInfo)
  public nonisolated(unsafe) static let cmdletInfo = engine("CmdletInfo", .commandInfo)
  public nonisolated(unsafe) static let externalScriptInfo = engine("ExternalScriptInfo", .commandInfo)
  public nonisolated(unsafe) static let applicationInfo = engine("ApplicationInfo", .commandInfo)
  public nonisolated(unsafe) static let moduleInfo = engine("PSModuleInfo", .object)
  public nonisolated(unsafe) static let invocationInfo = engine("InvocationInfo", .object)
  public nonisolated(unsafe) static let informationalRecord = engine("InformationalRecord", .object, flags: .abstract)
  public nonisolated(unsafe) static let warningRecord = engine("WarningRecord", .informationalRecord)
  public nonisolated(unsafe) static let verboseRecord = engine("VerboseRecord", .informationalRecord)
  public nonisolated(unsafe) static let debugRecord = engine("DebugRecord", .informationalRecord)
  public nonisolated(unsafe) static let informationRecord = engine("InformationRecord", .object)
  public nonisolated(unsafe) static let hostInformationMessage = engine("HostInformationMessage", .object)
  public nonisolated(unsafe) static let progressRecord = engine("ProgressRecord", .object)
  public nonisolated(unsafe) static let pathInfo = engine("PathInfo", .object)
  public nonisolated(unsafe) static let driveInfo = engine("PSDriveInfo", .object)
  public nonisolated(unsafe) static let providerInfo = engine("ProviderInfo", .object)
  public nonisolated(unsafe) static let runtimeDefinedParameter = engine("RuntimeDefinedParameter", .object)
  public nonisolated(unsafe) static let scriptCmdlet = engine("PSScriptCmdlet", .object)

  public nonisolated(unsafe) static let actionPreference: PSType = {
    let type = PSType(
      ActionPreference.enumTypeName, code: .enum, flags: .valueType, base: .enumBase)
    type.enumInfo = EnumInfo(
      names: ActionPreference.enumNames, values: ActionPreference.allCases.map(\.rawValue))
    return type
  }()

  private static func engine(_ name: String, _ base: PSType, flags: Flags = []) -> PSType {
    PSType("System.Management.Automation." + name, flags: flags, base: base)
  }
}
