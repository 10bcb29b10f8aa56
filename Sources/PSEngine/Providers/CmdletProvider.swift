import PSRuntime

/// What a provider can do beyond its protocols; flags of `ProviderInfo.Capabilities`.
public struct ProviderCapabilities: OptionSet, Sendable {
  public let rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
  public static let include = ProviderCapabilities(rawValue: 1)
  public static let exclude = ProviderCapabilities(rawValue: 2)
  public static let filter = ProviderCapabilities(rawValue: 4)
  public static let expandWildcards = ProviderCapabilities(rawValue: 8)
  public static let shouldProcess = ProviderCapabilities(rawValue: 16)
  public static let credentials = ProviderCapabilities(rawValue: 32)
  public static let transactions = ProviderCapabilities(rawValue: 64)
}

/// A store that drives show: files, variables, the environment, a registry.
///
/// Paths are the provider's own: what stands behind the drive, with the drive's root before it. A provider adopts the
/// protocols below for what it supports; cmdlets report `NotSupported` for the rest.
public protocol CmdletProvider: AnyObject {
  /// `FileSystem`.
  var name: String { get }
  /// `Microsoft.PowerShell.Core`: the module part of `PSPath`.
  var moduleName: String { get }
  /// `Microsoft.PowerShell.Commands.FileSystemProvider`.
  var typeName: String { get }
  var capabilities: ProviderCapabilities { get }
  /// The character between the parts of a path.
  var separator: Character { get }
  /// Where `~` leads, nil where it leads nowhere.
  var home: String? { get }
  /// The drives that a session starts with: name, root, description.
  func defaultDrives(_ session: SessionState) -> [PSDriveInfo]
  /// Checks a drive that `New-PSDrive` makes; may give another one.
  func newDrive(_ drive: PSDriveInfo, _ context: ProviderContext) throws -> PSDriveInfo
  func removeDrive(_ drive: PSDriveInfo, _ context: ProviderContext) throws
  /// Whether a path begins at a root and needs no drive: `/x` on Linux.
  func isAbsolutePath(_ path: String) -> Bool
  /// Parameters that a cmdlet has on this provider only, such as `-Encoding` of `Get-Content`.
  func dynamicParameters(of command: String, path: String, _ types: TypeTable) -> [ParameterMetadata]
}

extension CmdletProvider {
  public var moduleName: String { "Microsoft.PowerShell.Core" }
  public var typeName: String { "Microsoft.PowerShell.Commands.\(name)Provider" }
  public var capabilities: ProviderCapabilities { [] }
  public var separator: Character { "/" }
  public var home: String? { nil }
  public func defaultDrives(_ session: SessionState) -> [PSDriveInfo] { [] }
  public func newDrive(_ drive: PSDriveInfo, _ context: ProviderContext) throws -> PSDriveInfo { drive }
  public func removeDrive(_ drive: PSDriveInfo, _ context: ProviderContext) throws {}
  public func isAbsolutePath(_ path: String) -> Bool { false }
  public func dynamicParameters(of command: String, path: String, _ types: TypeTable) -> [ParameterMetadata] { [] }
}

/// Single items: `Get-Item`, `Set-Item`, `Clear-Item`, `Test-Path`, `Invoke-Item`.
public protocol ItemCmdletProvider: CmdletProvider {
  func isValidPath(_ path: String) -> Bool
  func itemExists(_ path: String, _ context: ProviderContext) throws -> Bool
  /// Writes the item with `context.writeItem`.
  func getItem(_ path: String, _ context: ProviderContext) throws
  func setItem(_ path: String, _ value: Value, _ context: ProviderContext) throws
  func clearItem(_ path: String, _ context: ProviderContext) throws
  func invokeDefaultAction(_ path: String, _ context: ProviderContext) throws
}

extension ItemCmdletProvider {
  public func isValidPath(_ path: String) -> Bool { true }
  public func setItem(_ path: String, _ value: Value, _ context: ProviderContext) throws {
    throw ProviderStrings.notSupported(self, "SetItem")
  }
  public func clearItem(_ path: String, _ context: ProviderContext) throws {
    throw ProviderStrings.notSupported(self, "ClearItem")
  }
  public func invokeDefaultAction(_ path: String, _ context: ProviderContext) throws {
    throw ProviderStrings.notSupported(self, "InvokeDefaultAction")
  }
}

/// Items that contain others: `Get-ChildItem`, `New-Item`, `Remove-Item`, `Rename-Item`, `Copy-Item`.
public protocol ContainerCmdletProvider: ItemCmdletProvider {
  /// Writes the items in a container; `depth` counts from 0, nil is no limit.
  func getChildItems(_ path: String, recurse: Bool, depth: Int?, _ context: ProviderContext) throws
  /// The names in a container, as globbing and `-Name` want them; whether each is a container.
  func childNames(_ path: String, _ context: ProviderContext) throws -> [(name: String, isContainer: Bool)]
  func newItem(_ path: String, type: String?, value: Value, _ context: ProviderContext) throws
  func removeItem(_ path: String, recurse: Bool, _ context: ProviderContext) throws
  func renameItem(_ path: String, to newName: String, _ context: ProviderContext) throws
  func copyItem(_ path: String, to destination: String, recurse: Bool, _ context: ProviderContext) throws
  func hasChildItems(_ path: String, _ context: ProviderContext) throws -> Bool
}

