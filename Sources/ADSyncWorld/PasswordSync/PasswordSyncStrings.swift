/// The catalogue of password sync's event texts. Where the facts quote a text it stands here; the others are our own
/// wording ("not documented").
enum PasswordSyncStrings {
  static let starting = "Password hash synchronization manager is starting."
  static let stopping = "Password hash synchronization manager is stopping."
  static let stopped = "Password hash synchronization manager has stopped."
  static let alreadyStarted = "Password hash synchronization manager was asked to start while it was running."
  static let threadEnded =
    "The worker thread of the password hash synchronization manager ended with an exception: System.OutOfMemoryException."
  static let waitsForDirectorySync =
    "Password hash synchronization is paused because the directory has not completed a full synchronization yet."
  static let healthTaskFailed = "A health task failed during the credentials ping."
  static let md5Refused =
    "The MD5 decryption key could not be generated. System.InvalidOperationException: This implementation is not part of "
    + "the Windows Platform FIPS validated cryptographic algorithms."

  static func batchStart(_ count: Int) -> String { "Provision credentials batch start. Count: \(count)" }
  static func batchEnd(_ count: Int) -> String { "Provision credentials batch end. Count: \(count)" }

  static func fullSyncStarted(forest: String) -> String {
    "Full password hash synchronization started for forest: \(forest)"
  }
  static func fullSyncStarted(domain: String) -> String {
    "Full password hash synchronization started for domain: \(domain)"
  }
  static func fullSyncFailed(forest: String) -> String {
    "Full password hash synchronization failed for forest: \(forest)"
  }
  static func fullSyncCompleted(domain: String) -> String {
    "Full password hash synchronization completed for domain: \(domain)"
  }
  static func fullSyncCompleted(forest: String) -> String {
    "Full password hash synchronization completed for forest: \(forest)"
  }
  static func progress(_ count: Int, domain: String) -> String {
    "Full password hash synchronization progress for domain: \(domain). Objects processed: \(count)"
  }

  static func requests(_ batch: [PasswordSyncAttempt]) -> String {
    batch.map { attempt in
      let stamp = attempt.account.attributes[.pwdLastSet]?.integer ?? 0
      let date = (Timestamp(fileTime: stamp) ?? .minimum).formatted("MM/dd/yyyy HH:mm:ss")
      return
        "Password Change Request - Anchor : \(attempt.target.anchor), Dn : \(attempt.target.dn), Change Date : \(date)"
    }.joined(separator: "\r\n")
  }

  static func results(_ batch: [PasswordSyncAttempt], showsFlag: Bool) -> String {
    batch.map { attempt in
      let flag = showsFlag ? " PwdChangeOnLogon=\(attempt.target.forcesChange ? "True" : "False")," : ""
      return
        "Password Change Result - Anchor : \(attempt.target.anchor), Dn : \(attempt.target.dn),\(flag) Result : Success."
    }.joined(separator: "\r\n")
  }

  static let stagingRefuses = "Password hash synchronization is not possible while the server is in staging mode."
  static func onlyUsers(_ type: String) -> String {
    "Password hash synchronization is only supported for the object type user, not for \(type)."
  }
  static func channelIsOff(_ connector: String) -> String {
    "Password hash synchronization is disabled for AD connector \(connector)."
  }
  static let oneDone = "Password hash is synchronized successfully."
  static func oneNotDone(_ status: PasswordSyncStatus) -> String {
    "Password hash is not synchronized. The result of the attempt was: \(status.rawValue)."
  }

  static func scheduledForRetry(_ dns: [String]) -> String {
    "The following password changes failed to synchronized and have scheduled for retry.\r\n\r\n"
      + dns.map { "DN = \($0)" }.joined(separator: "\r\n")
  }
  static func addedToRetryQueue(_ count: Int) -> String { "\(count) object(s) were added to the retry queue." }
  static func removedFromRetryQueue(_ count: Int) -> String { "\(count) object(s) were removed from the retry queue." }
}
