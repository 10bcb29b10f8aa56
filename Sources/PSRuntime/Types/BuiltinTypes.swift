import Synchronization

/// The types of .NET and PowerShell, made from the tables when first asked for: one object a type in a process.
///
/// Swift code that stands for a .NET type takes its type here: `static let fileInfo = PSType.builtin("System.IO.FileInfo")`.
enum BuiltinTypes {
  // Guarded by the mutex; a type is made outside of it, and the first one stored is the one all get.
  private final class Cache: @unchecked Sendable {
    var types: [NameKey: PSType]
    init() { types = BuiltinTypes.wellKnown }
  }
  private static let cache = Mutex(Cache())

  /// The type of a full name without generic arguments, in any case; nil where no table has it.
  static func find(_ fullName: String) -> PSType? {
    let key = NameKey(fullName)
    if let known = cache.withLock({ SendableType($0.types[key]) }).type { return known }
    guard let made = make(fullName) else { return nil }
    return store(made)
  }

  /// Keeps a type under its full name; the one that was there before wins.
  static func store(_ type: PSType) -> PSType {
    let box = SendableType(type)
    let key = NameKey(type.fullName)
    let result = cache.withLock { cache in
      if let known = cache.types[key] { return SendableType(known) }
      cache.types[key] = box.type
      return box
    }
    return result.type ?? type
  }

  private static func make(_ fullName: String) -> PSType? {
    guard let dot = fullName.utf8.lastIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "+") }) else {
      return nil
    }
    let nested = fullName.utf8[dot] == UInt8(ascii: "+")
    let behind = fullName.utf8.index(after: dot)
    let group = String(fullName[..<(nested ? behind : dot)])
    let name = String(fullName[behind...])
    for facts in [FactText(text: TypeFacts.text), FactText(text: TypeFacts.automationText)] {
      if let line = facts.find(group: group, name: name) {
        return TypeFactLine(group: line.group, name: line.name, line.rest).makeType()
      }
    }
    guard let line = FactText(text: EnumFacts.text).find(group: group, name: name) else { return nil }
    return EnumFactLine(group: line.group, name: line.name, line.rest).makeType()
  }

  private struct SendableType: @unchecked Sendable {
    let type: PSType?
    init(_ type: PSType?) { self.type = type }
  }

  private static var wellKnown: [NameKey: PSType] {
    var result: [NameKey: PSType] = [:]
    for type in coreTypes + automationTypes + exceptionTypes { result[NameKey(type.fullName)] = type }
    return result
  }

  private nonisolated(unsafe) static let coreTypes: [PSType] = [
    .object, .valueTypeBase, .enumBase, .arrayBase, .void, .string, .char, .bool, .sbyte, .byte, .int16, .uint16,
    .int32,
    .uint32, .int64, .uint64, .single, .double, .decimal, .dateTime, .timeSpan, .guid, .dateTimeOffset, .bigInteger,
    .version, .runtime, .type, .hashtable, .orderedDictionary, .orderedHashtable, .dictionaryEntry, .arrayList,
    .listDefinition,
  ]
  private nonisolated(unsafe) static let automationTypes: [PSType] = [
    .psObject, .psCustomObject, .psVariable, .psReference, .scriptBlock, .switchParameter, .errorRecord,
  ]
  private nonisolated(unsafe) static let exceptionTypes: [PSType] = [
    .exception, .systemException, .runtimeException, .psInvalidCast, .argumentTransformation, .metadataException,
    .validationMetadata, .methodException, .methodInvocation, .getValueInvocation, .getValueException,
    .setValueException,
    .setValueInvocation, .extendedTypeSystem, .parameterBinding, .commandNotFound, .actionPreferenceStop,
    .parseException, .propertyNotFound, .sessionState, .itemNotFound, .driveNotFound, .sessionStateUnauthorized,
    .psArgument, .psArgumentNull, .psInvalidOperation, .psNotSupported, .writeError, .argument, .argumentNull,
    .argumentOutOfRange, .arithmetic, .divideByZero, .overflow, .format, .indexOutOfRange, .invalidCast,
    .invalidOperation, .notSupported, .notImplemented, .nullReference, .outOfMemory, .rank, .unauthorizedAccess,
    .keyNotFound, .ioException, .fileNotFound, .directoryNotFound,
  ]
}

/// One line of `TypeFacts` behind the name, with where it stands.
struct TypeFactLine {
  let group: String
  let name: String
  private let fields: [Substring]

  init(group: String, name: String, _ rest: String) {
    self.group = group
    self.name = name
    fields = rest.split(separator: " ")
  }

