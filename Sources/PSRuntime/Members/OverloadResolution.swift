/// PowerShell's choice among the overloads of a method, and the conversion of the arguments to it.
public enum OverloadResolution {
  /// The overload that a call runs, its arguments converted, and where results go back to by reference.
  public struct Choice {
    public let signature: MethodSignature
    public let arguments: [Value]
    fileprivate let references: [(reference: PSReference, box: PSReference)]

    /// Stores what the method left in `out` and `ref` parameters. Methods get a reference of their own for each.
    public func writeBack() {
      for (reference, box) in references { reference.variable.value = box.variable.value }
    }
  }

  /// Chooses an overload and converts the arguments.
  ///
  /// `name` stands in messages about arguments (`.ctor`), `shownName` in those about overloads (`new`).
  public static func choose(
    _ overloads: [MethodSignature], _ arguments: [Value], name: String, shownName: String, of type: PSType,
    _ context: RuntimeContext
  ) throws -> Choice {
    if overloads.count == 1, let only = overloads.first, !only.hasParams, only.parameters.count == arguments.count {
      return try convert(arguments, to: only, isExpanded: false, name, type, context)
    }
    let candidates = overloads.compactMap { Candidate($0, arguments, type, context) }
    guard let first = candidates.first else { throw MemberStrings.noOverload(shownName, arguments.count) }
    var best = first
    var isAmbiguous = false
    for candidate in candidates.dropFirst() {
      let order = Candidate.compare(best, candidate, arguments, context)
      if order == 0 {
        isAmbiguous = true
      } else if order < 0 {
        best = candidate
        isAmbiguous = false
      }
    }
    if isAmbiguous { throw MemberStrings.ambiguousOverload(shownName, arguments.count) }
    return try convert(arguments, to: best.signature, isExpanded: best.isExpanded, name, type, context)
  }

  // MARK: - Conversion

  private static func convert(
    _ arguments: [Value], to signature: MethodSignature, isExpanded: Bool, _ name: String, _ type: PSType,
    _ context: RuntimeContext
  ) throws -> Choice {
    let parameters = signature.parameters
    guard let last = parameters.last else { return Choice(signature: signature, arguments: [], references: []) }
    let types = signature.parameterTypes(of: type, context)
    var result: [Value] = []
    result.reserveCapacity(parameters.count)
    var references: [(reference: PSReference, box: PSReference)] = []
    let fixed = isExpanded ? parameters.count - 1 : parameters.count
    for i in 0..<fixed {
      guard i < arguments.count else {
        result.append(.unset)
        continue
      }
      if parameters[i].isByReference || isReference(arguments[i]) {
        result.append(try reference(arguments[i], parameters[i], types[i], i, &references, context))
      } else {
        result.append(try argument(arguments[i], parameters[i].name, types[i], name, context))
      }
    }
    if isExpanded {
      let rest = Array(arguments.dropFirst(fixed))
      result.append(try expanded(rest, last, types[parameters.count - 1], fixed, name, context))
    }
    return Choice(signature: signature, arguments: result, references: references)
  }

  /// The values of a `Params` parameter as one array; a single `$null` stays `$null`.
  private static func expanded(
    _ values: [Value], _ parameter: MethodSignature.Parameter, _ type: PSType, _ position: Int, _ name: String,
    _ context: RuntimeContext
  ) throws -> Value {
    let element = type.elementType ?? .object
    if values.count == 1, values[0].isNull { return .null }
    let items = try values.enumerated().map { i, value in
      try argument(value, parameterName(parameter, position + i), element, name, context)
    }
    return .array(PSArray(items, of: element))
  }

  private static func parameterName(_ parameter: MethodSignature.Parameter, _ position: Int) -> String {
    parameter.name
  }

  private static func isReference(_ value: Value) -> Bool {
    if case .object(let o) = value.base { o.kind == .reference } else { false }
  }

  /// A box for an `out` or `ref` parameter, whose value goes back to the argument's variable after the call.
  private static func reference(
    _ value: Value, _ parameter: MethodSignature.Parameter, _ type: PSType, _ position: Int,
    _ references: inout [(reference: PSReference, box: PSReference)], _ context: RuntimeContext
  ) throws -> Value {
    guard case .object(let o) = value.base, let reference = o as? PSReference else {
      throw MemberStrings.needsReference(position + 1)
    }
    guard parameter.isByReference || type === PSType.psReference else {
      throw MemberStrings.unexpectedReference(position + 1)
    }
    if type === PSType.psReference { return value.base }
    let box = PSReference(PSVariable(name: .empty, value: reference.variable.value))
    references.append((reference, box))
    return .object(box)
  }

