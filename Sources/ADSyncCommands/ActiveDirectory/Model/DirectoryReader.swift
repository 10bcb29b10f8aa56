import ADSyncWorld
import PSEngine
import PSRuntime

/// Makes objects and values of the module ActiveDirectory from the directory.
struct DirectoryReader {
  let world: World
  let domain: Domain

  /// An object with the properties of its kind and further ones.
  ///
  /// - Parameter names: `-Properties`; `*` is all that it has. An unknown name is an error of the module.
  func record(_ object: DirectoryObject, as kind: DirectoryKind, properties names: [String] = []) throws
    -> RecordObject
  {
    var wanted = kind.defaultProperties
    for name in names {
      let more = name == "*" ? allProperties(object, kind) : [try spelling(of: name, kind)]
      for name in more where !wanted.contains(where: { $0.equalsIgnoringCase(name) }) { wanted.append(name) }
    }
    let properties = wanted.sorted { $0.lowercased() < $1.lowercased() }.map {
      RecordObject.Property($0, value(of: $0, on: object, as: kind))
    }
    return RecordObject(kind.psType, properties, shown: object.distinguishedName, subject: object)
  }

  private func spelling(of name: String, _ kind: DirectoryKind) throws -> String {
    if let property = DirectoryProperty.named(name, of: kind) { return property.name }
    guard let attribute = DirectorySchema.spelling(name) else { throw DirectoryStrings.invalidProperty(name) }
    return attribute
  }

  private func allProperties(_ object: DirectoryObject, _ kind: DirectoryKind) -> [String] {
    let named = DirectoryProperty.byName.values.filter { $0.belongs(to: kind) }.map(\.name)
    let attributes = object.attributes.map { world.attributeTable.name($0.id) }
    return named + attributes + DirectoryReader.kept(for: object.objectClass)
  }

  /// Attributes that the directory keeps for every object, and for accounts.
  private static func kept(for objectClass: ObjectClass) -> [String] {
    let all = [
      "createTimeStamp", "dSCorePropagationData", "instanceType", "isDeleted", "modifyTimeStamp",
      "nTSecurityDescriptor", "sDRightsEffective", "uSNChanged", "uSNCreated", "whenChanged", "whenCreated",
    ]
    if objectClass == .group { return all + ["sAMAccountType"] }
    guard objectClass.isAccount else { return all }
    return all + [
      "accountExpires", "badPasswordTime", "badPwdCount", "codePage", "countryCode", "lastLogoff", "lastLogon",
      "logonCount", "primaryGroupID", "sAMAccountType",
    ]
  }

  // MARK: - Values

  /// The value of a property or attribute of an object.
  func value(of name: String, on object: DirectoryObject, as kind: DirectoryKind) -> Value {
    guard let property = DirectoryProperty.named(name, of: kind) else { return attribute(name, on: object) }
    switch property.kind {
    case .plain: return attribute(property.attribute, on: object)
    case .list: return DirectoryTypes.collection(attributes(property.attribute, on: object))
    case .time: return time(world.values(of: property.attribute, on: object).first)
    case .flag(let bit): return .bool(control(object) & bit != 0)
    case .notFlag(let bit): return .bool(control(object) & bit == 0)
    case .derived: return derived(property.name, on: object)
    }
  }

  private func control(_ object: DirectoryObject) -> Int64 {
    object.attributes[.userAccountControl]?.integer ?? 0
  }

  private func time(_ text: String?) -> Value {
    guard let ticks = text.flatMap({ Int64($0) }), ticks > 0, ticks < Int64.max, let time = Timestamp(fileTime: ticks)
    else { return .null }
    return time.localValue
  }

