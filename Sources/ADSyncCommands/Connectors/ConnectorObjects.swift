import ADSyncWorld
import PSEngine
import PSRuntime

extension ConnectorStatistics: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("ConnectorStatistics")
  static var members: [TypeDefinition.Member] {
    [
      number("ExportAdds") { $0.exportAdds },
      number("ExportUpdates") { $0.exportUpdates },
      number("ExportDeletes") { $0.exportDeletes },
      number("ImportAdds") { $0.importAdds },
      number("ImportUpdates") { $0.importUpdates },
      number("ImportDeletes") { $0.importDeletes },
      number("ImportNoChange") { $0.importNoChange },
      number("TotalConnectors") { $0.totalConnectors },
    ]
  }
}

extension DomainReachability: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("DomainReachabilityStatus")
  static var members: [TypeDefinition.Member] {
    [
      text("FullName") { $0.fullName }, flag("IsReachable") { $0.isReachable },
      text("ExceptionMessage") { $0.exceptionMessage },
    ]
  }
}
