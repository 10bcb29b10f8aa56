/// One overload of a method: parameter types as text, resolved through the type table when first compared.
public final class MethodSignature {
  public struct Parameter {
    public var name: String
    /// The type as `Get-Member` spells it: `int`, `string[]`, `System.Collections.Generic.IEnumerable[T]`.
    public var typeName: String
    public var isOptional = false
    public var isParams = false
    /// `out` and `ref` parameters want a `[ref]`.
    public var isByReference = false

    public init(name: String, typeName: String) {
      self.name = name
      self.typeName = typeName
    }
  }
  public let parameters: [Parameter]
  /// The result's type as text, empty where the tables do not tell it.
  public let result: String
  /// The whole signature as `Get-Member` prints it: `string Trim(Params char[] trimChars)`.
  public let text: String
  /// Whether this is an interface's member implemented under the interface's name, which calls do not see.
  public let isExplicit: Bool
  /// Whether a parameter has a type that no value of a script has (spans, pointers), so that no call fits.
  public let isUnreachable: Bool
  /// The types of the parameters once resolved.
  public private(set) var types: [PSType]?

  public init(parameters: [Parameter], result: String, text: String = "", isExplicit: Bool = false) {
    self.parameters = parameters
    self.result = result
    self.text = text
    self.isExplicit = isExplicit
    isUnreachable = parameters.contains { $0.typeName.contains("Span[") || $0.typeName.hasSuffix("*") }
  }

  /// A signature with types that are known already, as classes of scripts have them.
  public convenience init(parameters: [Parameter], types: [PSType], result: String, text: String) {
    self.init(parameters: parameters, result: result, text: text)
    self.types = types
  }

  /// Reads `Result Name(Type a, Params Type[] b)`, where result and name may be missing.
  public convenience init(_ text: String) {
    guard let open = MethodSignature.parameterList(text) else {
      self.init(parameters: [], result: "", text: text)
      return
    }
    let head = text[..<open]
    let inner = text[text.index(after: open)...].dropLast(text.hasSuffix(")") ? 1 : 0)
    let blank = head.lastIndex(of: " ")
    let name = blank.map { head[head.index(after: $0)...] } ?? head
    self.init(
      parameters: MethodSignature.split(String(inner)).map(MethodSignature.parameter),
      result: blank.map { String(head[..<$0]) } ?? "", text: text, isExplicit: name.contains("."))
  }

  public var hasParams: Bool { parameters.last?.isParams ?? false }

  /// The types of the parameters for a call on `type`, whose generic arguments stand for `T`, `TKey`, `TValue`.
  public func parameterTypes(of type: PSType, _ context: RuntimeContext) -> [PSType] {
    if let types { return types }
    let resolved = parameters.map { ParameterTypes.resolve($0.typeName, in: type, context) }
    types = resolved
    return resolved
  }
}

extension MethodSignature {
  /// The bracket that opens the parameter list: the last one at depth zero.
  private static func parameterList(_ text: String) -> String.Index? {
    var depth = 0
    for i in text.indices.reversed() {
      if text[i] == ")" { depth += 1 }
      if text[i] == "(" {
        depth -= 1
        if depth == 0 { return i }
      }
    }
    return nil
  }

