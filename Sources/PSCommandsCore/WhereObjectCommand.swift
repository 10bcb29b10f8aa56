import PSEngine
import PSRuntime

/// Passes on the objects for which a script block or a comparison of a property is true.
///
/// A missing property is `$null`; keys of dictionaries count as properties. Follows Microsoft.PowerShell.Core/Where-Object.
struct WhereObjectCommand: Cmdlet {
  static let metadata = CmdletMetadata(Verb("Where"), "Object", defaultParameterSet: "EqualSet")

  static let parameters: [Parameter<Self>] =
    [
      .init("InputObject", .valueFromPipeline) { (command: inout Self, value: PSObjectParameter) in
        command.inputObject = value.value
      },
      .init("FilterScript", .set("ScriptBlockSet", .mandatory, .position(0))) { $0.filter = $1 },
      .init("Property", .sets(WhereOperator.setNames, .mandatory, .position(0)), .validateNotNullOrEmpty) {
        $0.property = $1
      },
      .init("Value", .sets(WhereOperator.setNames.filter { $0 != "Not" }, .position(1))) { $0.value = $1 },
    ]
    + WhereOperator.all.map { op in
      let isDefault = op.set == "EqualSet"
      let attribute: ParameterAttribute = isDefault ? .set(op.set) : .set(op.set, .mandatory)
      return Parameter<Self>(op.name, attribute, .alias(op.alias)) { (cmdlet: inout Self, flag: SwitchParameter) in
        if flag.isPresent { cmdlet.comparison = op }
        cmdlet.isOperatorGiven = true
      }
    }

  var inputObject: Value = .null
  var filter: ScriptBlock?
  var property = PSString.empty
  var value: Value = .unset
  private var comparison: WhereOperator?
  private var isOperatorGiven = false
  private var body: Activation?

  init() {}

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    if let filter {
      body = try runtime.activate(filter, mode: .callerScope)
    } else if !isOperatorGiven && !value.isUnset {
      try runtime.throwTerminating(CoreStrings.operatorNotSpecified())
    } else if isOperatorGiven && value.isUnset && comparison?.set != "Not" {
      try runtime.throwTerminating(CoreStrings.valueNotSpecified())
    }
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    if let body {
      if try body.isTrue(inputObject) { try runtime.writeObject(inputObject) }
    } else if try matches(runtime) {
      try runtime.writeObject(inputObject)
    }
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws { dispose(runtime) }

  mutating func dispose(_ runtime: CommandRuntime) {
    body?.close()
    body = nil
  }

  private func matches(_ runtime: CommandRuntime) throws -> Bool {
    let context = runtime.context
    let left = try propertyValue(context)
    guard let comparison else { return LanguagePrimitives.isTrue(left) }
    if comparison.set == "Not" { return !LanguagePrimitives.isTrue(left) }
    do {
      return try LanguagePrimitives.isTrue(comparison.apply(left, value, context))
    } catch let error as RuntimeException {
      try runtime.writeError(CoreStrings.operatorFailed(comparison.tokenName, error, inputObject))
      return false
    }
  }

  private func propertyValue(_ context: RuntimeContext) throws -> Value {
    if inputObject.isNull {
      if context.isStrict(2) { throw CoreStrings.memberOfNull(property) }
      return .null
    }
    if case .object(let o) = inputObject.base, let table = o as? PSHashtable, let value = table[.string(property)] {
      return value
    }
    return try MemberAccess.lookup(inputObject, property, context) ?? .null
  }
}

/// One comparison of the property syntax: the switch that names it and what it does.
struct WhereOperator: Sendable {
  let name: String
  let alias: String
  let set: String
  let apply: @Sendable (Value, Value, RuntimeContext) throws -> Value

  /// The operator as errors name it: `Igt`, `Clike`.
  var tokenName: String {
    if set == "IsSet" || set == "IsNotSet" { return name }
    let isCaseSensitive = set.hasPrefix("CaseSensitive")
    return (isCaseSensitive ? "C" : "I") + (isCaseSensitive ? name.dropFirst() : name[...]).lowercased()
  }

  static var setNames: [String] { all.map(\.set) }

  /// The operators in pairs: ignoring case, and respecting it.
  static let all: [WhereOperator] =
    pair("EQ", "Equal") { try Operations.equal($0, $1, ignoringCase: $2, $3) }
    + pair("NE", "NotEqual") { try Operations.notEqual($0, $1, ignoringCase: $2, $3) }
    + pair("GT", "GreaterThan") { try Operations.greater($0, $1, ignoringCase: $2, $3) }
    + pair("LT", "LessThan") { try Operations.less($0, $1, ignoringCase: $2, $3) }
    + pair("GE", "GreaterOrEqual") { try Operations.greaterOrEqual($0, $1, ignoringCase: $2, $3) }
    + pair("LE", "LessOrEqual") { try Operations.lessOrEqual($0, $1, ignoringCase: $2, $3) }
    + pair("Like", "Like") { try Operations.like($0, $1, ignoringCase: $2, $3) }
    + pair("NotLike", "NotLike") { try Operations.notLike($0, $1, ignoringCase: $2, $3) }
    + pair("Match", "Match") { try Operations.match($0, $1, ignoringCase: $2, $3).result }
    + pair("NotMatch", "NotMatch") { try Operations.notMatch($0, $1, ignoringCase: $2, $3).result }
    + pair("Contains", "Contains") { try Operations.contains($0, $1, ignoringCase: $2, $3) }
    + pair("NotContains", "NotContains") { try Operations.notContains($0, $1, ignoringCase: $2, $3) }
    + pair("In", "In") { try Operations.in($0, $1, ignoringCase: $2, $3) }
    + pair("NotIn", "NotIn") { try Operations.notIn($0, $1, ignoringCase: $2, $3) }
    + [
      WhereOperator(name: "Is", alias: "", set: "IsSet") { try Operations.isType($0, typeOperand($1, $2), $2) },
      WhereOperator(name: "IsNot", alias: "", set: "IsNotSet") {
        .bool(!LanguagePrimitives.isTrue(try Operations.isType($0, typeOperand($1, $2), $2)))
      },
      WhereOperator(name: "Not", alias: "", set: "Not") { value, _, _ in .bool(!LanguagePrimitives.isTrue(value)) },
    ]

  /// `-Is [int]` arrives as the text `[int]` where it was a bare word.
  private static func typeOperand(_ value: Value, _ context: RuntimeContext) throws -> Value {
    guard case .string(let s) = value.base, s.count > 2, s.unit(0) == 0x5B, s.unit(s.count - 1) == 0x5D else {
      return value
    }
    return .string(s.substring(1, s.count - 2))
  }

  private static func pair(
    _ name: String, _ set: String, _ apply: @escaping @Sendable (Value, Value, Bool, RuntimeContext) throws -> Value
  ) -> [WhereOperator] {
    [
      WhereOperator(name: name, alias: "I" + name, set: set + "Set") { try apply($0, $1, true, $2) },
      WhereOperator(name: "C" + name, alias: "", set: "CaseSensitive" + set + "Set") { try apply($0, $1, false, $2) },
    ]
  }
}
