extension Operations {
  /// `text -split separator, limit, options`: a pattern or a block, each element of a list on its own.
  public static func split(_ a: Value, _ b: Value, ignoringCase: Bool, _ context: RuntimeContext) throws -> Value {
    let texts = try contents(a.base, context)
    let base = b.base
    let arguments = isEnumerable(base) ? try LanguagePrimitives.items(of: base) : [base]
    guard let first = arguments.first?.base else {
      throw OperationStrings.badSplitArgument(LanguagePrimitives.quoted(base, context))
    }
    let limit = arguments.count > 1 ? try splitLimit(arguments[1].base, context) : 0
    var options: SplitOptions = ignoringCase ? .ignoreCase : []
    if arguments.count > 2 { options.formUnion(try splitOptions(arguments[2].base, context)) }
    if case .object(let o) = first, o.kind == .scriptBlock {
      if arguments.count > 2 { throw OperationStrings.splitOptionsWithPredicate() }
      return try split(texts, by: o, limit, context)
    }
    return try split(texts, at: try LanguagePrimitives.text(first, context), limit, options, context)
  }

  /// `-split text`: at white space, which is cut from the ends first.
  public static func unarySplit(_ value: Value, _ context: RuntimeContext) throws -> Value {
    let texts = try contents(value.base, context).map(trimmed)
    return try split(texts, at: PSString.make("\\s+"), 0, [], context)
  }

  /// `list -join separator`: the elements' texts; what is no list stays alone.
  public static func join(_ a: Value, _ b: Value, _ context: RuntimeContext) throws -> Value {
    let separator = try LanguagePrimitives.text(b, context)
    return .string(try joined(a.base, separator, context))
  }

  /// `-join list`.
  public static func unaryJoin(_ value: Value, _ context: RuntimeContext) throws -> Value {
    .string(try joined(value.base, .empty, context))
  }

  private static func joined(_ value: Value, _ separator: PSString, _ context: RuntimeContext) throws -> PSString {
    guard isEnumerable(value) else { return try LanguagePrimitives.text(value, context) }
    var result = PSStringBuilder()
    for (index, item) in try LanguagePrimitives.items(of: value).enumerated() {
      if index > 0 { result.append(separator) }
      result.append(try LanguagePrimitives.cultureText(item, context))
    }
    return result.build()
  }

  // MARK: - Parts of -split

  private struct SplitOptions: OptionSet {
    let rawValue: Int64
    static let simpleMatch = SplitOptions(rawValue: 1)
    static let regexMatch = SplitOptions(rawValue: 2)
    static let ignoreCase = SplitOptions(rawValue: 64)

    /// The options of the expression, one bit each.
    var regexOptions: RegexOptions {
      let map: [(Int64, RegexOptions)] = [
        (4, .cultureInvariant), (8, .ignorePatternWhitespace), (16, .multiline), (32, .singleline), (64, .ignoreCase),
        (128, .explicitCapture),
      ]
      return map.reduce(into: []) { result, pair in if rawValue & pair.0 != 0 { result.formUnion(pair.1) } }
    }
  }

  /// The texts to split: each element of a list, or the value's own text.
  private static func contents(_ value: Value, _ context: RuntimeContext) throws -> [PSString] {
    guard isEnumerable(value) else { return [try LanguagePrimitives.text(value, context)] }
    return try LanguagePrimitives.items(of: value).map { try LanguagePrimitives.text($0, context) }
  }

  private static func trimmed(_ text: PSString) -> PSString {
    var start = 0
    var end = text.count
    while start < end, UnicodeTraits.isWhiteSpace(UInt32(text.unit(start))) { start += 1 }
    while end > start, UnicodeTraits.isWhiteSpace(UInt32(text.unit(end - 1))) { end -= 1 }
    return text.substring(start, end - start)
  }

