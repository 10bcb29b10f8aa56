import PSRuntime

/// `StringBuilder`: UTF-16 units that grow.
final class StringBuilderObject: Obj {
  var units: [UInt16]
  var capacity: Int
  init(_ units: [UInt16] = [], capacity: Int = 16) {
    self.units = units
    self.capacity = capacity
    super.init()
  }
  override var type: PSType { PSType.builtin("System.Text.StringBuilder") }
  override func text(_ context: RuntimeContext) -> PSString { PSString.make(units: units) }

  func append(_ text: PSString) {
    if text.isASCII {
      let bytes = UnsafeBufferPointer(start: text.bytes, count: text.count)
      for b in bytes { units.append(UInt16(b)) }
    } else {
      units.append(contentsOf: text.unitArray)
    }
  }
  var shownCapacity: Int {
    var shown = max(capacity, 16)
    while shown < units.count { shown *= 2 }
    return shown
  }
}

extension DotNetTypes {
  static let stringBuilder = TypeDefinition("System.Text.StringBuilder", builderBasics + builderEditing)

  private static func own(_ value: Value) -> StringBuilderObject {
    (value.asObject as? StringBuilderObject) ?? StringBuilderObject()
  }

  private static let builderBasics: [Member] = [
    .constructor { call in
      var units: [UInt16] = []
      var capacity = 16
      if case .string(let s) = call[0] {
        units = s.unitArray
        if call.count == 4 { units = Array(units.dropFirst(call.int(1)).prefix(call.int(2))) }
      }
      for i in 0..<call.count where call.parameterName(i) == "capacity" {
        capacity = call.int(i)
        if capacity < 0 { throw MemberStrings.argumentOutOfRange("'capacity' must be greater than zero.", "capacity") }
      }
      return .object(StringBuilderObject(units, capacity: capacity))
    },
    .property(
      "Capacity", get: { value, _ in .count(own(value).shownCapacity) },
      set: { value, new, _ in
        let capacity = Int(new.wholeNumber ?? 0)
        if capacity < own(value).units.count {
          throw MemberStrings.argumentOutOfRange("capacity was less than the current size.", "value")
        }
        own(value).capacity = capacity
      }),
    .property("MaxCapacity", get: { _, _ in .int(.max) }),
    .property(
      "Length", get: { value, _ in .count(own(value).units.count) },
      set: { value, new, _ in
        let length = Int(new.wholeNumber ?? 0)
        if length < 0 { throw MemberStrings.mustBeNonNegative("value", length) }
        let builder = own(value)
        if length > builder.units.count {
          builder.units.append(contentsOf: [UInt16](repeating: 0, count: min(length - builder.units.count, 1 << 26)))
        } else {
          builder.units.removeLast(builder.units.count - length)
        }
      }),
    .indexer(
      "Chars", type: "char", signatures: ["char Chars(int index)"],
      get: { call in
        let units = own(call.target).units
        guard units.indices.contains(call.int(0)) else { throw MemberStrings.arrayIndexOutOfRange() }
        return .char(units[call.int(0)])
      },
      set: { call, value in
        let builder = own(call.target)
        guard builder.units.indices.contains(call.int(0)) else { throw MemberStrings.indexOutOfRange() }
        if case .char(let c) = value { builder.units[call.int(0)] = c }
      }),
    .method("ToString") { call in
      let units = own(call.target).units
      guard call.count == 2 else { return .string(PSString.make(units: units)) }
      let (start, length) = (call.int(0), call.int(1))
      guard start >= 0, length >= 0, start <= units.count - length else {
        throw MemberStrings.argumentOutOfRange("Index and length must refer to a location within the string.", "length")
      }
      return .string(PSString.make(units: Array(units[start..<start + length])))
    },
    .method("EnsureCapacity") { call in
      own(call.target).capacity = max(own(call.target).shownCapacity, call.int(0))
      return .count(own(call.target).capacity)
    },
    .method("Equals") { call in .bool((call.object(0) as? StringBuilderObject)?.units == own(call.target).units) },
    .method("CopyTo") { call in
      guard case .array(let target) = call[1] else { throw MemberStrings.argumentNull("destination") }
      let units = own(call.target).units
      let (from, to, n) = (call.int(0), call.int(2), call.int(3))
      guard from >= 0, to >= 0, n >= 0, from + n <= units.count, to + n <= target.count else {
        throw MemberStrings.indexOutOfRange()
      }
      for i in 0..<n { target.items[to + i] = .char(units[from + i]) }
      return .null
    },
  ]

