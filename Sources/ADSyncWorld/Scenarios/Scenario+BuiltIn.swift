extension Scenario {
  /// The names of the built-in scenarios, `contoso` first.
  public static var builtInNames: [String] { builders.map(\.name) }

  /// The built-in scenario with that name; another name is an error that hints at the nearest one.
  public static func named(_ name: String) throws -> Scenario {
    guard let builder = builders.first(where: { $0.name.equalsIgnoringCase(name) }) else {
      throw WorldError.unknownScenario(name, nearest: NearestWord.find(name, among: builtInNames))
    }
    var scenario = Scenario(
      name: builder.name, summary: builder.summary, forests: [.contoso], tenants: [.contoso])
    builder.change(&scenario)
    return scenario
  }

  /// The healthy default.
  public static var contoso: Scenario {
    Scenario(name: "contoso", summary: builders[0].summary, forests: [.contoso], tenants: [.contoso])
  }

  private struct Builder: Sendable {
    let name: String
    let summary: String
    let change: @Sendable (inout Scenario) -> Void
  }

  private static let builders: [Builder] = [
    Builder(name: "contoso", summary: "One forest, one tenant, everything healthy.") { _ in },
    Builder(name: "two-ad-connectors", summary: "A second forest, fabrikam.com, synchronizes to the same tenant.") {
      $0.forests.append(ForestDescription(name: "fabrikam.com"))
    },
    Builder(name: "no-heartbeat", summary: "The password sync manager ended five hours ago.") {
      $0.passwordSync.stoppedFor = .hours(5)
    },
    Builder(name: "no-aad-connector", summary: "No connector to a tenant is configured.") {
      $0.tenants[0].hasConnector = false
      $0.forests[0].syncsPasswords = false
    },
    Builder(name: "two-aad-connectors", summary: "A second connector leads to another tenant.") {
      $0.tenants.append(TenantDescription(name: "fabrikam.onmicrosoft.com"))
    },
    Builder(name: "no-ad-connector", summary: "No connector to a forest is configured.") {
      $0.forests[0].hasConnector = false
    },
    Builder(name: "switched-off", summary: "Password sync was switched off five minutes ago, here and in the tenant.") {
      $0.passwordSync.switchedOffFor = .minutes(5)
      $0.forests[0].syncsPasswords = false
      $0.tenants[0].features.passwordHashSync = false
    },
  ]
}
