// Conversions that types outside of the runtime carry out, by their members.

extension MemberConversions {
  static func performOther(
    _ kind: Conversion.Kind, _ value: Value, _ original: Value, to type: PSType, _ context: RuntimeContext
  ) throws -> Value {
    switch kind {
    case .stringToType:
      guard let found = context.type(named: value.asString?.string ?? "") else {
        throw ConversionStrings.noConversion(
          LanguagePrimitives.quoted(value, context), value.type, type, id: "InvalidCastFromStringToType")
      }
      return .object(found)
    case .stringToRegex:
      return try LanguagePrimitives.wrapping("InvalidCastFromStringToRegex", value, type, context) {
        .object(RegexObject(try Operations.regex(value.asString ?? .empty, [], context)))
      }
    case .stringToUri:
      return try LanguagePrimitives.wrapping("InvalidCastFromStringToUri", value, type, context) {
        let kind = Value.object(EnumObject(.builtin("System.UriKind"), 0))
        return try unwrapping { try MemberAccess.construct(type, [value, kind], context) }
      }
    case .toXml: return try xml(value, type, context)
    case .toStringCollection: return try stringCollection(value, type, context)
    case .blockToDelegate:
      guard case .object(let block) = value else { break }
      return .object(DelegateObject(block, type: type))
    case .cast where type.code == .version: return try version(ofSemantic: value, context)
    default: break
    }
    throw LanguagePrimitives.noConversion(value, type, context)
  }

  /// The document of a text; lists are joined by line feeds. An empty text is an empty document.
  private static func xml(_ value: Value, _ type: PSType, _ context: RuntimeContext) throws -> Value {
    var parts: [PSString] = []
    if Operations.isEnumerable(value) {
      parts = try LanguagePrimitives.items(of: value).map { try LanguagePrimitives.text($0, context) }
    } else {
      parts = [try LanguagePrimitives.text(value, context)]
    }
    let text = parts.map(\.string).joined(separator: "\n")
    return try LanguagePrimitives.wrapping("InvalidCastToXmlDocument", value, type, context) {
      if let make = context.members.makeXmlDocument { return try make(text) }
      let document = try MemberAccess.construct(type, [], context)
      if text.isEmpty { return document }
      return try unwrapping {
        _ = try MemberAccess.invoke(document, PSString.make("LoadXml"), [.text(text)], context)
        return document
      }
    }
  }

  private static func stringCollection(_ value: Value, _ type: PSType, _ context: RuntimeContext) throws -> Value {
    let collection = try MemberAccess.construct(type, [], context)
    let texts = try LanguagePrimitives.convert(value, to: PSType.string.arrayType(), context)
    for text in try LanguagePrimitives.items(of: texts) {
      _ = try MemberAccess.invoke(collection, PSString.make("Add"), [text], context)
    }
    return collection
  }

  /// A semantic version as a plain one: its three numbers.
  private static func version(ofSemantic value: Value, _ context: RuntimeContext) throws -> Value {
    let parts = try ["Major", "Minor", "Patch"].map { name -> Int32 in
      let part = try MemberAccess.get(value, PSString.make(name), context)
      return Int32(truncatingIfNeeded: part.integer ?? 0)
    }
    return .boxed(PSVersion(parts[0], parts[1], parts[2]) ?? PSVersion.zero)
  }

  /// A static operator method that the type or a class of a script declares; nil where it has none of the name.
  static func invokeOperator(
    _ method: String, _ type: PSType, _ a: Value, _ b: Value, _ context: RuntimeContext
  ) throws -> Value? {
    let name = PSString.make(method)
    let isUser = (type.userClass as? UserClass)?.staticMethod(name) != nil
    guard isUser || context.members.members(of: type).findStatic(name)?.kind == .method else { return nil }
    return try MemberAccess.invokeStatic(type, name, [a, b], context)
  }
}
