import ADSyncWorld
import PSEngine
import PSRuntime

/// The modules that reach a tenant.
enum CloudModules {
  static var all: [CommandModule] { [online, openAD] + graph }

  static let online = CommandModule(name: "MSOnline", version: "1.1.183.66") { onlineCmdlets }
  static let openAD = CommandModule(name: "AzureAD", version: "2.0.2.182") { openCmdlets }

  private static let graphVersion = "2.9.0"

  /// The modules of Microsoft.Graph that scripts import one by one; the first is the name for all of them.
  static let graph: [CommandModule] = [
    CommandModule(name: "Microsoft.Graph", version: graphVersion) { [] },
    CommandModule(name: "Microsoft.Graph.Authentication", version: graphVersion) { graphAuthentication },
    CommandModule(name: "Microsoft.Graph.Users", version: graphVersion) { graphUsers },
    CommandModule(name: "Microsoft.Graph.Users.Actions", version: graphVersion) {
      [CmdletEntry("Revoke-MgUserSignInSession", RevokeMgUserSignInSessionCommand.self)]
    },
    CommandModule(name: "Microsoft.Graph.Groups", version: graphVersion) { graphGroups },
    CommandModule(name: "Microsoft.Graph.Identity.DirectoryManagement", version: graphVersion) { graphDirectory },
  ]

  private static let graphAuthentication: [CmdletEntry] = [
    CmdletEntry("Connect-MgGraph", ConnectMgGraphCommand.self),
    CmdletEntry("Disconnect-MgGraph", DisconnectMgGraphCommand.self),
    CmdletEntry("Get-MgContext", GetMgContextCommand.self),
  ]

  private static let graphUsers: [CmdletEntry] = [
    CmdletEntry("Get-MgUser", GetMgUserCommand.self),
    CmdletEntry("New-MgUser", NewMgUserCommand.self),
    CmdletEntry("Remove-MgUser", RemoveMgUserCommand.self),
    CmdletEntry("Update-MgUser", UpdateMgUserCommand.self),
  ]

  private static let graphGroups: [CmdletEntry] = [
    CmdletEntry("Get-MgGroup", GetMgGroupCommand.self),
    CmdletEntry("Get-MgGroupMember", GetMgGroupMemberCommand.self),
  ]

  private static let graphDirectory: [CmdletEntry] = [
    CmdletEntry("Get-MgDirectoryOnPremiseSynchronization", GetMgDirectoryOnPremiseSynchronizationCommand.self),
    CmdletEntry("Get-MgDomain", GetMgDomainCommand.self),
    CmdletEntry("Get-MgOrganization", GetMgOrganizationCommand.self),
    CmdletEntry("Update-MgDirectoryOnPremiseSynchronization", UpdateMgDirectoryOnPremiseSynchronizationCommand.self),
    CmdletEntry("Update-MgDomain", UpdateMgDomainCommand.self),
  ]

  private static let onlineCmdlets: [CmdletEntry] = [
    CmdletEntry("Connect-MsolService", ConnectMsolServiceCommand.self),
    CmdletEntry("Get-MsolCompanyInformation", GetMsolCompanyInformationCommand.self),
    CmdletEntry("Get-MsolContact", GetMsolContactCommand.self),
    CmdletEntry("Get-MsolDirSyncConfiguration", GetMsolDirSyncConfigurationCommand.self),
    CmdletEntry("Get-MsolDirSyncFeatures", GetMsolDirSyncFeaturesCommand.self),
    CmdletEntry("Get-MsolDomain", GetMsolDomainCommand.self),
    CmdletEntry("Get-MsolGroup", GetMsolGroupCommand.self),
    CmdletEntry("Get-MsolGroupMember", GetMsolGroupMemberCommand.self),
    CmdletEntry(
      "Get-MsolHasObjectsWithDirSyncProvisioningErrors", GetMsolHasObjectsWithDirSyncProvisioningErrorsCommand.self),
    CmdletEntry("Get-MsolPasswordPolicy", GetMsolPasswordPolicyCommand.self),
    CmdletEntry("Get-MsolRole", GetMsolRoleCommand.self),
    CmdletEntry("Get-MsolRoleMember", GetMsolRoleMemberCommand.self),
    CmdletEntry("Get-MsolUser", GetMsolUserCommand.self),
    CmdletEntry("New-MsolUser", NewMsolUserCommand.self),
    CmdletEntry("Remove-MsolUser", RemoveMsolUserCommand.self),
    CmdletEntry("Set-MsolDirSyncEnabled", SetMsolDirSyncEnabledCommand.self),
    CmdletEntry("Set-MsolDirSyncFeature", SetMsolDirSyncFeatureCommand.self),
    CmdletEntry("Set-MsolPasswordPolicy", SetMsolPasswordPolicyCommand.self),
    CmdletEntry("Set-MsolUser", SetMsolUserCommand.self),
    CmdletEntry("Set-MsolUserPassword", SetMsolUserPasswordCommand.self),
    CmdletEntry("Set-MsolUserPrincipalName", SetMsolUserPrincipalNameCommand.self),
  ]

  private static let openCmdlets: [CmdletEntry] = [
    CmdletEntry("Connect-AzureAD", ConnectAzureADCommand.self),
    CmdletEntry("Disconnect-AzureAD", DisconnectAzureADCommand.self),
    CmdletEntry("Get-AzureADCurrentSessionInfo", GetAzureADCurrentSessionInfoCommand.self),
    CmdletEntry("Get-AzureADDomain", GetAzureADDomainCommand.self),
    CmdletEntry("Get-AzureADGroup", GetAzureADGroupCommand.self),
    CmdletEntry("Get-AzureADGroupMember", GetAzureADGroupMemberCommand.self),
    CmdletEntry("Get-AzureADTenantDetail", GetAzureADTenantDetailCommand.self),
    CmdletEntry("Get-AzureADUser", GetAzureADUserCommand.self),
    CmdletEntry("Remove-AzureADUser", RemoveAzureADUserCommand.self),
    CmdletEntry("Revoke-AzureADUserAllRefreshToken", RevokeAzureADUserAllRefreshTokenCommand.self),
    CmdletEntry("Set-AzureADUser", SetAzureADUserCommand.self),
    CmdletEntry("Set-AzureADUserPassword", SetAzureADUserPasswordCommand.self),
  ]
}
