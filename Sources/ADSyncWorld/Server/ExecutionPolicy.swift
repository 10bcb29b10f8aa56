/// PowerShell's execution policies.
public enum ExecutionPolicy: String, CaseIterable, Sendable {
  case unrestricted = "Unrestricted"
  case remoteSigned = "RemoteSigned"
  case allSigned = "AllSigned"
  case restricted = "Restricted"
  case bypass = "Bypass"
  case undefined = "Undefined"
}
