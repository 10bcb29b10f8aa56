import PSEngine

/// The commands of Microsoft.PowerShell.Security; names only, nothing is touched at start-up.
public enum SecurityModule {
  public static let module = CommandModule(name: "Microsoft.PowerShell.Security") { cmdlets }

  private static let cmdlets: [CmdletEntry] = [
    CmdletEntry("ConvertFrom-SecureString", ConvertFromSecureStringCommand.self),
    CmdletEntry("ConvertTo-SecureString", ConvertToSecureStringCommand.self),
    CmdletEntry("Get-CmsMessage", GetCmsMessageCommand.self), CmdletEntry("Get-Credential", GetCredentialCommand.self),
    CmdletEntry("Get-ExecutionPolicy", GetExecutionPolicyCommand.self),
    CmdletEntry("Get-PfxCertificate", GetPfxCertificateCommand.self),
    CmdletEntry("Protect-CmsMessage", ProtectCmsMessageCommand.self),
    CmdletEntry("Set-ExecutionPolicy", SetExecutionPolicyCommand.self),
    CmdletEntry("Unprotect-CmsMessage", UnprotectCmsMessageCommand.self),
  ]
}
