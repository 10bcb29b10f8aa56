import Glibc
import PSRuntime

/// `IPAddress`.
final class IPAddressObject: Obj {
  let bytes: [UInt8]
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    super.init()
  }
  convenience init?(_ text: String) {
    if let number = IPAddressObject.version4(text) {
      self.init([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> UInt32($0)) })
      return
    }
    var v6 = in6_addr()
    let plain = text.split(separator: "%").first.map(String.init) ?? text
    guard inet_pton(AF_INET6, plain, &v6) == 1 else { return nil }
    self.init(withUnsafeBytes(of: &v6) { Array($0) })
  }

  /// One to four parts, decimal, octal or hexadecimal: the last one fills what bytes are left (`1.5` is `1.0.0.5`).
  private static func version4(_ text: String) -> UInt32? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 4, let last = parts.last.flatMap({ number($0) }) else { return nil }
    var result: UInt32 = 0
    for part in parts.dropLast() {
      guard let value = number(part), value <= 255 else { return nil }
      result = result << 8 | value
    }
    let bits = UInt32(8 * (5 - parts.count))
    guard bits == 32 || last >> bits == 0 else { return nil }
    return bits == 32 ? last : result << bits | last
  }

  private static func number(_ part: Substring) -> UInt32? {
    guard part.first?.isNumber == true else { return nil }
    if part.hasPrefix("0x") || part.hasPrefix("0X") { return UInt32(part.dropFirst(2), radix: 16) }
    return UInt32(part, radix: part.hasPrefix("0") ? 8 : 10)
  }

  override var type: PSType { PSType.builtin("System.Net.IPAddress") }
  override func text(_ context: RuntimeContext) -> PSString { PSString.make(shown) }
  override func isEqual(to other: Value, _ context: RuntimeContext) -> Bool {
    (other.asObject as? IPAddressObject)?.bytes == bytes
  }
  override var hash: Int { bytes.hashValue }
  var isV4: Bool { bytes.count == 4 }
  var shown: String {
    if isV4 { return bytes.map(String.init).joined(separator: ".") }
    var buffer = [CChar](repeating: 0, count: 64)
    _ = bytes.withUnsafeBytes { inet_ntop(AF_INET6, $0.baseAddress, &buffer, 64) }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// `MailAddress`.
final class MailAddressObject: Obj {
  let address: String
  let displayName: String
  init?(_ text: String, displayName: String? = nil) {
    var given = text
    var shown = displayName ?? ""
    if let open = text.lastIndex(of: "<"), let close = text.lastIndex(of: ">"), open < close {
      given = String(text[text.index(after: open)..<close])
      if displayName == nil {
        shown = String(text[..<open].filter { $0 != "\"" }.reversed().drop { $0 == " " }.reversed())
      }
    }
    let parts = given.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, !given.contains(" "), !parts[1].hasPrefix("."),
      !parts[1].hasSuffix("."), !parts[0].hasSuffix(".")
    else { return nil }
    address = given
    self.displayName = shown
    super.init()
  }
  override var type: PSType { PSType.builtin("System.Net.Mail.MailAddress") }
  override func text(_ context: RuntimeContext) -> PSString {
    PSString.make(displayName.isEmpty ? address : "\"\(displayName)\" <\(address)>")
  }
  var user: String { String(address.prefix { $0 != "@" }) }
  var host: String { String(address.drop { $0 != "@" }.dropFirst()) }
}

extension DotNetTypes {
  static let net: [TypeDefinition] = [
    TypeDefinition("System.Net.IPAddress", addressMembers), TypeDefinition("System.Net.Mail.MailAddress", mailMembers),
    TypeDefinition(
      "System.Net.Dns",
      [
        .staticMethod("GetHostName", signatures: ["string GetHostName()"]) { call in
          .text(call.context.services.machineName)
        }
      ]),
    TypeDefinition(
      "System.Net.ServicePointManager",
      [
        .staticProperty(
          "SecurityProtocol", type: "System.Net.SecurityProtocolType", get: { _ in .int(0) }, set: { _, _ in }),
        .staticProperty("ServerCertificateValidationCallback", get: { _ in .null }, set: { _, _ in }),
      ]),
    TypeDefinition(
      "System.Net.Mail.MailMessage",
      [.constructor(signatures: ["new()"]) { _ in .object(MailMessageObject()) }]
        + ["Subject", "Body", "From", "Sender"].map(mailPart)),
  ]

  private static func mailPart(_ name: String) -> Member {
    .property(
      name, get: { value, _ in (value.asObject as? MailMessageObject)?.parts[name] ?? .null },
      set: { value, new, _ in
        (value.asObject as? MailMessageObject)?.parts[name] = new
      })
  }

  private static func own(_ value: Value) -> IPAddressObject {
    (value.base.asObject as? IPAddressObject) ?? IPAddressObject([0, 0, 0, 0])
  }
  private static func parse(_ text: PSString) throws -> Value {
    guard let address = IPAddressObject(text.string) else {
      throw MemberStrings.format("An invalid IP address was specified.")
    }
    return .object(address)
  }
  private static func known(_ name: String, _ bytes: [UInt8]) -> Member {
    .staticProperty(name, get: { _ in .object(IPAddressObject(bytes)) })
  }
  private static func flag(_ name: String, _ body: @escaping @Sendable (IPAddressObject) -> Bool) -> Member {
    .property(name, get: { value, _ in .bool(body(own(value))) })
  }

  private static let addressMembers: [Member] = [
    .constructor { call in
      if case .long(let n) = call[0] {
        guard n >= 0, n <= 0xFFFF_FFFF else {
          let shown = String(UInt64(bitPattern: n))
          throw MemberStrings.argumentOutOfRange(
            "newAddress ('\(shown)') must be less than or equal to '4294967295'.", "newAddress", actual: shown)
        }
        return .object(IPAddressObject([0, 8, 16, 24].map { UInt8(truncatingIfNeeded: n >> Int64($0)) }))
      }
      let bytes = call.bytes(0) ?? []
      guard bytes.count == 4 || bytes.count == 16 else {
        throw MemberStrings.argument("An invalid IP address was specified.", "address")
      }
      return .object(IPAddressObject(bytes))
    },
    .property(
      "AddressFamily",
      get: { value, _ in
        .object(EnumObject(PSType.builtin("System.Net.Sockets.AddressFamily"), own(value).isV4 ? 2 : 23))
      }),
    .property(
      "Address",
      get: { value, _ in
        guard own(value).isV4 else {
          throw MemberStrings.dotnet(
            PSType.builtin("System.Net.Sockets.SocketException"),
            "The attempted operation is not supported for the type of object referenced.")
        }
        return .long(own(value).bytes.reversed().reduce(Int64(0)) { $0 << 8 | Int64($1) })
      }),
    .property("ScopeId", get: { value, _ in own(value).isV4 ? .null : .long(0) }),
    flag("IsIPv6Multicast") { !$0.isV4 && $0.bytes[0] == 0xFF },
    flag("IsIPv6LinkLocal") { !$0.isV4 && $0.bytes[0] == 0xFE && $0.bytes[1] & 0xC0 == 0x80 },
    flag("IsIPv6SiteLocal") { !$0.isV4 && $0.bytes[0] == 0xFE && $0.bytes[1] & 0xC0 == 0xC0 },
    flag("IsIPv6Teredo") { _ in false },
    flag("IsIPv6UniqueLocal") { !$0.isV4 && $0.bytes[0] & 0xFE == 0xFC },
    flag("IsIPv4MappedToIPv6") { !$0.isV4 && $0.bytes[0..<10].allSatisfy { $0 == 0 } && $0.bytes[10] == 0xFF },
    .method("GetAddressBytes") { call in .bytes(own(call.target).bytes) },
    .method("ToString") { call in .text(own(call.target).shown) },
    .method("Equals") { call in .bool((call.object(0) as? IPAddressObject)?.bytes == own(call.target).bytes) },
    .method("GetHashCode") { call in .int(Int32(truncatingIfNeeded: own(call.target).hash)) },
    .method("MapToIPv6") { call in
      own(call.target).isV4
        ? .object(IPAddressObject([UInt8](repeating: 0, count: 10) + [0xFF, 0xFF] + own(call.target).bytes))
        : call.target
    },
    .method("MapToIPv4") { call in
      own(call.target).isV4 ? call.target : .object(IPAddressObject(Array(own(call.target).bytes.suffix(4))))
    },
    known("Any", [0, 0, 0, 0]), known("Loopback", [127, 0, 0, 1]), known("Broadcast", [255, 255, 255, 255]),
    known("None", [255, 255, 255, 255]),
    known("IPv6Any", [UInt8](repeating: 0, count: 16)), known("IPv6Loopback", [UInt8](repeating: 0, count: 15) + [1]),
    known("IPv6None", [UInt8](repeating: 0, count: 16)),
    .staticMethod("Parse") { call in try parse(try call.requiredText(0, "ipString")) },
    .staticMethod("TryParse") { call in
      let made = IPAddressObject(call.text(0).string)
      call.setReference(1, made.map { .object($0) } ?? .null)
      return .bool(made != nil)
    },
    .staticMethod("IsLoopback") { call in
      .bool(own(call[0]).isV4 ? own(call[0]).bytes[0] == 127 : own(call[0]).shown == "::1")
    },
  ]

  private static func mail(_ value: Value) -> MailAddressObject? { value.asObject as? MailAddressObject }
  private static func mailAddress(_ text: PSString, _ name: String?) throws -> Value {
    guard let address = MailAddressObject(text.string, displayName: name) else {
      throw MemberStrings.format("The specified string is not in the form required for an e-mail address.")
    }
    return .object(address)
  }
  private static let mailMembers: [Member] = [
    .constructor { call in
      let text = try call.requiredText(0, "address")
      if text.isEmpty { throw MemberStrings.argument("The value cannot be an empty string.", "address") }
      return try mailAddress(text, call.optionalText(1)?.string)
    },
    .property("Address", get: { value, _ in .text(mail(value)?.address ?? "") }),
    .property("DisplayName", get: { value, _ in .text(mail(value)?.displayName ?? "") }),
    .property("User", get: { value, _ in .text(mail(value)?.user ?? "") }),
    .property("Host", get: { value, _ in .text(mail(value)?.host ?? "") }),
    .method("ToString") { call in .string(mail(call.target)?.text(call.context) ?? .empty) },
    .staticMethod("TryCreate") { call in
      let made = MailAddressObject(call.text(0).string)
      call.setReference(call.count - 1, made.map { .object($0) } ?? .null)
      return .bool(made != nil)
    },
  ]
}

/// `MailMessage`: properties only.
final class MailMessageObject: Obj {
  var parts: [String: Value] = [:]
  override var type: PSType { PSType.builtin("System.Net.Mail.MailMessage") }
}
