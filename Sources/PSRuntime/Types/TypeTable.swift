/// The types of a session by name.
///
/// Built-in types are made from text tables when first asked for (`BuiltinTypes`); classes of scripts are added.
public final class TypeTable {
  private var known: [NameKey: PSType] = [:]
  private var resolved: [NameKey: PSType] = [:]
  /// Conversions that were figured out, by the two types (`LanguagePrimitives`).
  var conversions: [ConversionKey: Conversion] = [:]

  public init() {}

  /// Adds a type, replacing one of the same full name.
  public func add(_ type: PSType) {
    known[NameKey(type.fullName)] = type
    resolved = [:]
  }

  /// Forgets a type that was added.
  public func remove(_ type: PSType) {
    known[NameKey(type.fullName)] = nil
    resolved = [:]
  }

  /// The type of a full name without arguments or brackets.
  public func find(fullName: PSString) -> PSType? {
    known[NameKey(fullName)] ?? BuiltinTypes.find(fullName.string)
  }

  // MARK: - Names

  /// The type that a name in a script means; nil where there is none.
  ///
  /// Accelerators, full names, names without `System.`, arrays, generic types with arguments (`List[int]` needs a namespace
  /// given or written), nested types with `+`; an assembly's name behind a comma is ignored.
  ///
  /// - Parameter namespaces: those of `using namespace`, tried for names that are not full.
  public func resolve(_ name: String, namespaces: [String] = []) -> PSType? {
    let key = NameKey(name)
    if namespaces.isEmpty, let known = resolved[key] { return known }
    guard let syntax = TypeNameSyntax.parse(name), let type = resolve(syntax, namespaces) else { return nil }
    if namespaces.isEmpty { resolved[key] = type }
    return type
  }

  private func resolve(_ syntax: TypeNameSyntax, _ namespaces: [String]) -> PSType? {
    switch syntax {
    case .plain(let name): return resolve(plain: name, namespaces)
    case .array(let element, let rank): return resolve(element, namespaces)?.arrayType(rank: rank)
    case .generic(let name, let arguments):
      let types = arguments.compactMap { resolve($0, namespaces) }
      guard types.count == arguments.count else { return nil }
      let definition = name.contains("`") ? name : name + "`" + String(arguments.count)
      guard let type = resolve(plain: definition, namespaces), type.flags.contains(.genericDefinition) else {
        return nil
      }
      return type.instance(types)
    }
  }

  private func resolve(plain name: String, _ namespaces: [String]) -> PSType? {
    let key = NameKey(name)
    if let user = known[key] { return user }
    // No short name has a dot: full names need not read the table of short names, which start-up never needs.
    let isQualified = name.utf8.contains(UInt8(ascii: "."))
    if let type = isQualified ? BuiltinTypes.find(name) : TypeTable.accelerator(key) { return type }
    for namespace in namespaces {
      if let type = find(fullName: PSString.make(namespace + "." + name)) { return type }
    }
    return BuiltinTypes.find("System." + name)
  }

  // MARK: - Accelerators

  private nonisolated(unsafe) static let accelerators: [NameKey: String] = {
    var result: [NameKey: String] = [:]
    for (name, type) in acceleratorPairs { result[NameKey(name)] = type }
    return result
  }()

  private static let acceleratorPairs: [(name: String, type: String)] =
    TypeAccelerators.text.description.split(separator: "\n").compactMap {
      let fields = $0.split(separator: " ")
      return fields.count == 2 ? (String(fields[0]), String(fields[1])) : nil
    }

  private static func accelerator(_ key: NameKey) -> PSType? {
    switch key.text {
    case let t where t.equalsIgnoringCase("int"): return .int32
    case let t where t.equalsIgnoringCase("string"): return .string
    default: return accelerators[key].map { PSType.builtin($0) }
    }
  }

  /// All short names with the full names of their types (`[psobject].Assembly...TypeAccelerators]::Get`).
  public static var allAccelerators: [(name: String, type: String)] { acceleratorPairs }

  /// How PowerShell names a type in a string (`"$([int])"`): by its short name where it has one, arguments and elements too.
  public static func displayName(_ type: PSType) -> String {
    if let element = type.elementType { return displayName(element) + PSType.brackets(type.rank) }
    if type.code == .nullable, let argument = type.arguments.first {
      return "System.Nullable[" + displayName(argument) + "]"
    }
    if !type.arguments.isEmpty {
      let plain = type.definitionName
      let name = plain.firstIndex(of: "`").map { String(plain[..<$0]) } ?? plain
      return name + "[" + type.arguments.map(displayName).joined(separator: ",") + "]"
    }
    let fullName = type.fullName
    if !type.flags.contains(.user), let pair = acceleratorPairs.first(where: { $0.type == fullName }) {
      return pair.name
    }
    return fullName
  }
}
