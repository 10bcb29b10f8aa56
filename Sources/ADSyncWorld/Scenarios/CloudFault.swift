/// What goes wrong between the server and the tenant.
public enum CloudFault: String, CaseIterable, Sendable {
  case passwordSyncNotActivated = "password-sync-not-activated"
  case directorySyncNotActivated = "directory-sync-not-activated"
  case accessDenied = "access-denied"
  case serviceBusy = "service-busy"
  case endpointNotFound = "endpoint-not-found"
  case securityNegotiation = "security-negotiation"
  case userRealmDiscovery = "user-realm-discovery"
  case accountNotInTenant = "account-not-in-tenant"
  case oldPassword = "old-password"
  case accountDisabled = "account-disabled"
  case invalidPassword = "invalid-password"
  case tenantNotFound = "tenant-not-found"
}
