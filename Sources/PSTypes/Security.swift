import PSRuntime

/// `SecureString`: a text that shows nothing of itself.
public final class SecureStringObject: Obj {
  public var text: PSString
  public var isReadOnly = false
  public init(_ text: PSString) {
    self.text = text
    super.init()
  }
  public override var type: PSType { PSType.builtin("System.Security.SecureString") }
  public override func text(_ context: RuntimeContext) -> PSString { PSString.make("System.Security.SecureString") }
}

/// `PSCredential`.
public final class CredentialObject: Obj {
  public let userName: PSString
  public let password: SecureStringObject?
  public init(_ userName: PSString, _ password: SecureStringObject?) {
    self.userName = userName
    self.password = password
    super.init()
  }
  public override var type: PSType { PSType.builtin("System.Management.Automation.PSCredential") }
}

/// `NetworkCredential`.
final class NetworkCredentialObject: Obj {
  var user: PSString
  var password: PSString
  var domain: PSString
  init(_ user: PSString, _ password: PSString, _ domain: PSString) {
    self.user = user
    self.password = password
    self.domain = domain
    super.init()
  }
  override var type: PSType { PSType.builtin("System.Net.NetworkCredential") }
}

extension DotNetTypes {
  static let security: [TypeDefinition] = [
    TypeDefinition("System.Security.SecureString", secureMembers),
    TypeDefinition("System.Management.Automation.PSCredential", credentialMembers),
    TypeDefinition("System.Net.NetworkCredential", networkMembers), semanticVersion,
  ]

  private static func secure(_ value: Value) -> SecureStringObject {
    (value.asObject as? SecureStringObject) ?? SecureStringObject(.empty)
  }
  private static func edit(_ call: MethodCall, _ body: (inout [UInt16]) throws -> Void) throws -> Value {
    let s = secure(call.target)
    if s.isReadOnly { throw MemberStrings.invalidOperation("Instance is read-only.") }
    var units = s.text.unitArray
    try body(&units)
    s.text = PSString.make(units: units)
    return .null
  }
  private static let secureMembers: [Member] = [
    .constructor(signatures: ["new()"]) { _ in .object(SecureStringObject(.empty)) },
    .property("Length", get: { value, _ in .count(secure(value).text.count) }),
    .method("AppendChar") { call in try edit(call) { $0.append(call.char(0)) } },
    .method("Clear") { call in try edit(call) { $0 = [] } },
    .method("InsertAt") { call in
      try edit(call) { units in
        if call.int(0) >= 0, call.int(0) <= units.count { units.insert(call.char(1), at: call.int(0)) }
      }
    },
    .method("RemoveAt") { call in
      try edit(call) { units in if units.indices.contains(call.int(0)) { units.remove(at: call.int(0)) } }
    },
    .method("SetAt") { call in
      try edit(call) { units in if units.indices.contains(call.int(0)) { units[call.int(0)] = call.char(1) } }
    },
    .method("Copy") { call in .object(SecureStringObject(secure(call.target).text)) },
    .method("IsReadOnly") { call in .bool(secure(call.target).isReadOnly) },
    .method("MakeReadOnly") { call in
      secure(call.target).isReadOnly = true
      return .null
    },
    .method("Dispose") { _ in .null },
  ]

