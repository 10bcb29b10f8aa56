/// What is known of types while parsing, where no runtime is at hand: names of the usual ones, classes of the script
/// and of the session, namespaces that are in use.
struct KnownTypes {
  /// Tells types that the session has defined, by name.
  var isSessionType: (String) -> Bool = { _ in false }
  /// Namespaces of `using namespace`, lower case.
  var namespaces: [String] = []
  /// Types may come from a module or assembly that was not looked into.
  var isOpen = false

  private static let enumTypes: Set<String> = [
    "system.byte", "system.sbyte", "system.int16", "system.uint16", "system.int32", "system.uint32", "system.int64",
    "system.uint64",
  ]

  private static let primitives: Set<String> = enumTypes.union([
    "system.boolean", "system.char", "system.single", "system.double", "system.decimal", "system.datetime",
    "system.string", "system.numerics.biginteger",
  ])

  /// First parts of names below `System` that stand for namespaces.
  private static let systemNamespaces: Set<String> = [
    "buffers", "codedom", "collections", "componentmodel", "configuration", "console", "data", "diagnostics",
    "directoryservices", "drawing", "dynamic", "formats", "globalization", "io", "linq", "management", "media", "net",
    "numerics", "reflection", "resources", "runtime", "security", "serviceprocess", "text", "threading", "timers",
    "transactions", "xml",
  ]

  /// Starts of names below `Microsoft` that PowerShell on Linux knows.
  private static let microsoftNamespaces: Set<String> = [
    "codeanalysis", "csharp", "management", "powershell", "visualbasic", "win32", "wsman",
  ]

  /// A name with dots stands for a type of PowerShell on Linux: no windows, no web server.
  private static func isKnownPath(_ parts: [Substring]) -> Bool {
    guard let first = parts.first, let second = parts.dropFirst().first else { return false }
    switch first {
    case "system": return second != "windows" && (second != "web" || parts.last == "httputility")
    case "microsoft": return microsoftNamespaces.contains(String(second))
    default: return systemNamespaces.contains(String(first)) || (first == "web" && second == "httputility")
    }
  }

  /// Full name of a type, as far as it is known; else the name itself.
  func fullName(of name: String) -> String {
    let key = name.lowercased()
    if let full = Self.accelerators[key] { return full }
    if let exception = Self.exceptions[key] ?? Self.exceptions["system." + key] { return exception.name }
    if Self.systemTypes.contains(key) { return "System." + name }
    if key.hasPrefix("system.") { return name }
    for namespace in namespaces {
      if let exception = Self.exceptions["\(namespace).\(key)"] { return exception.name }
    }
    if key.hasSuffix("[]") { return fullName(of: String(name.dropLast(2))) + "[]" }
    return name
  }

  /// An enum can have this underlying type.
  static func isEnumUnderlyingType(_ name: String) -> Bool {
    enumTypes.contains(KnownTypes().fullName(of: name).lowercased())
  }

  /// Numbers, characters, strings and dates: conversions to them can be done while parsing.
  func isSafePrimitive(_ name: String) -> Bool { Self.primitives.contains(fullName(of: name).lowercased()) }

  /// Types that a data section may name, and arrays of them.
  func isAllowedInData(_ type: AbstractTypeName) -> Bool {
    let element = (type as? ArrayTypeName)?.elementType ?? type
    return element is TypeName && isSafePrimitive(element.fullName) && element.fullName.lowercased() != "bigint"
  }

  /// A generic type without its arguments, such as `List`.
  func isOpenGeneric(_ type: AbstractTypeName) -> Bool { type is TypeName && type.name.utf8.contains(0x60) }

  /// One exception type is the other, or derives from it. False for types that are not known.
  func isException(_ name: String, orBelow base: String) -> Bool {
    guard let target = Self.exceptions[fullName(of: base).lowercased()] else { return false }
    var current = Self.exceptions[fullName(of: name).lowercased()]
    while let type = current {
      if type.name == target.name { return true }
      current = Self.exceptions[type.base.lowercased()]
    }
    return false
  }

  /// All names of a type are known.
  func isKnown(_ type: AbstractTypeName) -> Bool {
    switch type {
    case let array as ArrayTypeName: return isKnown(array.elementType)
    case let generic as GenericTypeName:
      return isKnown(generic.typeName) && generic.genericArguments.allSatisfy(isKnown)
    case let plain as TypeName:
      return isKnownName(plain.name, isGeneric: plain.genericArgumentCount > 0) || plain.assemblyName != nil
    default: return false
    }
  }

  /// A name stands for a type. Names below `System` and `Microsoft` are taken for known.
  func isKnownName(_ name: String, isGeneric: Bool = false, isAttribute: Bool = false) -> Bool {
    let key = name.lowercased()
    if isOpen || isSessionType(name) { return true }
    if key.contains(".") { return Self.isKnownPath(key.split(separator: ".")) }
    let plain = key.split(separator: "`").first.map(String.init) ?? key
    if Self.systemTypes.contains(plain) || (!isGeneric && Self.accelerators[key] != nil) { return true }
    if isAttribute, Self.systemTypes.contains(plain + "attribute") || Self.accelerators[plain] != nil { return true }
    return namespaces.contains { Self.isKnownPath($0.split(separator: ".") + [Substring(plain)]) && $0 != "system" }
  }
}
