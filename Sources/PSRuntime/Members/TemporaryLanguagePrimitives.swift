// Stand-in until Sources/PSRuntime/LanguagePrimitives lands; delete this file then.
public enum LanguagePrimitives {
  public static func convert(_ value: Value, to type: PSType, _ context: RuntimeContext) throws -> Value {
    switch (type.code, value.base) {
    case (.object, _): return value
    case (.string, let v): return .string(try text(v, context))
    case (.int32, .int), (.double, .double), (.bool, .bool), (.char, .char), (.int64, .long): return value
    case (.int32, .double(let d)): return .int(Int32(d.rounded(.toNearestOrEven)))
    case (.double, .int(let i)): return .double(Double(i))
    case (.int32, .string(let s)):
      if let i = Int32(s.string) { return .int(i) }
      throw RuntimeException(
        "Cannot convert value \"\(s.string)\" to type \"System.Int32\". Error: \"The input string '\(s.string)' was not in a correct format.\"",
        id: "InvalidCastFromStringToInteger", type: .psInvalidCast)
    case (.char, .string(let s)) where s.count == 1: return .char(s.unit(0))
    default:
      if type.isAssignable(from: value.type) { return value }
      throw RuntimeException("Cannot convert to \(type.fullName)", id: "Cast", type: .psInvalidCast)
    }
  }
  public static func tryConvert(_ value: Value, to type: PSType, _ context: RuntimeContext) throws -> Value? {
    try? convert(value, to: type, context)
  }
  public static func isTrue(_ value: Value) -> Bool { if case .bool(let b) = value { b } else { !value.isNull } }
  public static func text(_ value: Value, _ context: RuntimeContext) throws -> PSString {
    switch value.base {
    case .string(let s): s
    case .int(let i): PSString.make(String(i))
    case .char(let c): PSString.make(unit: c)
    case .object(let o): try o.text(context)
    default: .empty
    }
  }
  public static func equals(_ a: Value, _ b: Value, ignoringCase: Bool, _ context: RuntimeContext) throws -> Bool { a.isIdentical(to: b) }
  public static func compare(_ a: Value, _ b: Value, ignoringCase: Bool, _ context: RuntimeContext) throws -> Int { 0 }
}
extension LanguagePrimitives {
  public static func dotNetText(_ value: Value, _ context: RuntimeContext) throws -> PSString { try text(value, context) }
}
extension PSDecimal: BoxedValue { public static var psType: PSType { .decimal } }
extension BigInteger: BoxedValue { public static var psType: PSType { .bigInteger } }