  private static func credential(_ value: Value) -> CredentialObject? { value.asObject as? CredentialObject }
  private static let credentialMembers: [Member] = [
    .constructor(signatures: ["new(string userName, securestring password)", "new(psobject pso)"]) { call in
      if call.text(0).isEmpty {
        throw MemberStrings.dotnet(
          .psArgument,
          "Cannot process argument because the value of argument \"userName\" is not valid. Change the value of the \"userName\" argument and run the operation again."
        )
      }
      guard let password = call.object(1) as? SecureStringObject else { throw MemberStrings.argumentNull("password") }
      return .object(CredentialObject(call.text(0), password))
    },
    .property("UserName", get: { value, _ in credential(value).map { .string($0.userName) } ?? .null }),
    .property("Password", get: { value, _ in credential(value)?.password.map { .object($0) } ?? .null }),
    .method("GetNetworkCredential") { call in
      guard let c = credential(call.target) else { return .null }
      let name = c.userName.string
      if let slash = name.firstIndex(of: "\\") {
        return .object(
          NetworkCredentialObject(
            PSString.make(String(name[name.index(after: slash)...])), c.password?.text ?? .empty,
            PSString.make(String(name[..<slash]))))
      }
      if let at = name.firstIndex(of: "@") {
        return .object(
          NetworkCredentialObject(
            PSString.make(String(name[..<at])), c.password?.text ?? .empty,
            PSString.make(String(name[name.index(after: at)...]))))
      }
      return .object(NetworkCredentialObject(c.userName, c.password?.text ?? .empty, .empty))
    },
    .staticProperty("Empty", get: { _ in .object(CredentialObject(.empty, nil)) }),
  ]

  private static func network(_ value: Value) -> NetworkCredentialObject? { value.asObject as? NetworkCredentialObject }
  private static let networkMembers: [Member] = [
    .constructor(signatures: [
      "new()", "new(string userName, string password)", "new(string userName, string password, string domain)",
      "new(string userName, securestring password)", "new(string userName, securestring password, string domain)",
    ]) { call in
      .object(
        NetworkCredentialObject(
          call.text(0), (call.object(1) as? SecureStringObject)?.text ?? call.text(1), call.text(2)))
    },
    .property(
      "UserName", get: { value, _ in network(value).map { .string($0.user) } ?? .null },
      set: { value, new, context in network(value)?.user = try LanguagePrimitives.text(new, context) }),
    .property(
      "Password", get: { value, _ in network(value).map { .string($0.password) } ?? .null },
      set: { value, new, context in network(value)?.password = try LanguagePrimitives.text(new, context) }),
    .property(
      "SecurePassword", get: { value, _ in network(value).map { .object(SecureStringObject($0.password)) } ?? .null },
      set: { value, new, _ in network(value)?.password = secure(new).text }),
    .property(
      "Domain", get: { value, _ in network(value).map { .string($0.domain) } ?? .null },
      set: { value, new, context in network(value)?.domain = try LanguagePrimitives.text(new, context) }),
  ]

  // MARK: - SemanticVersion

  private static func semantic(_ value: Value) -> SemanticVersionObject? {
    value.base.asObject as? SemanticVersionObject
  }
  private static func parseSemantic(_ text: String) throws -> SemanticVersionObject {
    guard let made = SemanticVersionObject(text) else {
      throw MemberStrings.format("The input string '' was not in a correct format.")
    }
    return made
  }
  private static let semanticVersion = TypeDefinition(
    "System.Management.Automation.SemanticVersion",
    [
      .constructor { call in
        if let v = call[0].unboxed(PSVersion.self) {
          return .object(SemanticVersionObject(Int(v.major), Int(v.minor), max(0, Int(v.build)), "", ""))
        }
        if case .string(let s) = call[0] { return .object(try parseSemantic(s.string)) }
        var label = call.text(3).string
        var build = call.text(4).string
        if call.count == 4, let plus = label.firstIndex(of: "+") {
          build = String(label[label.index(after: plus)...])
          label = String(label[..<plus])
        }
        for i in 0..<min(3, call.count) where call.int(i) < 0 {
          throw MemberStrings.dotnet(
            .psArgument,
            "Cannot process argument because the value of argument \"\(call.parameterName(i))\" is not valid. Change the value of the \"\(call.parameterName(i))\" argument and run the operation again."
          )
        }
        return .object(SemanticVersionObject(call.int(0), call.int(1), call.int(2), label, build))
      },
      .property("Major", get: { value, _ in .count(semantic(value)?.major ?? 0) }),
      .property("Minor", get: { value, _ in .count(semantic(value)?.minor ?? 0) }),
      .property("Patch", get: { value, _ in .count(semantic(value)?.patch ?? 0) }),
      .property(
        "PreReleaseLabel",
        get: { value, _ in semantic(value).flatMap { $0.label.isEmpty ? nil : .text($0.label) } ?? .null }),
      .property(
        "BuildLabel", get: { value, _ in semantic(value).flatMap { $0.build.isEmpty ? nil : .text($0.build) } ?? .null }
      ),
      .method("ToString") { call in .text(semantic(call.target)?.shown ?? "") },
      .method("CompareTo") { call in
        if call[0].isNull { return .int(1) }
        guard let a = semantic(call.target), let b = semantic(call[0]) else {
          throw MemberStrings.argument("Object must be of type SemanticVersion.")
        }
        return .count(a.order(b))
      },
      .method("Equals") { call in .bool(semantic(call[0]).map { $0.order(semantic(call.target) ?? $0) == 0 } ?? false)
      },
      .staticMethod("Compare") { call in
        guard let a = semantic(call[0]), let b = semantic(call[1]) else { return .int(0) }
        return .count(a.order(b))
      },
      .staticMethod("Parse") { call in .object(try parseSemantic(try call.requiredText(0, "version").string)) },
      .staticMethod("TryParse") { call in
        let made = SemanticVersionObject(call.text(0).string)
        call.setReference(1, made.map { .object($0) } ?? .null)
        return .bool(made != nil)
      },
    ])
}

