/// Why the tenant refuses an exported object.
struct TenantExportError: Equatable {
  let name: String
  let code: String
  let message: String
  let details: String

  static func notUnique(_ attribute: String, value: String) -> TenantExportError {
    TenantExportError(
      name: "AttributeValueMustBeUnique", code: "8344",
      message:
        "Unable to update this object because the attribute \(attribute) has a value that is already used by another "
        + "object: \(value).", details: "\(attribute)=\(value)")
  }

  static let notActivated = TenantExportError(
    name: "IdentitySyncNotActivated", code: "15",
    message: "Identity synchronization is not activated for this company.", details: "")
}
