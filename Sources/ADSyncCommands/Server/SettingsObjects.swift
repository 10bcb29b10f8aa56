import ADSyncWorld
import PSEngine
import PSRuntime

/// The global settings as one object.
struct GlobalSettingsView: WorldContent {
  let parameters: ParameterKeyedCollection
  nonisolated(unsafe) static let psType = PSType.worldClass("GlobalSettings")

  static var members: [TypeDefinition.Member] {
    [
      number("Version") { _ in 22102 },
      number("SqlSchemaVersion") { _ in 616 },
      id("InstanceId") { _ in UniqueID(seed: "instance") },
      property("Schema", "System.Object", { _ in .null }),
      object("Parameters") { $0.parameters },
    ]
  }
}

/// The state of the automatic upgrade with its reason.
struct AutoUpgradeView: WorldContent {
  let state: AutoUpgradeState
  let reason: String?
  nonisolated(unsafe) static let psType = PSType.worldClass("AutoUpgradeConfiguration")

  static var members: [TypeDefinition.Member] {
    [choice("AutoUpgradeState") { $0.state }, text("SuspensionReason") { $0.reason }]
  }
}

/// The deletion threshold: 1 or 0, and the number.
struct DeletionThreshold: WorldContent {
  let threshold: Int?
  nonisolated(unsafe) static let psType = PSType.worldClass("ExportDeletionThreshold")

  static var members: [TypeDefinition.Member] {
    [
      number("DeletionPrevention") { $0.threshold == nil ? 0 : 1 },
      number("ThresholdCount") { $0.threshold ?? 500 },
    ]
  }

  /// The account that builds ask for in different ways; it may be left out (docs/world.md).
  static func account<Root>(_ store: @escaping @Sendable (inout Root, Value) -> Void) -> [Parameter<Root>] {
    [.init("AADUserName", .alias("AADCredential"), store: store)]
  }
}
