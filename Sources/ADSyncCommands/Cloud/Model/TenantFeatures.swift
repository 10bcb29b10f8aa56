import ADSyncWorld

/// The features of a tenant by the names that the modules give them.
enum TenantFeatures {
  /// One feature: its name in MSOnline, its name in Graph, and whether it is on.
  struct Feature {
    let online: String
    let graph: String
    let isOn: Bool
  }

  /// The features, sorted by their names in MSOnline.
  static func values(of tenant: Tenant) -> [Feature] {
    let features = tenant.features
    func other(_ online: String, _ graph: String, _ usual: Bool) -> Feature {
      let set = tenant.otherFeatures[online.lowercased()] ?? tenant.otherFeatures[graph.lowercased()]
      return Feature(online: online, graph: graph, isOn: set ?? usual)
    }
    return [
      other("BlockCloudObjectTakeoverThroughHardMatch", "BlockCloudObjectTakeoverThroughHardMatchEnabled", false),
      other("BlockSoftMatch", "BlockSoftMatchEnabled", false),
      other("BypassDirSyncOverrides", "BypassDirSyncOverridesEnabled", false),
      Feature(online: "DeviceWriteback", graph: "DeviceWritebackEnabled", isOn: features.deviceWriteback),
      other("DirectoryExtensions", "DirectoryExtensionsEnabled", false),
      other("DuplicateProxyAddressResiliency", "QuarantineUponProxyAddressesConflictEnabled", true),
      other("DuplicateUPNResiliency", "QuarantineUponUpnConflictEnabled", true),
      other("EnableSoftMatchOnUpn", "SoftMatchOnUpnEnabled", true),
      Feature(
        online: "EnableUserForcePasswordChangeOnLogon", graph: "UserForcePasswordChangeOnLogonEnabled",
        isOn: features.forcePasswordChangeOnLogOn),
      Feature(
        online: "EnforceCloudPasswordPolicyForPasswordSyncedUsers",
        graph: "CloudPasswordPolicyForPasswordSyncedUsersEnabled", isOn: tenant.enforcesPasswordPolicyForSyncedUsers),
      other("PassThroughAuthentication", "PassThroughAuthenticationEnabled", false),
      Feature(online: "PasswordSync", graph: "PasswordSyncEnabled", isOn: features.passwordHashSync),
      Feature(online: "PasswordWriteBack", graph: "PasswordWritebackEnabled", isOn: tenant.hasPasswordWriteback),
      other("SynchronizeUpnForManagedUsers", "SynchronizeUpnForManagedUsersEnabled", true),
      Feature(
        online: "UnifiedGroupWriteback", graph: "UnifiedGroupWritebackEnabled", isOn: features.unifiedGroupWriteback),
      Feature(online: "UserWriteback", graph: "UserWritebackEnabled", isOn: features.userWriteback),
    ]
  }
}
