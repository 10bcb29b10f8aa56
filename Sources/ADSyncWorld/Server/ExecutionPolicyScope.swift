/// The scopes of an execution policy, strongest first.
public enum ExecutionPolicyScope: String, CaseIterable, Sendable {
  case machinePolicy = "MachinePolicy"
  case userPolicy = "UserPolicy"
  case process = "Process"
  case currentUser = "CurrentUser"
  case localMachine = "LocalMachine"
}
