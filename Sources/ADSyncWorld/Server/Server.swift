/// The Windows server on which Azure AD Connect is installed.
public final class Server {
  /// The short name, upper case.
  public let name: String
  /// The DNS name of the domain that the server is a member of; empty for a server in no domain.
  public let domain: String
  /// The product's build.
  public let build: ServerBuild
  /// Whether the session was started with "Run as administrator".
  public var isElevated: Bool
  /// The account of the session, `DOMAIN\name`.
  public let userName: String
  /// When the operating system started.
  public let bootTime: Timestamp

  /// The C: drive.
  public private(set) lazy var drive: SimulatedDrive = {
    let drive = SimulatedDrive.standard(for: self)
    onMakeDrive?(drive)
    return drive
  }()
  /// The registry's hives HKLM and HKCU.
  public private(set) lazy var registry: Registry = {
    let registry = Registry.standard(for: self)
    onMakeRegistry?(registry)
    return registry
  }()
  /// The services, sorted by name.
  public private(set) lazy var services = Service.standard()

  let startsWithFIPS: Bool
  let startsWithMD5Allowed: Bool
  var onMakeDrive: ((SimulatedDrive) -> Void)?
  var onMakeRegistry: ((Registry) -> Void)?
  private var policies: [ExecutionPolicyScope: ExecutionPolicy]

  init(description: Scenario.ServerDescription, domain: String, netbios: String, now: Timestamp) {
    name = description.name
    self.domain = domain
    build = description.build
    isElevated = description.isElevated
    userName = (netbios.isEmpty ? description.name : netbios) + "\\Administrator"
    bootTime = now.floored(to: .days(1), phase: .hours(3)) - .days(6) + .seconds(754)
    startsWithFIPS = description.usesFIPSPolicy
    startsWithMD5Allowed = description.allowsMD5InConfiguration
    policies = [.localMachine: description.executionPolicy]
  }

  /// The full DNS name.
  public var hostName: String { domain.isEmpty ? name : "\(name).\(domain)" }

  /// The policy that is set in one scope; `undefined` where none is.
  public func executionPolicy(in scope: ExecutionPolicyScope) -> ExecutionPolicy { policies[scope] ?? .undefined }

  /// The policy that counts: of the strongest scope that has one, else Restricted.
  public var effectiveExecutionPolicy: ExecutionPolicy {
    for scope in ExecutionPolicyScope.allCases {
      if let policy = policies[scope], policy != .undefined { return policy }
    }
    return .restricted
  }

  /// Sets the policy of one scope. Whoever calls checks elevation.
  func setExecutionPolicy(_ policy: ExecutionPolicy, in scope: ExecutionPolicyScope) { policies[scope] = policy }

  /// Whether the policy "Use FIPS compliant algorithms" is on: read from the registry, where administrators switch it.
  public var usesFIPSPolicy: Bool {
    registry.key(at: Registry.fipsKey)?.value(named: "Enabled") == .dword(1)
  }

  /// Where the product's programs are.
  public static let programFolder = #"C:\Program Files\Microsoft Azure AD Sync\Bin"#
  /// The configuration file of the engine, whose node `enforceFIPSPolicy` decides over MD5.
  public static let engineConfigurationPath = programFolder + #"\miiserver.exe.config"#

  /// Whether the engine's configuration file holds `<enforceFIPSPolicy enabled="false"/>` within configuration/runtime.
  public var engineAllowsMD5: Bool {
    guard let bytes = drive.node(at: Server.engineConfigurationPath)?.content else { return false }
    return EngineConfiguration(text: String(decoding: bytes, as: UTF8.self)).disablesFIPSEnforcement
  }

  /// Whether MD5 works for the engine: it does not under the FIPS policy unless the configuration file allows it.
  public var md5IsAvailable: Bool { !usesFIPSPolicy || engineAllowsMD5 }

  /// The service with that name or display name, in any case; nil when there is none.
  public func service(named name: String) -> Service? {
    services.first { $0.name.equalsIgnoringCase(name) || $0.displayName.equalsIgnoringCase(name) }
  }
}
