import ADSyncWorld
import PSEngine
import PSRuntime

/// Makes objects of the cloud modules: a text names their properties and where the values come from.
struct CloudRecord {
  let world: World
  let tenant: Tenant

  /// A record of lines `Property source`; without a source the property is empty.
  ///
  /// - Parameter wanted: names in lower case of the properties that have a value; nil is all.
  func make(_ lines: StaticString, of object: CloudObject, type: PSType, wanted: Set<String>? = nil) -> RecordObject {
    let properties = String(describing: lines).split(separator: "\n").map { line -> RecordObject.Property in
      let words = line.split(separator: " ").map(String.init)
      let name = words.first ?? ""
      guard words.count > 1, wanted?.contains(name.lowercased()) ?? true else {
        return RecordObject.Property(name, .null)
      }
      return RecordObject.Property(name, value(words[1], of: object))
    }
    return RecordObject(type, properties, subject: object)
  }

  /// The value of a source: `@` and a word for what the tenant keeps, else an attribute.
  func value(_ source: String, of object: CloudObject) -> Value {
    guard source.hasPrefix("@") else {
      return world.attributeTable.existing(source).flatMap { object.attributes[$0] }.map { shown($0) } ?? .null
    }
    switch source.dropFirst() {
    case "id": return .text(object.objectID.description)
    case "guid": return object.objectID.psValue
    case "upn": return .text(object.userPrincipalName)
    case "displayName": return .text(object.displayName)
    case "enabled": return .bool(object.isAccountEnabled)
    case "blocked": return .bool(!object.isAccountEnabled)
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "list": return .array(PSArray([]))
    case "policies": return object.passwordPolicies.isEmpty ? .null : .text(policies(object))
    case "neverExpires": return .bool(object.passwordNeverExpires)
    case "strong": return .bool(!object.passwordPolicies.contains("DisableStrongPassword"))
    case "immutable": return object.immutableID.map { .text($0) } ?? .null
    case "synced": return object.isSynchronized ? .bool(true) : .null
    case "lastSync": return object.lastDirectorySync?.psValue ?? .null
    case "lastPassword": return object.lastPasswordChange?.psValue ?? .null
    case "created": return object.created.psValue
    default: return fixed(source, of: object)
    }
  }

  private func fixed(_ source: String, of object: CloudObject) -> Value {
    switch source {
    case "@member": return .text("Member")
    case "@groupType": return .text("Security")
    case "@User", "@Group", "@Contact": return .text(String(source.dropFirst()))
    case "@nickname": return .text(String(object.userPrincipalName.prefix { $0 != "@" }))
    case "@sid":
      let bytes = object.attributes[world.attributeTable.id("onPremiseSecurityIdentifier")]?.binary
      return bytes.flatMap { SecurityIdentifier.text($0) }.map { .text($0) } ?? .null
    case "@proxies":
      let values = object.attributes[.proxyAddresses]?.values ?? []
      return .array(PSArray(values.map { shown($0) }))
    case "@phones":
      let phone = value("telephoneNumber", of: object)
      return .array(PSArray(phone.isNull ? [] : [phone]))
    case "@onPremUPN":
      return object.isSynchronized ? .text(object.userPrincipalName) : .null
    case "@forces": return .bool(object.forcesPasswordChange)
    case "@onPremDN": return distinguishedName(of: object)
    case "@security": return .bool(object.attributes[.securityEnabled]?.boolean ?? true)
    case "@mailEnabled": return .bool(false)
    default: return .null
    }
  }

  private func distinguishedName(of object: CloudObject) -> Value {
    object.immutableID.flatMap { world.directoryName(anchor: $0) }.map { .text($0) } ?? .null
  }

  private func policies(_ object: CloudObject) -> String { object.passwordPolicies.joined(separator: ", ") }

  private func shown(_ value: AttributeValue) -> Value {
    switch value {
    case .boolean(let flag): .bool(flag)
    case .integer(let number): .long(number)
    case .list(let values): .array(PSArray(values.map { shown($0) }))
    case .string(let text): .text(text)
    case .binary, .reference: .text(world.shown(value, inTenant: true))
    }
  }
}

extension World {
  /// The user that a value of a cloud module names: an object of the module, an identifier or a sign-in name.
  func cloudUser(_ identity: Value, in tenant: Tenant, _ runtime: CommandRuntime) throws -> CloudObject {
    if let user = identity.record?.subject as? CloudObject, !user.isDeleted { return user }
    return try cloudUser(LanguagePrimitives.text(identity, runtime.context).string, in: tenant)
  }
}
