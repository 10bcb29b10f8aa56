extension MemberAccess {
  /// `$target.name(arguments)`.
  public static func invoke(
    _ target: Value, _ name: PSString, _ arguments: [Value], _ context: RuntimeContext
  ) throws -> Value {
    if target.base.isNull {
      if target.isNull, isIntrinsic(name) { return try intrinsic(target, name, arguments, context) ?? .null }
      throw MemberStrings.invokeOnNull()
    }
    if let method = try method(target, name, context) { return try method.call(arguments, context) }
    if let result = try invokeAccessor(target, name, arguments, context) { return result }
    if isIntrinsic(name), let result = try intrinsic(target, name, arguments, context) { return result }
    if let elements = enumerable(target) {
      return try invokeOnElements(elements, target, name, arguments, context)
    }
    throw MemberStrings.methodNotFound(methodTypeName(target), name.string)
  }

  /// A resolved method of one target.
  enum Method {
    case entry(MemberEntry, Value)
    case user(UserMethod, Value)
    case member(PSMemberObject, Value)
    case object(MethodObject)

    func call(_ arguments: [Value], _ context: RuntimeContext) throws -> Value {
      switch self {
      case .entry(let entry, let target): try MemberAccess.call(entry, target, arguments, context)
      case .user(let user, let target): try MemberAccess.call(user, target, target.base.type, arguments, context)
      case .member(let member, let target): try MemberAccess.call(member, target, arguments, context)
      case .object(let method): try method.call(arguments, context)
      }
    }
  }

  /// The method that a value itself has under a name.
  static func method(_ target: Value, _ name: PSString, _ context: RuntimeContext) throws -> Method? {
    if let bag = target.attachedMembers, let member = memberObject(bag, name) { return .member(member, target) }
    let base = target.base
    if case .object(let o) = base {
      if o.kind == .custom, let member = memberObject(unsafeDowncast(o, to: PSCustomObject.self), name) {
        return .member(member, target)
      }
      if let user = (o.type.userClass as? UserClass)?.method(name) { return .user(user, target) }
    }
    if let member = extendedMember(target, name, context) {
      switch member.definition {
      case .scriptMethod, .codeMethod: return .member(member, target)
      default: break
      }
    }
    if let entry = context.members.members(of: base.type).find(name), entry.kind != .property {
      return .entry(entry, target)
    }
    if case .object(let o) = base, let view = o as? BaseView { return try method(view.target, name, context) }
    return nil
  }

  private static func memberObject(_ bag: PSCustomObject, _ name: PSString) -> PSMemberObject? {
    guard let i = bag.shape.find(name), bag.shape.entries[i] == .member, case .object(let o) = bag.slots[i],
      let member = o as? PSMemberObject
    else { return nil }
    switch member.definition {
    case .scriptMethod, .codeMethod: return member
    default: return nil
    }
  }

  /// `get_Name()`, `set_Name(value)` and `get_Item(index)`: accessors of properties as methods.
  private static func invokeAccessor(
    _ target: Value, _ name: PSString, _ arguments: [Value], _ context: RuntimeContext
  ) throws -> Value? {
    guard name.count > 4, name.unit(3) == 0x5F else { return nil }
    let prefix = name.substring(0, 4)
    let property = name.substring(4, name.count - 4)
    let members = context.members.members(of: target.base.type)
    if prefix.equalsIgnoringCase("get_") {
      if let entry = members.find(property) {
        if entry.kind == .property, arguments.isEmpty { return try value(of: entry, target, context) }
        if entry.kind == .indexer { return try call(entry, target, arguments, context) }
      }
      return nil
    }
    guard prefix.equalsIgnoringCase("set_"), let entry = members.find(property) else { return nil }
    if entry.kind == .indexer, let last = arguments.last {
      try setIndex(target, Array(arguments.dropLast()), last, context)
      return .null
    }
    guard let value = arguments.first else { return nil }
    try set(entry, target, value, context)
    return .null
  }

  /// Calls the method on each element; results that are collections are spread.
  private static func invokeOnElements(
    _ elements: ValueSequence, _ target: Value, _ name: PSString, _ arguments: [Value], _ context: RuntimeContext
  ) throws -> Value {
    var results: [Value] = []
    var count = 0
    while let element = try elements.next() {
      count += 1
      let result = try invoke(element, name, arguments, context)
      if !result.isNull { try spread(result, into: &results) }
    }
    if count == 0 { throw MemberStrings.methodNotFound(methodTypeName(target), name.string) }
    return results.isEmpty ? .null : results.count == 1 ? results[0] : .array(PSArray(results))
  }

  /// The type that a message about a missing method names.
  static func methodTypeName(_ target: Value) -> String { target.base.type.fullName }
}

// MARK: - Calls

