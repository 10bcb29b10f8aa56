/// The text of an event, made when somebody reads it.
///
/// The tail that names the forest (facts 2.3) is written from the connector; lines end as on Windows.
enum EventMessage: Sendable {
  case text(String)
  /// A text followed by the fragment that names the forest and its connector.
  case forest(String, partition: String, connector: UniqueID)
  /// A heartbeat's begin or end with its tracking identifier, followed by the fragment.
  case ping(isEnd: Bool, partition: String, connector: UniqueID, time: Timestamp)

  var text: String {
    switch self {
    case .text(let text): return text
    case .forest(let text, let partition, let connector):
      return text + EventMessage.trailer(partition: partition, connector: connector)
    case .ping(let isEnd, let partition, let connector, let time):
      let tracking = UniqueID(seed: connector.low, number: UInt64(time.ticks))
      return "Provision credentials ping \(isEnd ? "end" : "start"). TrackingID : \(tracking)"
        + EventMessage.trailer(partition: partition, connector: connector)
    }
  }

  private static func trailer(partition: String, connector: UniqueID) -> String {
    "\r\n\r\n<forest-info>\r\n  <partition-name>\(partition)</partition-name>\r\n"
      + "  <connector-id>\(connector)</connector-id>\r\n</forest-info>\r\n"
  }
}
