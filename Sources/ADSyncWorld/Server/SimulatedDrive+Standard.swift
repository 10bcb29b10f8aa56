extension SimulatedDrive {
  /// The files of a fresh server: the product's folders with the programs and modules that pages name.
  static func standard(for server: Server) -> SimulatedDrive {
    let installed = server.bootTime - .days(90)
    let drive = SimulatedDrive(time: installed)
    for line in folders.description.split(separator: "\n") {
      guard let folder = try? drive.makeDirectory(at: String(line), at: installed) else { continue }
      folder.created = installed
    }
    for line in files.description.split(separator: "\n") {
      try? drive.write([], to: String(line), at: installed)
    }
    let node = server.startsWithMD5Allowed ? "    <enforceFIPSPolicy enabled=\"false\" />\r\n" : ""
    let lines = engineConfiguration.description.split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.map { $0 == "  </runtime>" ? node + $0 : String($0) }.joined(separator: "\r\n")
    try? drive.write(Array(text.utf8), to: Server.engineConfigurationPath, at: installed)
    return drive
  }

  private static let folders: StaticString = #"""
    C:\Program Files\Microsoft Azure AD Sync\Bin\ADSync
    C:\Program Files\Microsoft Azure AD Sync\Bin\ADSyncDiagnostics
    C:\Program Files\Microsoft Azure AD Sync\Data
    C:\Program Files\Microsoft Azure AD Sync\Extensions
    C:\Program Files\Microsoft Azure AD Sync\UIShell
    C:\Program Files\Microsoft Azure Active Directory Connect\AADPowerShell
    C:\Program Files\Microsoft Azure Active Directory Connect\AdSyncConfig
    C:\Program Files\Microsoft Azure Active Directory Connect\Tools
    C:\Program Files\WindowsPowerShell\Modules
    C:\Program Files (x86)
    C:\ProgramData\AADConnect
    C:\Users\Administrator\Desktop
    C:\Users\Administrator\Documents\WindowsPowerShell
    C:\Users\Administrator\AppData\Local\Temp
    C:\Users\Public
    C:\Temp
    C:\Windows\System32\WindowsPowerShell\v1.0\Modules
    C:\Windows\Temp
    """#

  private static let files: StaticString = #"""
    C:\Program Files\Microsoft Azure AD Sync\Bin\ADSync\ADSync.psd1
    C:\Program Files\Microsoft Azure AD Sync\Bin\ADSync\Microsoft.IdentityManagement.PowerShell.Cmdlet.dll
    C:\Program Files\Microsoft Azure AD Sync\Bin\ADSyncDiagnostics\ADSyncDiagnostics.psd1
    C:\Program Files\Microsoft Azure AD Sync\Bin\ADSyncDiagnostics\ADSyncDiagnostics.psm1
    C:\Program Files\Microsoft Azure AD Sync\Bin\csexport.exe
    C:\Program Files\Microsoft Azure AD Sync\Bin\CSExportAnalyzer.exe
    C:\Program Files\Microsoft Azure AD Sync\Bin\DirectorySyncClientCmd.exe
    C:\Program Files\Microsoft Azure AD Sync\Bin\miiserver.exe
    C:\Program Files\Microsoft Azure AD Sync\Data\ADSync.mdf
    C:\Program Files\Microsoft Azure AD Sync\UIShell\miisclient.exe
    C:\Program Files\Microsoft Azure Active Directory Connect\AADPowerShell\MSOnline.psd1
    C:\Program Files\Microsoft Azure Active Directory Connect\AdSyncConfig\AdSyncConfig.psm1
    C:\Program Files\Microsoft Azure Active Directory Connect\AzureADConnect.exe
    C:\Program Files\Microsoft Azure Active Directory Connect\Tools\AdSyncTools.psm1
    C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe
    C:\Windows\System32\notepad.exe
    """#

  private static let engineConfiguration: StaticString = #"""
    <?xml version="1.0" encoding="utf-8"?>
    <configuration>
      <configSections>
        <section name="mmsScripting" type="System.Configuration.SingleTagSectionHandler" />
      </configSections>
      <startup useLegacyV2RuntimeActivationPolicy="true">
        <supportedRuntime version="v4.0" sku=".NETFramework,Version=v4.5.2" />
      </startup>
      <system.diagnostics>
        <switches />
        <trace autoflush="true" />
      </system.diagnostics>
      <runtime>
        <gcServer enabled="true" />
        <assemblyBinding xmlns="urn:schemas-microsoft-com:asm.v1">
          <probing privatePath="Assemblies" />
        </assemblyBinding>
      </runtime>
    </configuration>

    """#
}
