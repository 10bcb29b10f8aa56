import ADSyncWorld
import PSEngine
import PSRuntime

/// The module ActiveDirectory over the world's forests.
enum DirectoryModule {
  static let module = CommandModule(name: "ActiveDirectory", version: "1.0.0.0") {
    users + groups + objects + domains
  }

  private static let users: [CmdletEntry] = [
    CmdletEntry("Clear-ADAccountExpiration", ClearADAccountExpirationCommand.self),
    CmdletEntry("Disable-ADAccount", DisableADAccountCommand.self),
    CmdletEntry("Enable-ADAccount", EnableADAccountCommand.self),
    CmdletEntry("Get-ADUser", GetADUserCommand.self),
    CmdletEntry("New-ADUser", NewADUserCommand.self),
    CmdletEntry("Remove-ADUser", RemoveADUserCommand.self),
    CmdletEntry("Search-ADAccount", SearchADAccountCommand.self),
    CmdletEntry("Set-ADAccountControl", SetADAccountControlCommand.self),
    CmdletEntry("Set-ADAccountExpiration", SetADAccountExpirationCommand.self),
    CmdletEntry("Set-ADAccountPassword", SetADAccountPasswordCommand.self),
    CmdletEntry("Set-ADUser", SetADUserCommand.self),
    CmdletEntry("Unlock-ADAccount", UnlockADAccountCommand.self),
  ]

  private static let groups: [CmdletEntry] = [
    CmdletEntry("Add-ADGroupMember", AddADGroupMemberCommand.self),
    CmdletEntry("Add-ADPrincipalGroupMembership", AddADPrincipalGroupMembershipCommand.self),
    CmdletEntry("Get-ADGroup", GetADGroupCommand.self),
    CmdletEntry("Get-ADGroupMember", GetADGroupMemberCommand.self),
    CmdletEntry("Get-ADPrincipalGroupMembership", GetADPrincipalGroupMembershipCommand.self),
    CmdletEntry("New-ADGroup", NewADGroupCommand.self),
    CmdletEntry("Remove-ADGroup", RemoveADGroupCommand.self),
    CmdletEntry("Remove-ADGroupMember", RemoveADGroupMemberCommand.self),
    CmdletEntry("Set-ADGroup", SetADGroupCommand.self),
  ]

  private static let objects: [CmdletEntry] = [
    CmdletEntry("Get-ADComputer", GetADComputerCommand.self),
    CmdletEntry("Get-ADObject", GetADObjectCommand.self),
    CmdletEntry("Get-ADOrganizationalUnit", GetADOrganizationalUnitCommand.self),
    CmdletEntry("Move-ADObject", MoveADObjectCommand.self),
    CmdletEntry("New-ADObject", NewADObjectCommand.self),
    CmdletEntry("New-ADOrganizationalUnit", NewADOrganizationalUnitCommand.self),
    CmdletEntry("Remove-ADComputer", RemoveADComputerCommand.self),
    CmdletEntry("Remove-ADObject", RemoveADObjectCommand.self),
    CmdletEntry("Remove-ADOrganizationalUnit", RemoveADOrganizationalUnitCommand.self),
    CmdletEntry("Rename-ADObject", RenameADObjectCommand.self),
    CmdletEntry("Set-ADComputer", SetADComputerCommand.self),
    CmdletEntry("Set-ADObject", SetADObjectCommand.self),
    CmdletEntry("Set-ADOrganizationalUnit", SetADOrganizationalUnitCommand.self),
  ]

  private static let domains: [CmdletEntry] = [
    CmdletEntry("Get-ADDefaultDomainPasswordPolicy", GetADDefaultDomainPasswordPolicyCommand.self),
    CmdletEntry("Get-ADDomain", GetADDomainCommand.self),
    CmdletEntry("Get-ADDomainController", GetADDomainControllerCommand.self),
    CmdletEntry("Get-ADForest", GetADForestCommand.self),
    CmdletEntry("Get-ADRootDSE", GetADRootDSECommand.self),
    CmdletEntry("Set-ADDefaultDomainPasswordPolicy", SetADDefaultDomainPasswordPolicyCommand.self),
  ]
}
