import ADSyncWorld

/// The eight values of the registry that decide over TLS 1.2.
enum TlsSettings {
  private static let framework = #"Microsoft\.NETFramework\v4.0.30319"#
  private static let protocols = #"HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2"#

  /// Path, name, and the value that switches it on.
  static let all: [(path: String, name: String, on: UInt32)] = [
    (#"HKLM:\SOFTWARE\WOW6432Node\"# + framework, "SystemDefaultTlsVersions", 1),
    (#"HKLM:\SOFTWARE\WOW6432Node\"# + framework, "SchUseStrongCrypto", 1),
    (#"HKLM:\SOFTWARE\"# + framework, "SystemDefaultTlsVersions", 1),
    (#"HKLM:\SOFTWARE\"# + framework, "SchUseStrongCrypto", 1),
    (protocols + #"\Server"#, "Enabled", 1), (protocols + #"\Server"#, "DisabledByDefault", 0),
    (protocols + #"\Client"#, "Enabled", 1), (protocols + #"\Client"#, "DisabledByDefault", 0),
  ]

  /// The number that stands in the registry; nil where there is none.
  static func value(_ name: String, at path: String, _ world: World) -> UInt32? {
    if case .dword(let number)? = world.server.registry.key(at: path)?.value(named: name) { return UInt32(number) }
    return nil
  }
}
