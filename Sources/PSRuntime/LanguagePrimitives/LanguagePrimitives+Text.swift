extension LanguagePrimitives {
  /// The value in a string (`"$x"`, `[string]$x`): PowerShell's conversion, without the session's culture.
  ///
  /// Doubles with 15 digits; arrays and lists joined by `$OFS`, nested ones as their type's name; custom objects as
  /// `@{A=1; B=x}`; types by their short names; null is empty.
  public static func text(_ value: Value, _ context: RuntimeContext) throws -> PSString {
    switch value {
    case .string(let s): return s
    case .int(let i): return PSString.make(decimal: i)
    case .null, .nothing, .unset: return .empty
    case .array(let a) where a.attached == nil: return try joined(ArraySequence(a.items), context)
    default: return try text(value, recurse: true, context)
    }
  }

  /// An element of a list or a property of an object in a string: lists in it are not unrolled.
  static func innerText(_ value: Value, _ context: RuntimeContext) throws -> PSString {
    try text(value, recurse: false, context)
  }

  private static func text(_ value: Value, recurse: Bool, _ context: RuntimeContext) throws -> PSString {
    if let own = try attachedText(value, context) { return own }
    switch value.base {
    case .string(let s): return s
    case .bool(let b): return PSString.make(b ? "True" : "False")
    case .char(let c): return PSString.make(unit: c)
    case .array(let a):
      return recurse ? try joined(ArraySequence(a.items), context) : PSString.make(a.type.fullName)
    case .object(let o): return try text(object: o, recurse: recurse, context)
    case .variable(let v): return try text(v.value, recurse: recurse, context)
    case let plain: return PSString.make(invariantText(plain))
    }
  }

  private static func text(object: Obj, recurse: Bool, _ context: RuntimeContext) throws -> PSString {
    switch object.kind {
    case .custom: return recurse ? try propertiesText(unsafeDowncast(object, to: PSCustomObject.self), context) : .empty
    case .type: return PSString.make(TypeTable.displayName(unsafeDowncast(object, to: PSType.self)))
    default:
      if recurse, let elements = object.elements { return try joined(elements, context) }
      return try object.invariantText(context)
    }
  }

  private static func joined(_ elements: any ValueSequence, _ context: RuntimeContext) throws -> PSString {
    var result = PSStringBuilder()
    let separator = context.outputFieldSeparator
    var isFirst = true
    while let element = try elements.next() {
      if !isFirst { result.append(separator) }
      isFirst = false
      result.append(try innerText(element, context))
    }
    return result.build()
  }

  /// What commands that call `ToString()` on an object get: that of `text`, but for dates in the session's culture.
  public static func objectText(_ value: Value, _ context: RuntimeContext) throws -> PSString {
    guard case .object(let object) = value.base, object.kind == .custom else { return try text(value, context) }
    if let own = try attachedText(value, context) { return own }
    return try propertiesText(unsafeDowncast(object, to: PSCustomObject.self), context) { value in
      if case .dateTime = value.base { try dotNetText(value, context) } else { try innerText(value, context) }
    }
  }

  /// `@{A=1; B=x}`; nothing for an object without properties.
  static func propertiesText(_ object: PSCustomObject, _ context: RuntimeContext) throws -> PSString {
    try propertiesText(object, context) { try innerText($0, context) }
  }

  private static func propertiesText(
    _ object: PSCustomObject, _ context: RuntimeContext, _ shown: (Value) throws -> PSString
  ) throws -> PSString {
    var result = PSStringBuilder()
    result.append("@{" as StaticString)
    for (index, name) in object.shape.names.enumerated() {
      guard let text = try propertyText(object, index, context, shown) else { continue }
      if result.count > 2 { result.append("; " as StaticString) }
      result.append(name)
      result.append("=" as StaticString)
      result.append(text)
    }
    if result.count == 2 { return .empty }
    result.append("}" as StaticString)
    return result.build()
  }

  /// What a slot shows; nil for methods and sets. Script properties are not run.
  private static func propertyText(
    _ object: PSCustomObject, _ index: Int, _ context: RuntimeContext, _ shown: (Value) throws -> PSString
  ) throws -> PSString? {
    guard object.shape.entries[index] == .member, case .object(let o) = object.slots[index],
      let member = o as? PSMemberObject
    else { return try shown(object.slots[index]) }
    switch member.definition {
    case .scriptProperty: return PSString.make("System.Management.Automation.PSScriptProperty")
    case .alias(let target, _): return try object.slot(target).map { try shown($0) } ?? .empty
    default: return nil
    }
  }

  /// The result of a `ToString` that was attached to the value.
  private static func attachedText(_ value: Value, _ context: RuntimeContext) throws -> PSString? {
    if let token = value.tokenText { return token }
    guard let bag = attachedMembers(value), let slot = bag.slot(toStringName), case .object(let o) = slot,
      let member = o as? PSMemberObject
    else { return nil }
    switch member.definition {
    case .scriptMethod(let block):
      return try innerText(context.invoke(block, arguments: [], underscore: value), context)
    case .codeMethod(let body): return try innerText(body(value, [], context), context)
    default: return nil
    }
  }

  private static func attachedMembers(_ value: Value) -> PSCustomObject? {
    switch value {
    case .object(let o): o.kind == .custom ? unsafeDowncast(o, to: PSCustomObject.self) : o.attached
    case .array(let a): a.attached
    default: nil
    }
  }

  private nonisolated(unsafe) static let toStringName = PSString.make("ToString")

  /// A number, date or span as PowerShell writes it into strings.
  static func invariantText(_ value: Value) -> String {
    switch value {
    case .double(let v): NumberFormat.scriptText(v)
    case .single(let v): NumberFormat.scriptText(v)
    case .dateTime(let v): dateText(v, .invariant)
    case .timeSpan(let v): TimeSpanFormat.text(v)
    default: value.integer.map { String($0) } ?? ""
    }
  }

  private static func dateText(_ date: PSDateTime, _ culture: Culture) -> String {
    (try? DateFormat.text(date, "", culture)) ?? ""
  }

  // MARK: - .NET's ToString

  /// `$x.ToString()` of a value without format: .NET's, under the session's culture. Null is empty.
  public static func dotNetText(_ value: Value, _ context: RuntimeContext) throws -> PSString {
    switch value.base {
    case .string(let s): return s
    case .int(let i): return PSString.make(decimal: i)
    case .null, .nothing, .unset: return .empty
    case .bool(let b): return PSString.make(b ? "True" : "False")
    case .char(let c): return PSString.make(unit: c)
    case .double(let v): return PSString.make(NumberFormat.roundTrip(v, context.cultureInfo.numberFormat))
    case .single(let v): return PSString.make(NumberFormat.roundTrip(v, context.cultureInfo.numberFormat))
    case .dateTime(let v): return PSString.make(dateText(v, context.cultureInfo))
    case .timeSpan(let v): return PSString.make(TimeSpanFormat.text(v))
    case .array(let a): return PSString.make(a.type.fullName)
    case .object(let o): return try o.text(context)
    case .variable(let v): return try dotNetText(v.value, context)
    case let number: return PSString.make(number.integer.map { String($0) } ?? "")
    }
  }

  /// The value as error messages quote it: `ToString()`, of custom objects their properties.
  static func quoted(_ value: Value, _ context: RuntimeContext) -> String {
    let base = value.base
    if case .object(let o) = base, o.kind == .custom {
      return (try? propertiesText(unsafeDowncast(o, to: PSCustomObject.self), context))?.string ?? ""
    }
    if case .object(let o) = base, o.adapter != nil { return (try? o.invariantText(context))?.string ?? "" }
    return (try? dotNetText(base, context))?.string ?? ""
  }
}
