/// The members of all types of a session: definitions by name of type, decoded when a type is first asked for.
public final class MemberCatalogue {
  private var definitions: [String: [TypeDefinition]] = [:]
  private var decoded: [ObjectIdentifier: TypeMembers] = [:]
  private var placeholders: [String: PSType] = [:]
  private var extendedByType: [ObjectIdentifier: (version: Int, members: [PSMemberObject])] = [:]
  private var namesByType: [ObjectIdentifier: [PSString]] = [:]
  /// Members and display sets that PowerShell's type data or `Update-TypeData` adds.
  public let typeData = TypeData()
  /// Reads the text of a cast to `[xml]`; set by whoever registers the types of XML.
  public var makeXmlDocument: ((String) throws -> Value)?

  public init() {}

  /// Adds definitions; of two for the same type the members of the later come first.
  public func register(_ list: [TypeDefinition]) {
    for definition in list { definitions[definition.typeName, default: []].insert(definition, at: 0) }
    decoded = [:]
  }

  /// The members of a type and its bases, the same object each time.
  public func members(of type: PSType) -> TypeMembers {
    if let known = decoded[ObjectIdentifier(type)] { return known }
    let made = TypeMembers(type)
    var up: PSType? = type
    while let t = up {
      if t.userClass == nil { addOwn(of: t, to: made) }
      up = t.baseType
    }
    if type.flags.contains(.interface) { addOwn(of: .object, to: made) }
    addConstructorOfStruct(type, made)
    addConstructorOfException(type, made)
    decoded[ObjectIdentifier(type)] = made
    return made
  }

  /// A type that only signatures name, the same object for the same name and arguments.
  func placeholder(_ name: String, arguments: [PSType], flags: PSType.Flags) -> PSType {
    let key = name + "[" + arguments.map(\.fullName).joined(separator: ",") + "]"
    if let known = placeholders[key] { return known }
    let made = PSType(name, flags: flags, base: flags.contains(.interface) ? nil : .object, arguments: arguments)
    placeholders[key] = made
    return made
  }

  /// Names of the types that definitions are registered for.
  public var definedTypeNames: [String] { definitions.keys.sorted() }
}

extension MemberCatalogue {
  private static func plainName(_ type: PSType) -> String {
    type.namespace.isEmpty ? type.name : type.namespace + "." + type.name
  }

  private func addOwn(of type: PSType, to result: TypeMembers) {
    let name = type.isArray ? "System.Array[]" : MemberCatalogue.plainName(type)
    let start = result.properties.count
    defer { DeclaredOrder.sort(&result.properties, from: start, of: name) }
    let members = (definitions[name] ?? []).flatMap(\.members)
    let facts = MemberFacts.lines(of: name)
    var byName: [String: TypeDefinition.Member] = [:]
    for member in members.reversed() { byName[MemberCatalogue.key(member)] = member }
    for line in facts {
      let key = MemberCatalogue.prefix(line.kind) + line.name.lowercased()
      if line.kind == .constructor {
        continue
      } else if let member = byName.removeValue(forKey: key) {
        add(member, line, type, result)
      } else {
        addUnimplemented(line, type, result)
      }
    }
    let constructors = MemberFacts.constructors(facts)
    if !constructors.isEmpty, byName["c"] == nil {
      result.add(
        MemberEntry(
          "new", .constructor, isStatic: true, declaringType: type,
          signatures: constructors.map { substituted($0, type) }))
    }
    for member in members {
      guard byName.removeValue(forKey: MemberCatalogue.key(member)) != nil else { continue }
      if !facts.isEmpty && MemberCatalogue.lacksSignatures(member) { continue }
      add(member, nil, type, result, constructors: constructors)
    }
  }

  private func add(
    _ member: TypeDefinition.Member, _ line: MemberFacts.Line?, _ type: PSType, _ result: TypeMembers,
    constructors: [String] = []
  ) {
    switch member {
    case .property(let name, let typeName, let get, let set):
      let shown = line.map(\.text) ?? typeName
      result.add(
        MemberEntry(
          name, .property, declaringType: type, typeName: substituted(shown, type),
          isDeclaredSettable: line?.isSettable ?? false, getter: get, setter: set))
    case .staticProperty(let name, let typeName, let get, let set):
      var setter: TypeDefinition.Setter?
      if let set { setter = { (_: Value, value: Value, context: RuntimeContext) in try set(value, context) } }
      let getter: TypeDefinition.Getter = { (_: Value, context: RuntimeContext) in try get(context) }
      result.add(
        MemberEntry(
          name, .property, isStatic: true, declaringType: type, typeName: line.map(\.text) ?? typeName,
          isDeclaredSettable: line?.isSettable ?? false, getter: getter, setter: setter))
    case .method(let name, let signatures, let body):
      result.add(
        MemberEntry(
          name, .method, declaringType: type, signatures: texts(signatures, line, type),
          shown: shownTexts(signatures, line, type), body: body))
    case .staticMethod(let name, let signatures, let body):
      result.add(
        MemberEntry(
          name, .method, isStatic: true, declaringType: type, signatures: texts(signatures, line, type),
          shown: shownTexts(signatures, line, type), body: body))
    case .constructor(let signatures, let body):
      let texts = signatures.isEmpty ? constructors : signatures
      result.add(
        MemberEntry(
          "new", .constructor, isStatic: true, declaringType: type, signatures: texts.map { substituted($0, type) },
          shown: signatures.isEmpty ? [] : constructors.map { substituted($0, type) }, body: body))
    case .indexer(let name, let typeName, let signatures, let get, let set):
      result.add(
        MemberEntry(
          name, .indexer, declaringType: type, typeName: substituted(typeName, type),
          signatures: texts(signatures, line, type), body: get, indexSetter: set))
    }
  }