  private static func argument(
    _ value: Value, _ parameter: String, _ type: PSType, _ method: String, _ context: RuntimeContext
  ) throws -> Value {
    do {
      return try converted(value, to: type, context)
    } catch let error as RuntimeException {
      let shown = try argumentText(value, context)
      throw MemberStrings.argumentConversion(parameter, shown, method, type.fullName, error.record.exception)
    }
  }

  /// An argument as messages show it: .NET's `ToString()`.
  private static func argumentText(_ value: Value, _ context: RuntimeContext) throws -> String {
    switch value.base {
    case .null, .nothing, .unset: ""
    case .array(let a): a.type.fullName
    default: try LanguagePrimitives.text(value, context).string
    }
  }

  /// A value as one of a parameter's or property's type.
  static func converted(_ value: Value, to type: PSType, _ context: RuntimeContext) throws -> Value {
    switch (type.code, value) {
    case (.object, _): return value.base
    case (.string, .string), (.int32, .int), (.double, .double), (.bool, .bool), (.char, .char), (.int64, .long):
      return value
    default: break
    }
    let base = value.base
    if type.flags.contains(.interface) { return try convertedToInterface(base, type, context) }
    if ParameterTypes.isDelegate(type.namespace + "." + type.name) {
      if case .object(let o) = base, o.kind == .scriptBlock { return .object(DelegateObject(o, type: type)) }
      if case .object(let o) = base, o is DelegateObject { return base }
      if base.isNull { return .null }
    }
    if case .object(let o) = base, type.isAssignable(from: o.type) { return base }
    return try LanguagePrimitives.convert(value, to: type, context)
  }

  /// Interfaces are given to members as the values are; collections only where their elements fit.
  private static func convertedToInterface(_ base: Value, _ type: PSType, _ context: RuntimeContext) throws -> Value {
    if base.isNull { return .null }
    let isSequence =
      type.name.hasPrefix("IEnumerable") || type.name.hasPrefix("ICollection") || type.name.hasPrefix("IList")
    if isSequence, let wanted = type.arguments.first, wanted.code != .object, case .array(let a) = base,
      a.elementType !== wanted, wanted.isValueType || a.elementType.isValueType
    {
      return try LanguagePrimitives.convert(base, to: type, context)
    }
    if isSequence, MemberAccess.enumerable(base) == nil, !(base.type.code == .string) {
      if case .object(let o) = base, o.kind == .hashtable { return base }
      return try LanguagePrimitives.convert(base, to: type, context)
    }
    return base
  }
}

// MARK: - Candidates

/// An overload that the arguments can be converted to, with the rank of each conversion.
private struct Candidate {
  let signature: MethodSignature
  let types: [PSType]
  var ranks: [ConversionRank] = []
  /// Whether the arguments at the end become elements of a `Params` array.
  var isExpanded = false

  /// The parameter's type that the argument at an index meets.
  func type(at index: Int) -> PSType {
    guard isExpanded, index >= types.count - 1 else { return types[index] }
    return types[types.count - 1].elementType ?? .object
  }

  init?(_ signature: MethodSignature, _ arguments: [Value], _ type: PSType, _ context: RuntimeContext) {
    let parameters = signature.parameters
    self.signature = signature
    guard Candidate.accepts(parameters, arguments.count) else { return nil }
    if parameters.contains(where: { $0.typeName.contains("Span[") }) { return nil }
    if type.code == .string, zip(parameters, arguments).contains(where: { Candidate.cannotInfer($0, $1) }) {
      return nil
    }
    types = signature.parameterTypes(of: type, context)
    for (j, parameter) in parameters.enumerated() {
      if parameter.isParams {
        guard addParams(arguments, at: j, parameters.count, context) else { return nil }
        return
      }
      guard j < arguments.count else { return }
      let rank =
        parameter.isByReference
        ? Candidate.referenceRank(arguments[j]) : Candidate.rank(arguments[j], types[j], context)
      if rank == .none { return nil }
      ranks.append(rank)
    }
  }

  /// Whether the `T` of a sequence cannot be told from a collection without a type of its elements.
  private static func cannotInfer(_ parameter: MethodSignature.Parameter, _ argument: Value) -> Bool {
    guard parameter.typeName == "System.Collections.Generic.IEnumerable[T]", case .object(let o) = argument.base else {
      return false
    }
    return o.type.arguments.isEmpty
  }

