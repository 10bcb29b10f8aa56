/// How the server signs in to the tenant.
public struct ConnectorIdentity: Equatable, Sendable {
  /// A user with a password, or an application with a certificate.
  public enum Kind: String, CaseIterable, Sendable {
    case serviceAccount = "ServiceAccount"
    case application = "Application"
  }

  public var kind = Kind.serviceAccount
  /// The application that was registered; nil for none.
  public var applicationID: UniqueID?
  /// The fingerprint of the certificate that the application knows.
  public var certificateHash = ""
  /// Fingerprints that were registered before and not removed.
  public var oldCertificates: [String] = []

  public init() {}
}

extension World {
  /// Registers an application for the server in the tenant.
  ///
  /// - Returns: the application's identifier.
  @discardableResult
  public func registerApplication(certificateHash: String) throws -> UniqueID {
    try requireAccess()
    let id = UniqueID(seed: "application \(server.name) \(certificateHash.lowercased())")
    journal.record("Application", id.description, "Certificate", after: "registered")
    connectorIdentity.applicationID = id
    connectorIdentity.certificateHash = certificateHash
    return id
  }

  /// Lets the connector sign in by the registered application; the scheduler has to be off.
  public func useApplication(certificateHash: String, applicationID: UniqueID?) throws {
    try requireAccess()
    guard !scheduler.isEnabled else { throw WorldError.schedulerIsEnabled() }
    guard let id = applicationID ?? connectorIdentity.applicationID else { throw WorldError.noApplication() }
    let before = connectorIdentity.kind
    connectorIdentity.applicationID = id
    connectorIdentity.certificateHash = certificateHash
    connectorIdentity.kind = .application
    journal.record(
      "Connector identity", server.name, "Type", before: before.rawValue, after: connectorIdentity.kind.rawValue)
  }

  /// Goes back to a user with a password.
  public func useServiceAccount() {
    guard connectorIdentity.kind == .application else { return }
    journal.record(
      "Connector identity", server.name, "Type", before: connectorIdentity.kind.rawValue,
      after: ConnectorIdentity.Kind.serviceAccount.rawValue)
    connectorIdentity.kind = .serviceAccount
  }

  /// Gives the application another certificate; the scheduler has to be off.
  public func rotateCertificate(_ hash: String) throws {
    try requireAccess()
    guard connectorIdentity.kind == .application else { throw WorldError.noApplication() }
    guard !scheduler.isEnabled else { throw WorldError.schedulerIsEnabled() }
    connectorIdentity.oldCertificates.append(connectorIdentity.certificateHash)
    connectorIdentity.certificateHash = hash
    journal.record("Application", connectorIdentity.applicationID?.description ?? "", "Certificate", after: "rotated")
  }

  /// Removes an earlier certificate from the application.
  public func removeApplicationKey(_ id: String) throws {
    try requireAccess()
    guard connectorIdentity.oldCertificates.contains(where: { $0.equalsIgnoringCase(id) }) else {
      throw WorldError.noCertificate(id)
    }
    connectorIdentity.oldCertificates.removeAll { $0.equalsIgnoringCase(id) }
    journal.record("Application", connectorIdentity.applicationID?.description ?? "", "Certificate", after: "removed")
  }
}

extension WorldError {
  static func schedulerIsEnabled() -> WorldError {
    WorldError(
      id: "SchedulerEnabled", category: .invalidOperation,
      message: "The scheduler is enabled. Run 'Set-ADSyncScheduler -SyncCycleEnabled $false' and try again.")
  }

  static func noApplication() -> WorldError {
    WorldError(
      id: "NoApplication", category: .objectNotFound,
      message: "No application is registered. Run Add-EntraApplicationRegistration first.")
  }

  static func noCertificate(_ id: String) -> WorldError {
    WorldError(
      id: "CertificateNotFound", category: .objectNotFound, message: "The application has no certificate '\(id)'.",
      target: id)
  }
}
