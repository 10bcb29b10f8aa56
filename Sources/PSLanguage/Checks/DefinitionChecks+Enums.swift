extension DefinitionChecks {
  /// PowerShell takes enums from the last to the first, after those whose values they use.
  func checkEnums(_ enums: [TypeDefinitionAst]) {
    for type in EnumOrder.sorted(enums, cycle: { report($0, ParserStrings.cycleInEnumInitializers) }) {
      let underlying = type.baseTypes.first?.typeName.fullName ?? "int"
      let range = Self.ranges[types.fullName(of: underlying).lowercased()]
      var names: Set<String> = []
      var next: Int128? = 0
      for member in type.members {
        if let value = (member as? PropertyMemberAst)?.initialValue {
          next = integer(value)
          checkValue(value, next, range, underlying)
        } else if let next, let range, next > range.upperBound {
          report(member, ParserStrings.enumeratorValueOutOfBounds(underlying))
        }
        if !names.insert(member.name.lowercased()).inserted {
          report(member, ParserStrings.memberAlreadyDefined(member.name))
        }
        next = next.map { $0 + 1 }
      }
    }
  }

  private static let ranges: [String: ClosedRange<Int128>] = [
    "system.byte": 0...Int128(UInt8.max), "system.sbyte": Int128(Int8.min)...Int128(Int8.max),
    "system.int16": Int128(Int16.min)...Int128(Int16.max), "system.uint16": 0...Int128(UInt16.max),
    "system.int32": Int128(Int32.min)...Int128(Int32.max), "system.uint32": 0...Int128(UInt32.max),
    "system.int64": Int128(Int64.min)...Int128(Int64.max), "system.uint64": 0...Int128(UInt64.max),
  ]

  private func checkValue(
    _ value: ExpressionAst, _ number: Int128?, _ range: ClosedRange<Int128>?, _ underlying: String
  ) {
    if let text = value as? StringConstantExpressionAst {
      if Parser.scanNumber(text.value) == nil { report(value, ParserStrings.cannotConvertValue(underlying)) }
    } else if !isConstant(value) {
      report(value, ParserStrings.enumeratorValueMustBeConstant)
    } else if let number, let range, !range.contains(number) {
      report(value, ParserStrings.enumeratorValueOutOfBounds(underlying))
    }
  }

  private func isConstant(_ ast: ExpressionAst) -> Bool {
    if ast.kind == .arrayLiteral || ast.kind == .scriptBlockExpression { return false }
    if let member = ast as? MemberExpressionAst { return member.isStatic && member.expression is TypeExpressionAst }
    if let binary = ast as? BinaryExpressionAst {
      return binary.operatorKind.has(.canConstantFold) && isConstant(binary.left) && isConstant(binary.right)
    }
    if let paren = ast as? ParenExpressionAst { return paren.pipeline.pureExpression.map(isConstant) ?? false }
    return ConstantExpressions.isAttributeArgument(ast, types, inClass: true)
  }

  /// Whole number that an initializer stands for, as far as it can be told here.
  private func integer(_ ast: ExpressionAst) -> Int128? {
    switch ast {
    case let ast as ConstantExpressionAst: return Self.integer(ast.value)
    case let ast as ParenExpressionAst: return ast.pipeline.pureExpression.flatMap(integer)
    case let ast as UnaryExpressionAst: return ast.tokenKind == .minus ? integer(ast.child).map { -$0 } : nil
    case let ast as BinaryExpressionAst:
      guard let left = integer(ast.left), let right = integer(ast.right) else { return nil }
      let result: (partialValue: Int128, overflow: Bool)
      switch ast.operatorKind {
      case .plus: result = left.addingReportingOverflow(right)
      case .minus: result = left.subtractingReportingOverflow(right)
      case .multiply: result = left.multipliedReportingOverflow(by: right)
      default: return nil
      }
      return result.overflow ? nil : Self.bounded(result.partialValue)
    case let ast as MemberExpressionAst:
      guard ast.isStatic, let type = ast.expression as? TypeExpressionAst,
        let range = Self.ranges[types.fullName(of: type.typeName.fullName).lowercased()]
      else { return nil }
      switch (ast.member as? StringConstantExpressionAst)?.value.lowercased() {
      case "maxvalue": return range.upperBound
      case "minvalue": return range.lowerBound
      default: return nil
      }
    default: return nil
    }
  }

  private static func integer(_ value: ConstantValue) -> Int128? {
    switch value {
    case .int8(let value): Int128(value)
    case .uint8(let value): Int128(value)
    case .int16(let value): Int128(value)
    case .uint16(let value): Int128(value)
    case .int32(let value): Int128(value)
    case .uint32(let value): Int128(value)
    case .int64(let value): Int128(value)
    case .uint64(let value): Int128(value)
    case .double(let value): Int128(exactly: value.rounded(.toNearestOrEven)).flatMap(bounded)
    case .decimal(let magnitude, let scale, let negative):
      scale > 0 ? nil : Int128(exactly: magnitude).map { negative ? -$0 : $0 }.flatMap(bounded)
    case .bool, .bigInteger, .string: nil
    }
  }

  /// Keeps numbers far from the end of the type, so that counting on cannot overflow.
  private static func bounded(_ value: Int128) -> Int128? { value.magnitude < 1 << 100 ? value : nil }
}

/// The order in which enums are defined.
enum EnumOrder {
  /// Sorts enums so that each comes behind those whose values it uses, the last first among equals; tells those in a
  /// cycle.
  static func sorted(_ enums: [TypeDefinitionAst], cycle: (TypeDefinitionAst) -> Void) -> [TypeDefinitionAst] {
    if enums.count < 2 { return enums }
    var needs = enums.map { type in dependencies(of: type, among: enums) }
    var ready = enums.indices.filter { needs[$0].isEmpty }
    var order: [Int] = []
    while let next = ready.popLast() {
      order.append(next)
      for at in enums.indices {
        needs[at].remove(next)
        if needs[at].isEmpty, !order.contains(at), !ready.contains(at) { ready.append(at) }
      }
    }
    for at in enums.indices where !order.contains(at) { cycle(enums[at]) }
    return order.map { enums[$0] }
  }

  private static func dependencies(of type: TypeDefinitionAst, among enums: [TypeDefinitionAst]) -> Set<Int> {
    var result: Set<Int> = []
    for ast in type.findAll(searchNestedScriptBlocks: false, { $0.kind == .memberExpression }) {
      guard let member = ast as? MemberExpressionAst, let used = member.expression as? TypeExpressionAst else {
        continue
      }
      let name = used.typeName.name.lowercased()
      if let at = enums.firstIndex(where: { $0.name.lowercased() == name }), enums[at] !== type { result.insert(at) }
    }
    return result
  }
}
