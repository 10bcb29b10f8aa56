/// The simulated registry: the hives HKEY_LOCAL_MACHINE and HKEY_CURRENT_USER with the keys that pages name.
public final class Registry {
  public let localMachine = RegistryKey(name: "HKEY_LOCAL_MACHINE")
  public let currentUser = RegistryKey(name: "HKEY_CURRENT_USER")
  /// Called after a change with the key's path, the value's name, and the text before and after.
  var onChange: ((String, String, RegistryValue?, RegistryValue?) -> Void)?

  static let fipsKey = #"HKLM:\SYSTEM\CurrentControlSet\Control\Lsa\FipsAlgorithmPolicy"#

  /// The key at a path that begins with `HKLM:\`, `HKCU:\` or a hive's long name; nil when there is none.
  public func key(at path: String) -> RegistryKey? {
    guard var (key, rest) = hive(of: path) else { return nil }
    while let part = rest.first {
      guard let next = key.subkey(named: part) else { return nil }
      key = next
      rest = rest.dropFirst()
    }
    return key
  }

  /// Makes the key at a path and those above it.
  @discardableResult
  public func makeKey(at path: String) throws -> RegistryKey {
    guard let (hive, rest) = hive(of: path) else { throw WorldError.pathNotFound(path) }
    return rest.reduce(hive) { $0.makeSubkey(named: $1) }
  }

  /// Sets or, with nil, removes a value of an existing key.
  public func set(_ value: RegistryValue?, named name: String, at path: String) throws {
    guard let key = key(at: path) else { throw WorldError.pathNotFound(path) }
    let before = key.value(named: name)
    key.set(value, named: name)
    if before != value { onChange?(path, name, before, value) }
  }

  private func hive(of path: String) -> (RegistryKey, ArraySlice<Substring>)? {
    var parts = path.split(whereSeparator: { $0 == "\\" || $0 == "/" })[...]
    guard var first = parts.popFirst() else { return nil }
    if first.hasSuffix(":") { first = first.dropLast() }
    switch first.uppercased() {
    case "HKLM", "HKEY_LOCAL_MACHINE": return (localMachine, parts)
    case "HKCU", "HKEY_CURRENT_USER": return (currentUser, parts)
    default: return nil
    }
  }

  /// The keys of a fresh server.
  static func standard(for server: Server) -> Registry {
    let registry = Registry()
    for line in TextTable(table) where line.count >= 3 {
      guard let key = try? registry.makeKey(at: String(line[0])) else { continue }
      let text = line[2].filling([("build", server.build.description), ("server", server.name)])
      key.set(text.hasPrefix("#") ? .dword(UInt32(text.dropFirst()) ?? 0) : .string(text), named: String(line[1]))
    }
    _ = try? registry.makeKey(at: fipsKey)
    registry.key(at: fipsKey)?.set(.dword(server.startsWithFIPS ? 1 : 0), named: "Enabled")
    return registry
  }

  /// Key, value's name, value; `#` begins a number.
  private static let table: StaticString = #"""
    HKLM:\SYSTEM\CurrentControlSet\Services\ADSync	DisplayName	Microsoft Azure AD Sync
    HKLM:\SYSTEM\CurrentControlSet\Services\ADSync	ObjectName	NT SERVICE\ADSync
    HKLM:\SYSTEM\CurrentControlSet\Services\ADSync	Start	#2
    HKLM:\SYSTEM\CurrentControlSet\Services\ADSync\Parameters	DBName	ADSync
    HKLM:\SYSTEM\CurrentControlSet\Services\ADSync\Parameters	Server	(localdb)
    HKLM:\SYSTEM\CurrentControlSet\Services\ADSync\Parameters	SQLInstance	.\ADSync
    HKLM:\SYSTEM\CurrentControlSet\Services\ADSync\Parameters	Path	C:\Program Files\Microsoft Azure AD Sync\
    HKLM:\SYSTEM\CurrentControlSet\Control\Lsa	LmCompatibilityLevel	#3
    HKLM:\SOFTWARE\Microsoft\Azure AD Connect	InstallationPath	C:\Program Files\Microsoft Azure Active Directory Connect
    HKLM:\SOFTWARE\Microsoft\Azure AD Connect	ServerConfigurationVersion	{build}
    HKLM:\SOFTWARE\Microsoft\MSOLCoExistence	CurrentVersion	{build}
    HKLM:\SOFTWARE\Microsoft\MSOLCoExistence	InstallationPath	C:\Program Files\Microsoft Azure AD Sync\
    HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\{337E88B3-6961-420C-945D-A97BC3B7B09D}	DisplayName	Microsoft Azure AD Connect
    HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\{337E88B3-6961-420C-945D-A97BC3B7B09D}	DisplayVersion	{build}
    HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\{337E88B3-6961-420C-945D-A97BC3B7B09D}	Publisher	Microsoft Corporation
    HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion	ProductName	Windows Server 2012 R2 Standard
    HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion	CurrentBuild	9600
    HKLM:\SYSTEM\CurrentControlSet\Control\ComputerName\ComputerName	ComputerName	{server}
    HKCU:\Software\Microsoft	CreatedBy	Setup
    """#
}
