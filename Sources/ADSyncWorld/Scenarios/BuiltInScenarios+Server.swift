extension BuiltInScenarios {
  /// The healthy world and those of the two documents' scripts.
  static let documents: StaticString = """
    name: contoso
    summary: One forest, one tenant, everything healthy.
    server:
      name: CONTOSO-SYNC01
      build: 1.1.882.0
      executionPolicy: RemoteSigned
    forests:
      - name: contoso.com
        netbios: CONTOSO
        domainControllers: [CONTOSO-DC01.contoso.com]
        account: MSOL_d1edb676ca03
        passwordSync: true
        containers:
          - OU=CORP,DC=contoso,DC=com
        connectorId: ae4db4cc-b16b-4eb2-acf5-837ca84e4d7d
        partitionId: dc4c27db-d13d-460a-9a82-c48aba1ee815
        domainId: c58ea1c0-26f4-4a1b-9d0c-c5b36c7e1c73
        people:
          standard: true
    tenants:
      - name: contoso.onmicrosoft.com
        features:
          passwordHashSync: true
        cloudUsers: [admin, cloud.only]
        verifiedDomains: [contoso.com]
        connectorId: b891884f-051e-4a83-95af-2544101c9083
        partitionId: 2c25393a-36a8-495a-9f1a-7a9c03e6c1a1
    ---
    name: two-ad-connectors
    summary: A second forest, fabrikam.com, synchronizes to the same tenant.
    base: contoso
    forests:
      - name: fabrikam.com
    ---
    name: no-heartbeat
    summary: The password sync manager ended five hours ago.
    base: contoso
    passwordSync:
      stoppedFor: 5 hours
    ---
    name: no-aad-connector
    summary: No connector to a tenant is configured.
    base: contoso
    forests:
      - name: contoso.com
        passwordSync: false
    tenants:
      - name: contoso.onmicrosoft.com
        connector: false
    ---
    name: two-aad-connectors
    summary: A second connector leads to another tenant.
    base: contoso
    tenants:
      - name: fabrikam.onmicrosoft.com
    ---
    name: no-ad-connector
    summary: No connector to a forest is configured.
    base: contoso
    forests:
      - name: contoso.com
        connector: false
    ---
    name: switched-off
    summary: Password sync was switched off five minutes ago, here and in the tenant.
    base: contoso
    passwordSync:
      switchedOffFor: 5 minutes
    forests:
      - name: contoso.com
        passwordSync: false
    tenants:
      - name: contoso.onmicrosoft.com
        features:
          passwordHashSync: false

    """

  /// Worlds whose server is set up in a special way.
  static let server: StaticString = """
    name: staging
    summary: 'The server is in staging mode: no export, no password sync.'
    base: contoso
    scheduler:
      staging: true
    ---
    name: fips
    summary: The FIPS policy is on and miiserver.exe.config does not allow MD5.
    base: contoso
    server:
      fipsPolicy: true
    ---
    name: fips-allowed
    summary: The FIPS policy is on and miiserver.exe.config allows MD5.
    base: fips
    server:
      md5Allowed: true
    ---
    name: not-elevated
    summary: The session was not started with "Run as administrator".
    base: contoso
    server:
      elevated: false
    ---
    name: restricted
    summary: The execution policy is Restricted.
    base: contoso
    server:
      executionPolicy: Restricted
    ---
    name: new-build
    summary: 'A build of 2023: Get-ADSyncAADCompanyFeature has no -ConnectorName.'
    base: contoso
    server:
      build: 2.2.1.0
    ---
    name: channel-off
    summary: The feature is on in the tenant, the channel is off.
    base: contoso
    passwordSync:
      switchedOffFor: 6 hours
    forests:
      - name: contoso.com
        passwordSync: false
    ---
    name: feature-off
    summary: The channel is on, the feature is off in the tenant.
    base: contoso
    tenants:
      - name: contoso.onmicrosoft.com
        features:
          passwordHashSync: false
    ---
    name: first-synchronization
    summary: 'Nothing has been synchronized yet: password sync waits.'
    base: contoso
    synchronized: false
    ---
    name: first-synchronization-not-started
    summary: 'The wizard was left without "start when complete": the scheduler is off and nothing was ever synchronized.'
    base: first-synchronization
    scheduler:
      enabled: false
    ---
    name: scheduler-off
    summary: The scheduler is switched off.
    base: contoso
    scheduler:
      enabled: false
    ---
    name: scheduler-suspended
    summary: The scheduler is suspended.
    base: contoso
    scheduler:
      suspended: true
    ---
    name: wizard-open
    summary: 'The installation wizard is open: the scheduler waits.'
    base: contoso
    wizardOpen: true
    ---
    name: deletion-threshold
    summary: More than one deletion in a cycle stops the export of all deletions.
    base: contoso
    scheduler:
      deletionThreshold: 1
    ---
    name: health-task
    summary: A health task fails during each heartbeat.
    base: contoso
    faults: [health-task]

    """
}
