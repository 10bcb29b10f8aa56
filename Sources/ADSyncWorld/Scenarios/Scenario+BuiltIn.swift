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

  private static let builders: [Builder] = documentBuilders + serverBuilders + faultBuilders

  /// The worlds of the two documents' scripts.
  private static let documentBuilders: [Builder] = [
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

  /// Worlds whose server is set up in a special way.
  private static let serverBuilders: [Builder] = [
    Builder(name: "staging", summary: "The server is in staging mode: no export, no password sync.") {
      $0.scheduler.isStaging = true
    },
    Builder(name: "fips", summary: "The FIPS policy is on and miiserver.exe.config does not allow MD5.") {
      $0.server.usesFIPSPolicy = true
    },
    Builder(name: "fips-allowed", summary: "The FIPS policy is on and miiserver.exe.config allows MD5.") {
      $0.server.usesFIPSPolicy = true
      $0.server.allowsMD5InConfiguration = true
    },
    Builder(name: "not-elevated", summary: "The session was not started with \"Run as administrator\".") {
      $0.server.isElevated = false
    },
    Builder(name: "restricted", summary: "The execution policy is Restricted.") {
      $0.server.executionPolicy = .restricted
    },
    Builder(name: "new-build", summary: "A build of 2023: Get-ADSyncAADCompanyFeature has no -ConnectorName.") {
      $0.server.build = ServerBuild([2, 2, 1, 0])
    },
    Builder(name: "channel-off", summary: "The feature is on in the tenant, the channel is off.") {
      $0.forests[0].syncsPasswords = false
      $0.passwordSync.switchedOffFor = .hours(6)
    },
    Builder(name: "feature-off", summary: "The channel is on, the feature is off in the tenant.") {
      $0.tenants[0].features.passwordHashSync = false
    },
    Builder(name: "first-synchronization", summary: "Nothing has been synchronized yet: password sync waits.") {
      $0.isSynchronized = false
    },
    Builder(name: "scheduler-off", summary: "The scheduler is switched off.") { $0.scheduler.isEnabled = false },
    Builder(name: "temporary-passwords", summary: "A build and a tenant that synchronize temporary passwords.") {
      $0.server.build = ServerBuild([2, 0, 3, 0])
      $0.tenants[0].features.forcePasswordChangeOnLogOn = true
    },
    Builder(name: "health-task", summary: "A health task fails during each heartbeat.") { $0.faults = [.healthTask] },
  ]

  /// One world for every fault, named after it.
  private static let faultBuilders: [Builder] =
    DomainFault.allCases.map { fault in
      Builder(name: fault.rawValue, summary: "Between server and domain: \(words(fault.rawValue)).") {
        $0.faults = [.domain(fault, connector: nil)]
      }
    }
    + CloudFault.allCases.map { fault in
      Builder(name: fault.rawValue, summary: "Between server and tenant: \(words(fault.rawValue)).") {
        $0.faults = [.cloud(fault)]
      }
    }

  private static func words(_ name: String) -> String { name.split(separator: "-").joined(separator: " ") }

  /// What is special in each built-in scenario, by name.
  public static var builtInSummaries: [(name: String, summary: String)] { builders.map { ($0.name, $0.summary) } }
}
