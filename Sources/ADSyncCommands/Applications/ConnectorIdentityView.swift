import ADSyncWorld
import PSEngine
import PSRuntime

/// How the connector to the tenant signs in.
struct ConnectorIdentityView: WorldContent {
  let identity: ConnectorIdentity
  let userName: String
  nonisolated(unsafe) static let psType = PSType.worldClass("EntraConnectorCredential")

  private var isApplication: Bool { identity.kind == .application }

  static var members: [TypeDefinition.Member] {
    [
      choice("ConnectorIdentityType") { $0.identity.kind },
      text("UserName") { $0.isApplication ? nil : $0.userName },
      text("ApplicationAppId") { $0.isApplication ? $0.identity.applicationID?.description : nil },
      text("CertificateSHA256Hash") { $0.isApplication ? $0.identity.certificateHash : nil },
    ]
  }
}

extension ConnectorIdentity.Kind: WorldEnum {
  nonisolated(unsafe) static let psType = PSType.worldEnum("ConnectorIdentityType", Self.self)
}
