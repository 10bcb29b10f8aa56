/// What goes wrong between the server and a domain.
public enum DomainFault: String, CaseIterable, Sendable {
  case noReplicationPermission = "no-replication-permission"
  case cannotResolveController = "cannot-resolve-controller"
  case cannotLocateController = "cannot-locate-controller"
  case wrongAccountPassword = "wrong-account-password"
  case rpcError = "rpc-error"
  case ldapError = "ldap-error"
  case cryptographicError = "cryptographic-error"
  case internalError = "internal-error"
  case unreachableController = "unreachable-controller"
}