  func makeType() -> PSType {
    let kind = fields.first.map { $0.hasPrefix("<") || $0.hasPrefix("!") ? "" : String($0) } ?? ""
    var base: PSType? = kind == "i" ? nil : kind == "s" ? .valueTypeBase : .object
    var interfaces: [String] = []
    for field in fields {
      if field.hasPrefix("<") {
        base = baseType(String(field.dropFirst()))
      } else if field.hasPrefix("!") {
        interfaces.append(fullName(String(field.dropFirst())))
      }
    }
    let prefix = group.hasSuffix("+") ? group : group + "."
    return PSType(
      prefix + name, code: TypeFactLine.codes[prefix + name] ?? .other, flags: flags(kind), base: base,
      interfaces: interfaces)
  }

  /// The text of the base behind the definition's name: ``Collection`1[0]`` has `[0]`.
  static func baseArguments(_ text: String) -> [Int] {
    guard let open = text.firstIndex(of: "[") else { return [] }
    return text[text.index(after: open)...].dropLast().split(separator: ",").compactMap { Int($0) }
  }

  private func baseType(_ text: String) -> PSType {
    let plain = text.firstIndex(of: "[").map { String(text[..<$0]) } ?? text
    return BuiltinTypes.find(fullName(plain)) ?? .object
  }

  private func fullName(_ text: String) -> String {
    if text.hasPrefix("~") { return "System." + text.dropFirst() }
    if text.hasPrefix(".") { return "System" + text }
    if text.contains(".") { return text }
    return (group.hasSuffix("+") ? String(group.dropLast()) : group) + "." + text
  }

  private func flags(_ kind: String) -> PSType.Flags {
    var result: PSType.Flags = name.contains("`") ? [.genericDefinition] : []
    switch kind {
    case "s": result.formUnion([.valueType, .sealed])
    case "i": result.formUnion([.interface, .abstract])
    case "a": result.formUnion(.abstract)
    case "x": result.formUnion([.staticClass, .abstract, .sealed])
    case "f": result.formUnion(.sealed)
    default: break
    }
    return result
  }

  private static let codes: [String: PSType.Code] = [
    "System.Uri": .uri, "System.Text.RegularExpressions.Regex": .regex, "System.Xml.XmlDocument": .xml,
    "System.Collections.ObjectModel.Collection`1": .list, "System.Collections.ObjectModel.ReadOnlyCollection`1": .list,
    "System.Nullable`1": .nullable,
  ]
}

/// One line of `EnumFacts` behind the name.
struct EnumFactLine {
  let group: String
  let name: String
  private let kind: Substring
  private let members: [Substring]

  init(group: String, name: String, _ rest: String) {
    self.group = group
    self.name = name
    var fields = rest.split(separator: " ", omittingEmptySubsequences: false)
    kind = fields.isEmpty ? "" : fields.removeFirst()
    members = fields.filter { !$0.isEmpty }
  }

  func makeType() -> PSType {
    let isFlags = kind.contains("f")
    var names: [String] = []
    var values: [Int64] = []
    var next: Int64 = 0
    for member in members {
      let parts = member.split(separator: "=")
      let value = parts.count > 1 ? Int64(parts[1]) ?? 0 : next
      names.append(String(parts[0]))
      values.append(value)
      next = value &+ 1
    }
    let prefix = group.hasSuffix("+") ? group : group + "."
    return PSType.enumeration(
      prefix + name, EnumInfo(names: names, values: values, isFlags: isFlags, underlying: underlying))
  }

  private var underlying: PSType.Code {
    if kind.contains("b") { return .byte }
    if kind.contains("s") { return .int16 }
    if kind.contains("l") { return .int64 }
    return kind.contains("u") ? .uint32 : .int32
  }
}

extension PSType {
  /// The type of .NET or PowerShell with a full name that stands in the tables, the same object each time.
  ///
  /// For Swift code that names its own type; a name that no table has makes a class of that name.
  public static func builtin(_ fullName: String) -> PSType {
    BuiltinTypes.find(fullName) ?? BuiltinTypes.store(PSType(fullName, base: .object))
  }

  /// A new enumeration type; engine and tables make them.
  public static func enumeration(_ fullName: String, _ info: EnumInfo, flags: Flags = []) -> PSType {
    let type = PSType(
      fullName, code: .enum,
      flags: flags.union(info.isFlags ? [.valueType, .sealed, .flagsEnum] : [.valueType, .sealed]),
      base: .enumBase)
    type.enumInfo = info
    return type
  }
}
