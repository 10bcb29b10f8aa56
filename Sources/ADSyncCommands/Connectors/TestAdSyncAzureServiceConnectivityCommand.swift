import ADSyncWorld
import PSEngine
import PSRuntime

/// Whether the services of the cloud answer: `True`, or what is wrong. Follows
/// ADSync/Test-AdSyncAzureServiceConnectivity.
struct TestAdSyncAzureServiceConnectivityCommand: ServerCommand {
  static let metadata = CmdletMetadata.adSync(.test, "AdSyncAzureServiceConnectivity", set: "ByEnvironment")
  static let parameters: [Parameter<Self>] = [
    .init(
      "AzureEnvironment", .set("ByEnvironment", .mandatory, .position(0)),
      .validateSet(
        "Worldwide", "China", "UsGov", "Germany", "AzureUSGovernmentCloud", "AzureUSGovernmentCloud2",
        "AzureUSGovernmentCloud3", "PreProduction", "OneBox", "Default")
    ) { $0.environment = $1 },
    .init("Domain", .set("ByDomainName", .mandatory, .position(0))) { $0.domain = $1 },
    .init("Service", .position(1), .validateSet("SecurityTokenService", "AdminWebService")) { $0.service = $1 },
    .init("CurrentUser", .position(2)) { $0.currentUser = $1 },
  ]
  var environment: String?
  var domain: String?
  var service: String?
  var currentUser = SwitchParameter()

  func run(_ runtime: CommandRuntime, _ world: World) throws {
    try world.checkAccess()
    if let failure = world.tenantFailure() { return try runtime.writeObject(failure) }
    let isHome = environment.map { ["Worldwide", "Default"].contains($0) } ?? true
    let isKnown = domain.map { world.tenant(ofAccount: "x@\($0)") != nil } ?? true
    guard isHome, isKnown else { return try runtime.writeObject(SettingsStrings.noTenant(environment ?? domain ?? "")) }
    try runtime.writeObject(true)
  }
}
