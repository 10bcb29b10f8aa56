/// The password hash sync of one AD connector: what it has done and what it waits for.
final class PasswordSyncChannel {
  let connectorID: UniqueID
  /// The forest's DNS name.
  let domainName: String
  /// The manager runs for this connector.
  var isRunning: Bool
  /// The cycle that ran last.
  var lastCycle: Timestamp
  /// The cycle that ended well last.
  var lastSuccess: Timestamp
  /// When the service in the cloud was spoken to last: a ping or a batch.
  var lastContact: Timestamp
  /// When a fault of the domain or the server was reported last.
  var lastFault = Timestamp.minimum
  /// The change number up to which passwords are read.
  var cookie: Int64 = 0
  /// A full synchronization is to be done with the next cycle.
  var isFullSyncPending = false
  /// Objects that failed, in the order in which they failed.
  var retries: [UniqueID] = []
  var nextRetry = Timestamp.minimum

  init(connectorID: UniqueID, domainName: String, isRunning: Bool, lastCycle: Timestamp, lastContact: Timestamp) {
    self.connectorID = connectorID
    self.domainName = domainName
    self.isRunning = isRunning
    self.lastCycle = lastCycle
    lastSuccess = lastCycle
    self.lastContact = lastContact
  }

  /// The name of the partition in events: upper case.
  var partitionName: String { domainName.uppercased() }

  /// A message that ends with the fragment that names this channel's forest.
  func message(_ text: String) -> EventMessage {
    .forest(text, partition: partitionName, connector: connectorID)
  }
}
