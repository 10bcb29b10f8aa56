import ADSyncWorld
import PSEngine
import PSRuntime

/// The phone numbers of a user in the directory and in the tenant.
struct PhoneOverrides {
  let world: World
  let object: DirectoryObject

  /// The user in the tenant.
  var cloud: (user: CloudObject, tenant: Tenant)? {
    guard let tenant = world.homeTenant, let name = object.attributes[.userPrincipalName]?.string,
      let user = try? world.cloudUser(name, in: tenant)
    else { return nil }
    return (user, tenant)
  }

  func inDirectory(_ attribute: String) -> [String] { world.values(of: attribute, on: object) }

  func inCloud(_ attribute: String) -> [String] {
    guard let user = cloud?.user, let id = world.attributeTable.existing(attribute) else { return [] }
    return (user.attributes[id]?.values ?? []).compactMap(\.string)
  }

  /// The four values as an object of the module.
  func record(fromDirectory: Bool, fromCloud: Bool) -> RecordObject {
    var properties: [RecordObject.Property] = [
      .init("UserPrincipalName", .text(object.attributes[.userPrincipalName]?.string ?? object.name))
    ]
    func list(_ texts: [String]) -> Value { .array(PSArray(texts.map { .text($0) })) }
    if fromDirectory {
      properties.append(.init("MobileInAD", inDirectory("mobile").first.map { .text($0) } ?? .null))
      properties.append(.init("OtherMobileInAD", list(inDirectory("otherMobile"))))
    }
    if fromCloud {
      properties.append(.init("MobilePhoneInAAD", inCloud("mobile").first.map { .text($0) } ?? .null))
      properties.append(.init("AlternateMobilePhonesInAAD", list(inCloud("otherMobile"))))
    }
    return RecordObject(.psCustomObject, properties, shown: "")
  }
}