  private func derived(_ name: String, on object: DirectoryObject) -> Value {
    switch name {
    case "CannotChangePassword", "ProtectedFromAccidentalDeletion": return .bool(false)
    case "CanonicalName": return .text(canonicalName(object))
    case "GroupCategory":
      let type = object.attributes[.groupType]?.integer ?? 0
      return (type < 0 ? GroupCategory.security : .distribution).psValue
    case "GroupScope":
      let type = object.attributes[.groupType]?.integer ?? 0
      return (type & 8 != 0 ? GroupScope.universal : type & 4 != 0 ? .domainLocal : .global).psValue
    case "LockedOut": return .bool((object.attributes[world.attributeTable.id("lockoutTime")]?.integer ?? 0) > 0)
    case "ObjectCategory":
      let category = object.objectClass.category
      let shown = category.prefix(1).uppercased() + category.dropFirst()
      return .text("CN=\(shown),CN=Schema,CN=Configuration,\(domain.root.name)")
    case "ObjectClass": return .text(object.objectClass.rawValue)
    case "PasswordExpired":
      return .bool((try? world.passwordHasExpired(object)) ?? false)
    case "PrimaryGroup":
      let group = object.objectClass == .computer ? "Domain Computers" : "Domain Users"
      return .text("CN=\(group),CN=Users,\(domain.root.name)")
    default: return .null
    }
  }

  private func canonicalName(_ object: DirectoryObject) -> String {
    var names: [String] = []
    var node: DirectoryObject? = object
    while let current = node, current.parent != nil {
      names.append(current.name)
      node = current.parent
    }
    return names.isEmpty ? domain.name + "/" : ([domain.name] + names.reversed()).joined(separator: "/")
  }

  /// An attribute as the module shows it: one value, or a collection where the schema allows several.
  private func attribute(_ name: String, on object: DirectoryObject) -> Value {
    let values = attributes(name, on: object)
    if DirectorySchema.isMultiValued(name) || values.count > 1 { return DirectoryTypes.collection(values) }
    return values.first ?? .null
  }

  /// The values of an attribute, each of its own type.
  func attributes(_ name: String, on object: DirectoryObject) -> [Value] {
    if let value = kept(name, on: object) { return [value] }
    let isLarge = DirectorySchema.isLarge(name)
    let stored = world.attributeTable.existing(name).flatMap { object.attributes[$0]?.values }
    guard let stored else { return world.values(of: name, on: object).map { .text($0) } }
    return stored.map { value in
      switch value {
      case .integer(let number): isLarge ? .long(number) : .int(Int32(truncatingIfNeeded: number))
      case .boolean(let flag): .bool(flag)
      case .binary(let bytes): .array(PSArray(bytes.map { .byte($0) }, of: .byte))
      case .string(let text): .text(text)
      case .reference(let id): .text(world.directoryName(id) ?? "")
      case .list: .null
      }
    }
  }

  /// Attributes that the directory works out or has a value for in any case.
  private func kept(_ name: String, on object: DirectoryObject) -> Value? {
    let isAccount = object.objectClass.isAccount
    switch name.lowercased() {
    case "objectguid": return object.objectGUID.psValue
    case "objectsid", "sid":
      return object.attributes[.objectSid]?.binary.map { SecurityIdentifierView(bytes: $0).psValue }
    case "whencreated", "createtimestamp": return object.whenCreated.localValue
    case "whenchanged", "modifytimestamp": return object.whenChanged.localValue
    case "usnchanged": return .long(object.usnChanged)
    case "usncreated": return .long(min(object.usnChanged, 12_000))
    case "instancetype": return .int(4)
    case "sdrightseffective": return .int(15)
    case "ntsecuritydescriptor": return .text("System.DirectoryServices.ActiveDirectorySecurity")
    case "samaccounttype" where object.objectClass == .group: return .int(268_435_456)
    case "samaccounttype" where isAccount:
      return .int(object.objectClass == .computer ? 805_306_369 : 805_306_368)
    case "primarygroupid" where isAccount: return .int(object.objectClass == .computer ? 515 : 513)
    case "accountexpires" where isAccount && object.attributes[.accountExpires] == nil: return .long(.max)
    case "badpwdcount", "codepage", "countrycode", "logoncount":
      return isAccount && world.values(of: name, on: object).isEmpty ? .int(0) : nil
    case "badpasswordtime", "lastlogoff", "lastlogon":
      return isAccount && world.values(of: name, on: object).isEmpty ? .long(0) : nil
    default: return nil
    }
  }
}
