/// What a synchronization cycle does, in the cmdlets' words.
public enum SynchronizationPolicyType: String, CaseIterable, Sendable {
  case unspecified = "Unspecified"
  case delta = "Delta"
  case initial = "Initial"
}
