import PSRuntime

// Stand-ins of what other helpers write at the same time. Whoever lands the real thing deletes its entry here.

/// `ops`: PSRuntime's LanguagePrimitives (an internal type of this target hides an imported one: nothing breaks meanwhile).
enum LanguagePrimitives {
  static func convert(_ value: Value, to type: PSType, _ context: RuntimeContext) throws -> Value { value }
  static func tryConvert(_ value: Value, to type: PSType, _ context: RuntimeContext) throws -> Value? { value }
  static func isTrue(_ value: Value) -> Bool { if case .bool(let b) = value { b } else { !value.isNull } }
  static func equals(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: RuntimeContext) throws -> Bool { false }
  static func text(_ value: Value, _ context: RuntimeContext) throws -> PSString { value.asString ?? .empty }
  static func dotNetText(_ value: Value, _ context: RuntimeContext) throws -> PSString { value.asString ?? .empty }
  static func compare(_ a: Value, _ b: Value, ignoringCase: Bool, _ context: RuntimeContext) throws -> Int { 0 }
}

/// `ops`: the session's compiled regular expressions.
extension RuntimeContext {
  var regexes: RegexCache { RegexCache() }
}

/// `ops`: Operations.
enum Operations {
  static func add(_ a: Value, _ b: Value, _ c: RuntimeContext) throws -> Value { .null }
  static func subtract(_ a: Value, _ b: Value, _ c: RuntimeContext) throws -> Value { .null }
  static func multiply(_ a: Value, _ b: Value, _ c: RuntimeContext) throws -> Value { .null }
  static func divide(_ a: Value, _ b: Value, _ c: RuntimeContext) throws -> Value { .null }
  static func remainder(_ a: Value, _ b: Value, _ c: RuntimeContext) throws -> Value { .null }
  static func bitwiseAnd(_ a: Value, _ b: Value, _ c: RuntimeContext) throws -> Value { .null }
  static func bitwiseOr(_ a: Value, _ b: Value, _ c: RuntimeContext) throws -> Value { .null }
  static func bitwiseXor(_ a: Value, _ b: Value, _ c: RuntimeContext) throws -> Value { .null }
  static func shiftLeft(_ a: Value, _ b: Value, _ c: RuntimeContext) throws -> Value { .null }
  static func shiftRight(_ a: Value, _ b: Value, _ c: RuntimeContext) throws -> Value { .null }
  static func join(_ a: Value, _ b: Value, _ c: RuntimeContext) throws -> Value { .null }
  static func format(_ a: Value, _ b: Value, _ c: RuntimeContext) throws -> Value { .null }
  static func range(_ a: Value, _ b: Value, _ c: RuntimeContext) throws -> Value { .null }
  static func isType(_ a: Value, _ b: Value, _ c: RuntimeContext) throws -> Value { .null }
  static func asType(_ a: Value, _ b: Value, _ c: RuntimeContext) throws -> Value { .null }
  static func equal(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: RuntimeContext) throws -> Value { .null }
  static func notEqual(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: RuntimeContext) throws -> Value { .null }
  static func less(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: RuntimeContext) throws -> Value { .null }
  static func lessOrEqual(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: RuntimeContext) throws -> Value { .null }
  static func greater(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: RuntimeContext) throws -> Value { .null }
  static func greaterOrEqual(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: RuntimeContext) throws -> Value { .null }
  static func like(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: RuntimeContext) throws -> Value { .null }
  static func notLike(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: RuntimeContext) throws -> Value { .null }
  static func replace(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: RuntimeContext) throws -> Value { .null }
  static func split(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: RuntimeContext) throws -> Value { .null }
  static func contains(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: RuntimeContext) throws -> Value { .null }
  static func notContains(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: RuntimeContext) throws -> Value { .null }
  static func `in`(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: RuntimeContext) throws -> Value { .null }
  static func notIn(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: RuntimeContext) throws -> Value { .null }
  static func negate(_ a: Value, _ c: RuntimeContext) throws -> Value { .null }
  static func plus(_ a: Value, _ c: RuntimeContext) throws -> Value { .null }
  static func bitwiseNot(_ a: Value, _ c: RuntimeContext) throws -> Value { .null }
  static func unarySplit(_ a: Value, _ c: RuntimeContext) throws -> Value { .null }
  static func unaryJoin(_ a: Value, _ c: RuntimeContext) throws -> Value { .null }
  static func increment(_ a: Value, _ c: RuntimeContext) throws -> Value { .null }
  static func decrement(_ a: Value, _ c: RuntimeContext) throws -> Value { .null }
  static func match(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: RuntimeContext) throws -> (result: Value, groups: PSHashtable?) { (.null, nil) }
  static func notMatch(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: RuntimeContext) throws -> (result: Value, groups: PSHashtable?) { (.null, nil) }
}

extension Value {
  static func decimal(magnitude: UInt128, scale: Int, negative: Bool) -> Value { .null }
  static func bigInteger(_ digits: String) -> Value { .null }
}
