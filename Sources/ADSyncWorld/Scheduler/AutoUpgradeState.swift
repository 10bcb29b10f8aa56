/// The states of the automatic upgrade.
public enum AutoUpgradeState: String, CaseIterable, Sendable {
  case suspended = "Suspended"
  case enabled = "Enabled"
  case disabled = "Disabled"
}