extension MemberAccess {
  /// Calls a method of a .NET type with PowerShell's choice of overload; what it throws is wrapped.
  public static func call(
    _ entry: MemberEntry, _ target: Value, _ arguments: [Value], _ context: RuntimeContext
  ) throws -> Value {
    let name = entry.kind == .constructor ? ".ctor" : entry.name.string
    let type = entry.isStatic ? entry.declaringType : target.base.type
    guard let body = entry.body else { throw MemberStrings.notImplemented(entry.declaringType.fullName, name) }
    let chosen = try OverloadResolution.choose(
      entry.signatures, arguments, name: name, shownName: entry.kind == .constructor ? "new" : name,
      of: entry.declaringType, context)
    let call = MethodCall(
      target: entry.isStatic ? .null : target.base, arguments: chosen.arguments, signature: chosen.signature,
      type: type,
      context: context)
    do {
      let result = try body(call)
      chosen.writeBack()
      return chosen.signature.result == "void" ? .nothing : result
    } catch let error as RuntimeException
      where !error.isUnwrapped && !PSType.methodException.isAssignable(from: error.record.exception.type)
    {
      if entry.kind == .indexer { throw MemberStrings.getting(entry.name.string, error.record.exception) }
      throw MemberStrings.calling(name, arguments.count, error.record.exception)
    }
  }

  /// Calls a method of a class written in script; errors pass as they are.
  static func call(
    _ method: UserMethod, _ target: Value, _ type: PSType, _ arguments: [Value], _ context: RuntimeContext
  ) throws -> Value {
    let chosen = try OverloadResolution.choose(
      method.overloads, arguments, name: method.name.string, shownName: method.name.string, of: type, context)
    let call = MethodCall(
      target: method.isStatic ? .null : target, arguments: chosen.arguments, signature: chosen.signature, type: type,
      context: context)
    let result = try passingTypeErrors(of: method.name.string, arguments.count) { try method.body(call) }
    chosen.writeBack()
    return result
  }

  /// A class that could not be initialised fails like a method of .NET.
  private static func passingTypeErrors(
    of name: String, _ count: Int, _ body: () throws -> Value
  ) throws -> Value {
    do {
      return try body()
    } catch let error as RuntimeException where error.record.exception.exceptionType === PSType.typeInitialization {
      throw MemberStrings.calling(name, count, error.record.exception)
    }
  }

  /// Calls a method that a script attached or that type data defines.
  static func call(
    _ member: PSMemberObject, _ target: Value, _ arguments: [Value], _ context: RuntimeContext
  ) throws -> Value {
    do {
      switch member.definition {
      case .scriptMethod(let block): return try context.invoke(block, this: target, arguments: arguments)
      case .codeMethod(let body): return try body(target, arguments, context)
      default: throw MemberStrings.methodNotFound(methodTypeName(target), member.name.string)
      }
    } catch let error as RuntimeException {
      throw MemberStrings.calling(member.name.string, arguments.count, error.record.exception)
    }
  }
}

// MARK: - Static members and constructors

extension MemberAccess {
  /// `[type]::name`: a property, an enumeration's name, or a method as an object.
  public static func getStatic(_ type: PSType, _ name: PSString, _ context: RuntimeContext) throws -> Value {
    if let user = type.userClass as? UserClass, let property = user.staticProperty(name) {
      do {
        try user.prepareStatics(for: property)
      } catch let error as RuntimeException {
        throw MemberStrings.getting(property.name.string, error.record.exception)
      }
      return property.value
    }
    if let info = type.enumInfo, let raw = info.value(name.string) { return .object(EnumObject(type, raw)) }
    if let method = (type.userClass as? UserClass)?.staticMethod(name) {
      return .object(MethodObject(.object(type), user: method))
    }
    let members = context.members.members(of: type)
    if name.equalsIgnoringCase("new"), let constructor = members.constructor {
      return .object(MethodObject(.object(type), entry: constructor))
    }
    if let entry = members.findStatic(name) { return try value(of: entry, .object(type), context) }
    if context.isStrict(2) { throw MemberStrings.propertyNotFoundStrict(name.string) }
    return .null
  }

  /// `[type]::name = value`.
  public static func setStatic(_ type: PSType, _ name: PSString, _ value: Value, _ context: RuntimeContext) throws {
    if let user = type.userClass as? UserClass, let property = user.staticProperty(name) {
      do {
        try user.prepareStatics(for: property)
        property.value = try property.convert(value, context)
      } catch let error as RuntimeException {
        throw MemberStrings.setting(property.name.string, error.record.exception)
      }
      return
    }
    if type.enumInfo?.value(name.string) != nil { throw MemberStrings.readOnlyProperty(name.string) }
    guard let entry = context.members.members(of: type).findStatic(name), entry.kind == .property else {
      throw MemberStrings.propertyNotFound(name.string)
    }
    try set(entry, .object(type), value, context)
  }

