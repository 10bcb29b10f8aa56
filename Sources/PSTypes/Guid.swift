import PSRuntime

extension DotNetTypes {
  static let guid = TypeDefinition(
    "System.Guid",
    [
      .staticProperty("Empty", get: { _ in .boxed(Guid.empty) }),
      .staticProperty("AllBitsSet", get: { _ in .boxed(Guid(high: .max, low: .max)) }),
      .property("Variant", get: { value, _ in .count(Int(own(value).low >> 60)) }),
      .property("Version", get: { value, _ in .count(Int(own(value).high >> 12 & 0xF)) }),
      .constructor { call in
        if let bytes = call.bytes(0), call.count == 1 {
          guard let guid = Guid(bytes: bytes) else {
            throw MemberStrings.argument("Byte array for Guid must be exactly 16 bytes long.", "b")
          }
          return .boxed(guid)
        }
        if call.count == 1 { return .boxed(try parse(call.requiredText(0, "g"))) }
        if call.count == 0 { return .boxed(Guid.empty) }
        return .boxed(fromParts(call))
      },
      .method("ToString") { call in
        do { return .text(try own(call.target).text(call.optionalText(0)?.string ?? "")) } catch {
          throw MemberStrings.format(
            "Format string can be only \"D\", \"d\", \"N\", \"n\", \"P\", \"p\", \"B\", \"b\", \"X\" or \"x\".")
        }
      },
      .method("ToByteArray") { call in .bytes(own(call.target).bytes) },
      .method("CompareTo") { call in
        if call[0].isNull { return .int(1) }
        guard let other = call[0].unboxed(Guid.self) else {
          throw MemberStrings.argument("Object must be of type GUID.")
        }
        let guid = own(call.target)
        return .int(guid == other ? 0 : guid < other ? -1 : 1)
      },
      .method("Equals") { call in .bool(call[0].unboxed(Guid.self) == own(call.target)) },
      .method("GetHashCode") { call in .int(Int32(truncatingIfNeeded: own(call.target).hashValue)) },
      .staticMethod("NewGuid") { _ in .boxed(Guid.random()) },
      .staticMethod("CreateVersion7") { _ in .boxed(Guid.random()) },
      .staticMethod("Parse") { call in .boxed(try parse(call.requiredText(0, "input"))) },
      .staticMethod("ParseExact") { call in
        guard let guid = Guid(call.text(0).string, format: call.text(1).string) else { throw unrecognized() }
        return .boxed(guid)
      },
      .staticMethod("TryParse") { call in
        let guid = Guid(call.text(0).string)
        call.setReference(call.count - 1, .boxed(guid ?? .empty))
        return .bool(guid != nil)
      },
      .staticMethod("TryParseExact") { call in
        let guid = Guid(call.text(0).string, format: call.text(1).string)
        call.setReference(call.count - 1, .boxed(guid ?? .empty))
        return .bool(guid != nil)
      },
    ])

  private static func own(_ value: Value) -> Guid { value.unboxed(Guid.self) ?? .empty }
  private static func unrecognized() -> RuntimeException { MemberStrings.format("Unrecognized Guid format.") }

  private static func parse(_ text: PSString) throws -> Guid {
    guard let guid = Guid(text.string) else { throw unrecognized() }
    return guid
  }

  private static func fromParts(_ call: MethodCall) -> Guid {
    var high = UInt64(UInt32(truncatingIfNeeded: call.int(0))) << 32
    high |= UInt64(UInt16(truncatingIfNeeded: call.int(1))) << 16 | UInt64(UInt16(truncatingIfNeeded: call.int(2)))
    let rest = call.count == 4 ? call.bytes(3) ?? [] : (3..<call.count).map { UInt8(truncatingIfNeeded: call.int($0)) }
    return Guid(high: high, low: rest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
  }

  static let version = TypeDefinition(
    "System.Version",
    [
      .constructor { call in
        if call.count == 0 { return .boxed(PSVersion(0, 0) ?? versionZero) }
        if case .string(let text) = call[0] { return .boxed(try parseVersion(text)) }
        let parts = (0..<call.count).map { call.int($0) }
        for (i, part) in parts.enumerated() where part < 0 {
          throw MemberStrings.mustBeNonNegative(["major", "minor", "build", "revision"][min(i, 3)], part)
        }
        let n = parts.map { Int32(truncatingIfNeeded: $0) }
        return .boxed(PSVersion(n[0], n[1], n.count > 2 ? n[2] : nil, n.count > 3 ? n[3] : nil) ?? versionZero)
      },
      .property("Major", get: { value, _ in .int(ownVersion(value).major) }),
      .property("Minor", get: { value, _ in .int(ownVersion(value).minor) }),
      .property("Build", get: { value, _ in .int(ownVersion(value).build) }),
      .property("Revision", get: { value, _ in .int(ownVersion(value).revision) }),
      .property("MajorRevision", get: { value, _ in .short(ownVersion(value).majorRevision) }),
      .property("MinorRevision", get: { value, _ in .short(ownVersion(value).minorRevision) }),
      .method("ToString") { call in
        guard call.count == 1 else { return .text(ownVersion(call.target).description) }
        guard let text = ownVersion(call.target).text(fields: call.int(0)) else {
          let most = call.int(0) > 4 || call.int(0) < 0 ? 4 : ownVersion(call.target).parts.count
          throw MemberStrings.argument("Argument must be between 0 and \(most).", "fieldCount")
        }
        return .text(text)
      },
      .method("Clone") { call in call.target },
      .method("CompareTo") { call in
        if call[0].isNull { return .int(1) }
        guard let other = call[0].unboxed(PSVersion.self) else {
          throw MemberStrings.argument("Object must be of type Version.")
        }
        let version = ownVersion(call.target)
        return .int(version == other ? 0 : version < other ? -1 : 1)
      },
      .method("Equals") { call in .bool(call[0].unboxed(PSVersion.self) == ownVersion(call.target)) },
      .method("GetHashCode") { call in .int(Int32(truncatingIfNeeded: ownVersion(call.target).hashValue)) },
      .staticMethod("Parse") { call in .boxed(try parseVersion(call.requiredText(0, "input"))) },
      .staticMethod("TryParse") { call in
        let value = try? parseVersion(call.requiredText(0, "input"))
        call.setReference(1, value.map { .boxed($0) } ?? .null)
        return .bool(value != nil)
      },
    ])

  private static let versionZero = (try? PSVersion(parsing: "0.0")) ?? PSVersion(0, 0).unsafelyUnwrapped
  private static func ownVersion(_ value: Value) -> PSVersion { value.unboxed(PSVersion.self) ?? versionZero }

  private static func parseVersion(_ text: PSString) throws -> PSVersion {
    do {
      return try PSVersion(parsing: text.string)
    } catch {
      switch error {
      case .parts: throw MemberStrings.argument("Version string portion was too short or too long.", "input")
      case .negative:
        throw MemberStrings.argumentOutOfRange("Version's parameters must be greater than or equal to zero.", "input")
      case .format(let part): throw MemberStrings.format("The input string '\(part)' was not in a correct format.")
      case .overflow: throw MemberStrings.overflow("Value was either too large or too small for an Int32.")
      }
    }
  }
}
