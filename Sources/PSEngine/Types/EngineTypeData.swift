import Glibc
import PSRuntime

/// What PowerShell's type data adds to the engine's own objects.
enum EngineTypeData {
  static func members() -> [(String, PSMemberObject)] {
    commands + [
      (
        "System.Management.Automation.PSDriveInfo",
        TypeData.script("Used", usedScript) { value, _ in space(value)?.used ?? .null }
      ),
      (
        "System.Management.Automation.PSDriveInfo",
        TypeData.script("Free", freeScript) { value, _ in space(value)?.free ?? .null }
      ),
    ]
  }

  private static var commands: [(String, PSMemberObject)] {
    let namespace = TypeData.alias("Namespace", "ModuleName")
    namespace.isHidden = true
    return [
      ("System.Management.Automation.CommandInfo", TypeData.script("HelpUri", helpUriScript) { _, _ in .text("") }),
      ("System.Management.Automation.CommandInfo", namespace),
      (
        "System.Management.Automation.AliasInfo",
        TypeData.script("ResolvedCommandName", "$this.ResolvedCommand.Name") { value, context in
          resolved(value, context).map { .string($0.name) } ?? .null
        }
      ),
      (
        "System.Management.Automation.AliasInfo",
        TypeData.script("DisplayName", displayNameScript) { value, context in
          guard let alias = value.base.asObject as? AliasInfo else { return .null }
          return .text("\(alias.name.string) -> \(resolved(value, context)?.name.string ?? alias.definition.string)")
        }
      ),
    ]
  }

  private static func resolved(_ value: Value, _ context: RuntimeContext) -> CommandInfo? {
    guard let alias = value.base.asObject as? AliasInfo, let context = context as? ExecutionContext else { return nil }
    return try? context.session.resolve(alias, at: nil)
  }

  /// The bytes in use and those free on a drive of the file system; nil for other drives.
  private static func space(_ value: Value) -> (used: Value, free: Value)? {
    guard let drive = value.base.asObject as? PSDriveInfo, drive.provider.name == "FileSystem" else { return nil }
    var status = statvfs()
    guard statvfs(drive.root, &status) == 0 else { return nil }
    let unit = UInt64(status.f_frsize)
    let total = UInt64(status.f_blocks) &* unit
    let free = UInt64(status.f_bavail) &* unit
    return (.long(Int64(clamping: total &- min(free, total))), .long(Int64(clamping: free)))
  }

  private static let helpUriScript = """
    $oldProgressPreference = $ProgressPreference
              $ProgressPreference = 'SilentlyContinue'
              try
              {
              [Microsoft.PowerShell.Commands.GetHelpCodeMethods]::GetHelpUri($this)
              }
              catch {}
              finally
              {
              $ProgressPreference = $oldProgressPreference
              }
    """

  private static let displayNameScript = """
    if ($null -ne $this.ResolvedCommand)
              {
              $this.Name + " -> " + $this.ResolvedCommand.Name
              }
              else
              {
              $this.Name + " -> " + $this.Definition
              }
              
    """

  private static let usedScript = """
    if($this.Provider.ImplementingType -eq [Microsoft.PowerShell.Commands.FileSystemProvider]){
            $driveInfo = [System.IO.DriveInfo]::New($this.Root)
            if ( $driveInfo.IsReady ) { $driveInfo.TotalSize - $driveInfo.AvailableFreeSpace }
            }
    """

  private static let freeScript = """
    if($this.Provider.ImplementingType -eq [Microsoft.PowerShell.Commands.FileSystemProvider]){
            [System.IO.DriveInfo]::New($this.Root).AvailableFreeSpace
            }
    """
}
