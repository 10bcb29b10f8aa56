/// A method as a value: what `'abc'.Substring` gives, called by `.Invoke()`.
public final class MethodObject: Obj {
  public let target: Value
  public let name: PSString
  let entry: MemberEntry?
  let user: UserMethod?
  let member: PSMemberObject?

  init(_ target: Value, entry: MemberEntry) {
    self.target = target
    self.entry = entry
    user = nil
    member = nil
    name = entry.name
    super.init()
  }
  init(_ target: Value, user: UserMethod) {
    self.target = target
    entry = nil
    self.user = user
    member = nil
    name = user.name
    super.init()
  }
  init(_ target: Value, member: PSMemberObject) {
    self.target = target
    entry = nil
    user = nil
    self.member = member
    name = member.name
    super.init()
  }
  public override var type: PSType { PSType.member(memberKind) }

  public var memberKind: MemberKind {
    if let member { return MemberKind(member) }
    return entry?.kind == .indexer ? .parameterizedProperty : .method
  }
  public var isStatic: Bool { entry?.isStatic ?? user?.isStatic ?? false }
  public var isHidden: Bool { user?.isHidden ?? member?.isHidden ?? false }

  /// The overloads as `OverloadDefinitions` prints them.
  public var definitions: [String] {
    if let entry {
      guard entry.kind == .indexer else { return entry.definitions }
      return entry.definitions.map { $0 + (entry.isDeclaredSettable ? " {get;set;}" : " {get;}") }
    }
    if let user {
      return user.overloads.map { ($0.text.hasPrefix("static ") || !user.isStatic ? "" : "static ") + $0.text }
    }
    return [member?.shown?.definition ?? "System.Object \(name.string)();"]
  }

  public func call(_ arguments: [Value], _ context: RuntimeContext) throws -> Value {
    if let entry { return try MemberAccess.call(entry, target, arguments, context) }
    if let user { return try MemberAccess.call(user, target, target.type, arguments, context) }
    if let member { return try MemberAccess.call(member, target, arguments, context) }
    return .null
  }

  public override func text(_ context: RuntimeContext) throws -> PSString {
    PSString.make(definitions.joined(separator: ", "))
  }
}