  /// `[type]::name(arguments)`; `new` makes an object.
  public static func invokeStatic(
    _ type: PSType, _ name: PSString, _ arguments: [Value], _ context: RuntimeContext
  ) throws -> Value {
    if name.equalsIgnoringCase("new") { return try construct(type, arguments, context) }
    if let method = (type.userClass as? UserClass)?.staticMethod(name) {
      return try call(method, .null, type, arguments, context)
    }
    let members = context.members.members(of: type)
    if let entry = members.findStatic(name), entry.kind == .method {
      return try call(entry, .object(type), arguments, context)
    }
    if name.count > 4, name.substring(0, 4).equalsIgnoringCase("get_"),
      let entry = members.findStatic(name.substring(4, name.count - 4)), entry.kind == .property
    {
      return try value(of: entry, .object(type), context)
    }
    throw MemberStrings.methodNotFound(type.fullName, name.string)
  }

  /// `[type]::new(arguments)`.
  public static func construct(_ type: PSType, _ arguments: [Value], _ context: RuntimeContext) throws -> Value {
    if let user = type.userClass as? UserClass {
      guard let constructor = user.constructor else { throw MemberStrings.noOverload("new", arguments.count) }
      let chosen = try OverloadResolution.choose(
        constructor.overloads, arguments, name: ".ctor", shownName: "new", of: type, context)
      let call = MethodCall(
        target: .null, arguments: chosen.arguments, signature: chosen.signature, type: type, context: context)
      return try passingTypeErrors(of: ".ctor", arguments.count) { try constructor.body(call) }
    }
    if let element = type.elementType { return try constructArray(element, type.rank, arguments, context) }
    guard let entry = context.members.members(of: type).constructor else {
      throw MemberStrings.noOverload("new", arguments.count)
    }
    return try call(entry, .null, arguments, context)
  }

  private static func constructArray(
    _ element: PSType, _ rank: Int, _ arguments: [Value], _ context: RuntimeContext
  ) throws -> Value {
    guard arguments.count == rank else { throw MemberStrings.noOverload("new", arguments.count) }
    var lengths: [Int] = []
    for argument in arguments {
      guard case .int(let n) = try LanguagePrimitives.convert(argument, to: .int32, context) else { continue }
      if n < 0 {
        throw MemberStrings.calling(
          ".ctor", arguments.count,
          MemberStrings.dotnet(.overflow, "Arithmetic operation resulted in an overflow.").record.exception)
      }
      lengths.append(Int(n))
    }
    return .array(try makeArray(element, lengths, context))
  }

  /// An array of default elements; too many are .NET's out-of-memory error.
  public static func makeArray(_ element: PSType, _ lengths: [Int], _ context: RuntimeContext) throws -> PSArray {
    var total = 1
    for length in lengths {
      let (product, overflow) = total.multipliedReportingOverflow(by: length)
      if overflow || product > 0x7FFF_FFC7 {
        throw MemberStrings.dotnet(.outOfMemory, "Array dimensions exceeded supported range.")
      }
      total = product
    }
    if total > 1 << 28 {
      throw MemberStrings.dotnet(.outOfMemory, "Insufficient memory to continue the execution of the program.")
    }
    let fill = try defaultValue(of: element, context)
    return PSArray([Value](repeating: fill, count: total), of: element, lengths: lengths.count > 1 ? lengths : nil)
  }

  /// The value of a variable of a type before anything is assigned: zero, or `$null` for references.
  public static func defaultValue(of type: PSType, _ context: RuntimeContext) throws -> Value {
    switch type.code {
    case .int32: return .int(0)
    case .int64: return .long(0)
    case .double: return .double(0)
    case .bool: return .bool(false)
    case .char: return .char(0)
    case .byte: return .byte(0)
    case .sbyte: return .sbyte(0)
    case .int16: return .short(0)
    case .uint16: return .ushort(0)
    case .uint32: return .uint(0)
    case .uint64: return .ulong(0)
    case .single: return .single(0)
    case .enum: return .object(EnumObject(type, 0))
    default:
      guard type.isValueType, type.definitionName != "System.Nullable`1" else { return .null }
      if type.fullName == "System.Guid" { return try getStatic(type, PSString.make("Empty"), context) }
      if let entry = context.members.members(of: type).constructor,
        let empty = entry.signatures.first(where: { $0.parameters.isEmpty }), let body = entry.body
      {
        return try body(MethodCall(target: .null, arguments: [], signature: empty, type: type, context: context))
      }
      return (try? LanguagePrimitives.convert(.int(0), to: type, context)) ?? .null
    }
  }
}