extension Value {
  /// A `[semver]`; nil where the text is none.
  public static func semanticVersion(_ text: String) -> Value? { SemanticVersionObject(text).map { .object($0) } }
}

/// `[semver]`.
final class SemanticVersionObject: Obj {
  let major: Int
  let minor: Int
  let patch: Int
  let label: String
  let build: String
  init(_ major: Int, _ minor: Int, _ patch: Int, _ label: String, _ build: String) {
    (self.major, self.minor, self.patch, self.label, self.build) = (major, minor, patch, label, build)
    super.init()
  }
  convenience init?(_ text: String) {
    var rest = Substring(text)
    var build = ""
    var label = ""
    if let plus = rest.firstIndex(of: "+") {
      build = String(rest[rest.index(after: plus)...])
      rest = rest[..<plus]
    }
    if let dash = rest.firstIndex(of: "-") {
      label = String(rest[rest.index(after: dash)...])
      rest = rest[..<dash]
    }
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false).map { Int32($0).map(Int.init) }
    guard (1...3).contains(parts.count), parts.allSatisfy({ ($0 ?? -1) >= 0 }), let major = parts[0] else { return nil }
    self.init(major, (parts.count > 1 ? parts[1] : 0) ?? 0, (parts.count > 2 ? parts[2] : 0) ?? 0, label, build)
  }
  override var type: PSType { PSType.builtin("System.Management.Automation.SemanticVersion") }
  override func text(_ context: RuntimeContext) -> PSString { PSString.make(shown) }
  override func isEqual(to other: Value, _ context: RuntimeContext) -> Bool {
    (other.asObject as? SemanticVersionObject).map { order($0) == 0 } ?? false
  }
  override func compare(to other: Value, _ context: RuntimeContext) -> Int? {
    (other.asObject as? SemanticVersionObject).map { order($0) }
  }
  override var hash: Int { shown.hashValue }
  var shown: String {
    "\(major).\(minor).\(patch)" + (label.isEmpty ? "" : "-" + label) + (build.isEmpty ? "" : "+" + build)
  }

  func order(_ other: SemanticVersionObject) -> Int {
    for (a, b) in [(major, other.major), (minor, other.minor), (patch, other.patch)] where a != b {
      return a < b ? -1 : 1
    }
    if label.isEmpty || other.label.isEmpty { return label.isEmpty == other.label.isEmpty ? 0 : label.isEmpty ? 1 : -1 }
    let mine = label.split(separator: "."), theirs = other.label.split(separator: ".")
    for (a, b) in zip(mine, theirs) where a != b {
      if let x = Int(a), let y = Int(b) { return x < y ? -1 : 1 }
      if Int(a) != nil { return -1 }
      if Int(b) != nil { return 1 }
      return a < b ? -1 : 1
    }
    return (mine.count - theirs.count).signum()
  }
}