  private static func accepts(_ parameters: [MethodSignature.Parameter], _ count: Int) -> Bool {
    if count == parameters.count { return true }
    let hasParams = parameters.last?.isParams ?? false
    if count > parameters.count { return hasParams }
    let optional = parameters.count(where: \.isOptional)
    if optional > 0 { return count + optional >= parameters.count }
    return hasParams && count + 1 == parameters.count
  }

  private mutating func addParams(
    _ arguments: [Value], at j: Int, _ parameterCount: Int, _ context: RuntimeContext
  ) -> Bool {
    let element = types[j].elementType ?? .object
    if arguments.count == parameterCount {
      let whole = Candidate.rank(arguments[j], types[j], context)
      let single = Candidate.rank(arguments[j], element, context)
      isExpanded = single > whole
      ranks.append(max(whole, single))
      return max(whole, single) != .none
    }
    for k in j..<max(j, arguments.count) {
      let rank = Candidate.rank(arguments[k], element, context)
      if rank == .none { return false }
      ranks.append(rank)
    }
    isExpanded = true
    return true
  }

  private static func referenceRank(_ argument: Value) -> ConversionRank {
    if case .object(let o) = argument.base, o.kind == .reference { .language } else { .none }
  }

  private static func rank(_ argument: Value, _ type: PSType, _ context: RuntimeContext) -> ConversionRank {
    if type === PSType.psReference, case .object(let o) = argument, o.kind == .reference { return .identity }
    if case .object(let o) = argument.base, let delegate = o as? DelegateObject,
      delegate.type.definitionName == type.definitionName
    {
      return .assignable
    }
    return ConversionRank.of(argument.base.isNull ? nil : argument.base.type, type, context)
  }

  /// The type that an argument counts as: an `object[]` whose elements are all of one type is an array of that type.
  static func effectiveType(_ argument: Value) -> PSType? {
    let base = argument.base
    if base.isNull { return nil }
    if case .array(let a) = base, a.elementType.code == .object, let first = a.items.first, !first.base.isNull {
      let type = first.base.type
      if a.items.allSatisfy({ !$0.isNull && $0.base.type === type }) { return type.arrayType() }
    }
    return base.type
  }
}

extension Candidate {
  /// Positive where the first is better, negative where the second is, 0 where neither.
  static func compare(_ a: Candidate, _ b: Candidate, _ arguments: [Value], _ context: RuntimeContext) -> Int {
    let byRank = compareRanks(a, b, arguments, context)
    if byRank != 0 { return byRank }
    let byType = compareTypes(a, b, context)
    if byType != 0 { return byType }
    for i in a.ranks.indices where a.type(at: i) !== b.type(at: i) { return 0 }
    if a.isExpanded && b.isExpanded { return a.types.count > b.types.count ? 1 : -1 }
    if a.isExpanded { return -1 }
    if b.isExpanded { return 1 }
    return b.types.count - a.types.count
  }

  private static func compareRanks(
    _ a: Candidate, _ b: Candidate, _ arguments: [Value], _ context: RuntimeContext
  ) -> Int {
    var better = 0
    var weight = a.ranks.count
    for i in a.ranks.indices {
      var first = a.ranks[i]
      var second = b.ranks[i]
      if first == second, first == ConversionRank.unrelatedArrays {
        let element = effectiveType(arguments[i])?.elementType
        first = ConversionRank.of(element, a.type(at: i).elementType ?? .object, context)
        second = ConversionRank.of(element, b.type(at: i).elementType ?? .object, context)
      }
      if first < second { better -= weight } else if first > second { better += weight }
      weight -= 1
    }
    return better
  }

  /// Between equal ranks: the most specific type where nothing is lost, the most general where something is.
  private static func compareTypes(_ a: Candidate, _ b: Candidate, _ context: RuntimeContext) -> Int {
    var better = 0
    var weight = a.ranks.count
    for i in a.ranks.indices {
      defer { weight = abs(weight) - 1 }
      let first = a.ranks[i]
      let second = b.ranks[i]
      if first < .nullToValue || second < .nullToValue { continue }
      if (first >= .numericImplicit) != (second >= .numericImplicit) { continue }
      if first >= .numericImplicit { weight = -weight }
      let forward = ConversionRank.of(a.type(at: i), b.type(at: i), context)
      let backward = ConversionRank.of(b.type(at: i), a.type(at: i), context)
      if forward < backward { better += weight } else if forward > backward { better -= weight }
    }
    return better
  }
}