  /// The overloads of a method: those stated beside the closure, else those of the tables.
  private func texts(_ stated: [String], _ line: MemberFacts.Line?, _ type: PSType) -> [String] {
    let all = stated.isEmpty ? (line?.text.split(separator: "|").map(String.init) ?? []) : stated
    return all.map { substituted($0, type) }
  }

  /// What views show of a method that states its overloads itself: those of the tables, where these tell the result.
  private func shownTexts(_ stated: [String], _ line: MemberFacts.Line?, _ type: PSType) -> [String] {
    guard !stated.isEmpty, let line else { return [] }
    let all = line.text.split(separator: "|").map(String.init)
    guard all.allSatisfy({ $0.prefix { $0 != "(" }.contains(" ") }) else { return [] }
    return all.map { substituted($0, type) }
  }

  /// A text of a generic type with the instance's arguments in place of `T`.
  private func substituted(_ text: String, _ type: PSType) -> String {
    guard !type.arguments.isEmpty else { return text }
    let first = TypeNames.shown(type.arguments[0])
    let second = type.arguments.count > 1 ? TypeNames.shown(type.arguments[1]) : first
    var result = ""
    var word = ""
    func flush() {
      switch word {
      case "T", "TKey", "T1": result += first
      case "TValue", "T2": result += second
      case "T3", "T4", "T5", "T6", "T7", "T8":
        let i = (word.last?.wholeNumberValue ?? 1) - 1
        result += type.arguments.indices.contains(i) ? TypeNames.shown(type.arguments[i]) : word
      default: result += word
      }
      word = ""
    }
    for c in text {
      if c.isLetter || c.isNumber || c == "." || c == "_" {
        word.append(c)
      } else {
        flush()
        result.append(c)
      }
    }
    flush()
    return result
  }

  /// A member that the tables know and code does not: it is found, and says so when used.
  private func addUnimplemented(_ line: MemberFacts.Line, _ type: PSType, _ result: TypeMembers) {
    switch line.kind {
    case .property, .staticProperty:
      result.add(
        MemberEntry(
          line.name, .property, isStatic: line.kind == .staticProperty, declaringType: type,
          typeName: substituted(line.text, type), isDeclaredSettable: line.isSettable))
    case .method, .staticMethod:
      let isStatic = line.kind == .staticMethod
      let name = PSString.make(line.name)
      let inherited = type.baseType.map { members(of: $0) }.flatMap { isStatic ? $0.findStatic(name) : $0.find(name) }
      result.add(
        MemberEntry(
          line.name, .method, isStatic: isStatic, declaringType: type, signatures: texts([], line, type),
          body: inherited?.body))
    case .indexer:
      result.add(
        MemberEntry(
          line.name, .indexer, declaringType: type, typeName: "System.Object", signatures: texts([], line, type)))
    case .constructor: break
    }
  }

  /// Every struct can be made without arguments.
  private func addConstructorOfStruct(_ type: PSType, _ result: TypeMembers) {
    guard result.constructor == nil, type.isValueType, !type.isEnum else { return }
    result.constructor = MemberEntry(
      "new", .constructor, isStatic: true, declaringType: type, signatures: ["new()"],
      body: { call in try LanguagePrimitives.convert(.int(0), to: call.type, call.context) })
  }

  /// Exceptions that state no constructors have those of `Exception`.
  private func addConstructorOfException(_ type: PSType, _ result: TypeMembers) {
    guard result.constructor == nil, type !== PSType.exception, PSType.exception.isAssignable(from: type),
      let inherited = members(of: .exception).constructor
    else { return }
    result.constructor = MemberEntry(
      "new", .constructor, isStatic: true, declaringType: type, signatures: inherited.allSignatures.map(\.text),
      body: inherited.body)
  }

  /// Whether a method relies on the tables for its signatures: where they know the type and not the method, it has none.
  private static func lacksSignatures(_ member: TypeDefinition.Member) -> Bool {
    switch member {
    case .method(_, let signatures, _), .staticMethod(_, let signatures, _): signatures.isEmpty
    default: false
    }
  }

  private static func key(_ member: TypeDefinition.Member) -> String {
    switch member {
    case .property(let name, _, _, _): "p" + name.lowercased()
    case .staticProperty(let name, _, _, _): "P" + name.lowercased()
    case .method(let name, _, _): "m" + name.lowercased()
    case .staticMethod(let name, _, _): "M" + name.lowercased()
    case .constructor: "c"
    case .indexer(let name, _, _, _, _): "i" + name.lowercased()
    }
  }

  private static func prefix(_ kind: MemberFacts.Line.Kind) -> String {
    switch kind {
    case .property: "p"
    case .staticProperty: "P"
    case .method: "m"
    case .staticMethod: "M"
    case .constructor: "c"
    case .indexer: "i"
    }
  }
}

extension MemberFacts {
  /// The signatures of the constructors among a type's lines.
  static func constructors(_ lines: [Line]) -> [String] { lines.filter { $0.kind == .constructor }.map(\.text) }
}

// MARK: - Caches by type

extension MemberCatalogue {
  /// The members that type data adds to a type without names of its own.
  public func extended(_ type: PSType) -> [PSMemberObject] {
    let id = ObjectIdentifier(type)
    if let known = extendedByType[id], known.version == typeData.version { return known.members }
    let found = typeData.members(typeNames(type))
    extendedByType[id] = (typeData.version, found)
    return found
  }

  /// `pstypenames` of a type, made once.
  func typeNames(_ type: PSType) -> [PSString] {
    let id = ObjectIdentifier(type)
    if let known = namesByType[id] { return known }
    let names = TypeNames.chain(of: type).map { PSString.make($0) }
    namesByType[id] = names
    return names
  }
}
