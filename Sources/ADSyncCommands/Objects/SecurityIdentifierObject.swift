import ADSyncWorld
import PSEngine
import PSRuntime

/// `System.Security.Principal.SecurityIdentifier`.
struct SecurityIdentifierView: WorldContent {
  let bytes: [UInt8]
  nonisolated(unsafe) static let psType = PSType.worldClass("System.Security.Principal.SecurityIdentifier")

  var value: String { SecurityIdentifier.text(bytes) ?? "" }
  var shownText: String? { value }

  /// The identifier of the domain that made it; nil for built-in ones.
  private var domain: SecurityIdentifierView? {
    guard bytes.count == 28, bytes[8] == 21 else { return nil }
    var domain = Array(bytes.dropLast(4))
    domain[1] = 4
    return SecurityIdentifierView(bytes: domain)
  }

  static var members: [TypeDefinition.Member] {
    [
      number("BinaryLength") { $0.bytes.count },
      object("AccountDomainSid") { $0.domain },
      text("Value") { $0.value },
      method("ToString", "string ToString()") { sid, _ in .text(sid.value) },
    ]
  }
}
