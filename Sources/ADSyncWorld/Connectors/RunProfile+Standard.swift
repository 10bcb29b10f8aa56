extension RunProfile {
  /// The five run profiles of every connector. Missing identifiers are derived from the connector's.
  static func standard(connector: UniqueID, partition: UniqueID, version: Int, identifiers: [String]) -> [RunProfile] {
    let kinds: [(String, RunStep.Kind, Int)] = [
      ("Full Import", .fullImport, 50), ("Full Synchronization", .fullSynchronization, 0),
      ("Delta Import", .deltaImport, 50), ("Delta Synchronization", .deltaSynchronization, 0), ("Export", .export, 30),
    ]
    return kinds.enumerated().map { index, kind in
      let known = index < identifiers.count ? UniqueID(identifiers[index]) : nil
      return RunProfile(
        name: kind.0, identifier: known ?? UniqueID(seed: "\(connector) \(kind.0)"), connectorIdentifier: connector,
        version: version,
        runSteps: [
          RunStep(kind: kind.1, partitionIdentifier: partition, batchSize: kind.2, pageSize: 500, timeout: 120)
        ])
    }
  }
}
