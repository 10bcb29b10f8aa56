import ADSyncWorld

/// Password policies as scripts write them: `DisablePasswordExpiration, DisableStrongPassword`, `None`.
enum CloudPolicies {
  static func list(_ text: String) -> [String] { text.split(separator: ",").map { String($0).trimmingSpaces } }
}