  /// The parts of a list between commas that stand outside brackets.
  static func split(_ list: String) -> [String] {
    var parts: [String] = []
    var depth = 0
    var current = ""
    for c in list {
      if c == "[" { depth += 1 }
      if c == "]" { depth -= 1 }
      if c == ",", depth == 0 {
        parts.append(trimmed(current))
        current = ""
      } else {
        current.append(c)
      }
    }
    if !trimmed(current).isEmpty { parts.append(trimmed(current)) }
    return parts
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  private static func parameter(_ text: String) -> Parameter {
    var rest = Substring(text)
    var result = Parameter(name: "", typeName: "")
    if let equals = rest.range(ofText: " = ") {
      result.isOptional = true
      rest = rest[..<equals]
    }
    if rest.hasPrefix("Params ") {
      result.isParams = true
      rest = rest.dropFirst(7)
    }
    if rest.hasPrefix("[ref] ") {
      result.isByReference = true
      rest = rest.dropFirst(6)
    }
    if let blank = rest.lastIndex(of: " ") {
      result.typeName = String(rest[..<blank])
      result.name = String(rest[rest.index(after: blank)...])
    } else {
      result.typeName = String(rest)
    }
    return result
  }
}

extension Substring {
  /// Where a short text first begins.
  fileprivate func range(ofText wanted: String) -> String.Index? {
    indices.first { self[$0...].hasPrefix(wanted) }
  }
}

/// Types of parameters from their spelling.
enum ParameterTypes {
  /// The type of a spelling; an unknown one becomes an interface of that name, which no value implements.
  static func resolve(_ text: String, in type: PSType, _ context: RuntimeContext) -> PSType {
    if let known = simple(text, in: type) { return known }
    if text.hasSuffix("[]") { return resolve(String(text.dropLast(2)), in: type, context).arrayType() }
    if text.hasSuffix("[,]") { return resolve(String(text.dropLast(3)), in: type, context).arrayType(rank: 2) }
    if let open = text.firstIndex(of: "["), text.hasSuffix("]") {
      let inner = text[text.index(after: open)...].dropLast()
      if isOpen(String(inner), in: type), text.hasPrefix("System.Collections.Generic.IEnumerable[") {
        return .enumerableInterface
      }
      let arguments = MethodSignature.split(String(inner)).map { resolve($0, in: type, context) }
      return generic(String(text[..<open]), arguments, context)
    }
    return context.types.resolve(text) ?? context.types.resolve("System." + text) ?? placeholder(text, context)
  }

  private static func simple(_ text: String, in type: PSType) -> PSType? {
    switch text {
    case "int": return .int32
    case "string": return .string
    case "System.Object": return .object
    case "char": return .char
    case "bool": return .bool
    case "double": return .double
    case "long": return .int64
    case "byte": return .byte
    case "datetime": return .dateTime
    case "timespan": return .timeSpan
    case "decimal": return .decimal
    case "array": return .arrayBase
    case "type": return .type
    case "short": return .int16
    case "ushort": return .uint16
    case "uint": return .uint32
    case "ulong": return .uint64
    case "sbyte": return .sbyte
    case "float": return .single
    case "T", "TKey", "T1": return argument(0, of: type)
    case "TValue", "T2": return argument(1, of: type)
    case "T3", "T4", "T5", "T6", "T7", "T8": return argument((text.last?.wholeNumberValue ?? 1) - 1, of: type)
    default:
      // The other type parameters of generic methods (`TSource`, `TOutput`) take anything.
      let rest = text.dropFirst()
      return text.hasPrefix("T") && !text.contains(".") && rest.first?.isUppercase == true ? .object : nil
    }
  }

  /// Whether a type parameter is one of a generic method: of a type that has no arguments itself.
  private static func isOpen(_ text: String, in type: PSType) -> Bool {
    guard text.hasPrefix("T"), !text.contains(".") else { return false }
    var up: PSType? = type
    while let t = up {
      if !t.arguments.isEmpty { return text != "T" && text != "TKey" && text != "TValue" }
      up = t.baseType
    }
    return true
  }

  private static func argument(_ index: Int, of type: PSType) -> PSType {
    var up: PSType? = type
    while let t = up {
      if t.arguments.indices.contains(index) { return t.arguments[index] }
      up = t.baseType
    }
    return .object
  }

  private static func generic(_ name: String, _ arguments: [PSType], _ context: RuntimeContext) -> PSType {
    let spelled = name + "[" + arguments.map(\.fullName).joined(separator: ",") + "]"
    if let known = context.types.resolve(spelled) { return known }
    return context.members.placeholder(
      name + "`" + String(arguments.count), arguments: arguments, flags: isDelegate(name) ? [.sealed] : [.interface])
  }

  private static func placeholder(_ name: String, _ context: RuntimeContext) -> PSType {
    context.members.placeholder(name, arguments: [], flags: isDelegate(name) ? [.sealed] : [.interface])
  }

  static func isDelegate(_ name: String) -> Bool {
    let delegates = [
      "System.Func", "System.Action", "System.Predicate", "System.Comparison", "System.Converter",
      "System.Text.RegularExpressions.MatchEvaluator", "System.EventHandler",
    ]
    return delegates.contains { name == $0 || name.hasPrefix($0 + "`") }
  }
}

extension PSType {
  nonisolated(unsafe) static let enumerableInterface = PSType.builtin("System.Collections.IEnumerable")
}