  private static func splitLimit(_ value: Value, _ context: RuntimeContext) throws -> Int {
    do {
      guard case .int(let limit) = try LanguagePrimitives.convert(value, to: .int32, context) else { return 0 }
      return Int(limit)
    } catch let error as RuntimeException where error.isInvalidCast {
      throw RuntimeException(
        error.record.exception.message.string, id: "RuntimeException", category: .notSpecified,
        inner: error.record.exception)
    }
  }

  private static func splitOptions(_ value: Value, _ context: RuntimeContext) throws -> SplitOptions {
    if value.isNull { return [] }
    if case .string(let s) = value, s.isEmpty { return [] }
    let type = PSType.builtin("System.Management.Automation.SplitOptions")
    return SplitOptions(
      rawValue: Int64(truncatingIfNeeded: try LanguagePrimitives.convert(value, to: type, context).integer ?? 0))
  }

  private static func split(
    _ texts: [PSString], at pattern: PSString, _ limit: Int, _ options: SplitOptions, _ context: RuntimeContext
  ) throws -> Value {
    if options.contains(.simpleMatch), !options.subtracting([.simpleMatch, .ignoreCase]).isEmpty {
      throw OperationStrings.splitOptions()
    }
    let separator =
      options.contains(.simpleMatch) ? pattern.withView { RegexProgram.escape($0).build() } : pattern
    var regexOptions = options.regexOptions
    if limit < 0 { regexOptions.formUnion(.rightToLeft) }
    let program = try regex(separator, regexOptions, context)
    var result: [Value] = []
    for text in texts {
      do {
        let spans = try text.withView {
          try program.split($0, count: abs(limit), from: program.defaultStart(in: $0))
        }
        result.append(contentsOf: spans.map { .string(text.substring($0.start, $0.length)) })
      } catch is RegexMatchTimeoutError {
        throw OperationStrings.regexTimeout()
      }
    }
    return .array(PSArray(result, of: .string))
  }

  /// Splits at the characters for which a block says yes; `$_` is the character, `$args` the text and the index.
  private static func split(
    _ texts: [PSString], by block: Obj, _ limit: Int, _ context: RuntimeContext
  ) throws -> Value {
    var result: [Value] = []
    for text in texts {
      if abs(limit) == 1 {
        result.append(.string(text))
        continue
      }
      let isDelimiter: (Int) throws -> Bool = { index in
        let unit = Value.string(PSString.make(unit: text.unit(index)))
        let arguments: [Value] = [.string(text), .int(Int32(truncatingIfNeeded: index))]
        return LanguagePrimitives.isTrue(try context.invoke(block, arguments: arguments, underscore: unit))
      }
      let pieces = limit < 0 ? try piecesFromEnd(text, -limit, isDelimiter) : try pieces(text, limit, isDelimiter)
      result.append(contentsOf: pieces.map { .string($0) })
    }
    return .array(PSArray(result, of: .string))
  }

  private static func pieces(
    _ text: PSString, _ limit: Int, _ isDelimiter: (Int) throws -> Bool
  ) throws -> [PSString] {
    var result: [PSString] = []
    var start = 0
    for index in 0..<text.count where try isDelimiter(index) {
      result.append(text.substring(start, index - start))
      start = index + 1
      if limit > 0 && result.count >= limit - 1 {
        result.append(text.substring(start, text.count - start))
        return result
      }
      if start == text.count { result.append(.empty) }
    }
    if start < text.count && (limit <= 0 || result.count < limit) {
      result.append(text.substring(start, text.count - start))
    }
    return result
  }

  private static func piecesFromEnd(
    _ text: PSString, _ limit: Int, _ isDelimiter: (Int) throws -> Bool
  ) throws -> [PSString] {
    var result: [PSString] = []
    var end = text.count
    for index in (0..<text.count).reversed() where try isDelimiter(index) {
      result.insert(text.substring(index + 1, end - index - 1), at: 0)
      end = index
      if result.count >= limit - 1 {
        result.insert(text.substring(0, end), at: 0)
        return result
      }
      if end == 0 { result.insert(.empty, at: 0) }
    }
    if end > 0 && result.count < limit { result.insert(text.substring(0, end), at: 0) }
    return result
  }
}