  /// An argument as the text that `Append` and `Insert` add.
  private static func addition(_ call: MethodCall, _ index: Int) throws -> PSString {
    switch call[index] {
    case .array(let a) where a.elementType === PSType.char:
      var units = call.units(index)
      if call.count == index + 3 { units = Array(units.dropFirst(call.int(index + 1)).prefix(call.int(index + 2))) }
      return PSString.make(units: units)
    case .char(let c):
      guard call.count == index + 2 else { return PSString.make(unit: c) }
      let n = call.int(index + 1)
      if n < 0 { throw MemberStrings.mustBeNonNegative("repeatCount", n) }
      return PSString.make(units: [UInt16](repeating: c, count: min(n, 1 << 26)))
    case .string(let s):
      guard call.count == index + 3 else { return s }
      let (start, n) = (call.int(index + 1), call.int(index + 2))
      guard start >= 0, n >= 0, start <= s.count - n else { throw MemberStrings.indexOutOfRange("startIndex") }
      return s.substring(start, n)
    default: return try LanguagePrimitives.dotNetText(call[index], call.context)
    }
  }

  private static let builderEditing: [Member] = [
    .method("Append") { call in
      own(call.target).append(try addition(call, 0))
      return call.target
    },
    .method("AppendLine") { call in
      if call.count > 0 { own(call.target).append(call.text(0)) }
      own(call.target).units.append(0x0A)
      return call.target
    },
    .method("AppendFormat") { call in
      own(call.target).append(try format(call))
      return call.target
    },
    .method("AppendJoin") { call in
      let separator: PSString = if case .char(let unit) = call[0] { PSString.make(unit: unit) } else { call.text(0) }
      for (i, item) in try call.requiredItems(1, "values").enumerated() {
        if i > 0 { own(call.target).append(separator) }
        own(call.target).append(try LanguagePrimitives.dotNetText(item, call.context))
      }
      return call.target
    },
    .method("Insert") { call in
      let builder = own(call.target)
      let index = call.int(0)
      guard index >= 0, index <= builder.units.count else {
        throw MemberStrings.argumentOutOfRange(
          "Index was out of range. Must be non-negative and less than or equal to the size of the collection.", "index")
      }
      builder.units.insert(contentsOf: try addition(call, 1).unitArray, at: index)
      return call.target
    },
    .method("Remove") { call in
      let builder = own(call.target)
      let (start, n) = (call.int(0), call.int(1))
      if n < 0 { throw MemberStrings.mustBeNonNegative("length", n) }
      if start < 0 { throw MemberStrings.mustBeNonNegative("startIndex", start) }
      guard start <= builder.units.count - n else {
        throw MemberStrings.argumentOutOfRange(
          "Index was out of range. Must be non-negative and less than or equal to the size of the collection.", "length"
        )
      }
      builder.units.removeSubrange(start..<start + n)
      return call.target
    },
    .method("Replace") { call in
      let builder = own(call.target)
      let range = call.count == 4 ? (call.int(2), call.int(3)) : (0, builder.units.count)
      guard range.0 >= 0, range.1 >= 0, range.0 <= builder.units.count - range.1 else {
        throw MemberStrings.indexOutOfRange("startIndex")
      }
      let part = PSString.make(units: Array(builder.units[range.0..<range.0 + range.1]))
      let old: PSString =
        if case .char(let c) = call[0] { PSString.make(unit: c) } else { try call.requiredText(0, "oldValue") }
      let new: PSString = if case .char(let c) = call[1] { PSString.make(unit: c) } else { call.text(1) }
      let replaced = try dotNet { () throws(StringFunctionError) in try StringFunctions.replace(part, old, new) }
      builder.units.replaceSubrange(range.0..<range.0 + range.1, with: replaced.unitArray)
      return call.target
    },
    .method("Clear") { call in
      own(call.target).units = []
      return call.target
    },
  ]
}
