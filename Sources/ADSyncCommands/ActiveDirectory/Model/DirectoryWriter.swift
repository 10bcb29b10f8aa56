import ADSyncWorld
import PSEngine
import PSRuntime

/// Writes values of scripts into the directory.
struct DirectoryWriter {
  let world: World
  let domain: Domain
  let context: ExecutionContext

  /// Sets a property by the module's name for it, or an attribute.
  func set(_ name: String, _ value: Value, on object: DirectoryObject, as kind: DirectoryKind) throws {
    guard let property = DirectoryProperty.named(name, of: kind) else {
      return try setOther(name, value, on: object)
    }
    switch property.kind {
    case .plain where property.name == "Manager" || property.name == "ManagedBy":
      try setAttribute(property.attribute, try identity(value).map { [$0] } ?? [], on: object)
    case .plain, .list: try setAttribute(property.attribute, try texts(value), on: object)
    case .time: try world.setAccountExpiration(try time(value), of: object)
    case .flag(let bit): try setFlag(bit, isSet: truth(value), of: object)
    case .notFlag(let bit): try setFlag(bit, isSet: !truth(value), of: object)
    case .derived: try setDerived(property.name, value, on: object)
    }
  }

  private func setOther(_ name: String, _ value: Value, on object: DirectoryObject) throws {
    if name.equalsIgnoringCase("ChangePasswordAtLogon") {
      return try world.setMustChangePassword(truth(value), of: object)
    }
    try setAttribute(name, try texts(value), on: object)
  }

  private func truth(_ value: Value) -> Bool {
    if case .bool(let flag)? = try? LanguagePrimitives.convert(value, to: .bool, context) { return flag }
    return false
  }

  private func setFlag(_ bit: Int64, isSet: Bool, of object: DirectoryObject) throws {
    switch bit {
    case 2: try world.setAccountEnabled(!isSet, of: object)
    case 0x10000: try world.setPasswordNeverExpires(isSet, of: object)
    case 0x40000: try world.setSmartcardRequired(isSet, of: object)
    default:
      let before = object.attributes[.userAccountControl]?.integer ?? 512
      let after = isSet ? before | bit : before & ~bit
      if after != before { try world.setValues([String(after)], of: "userAccountControl", on: object) }
    }
  }

  private func setDerived(_ name: String, _ value: Value, on object: DirectoryObject) throws {
    let type = object.attributes[.groupType]?.integer ?? -2_147_483_646
    switch name {
    case "GroupCategory":
      let isSecurity = try text(value).equalsIgnoringCase("Security") || text(value) == "1"
      let bits = type & 0xF
      try world.setValues([String(isSecurity ? bits - 0x8000_0000 : bits)], of: "groupType", on: object)
    case "GroupScope":
      let scope = try text(value).lowercased()
      let bit: Int64 = scope == "universal" ? 8 : scope == "domainlocal" ? 4 : 2
      try world.setValues([String(type < 0 ? bit - 0x8000_0000 : bit)], of: "groupType", on: object)
    default: break
    }
  }

  private func time(_ value: Value) throws -> Timestamp? {
    guard !value.isNull, case .dateTime(let time) = try LanguagePrimitives.convert(value, to: .dateTime, context) else {
      return nil
    }
    return Timestamp(ticks: time.kind == .utc ? time.ticks : time.universal().ticks)
  }

  private func text(_ value: Value) throws -> String { try LanguagePrimitives.text(value, context).string }

  private func identity(_ value: Value) throws -> String? {
    if value.isNull { return nil }
    if let object = value.record?.subject as? DirectoryObject { return object.distinguishedName }
    let name = try DirectoryIdentity.text(value, context)
    return name.isEmpty ? nil : try world.directoryObject(name, in: domain).distinguishedName
  }

  /// The texts of one value or several; none for null and the empty text.
  private func texts(_ value: Value) throws -> [String] {
    var items = [value]
    if let array = value.base.asArray { items = array.items }
    if let list = value.base.asObject as? ListObject { items = list.items }
    if case .array(let array) = value.base, array.items.allSatisfy({ if case .byte = $0 { true } else { false } }),
      !array.items.isEmpty
    {
      return [Base64.encode(array.items.compactMap { if case .byte(let byte) = $0 { byte } else { nil } })]
    }
    return try items.filter { !$0.isNull }.map { try text($0) }.filter { !$0.isEmpty }
  }

  // MARK: - Attributes

  func each(_ table: PSHashtable?, _ body: (String, [String]) throws -> Void) throws {
    for entry in table?.liveEntries ?? [] { try body(try text(entry.key), try texts(entry.value)) }
  }

  /// Sets an attribute by its own name; an unknown one is an error of the directory.
  func setAttribute(_ name: String, _ values: [String], on object: DirectoryObject) throws {
    guard let attribute = DirectorySchema.spelling(name) ?? DirectoryProperty.byName[name.lowercased()]?.attribute
    else { throw DirectoryStrings.invalidAttribute(name) }
    if attribute == "pwdLastSet", let value = values.first { return try setMustChange(value, of: object) }
    try world.setValues(values, of: attribute, on: object)
  }

  /// 0 is the must-change box, -1 takes it away.
  private func setMustChange(_ value: String, of object: DirectoryObject) throws {
    try world.setMustChangePassword(value == "0", of: object)
  }

  func add(_ name: String, _ values: [String], to object: DirectoryObject) throws {
    let present = world.values(of: name, on: object)
    let new = values.filter { value in !present.contains { $0.equalsIgnoringCase(value) } }
    try setAttribute(name, present + new, on: object)
  }

  func remove(_ name: String, _ values: [String], from object: DirectoryObject) throws {
    let kept = world.values(of: name, on: object).filter { value in
      !values.contains { $0.equalsIgnoringCase(value) }
    }
    try setAttribute(name, kept, on: object)
  }
}