extension ContainerCmdletProvider {
  public func newItem(_ path: String, type: String?, value: Value, _ context: ProviderContext) throws {
    throw ProviderStrings.notSupported(self, "NewItem")
  }
  public func removeItem(_ path: String, recurse: Bool, _ context: ProviderContext) throws {
    throw ProviderStrings.notSupported(self, "RemoveItem")
  }
  public func renameItem(_ path: String, to newName: String, _ context: ProviderContext) throws {
    throw ProviderStrings.notSupported(self, "RenameItem")
  }
  public func copyItem(_ path: String, to destination: String, recurse: Bool, _ context: ProviderContext) throws {
    throw ProviderStrings.notSupported(self, "CopyItem")
  }
  public func hasChildItems(_ path: String, _ context: ProviderContext) throws -> Bool {
    try !childNames(path, context).isEmpty
  }
}

/// Containers in containers: paths with separators, `Move-Item`, `Join-Path`, `Split-Path`.
public protocol NavigationCmdletProvider: ContainerCmdletProvider {
  func isItemContainer(_ path: String, _ context: ProviderContext) throws -> Bool
  func moveItem(_ path: String, to destination: String, _ context: ProviderContext) throws
  func makePath(_ parent: String, _ child: String) -> String
  /// What stands before the last part; empty at the root.
  func parentPath(_ path: String, root: String) -> String
  func childName(_ path: String) -> String
  /// The path without `.`, `..` and with the provider's separators.
  func normalizePath(_ path: String) -> String
}

extension NavigationCmdletProvider {
  public func moveItem(_ path: String, to destination: String, _ context: ProviderContext) throws {
    throw ProviderStrings.notSupported(self, "MoveItem")
  }
  public func makePath(_ parent: String, _ child: String) -> String { FilePath.join(parent, child) }
  public func parentPath(_ path: String, root: String) -> String { FilePath.parent(path) }
  public func childName(_ path: String) -> String { FilePath.lastComponent(path) }
  public func normalizePath(_ path: String) -> String { FilePath.normalize(path) }
}

/// Content of items: `Get-Content`, `Set-Content`, `Add-Content`, `Clear-Content`.
public protocol ContentCmdletProvider: CmdletProvider {
  func contentReader(_ path: String, _ context: ProviderContext) throws -> ContentReader
  func contentWriter(_ path: String, append: Bool, _ context: ProviderContext) throws -> ContentWriter
  func clearContent(_ path: String, _ context: ProviderContext) throws
}

/// Reads an item's content piece by piece.
public protocol ContentReader: AnyObject {
  /// Up to `count` items (0: all that are left); empty at the end.
  func read(_ count: Int) throws -> [Value]
  func close() throws
}

/// Writes an item's content.
public protocol ContentWriter: AnyObject {
  func write(_ values: [Value]) throws
  func close() throws
}

/// Properties of items: `Get-ItemProperty` and its kin.
public protocol PropertyCmdletProvider: CmdletProvider {
  /// Writes an object with the wanted properties (all of them where none is named) with `context.writeProperty`.
  func getProperty(_ path: String, _ names: [String], _ context: ProviderContext) throws
  func setProperty(_ path: String, _ values: [(name: String, value: Value)], _ context: ProviderContext) throws
  func clearProperty(_ path: String, _ names: [String], _ context: ProviderContext) throws
  func newProperty(_ path: String, _ name: String, type: String?, value: Value, _ context: ProviderContext) throws
  func removeProperty(_ path: String, _ name: String, _ context: ProviderContext) throws
  func renameProperty(_ path: String, _ name: String, to newName: String, _ context: ProviderContext) throws
}

extension PropertyCmdletProvider {
  public func clearProperty(_ path: String, _ names: [String], _ context: ProviderContext) throws {
    throw ProviderStrings.notSupported(self, "ClearProperty")
  }
  public func newProperty(_ path: String, _ name: String, type: String?, value: Value, _ context: ProviderContext)
    throws
  {
    throw ProviderStrings.notSupported(self, "NewProperty")
  }
  public func removeProperty(_ path: String, _ name: String, _ context: ProviderContext) throws {
    throw ProviderStrings.notSupported(self, "RemoveProperty")
  }
  public func renameProperty(_ path: String, _ name: String, to newName: String, _ context: ProviderContext) throws {
    throw ProviderStrings.notSupported(self, "RenameProperty")
  }
}
