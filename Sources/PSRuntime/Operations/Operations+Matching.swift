extension Operations {
  // MARK: - Wildcards

  /// `text -like pattern`; an array on the left gives the elements that fit.
  public static func like(_ a: Value, _ b: Value, ignoringCase: Bool, _ context: RuntimeContext) throws -> Value {
    try like(a.base, b, ignoringCase, isNegative: false, context)
  }
  public static func notLike(_ a: Value, _ b: Value, ignoringCase: Bool, _ context: RuntimeContext) throws -> Value {
    try like(a.base, b, ignoringCase, isNegative: true, context)
  }

  private static func like(
    _ a: Value, _ b: Value, _ ignoringCase: Bool, isNegative: Bool, _ context: RuntimeContext
  ) throws -> Value {
    let pattern = try wildcard(try LanguagePrimitives.text(b, context), ignoringCase, context)
    return try filtered(a, context) { pattern.isMatch(try LanguagePrimitives.text($0, context)) != isNegative }
  }

  private static func wildcard(
    _ text: PSString, _ ignoringCase: Bool, _ context: RuntimeContext
  ) throws -> WildcardPattern {
    do {
      return try WildcardPattern(
        text, options: ignoringCase ? .ignoreCase : [], cultureName: context.cultureName,
        collator: context.texts.collator(context.cultureName))
    } catch {
      throw OperationStrings.wildcard(error)
    }
  }

  /// Whether the condition holds for a value, or the items of a list for which it holds.
  private static func filtered(
    _ value: Value, _ context: RuntimeContext, _ holds: (Value) throws -> Bool
  ) throws -> Value {
    guard isEnumerable(value) else { return .bool(try holds(value)) }
    return .array(PSArray(try LanguagePrimitives.items(of: value).filter(holds)))
  }

  // MARK: - Regular expressions

  /// `text -match pattern`; an array on the left gives the elements that match.
  ///
  /// `groups` are the groups of a successful match of a single text, for `$Matches`; nil leaves it alone.
  public static func match(
    _ a: Value, _ b: Value, ignoringCase: Bool, _ context: RuntimeContext
  ) throws -> (result: Value, groups: PSHashtable?) {
    try match(a.base, b.base, ignoringCase, isNegative: false, context)
  }
  public static func notMatch(
    _ a: Value, _ b: Value, ignoringCase: Bool, _ context: RuntimeContext
  ) throws -> (result: Value, groups: PSHashtable?) {
    try match(a.base, b.base, ignoringCase, isNegative: true, context)
  }

  private static func match(
    _ a: Value, _ b: Value, _ ignoringCase: Bool, isNegative: Bool, _ context: RuntimeContext
  ) throws -> (result: Value, groups: PSHashtable?) {
    let program = try regex(b, ignoringCase, context)
    if isEnumerable(a) {
      let items = try LanguagePrimitives.items(of: a).filter {
        (try firstMatch(program, try LanguagePrimitives.text($0, context)) == nil) == isNegative
      }
      return (.array(PSArray(items)), nil)
    }
    let subject = try LanguagePrimitives.text(a, context)
    guard let match = try firstMatch(program, subject) else { return (.bool(isNegative), nil) }
    return (.bool(!isNegative), groups(of: match, program, subject))
  }

  static func firstMatch(_ program: RegexProgram, _ subject: PSString) throws -> RegexMatch? {
    do {
      return try subject.withView { try program.match($0, from: program.defaultStart(in: $0)) }
    } catch is RegexMatchTimeoutError {
      throw OperationStrings.regexTimeout()
    }
  }

  /// The groups that captured, numbers as ints and names as texts: what `$Matches` holds.
  private static func groups(of match: RegexMatch, _ program: RegexProgram, _ subject: PSString) -> PSHashtable {
    let result = PSHashtable(.hashtable)
    let numbers = program.groupNumbers
    let names = program.groupNames
    for (slot, span) in match.groups.enumerated() where span.isMatched {
      let key: Value =
        slot < names.count && program.isNamed(slot: slot)
        ? .text(names[slot]) : .int(Int32(truncatingIfNeeded: slot < numbers.count ? numbers[slot] : slot))
      result.set(key, .string(subject.substring(span.start, span.length)))
    }
    return result
  }

  /// The expression that a right operand means: a `[regex]` as it is, all else by its text.
  static func regex(
    _ value: Value, _ ignoringCase: Bool, _ context: RuntimeContext
  ) throws -> RegexProgram {
    if case .object(let o) = value, let regex = o as? RegexObject { return regex.program }
    return try regex(try LanguagePrimitives.text(value, context), ignoringCase ? .ignoreCase : [], context)
  }

  static func regex(
    _ pattern: PSString, _ options: RegexOptions, _ context: RuntimeContext
  ) throws -> RegexProgram {
    do throws(RegexParseError) {
      return try context.regexProgram(pattern, options)
    } catch {
      throw OperationStrings.regex(error)
    }
  }

  // MARK: - Replace

  /// `text -replace pattern, replacement`: all matches, in each element of a list.
  ///
  /// The replacement is a text with `$1`, `${name}`, `$&`, or a block whose text is inserted as it is.
  public static func replace(_ a: Value, _ b: Value, ignoringCase: Bool, _ context: RuntimeContext) throws -> Value {
    var pattern = b.base
    var replacement = Value.string(.empty)
    if isList(pattern) {
      let items = try LanguagePrimitives.items(of: pattern)
      guard items.count <= 2 else {
        throw OperationStrings.badReplace(ignoringCase ? "-ireplace" : "-creplace", items.count)
      }
      pattern = items.first?.base ?? .string(.empty)
      if items.count > 1 { replacement = items[1].base }
    }
    let replacer = try Replacer(try replaceRegex(pattern, ignoringCase, context), replacement, context)
    let base = a.base
    guard isEnumerable(base) else { return .string(try replacer.replace(try LanguagePrimitives.text(base, context))) }
    return .array(
      PSArray(
        try LanguagePrimitives.items(of: base).map {
          .string(try replacer.replace(try LanguagePrimitives.text($0, context)))
        }))
  }

  /// As `regex`, with `-replace`'s own error for an invalid pattern.
  private static func replaceRegex(
    _ value: Value, _ ignoringCase: Bool, _ context: RuntimeContext
  ) throws -> RegexProgram {
    if case .object(let o) = value, let regex = o as? RegexObject { return regex.program }
    let pattern = try LanguagePrimitives.text(value, context)
    do throws(RegexParseError) {
      return try context.regexProgram(pattern, ignoringCase ? .ignoreCase : [])
    } catch {
      throw OperationStrings.invalidRegex(pattern.string, error)
    }
  }

  private static func isList(_ value: Value) -> Bool {
    if case .array = value { return true }
    if case .object(let o) = value { return o.kind == .list }
    return false
  }

  /// One replacement, used for each text of a list.
  private struct Replacer {
    let program: RegexProgram
    let context: RuntimeContext
    private let text: RegexReplacement?
    private let block: Obj?

    init(_ program: RegexProgram, _ replacement: Value, _ context: RuntimeContext) throws {
      self.program = program
      self.context = context
      if case .object(let o) = replacement, o.kind == .scriptBlock {
        block = o
        text = nil
        return
      }
      block = nil
      let shown = try LanguagePrimitives.text(replacement, context)
      do throws(RegexParseError) {
        text = try RegexReplacement(shown.view, for: program)
      } catch {
        throw OperationStrings.regex(error)
      }
    }

    func replace(_ subject: PSString) throws -> PSString {
      do {
        return try subject.withView { view in
          let start = program.defaultStart(in: view)
          if let text { return try program.replace(view, with: text, from: start)?.build() ?? subject }
          return try program.replace(view, from: start) { match, result in
            result.append(try evaluate(MatchObject(program, subject, match)))
          }?.build() ?? subject
        }
      } catch is RegexMatchTimeoutError {
        throw OperationStrings.regexTimeout()
      }
    }

    private func evaluate(_ match: MatchObject) throws -> PSString {
      guard let block else { return .empty }
      let result = try context.invokeInline(block, underscore: .object(match), arguments: [.object(match)])
      return try LanguagePrimitives.text(result, context)
    }
  }
}
