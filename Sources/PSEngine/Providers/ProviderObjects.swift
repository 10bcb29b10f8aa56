import PSRuntime

/// A provider as scripts see it: `Get-PSProvider`.
public final class ProviderInfo: Obj {
  public let provider: any CmdletProvider
  public init(_ provider: any CmdletProvider) {
    self.provider = provider
    super.init()
  }
  public override var type: PSType { .providerInfo }
  public var name: String { provider.name }
  /// `Microsoft.PowerShell.Core\FileSystem`: what stands before `::` in `PSPath`.
  public var qualifiedName: String { provider.moduleName + "\\" + provider.name }
  public override func text(_ context: RuntimeContext) -> PSString { PSString.make(qualifiedName) }
}

/// A drive: a name for a place in a provider.
public final class PSDriveInfo: Obj {
  public let name: String
  public let providerInfo: ProviderInfo
  /// Where the drive's root lies in the provider.
  public var root: String
  public var driveDescription: String
  /// The location on this drive, relative to the root, without a separator at the ends.
  public var currentLocation = ""
  public var displayRoot: String?
  public var credential: Value = .null
  public var maximumSize: UInt64?

  public init(_ name: String, _ provider: ProviderInfo, root: String, description: String = "") {
    self.name = name
    providerInfo = provider
    self.root = root
    driveDescription = description
    super.init()
  }
  public override var type: PSType { .driveInfo }
  public override func text(_ context: RuntimeContext) -> PSString { PSString.make(name) }
  public var provider: any CmdletProvider { providerInfo.provider }

  /// The drive that stands for the whole file system of Linux: paths on it are written without a name.
  public var isUnixRoot: Bool { name == "/" }
}

/// A location: `Get-Location`, `Resolve-Path`.
public final class PathInfo: Obj {
  public let drive: PSDriveInfo?
  public let providerInfo: ProviderInfo
  /// The path in the provider.
  public let providerPath: String
  /// The path as scripts write it: `/tmp`, `Env:\PATH`, `FileSystem::/tmp`.
  public let path: String

  public init(drive: PSDriveInfo?, provider: ProviderInfo, providerPath: String, path: String) {
    self.drive = drive
    providerInfo = provider
    self.providerPath = providerPath
    self.path = path
    super.init()
  }
  public override var type: PSType { .pathInfo }
  public override func text(_ context: RuntimeContext) -> PSString { PSString.make(path) }
}

/// A path that has been taken apart: provider, drive, and the path inside the provider.
public struct ProviderPath {
  public let info: ProviderInfo
  public let drive: PSDriveInfo?
  /// The provider's own path, which may contain wildcards until it is resolved.
  public var path: String

  public init(info: ProviderInfo, drive: PSDriveInfo?, path: String) {
    self.info = info
    self.drive = drive
    self.path = path
  }
  public var provider: any CmdletProvider { info.provider }
}
