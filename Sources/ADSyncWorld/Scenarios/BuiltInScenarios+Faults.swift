extension BuiltInScenarios {
  /// One world for every fault between the server and a domain, named after it.
  static let forestFaults: StaticString = """
    name: no-replication-permission
    summary: 'Between server and domain: no replication permission.'
    base: contoso
    faults: [no-replication-permission]
    ---
    name: cannot-resolve-controller
    summary: 'Between server and domain: cannot resolve controller.'
    base: contoso
    faults: [cannot-resolve-controller]
    ---
    name: cannot-locate-controller
    summary: 'Between server and domain: cannot locate controller.'
    base: contoso
    faults: [cannot-locate-controller]
    ---
    name: wrong-account-password
    summary: 'Between server and domain: wrong account password.'
    base: contoso
    faults: [wrong-account-password]
    ---
    name: rpc-error
    summary: 'Between server and domain: rpc error.'
    base: contoso
    faults: [rpc-error]
    ---
    name: ldap-error
    summary: 'Between server and domain: ldap error.'
    base: contoso
    faults: [ldap-error]
    ---
    name: cryptographic-error
    summary: 'Between server and domain: cryptographic error.'
    base: contoso
    faults: [cryptographic-error]
    ---
    name: internal-error
    summary: 'Between server and domain: internal error.'
    base: contoso
    faults: [internal-error]
    ---
    name: unreachable-controller
    summary: 'Between server and domain: unreachable controller.'
    base: contoso
    faults: [unreachable-controller]

    """

  /// One world for every fault between the server and the tenant, named after it.
  static let tenantFaults: StaticString = """
    name: password-sync-not-activated
    summary: 'Between server and tenant: password sync not activated.'
    base: contoso
    faults: [password-sync-not-activated]
    ---
    name: directory-sync-not-activated
    summary: 'Between server and tenant: directory sync not activated.'
    base: contoso
    faults: [directory-sync-not-activated]
    ---
    name: access-denied
    summary: 'Between server and tenant: access denied.'
    base: contoso
    faults: [access-denied]
    ---
    name: service-busy
    summary: 'Between server and tenant: service busy.'
    base: contoso
    faults: [service-busy]
    ---
    name: endpoint-not-found
    summary: 'Between server and tenant: endpoint not found.'
    base: contoso
    faults: [endpoint-not-found]
    ---
    name: security-negotiation
    summary: 'Between server and tenant: security negotiation.'
    base: contoso
    faults: [security-negotiation]
    ---
    name: user-realm-discovery
    summary: 'Between server and tenant: user realm discovery.'
    base: contoso
    faults: [user-realm-discovery]
    ---
    name: account-not-in-tenant
    summary: 'Between server and tenant: account not in tenant.'
    base: contoso
    faults: [account-not-in-tenant]
    ---
    name: old-password
    summary: 'Between server and tenant: old password.'
    base: contoso
    faults: [old-password]
    ---
    name: account-disabled
    summary: 'Between server and tenant: account disabled.'
    base: contoso
    faults: [account-disabled]
    ---
    name: invalid-password
    summary: 'Between server and tenant: invalid password.'
    base: contoso
    faults: [invalid-password]
    ---
    name: tenant-not-found
    summary: 'Between server and tenant: tenant not found.'
    base: contoso
    faults: [tenant-not-found]

    """
}
