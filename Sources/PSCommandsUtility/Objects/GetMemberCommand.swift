import PSEngine
import PSRuntime

/// Shows the members of objects, once for each type among them.
///
/// Follows Microsoft.PowerShell.Utility/Get-Member.
struct GetMemberCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .get, "Member", outputTypes: ["Microsoft.PowerShell.Commands.MemberDefinition"])

  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .valueFromPipeline) { $0.inputObject = $1 },
    .init("Name", .position(0), .validateNotNullOrEmpty) { $0.name = $1 },
    .init("MemberType", .alias("Type")) { $0.memberType = $1 },
    .init("View") { $0.view = $1 },
    .init("Static") { $0.isStatic = $1 },
    .init("Force") { $0.force = $1 },
  ]

  var inputObject = PSObjectParameter()
  var name: [PSString] = []
  var memberType: MemberTypes?
  var view: MemberViewTypes?
  var isStatic = SwitchParameter()
  var force = SwitchParameter()
  private var shown: Set<NameKey> = []

  init() {}

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let item = inputObject.value
    if item.isNull { return }
    let staticType = isStatic.isPresent ? GetMemberCommand.staticType(item) : nil
    let typeName =
      staticType.map { PSString.make($0.fullName) }
      ?? MemberAccess.typeNames(of: item, runtime.context).first ?? PSString.make("<null>")
    guard shown.insert(NameKey(typeName)).inserted else { return }
    let members =
      staticType.map { GetMemberCommand.members(of: $0, typeName, runtime.context) }
      ?? members(of: item, typeName, runtime.context)
    for pattern in name.isEmpty ? [PSString.make("*")] : name {
      for member in try select(members, pattern) { try runtime.writeObject(member) }
    }
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    if shown.isEmpty { try runtime.writeError(ObjectStrings.noObject()) }
  }

  private static func staticType(_ item: Value) -> PSType {
    if case .object(let o) = item.base, let type = o as? PSType { return type }
    return item.base.type
  }

  // MARK: - Members

  private var wanted: MemberTypes {
    var wanted = memberType ?? .all
    guard let view else { return wanted }
    if !view.contains(.extended) { wanted.subtract(.extended) }
    if view.isDisjoint(with: [.adapted, .base]) { wanted.subtract(.own) }
    return wanted
  }

  private func members(of item: Value, _ typeName: PSString, _ context: ExecutionContext) -> [MemberDefinition] {
    let properties = MemberAccess.properties(of: item, context).filter { force.isPresent || !$0.isHidden }
    let methods = MemberAccess.methods(of: item, context).filter { force.isPresent || !$0.isHidden }
    return properties.map { GetMemberCommand.definition($0, item, typeName, context) }
      + methods.map { GetMemberCommand.definition($0, typeName, context) }
  }

  private static func members(of type: PSType, _ typeName: PSString, _ context: ExecutionContext) -> [MemberDefinition]
  {
    let members = MemberAccess.staticMembers(of: type, context)
    return members.properties.map { property in
      MemberDefinition(
        typeName: typeName, name: property.name, kind: .property,
        definition: PSString.make(
          "\(isShownStatic(property, of: type) ? "static " : "")\(property.typeName) \(property.name.string) \(property.accessors)"
        ),
        context.types)
    }
      + arrayConstructor(type, typeName, context)
      + members.methods.compactMap { method in
        guard method.name.equalsIgnoringCase("new") else { return definition(method, typeName, context) }
        return constructor(method, of: type, typeName, context)
      }
  }

  /// PowerShell calls the fields of a struct static, not its properties.
  private static func isShownStatic(_ property: PropertyInfo, of type: PSType) -> Bool {
    guard type.isValueType else { return true }
    if ["System.DateOnly", "System.TimeOnly", "System.Numerics.BigInteger"].contains(type.fullName) { return false }
    return !["Now", "Today", "UtcNow", "AllBitsSet"].contains(property.name.string)
  }

  /// An array's constructor takes a length that has no name.
  private static func arrayConstructor(
    _ type: PSType, _ typeName: PSString, _ context: ExecutionContext
  ) -> [MemberDefinition] {
    guard type.isArray else { return [] }
    let lengths = Array(repeating: "int ", count: type.rank).joined(separator: ", ")
    return [
      MemberDefinition(
        typeName: typeName, name: PSString.make("new"), kind: .method,
        definition: PSString.make("\(TypeNames.shown(type)) new(\(lengths))"), context.types)
    ]
  }

  /// The constructors: each with the type before its name; nil where there is only a struct's own empty one.
  private static func constructor(
    _ method: MethodObject, of type: PSType, _ typeName: PSString, _ context: ExecutionContext
  ) -> MemberDefinition? {
    let texts = method.definitions.map { $0.hasPrefix("static ") ? String($0.dropFirst(7)) : $0 }
      .filter { !(type.isValueType && $0 == "new()") }
    if texts.isEmpty { return nil }
    let shown = TypeNames.shown(type)
    return MemberDefinition(
      typeName: typeName, name: method.name, kind: .method,
      definition: PSString.make(texts.map { $0.hasPrefix("new(") ? shown + " " + $0 : $0 }.joined(separator: ", ")),
      context.types)
  }

  private static func definition(
    _ property: PropertyInfo, _ item: Value, _ typeName: PSString, _ context: ExecutionContext
  ) -> MemberDefinition {
    MemberDefinition(
      typeName: typeName, name: property.name, kind: property.kind,
      definition: PSString.make(property.definition(of: item, context)), context.types)
  }

  private static func definition(
    _ method: MethodObject, _ typeName: PSString, _ context: ExecutionContext
  ) -> MemberDefinition {
    MemberDefinition(
      typeName: typeName, name: method.name, kind: method.memberKind,
      definition: PSString.make(method.definitions.joined(separator: ", ")), context.types)
  }

  /// The members that a name or pattern means, by kind and name.
  private func select(_ members: [MemberDefinition], _ pattern: PSString) throws -> [MemberDefinition] {
    let wanted = wanted
    let matches: (PSString) -> Bool
    if WildcardPattern.containsWildcardCharacters(pattern) {
      guard let wildcard = try? WildcardPattern(pattern, options: .ignoreCase) else {
        throw ObjectStrings.invalidPattern(pattern)
      }
      matches = { wildcard.isMatch($0) }
    } else {
      matches = { $0.equalsIgnoringCase(pattern) }
    }
    return members.filter { wanted.contains($0.memberKind) && matches($0.name) }.sorted { a, b in
      if a.memberKind != b.memberKind { return a.memberKind.name.uppercased() < b.memberKind.name.uppercased() }
      return OrdinalComparison.compareIgnoringCase(a.name, b.name) < 0
    }
  }
}

extension OrdinalComparison {
  static func compareIgnoringCase(_ a: PSString, _ b: PSString) -> Int {
    a.withView { x in b.withView { compareIgnoringCase(x, $0) } }
  }
}
