import PSRuntime

extension ParameterValidator {
  /// Checks a converted value; throws a `ValidationMetadataException` with the attribute's text.
  ///
  /// Used for parameters by the binder and for variables that keep their attributes.
  public func check(_ value: Value, _ context: RuntimeContext) throws {
    switch self {
    case .notNull: try checkNotNull(value)
    case .notNullOrEmpty:
      try checkNotEmpty(value, .nullOrEmpty, ValidationStrings.nullOrEmptyElement, isEmpty: \.isEmpty)
    case .notNullOrWhiteSpace:
      try checkNotEmpty(value, .nullOrWhiteSpace, ValidationStrings.nullOrWhiteSpaceElement, isEmpty: \.isWhiteSpace)
    case .count(let minimum, let maximum): try checkCount(value, minimum, maximum)
    case .custom(_, let body), .misplaced(let body): try body(value, context)
    default: try checkElements(value, context)
    }
  }

  private func checkNotNull(_ value: Value) throws {
    if value.isNull { throw ValidationStrings.failure(ValidationStrings.null, id: "ArgumentIsNull") }
    guard let items = value.base.elements else { return }
    while let item = try items.next() {
      guard item.isNull else { continue }
      throw ValidationStrings.failure(ValidationStrings.nullElement, id: "ArgumentIsNull")
    }
  }

  private enum EmptyText { case nullOrEmpty, nullOrWhiteSpace }

  private func checkNotEmpty(
    _ value: Value, _ kind: EmptyText, _ elementText: String, isEmpty: (PSString) -> Bool
  ) throws {
    if value.isNull {
      let message = kind == .nullOrEmpty ? ValidationStrings.nullOrEmpty : ValidationStrings.nullOrWhiteSpace
      throw ValidationStrings.failure(message, id: "ArgumentIsNull")
    }
    if case .string(let text) = value.base {
      guard isEmpty(text) else { return }
      let message = kind == .nullOrEmpty ? ValidationStrings.nullOrEmpty : ValidationStrings.nullOrWhiteSpace
      throw ValidationStrings.failure(message, id: "ArgumentIsEmpty")
    }
    let count: Int
    if case .object(let object) = value.base, let table = object as? PSHashtable {
      count = table.count
    } else {
      guard let items = value.base.elements else { return }
      var n = 0
      while let item = try items.next() {
        n += 1
        let isBad = item.isNull || (item.base.asString.map(isEmpty) ?? false)
        if isBad { throw ValidationStrings.failure(elementText, id: "ArgumentCollectionContainsNullOrEmpty") }
      }
      count = n
    }
    if count == 0 { throw ValidationStrings.failure(elementText, id: "ArgumentIsEmpty") }
  }

  private func checkCount(_ value: Value, _ minimum: Int, _ maximum: Int) throws {
    var count = 0
    if case .object(let object) = value.base, let table = object as? PSHashtable {
      count = table.count
    } else if let items = value.base.elements {
      while try items.next() != nil { count += 1 }
    } else if case .string(let text) = value.base {
      count = text.count
    } else if !value.isNull {
      throw ValidationStrings.failure(ValidationStrings.countOfNoArray, id: "NotAnArrayParameter")
    }
    guard count < minimum || count > maximum else { return }
    let message =
      minimum == maximum
      ? ValidationStrings.count(exactly: maximum, count) : ValidationStrings.count(minimum, maximum, count)
    throw ValidationStrings.failure(message, id: "ValidateCountFailure")
  }

  /// The attributes that look at each element of a collection.
  private func checkElements(_ value: Value, _ context: RuntimeContext) throws {
    if value.isNull { throw ValidationStrings.failure(ValidationStrings.nullOrEmptyElement, id: "ArgumentIsEmpty") }
    guard let items = value.base.elements else { return try checkElement(value, context) }
    while let item = try items.next() { try checkElement(item, context) }
  }

  private func checkElement(_ value: Value, _ context: RuntimeContext) throws {
    if value.isNull { throw ValidationStrings.failure(ValidationStrings.null, id: "ArgumentIsNull") }
    switch self {
    case .set(let values, let ignoreCase, let message):
      try checkSet(value, values, ignoreCase: ignoreCase, message, context)
    case .generatedSet(let make): try checkSet(value, try make(context), ignoreCase: true, nil, context)
    case .range(let minimum, let maximum): try checkRange(value, minimum, maximum, context)
    case .rangeKind(let kind): try checkRange(value, kind, context)
    case .pattern(let pattern, let options, let message):
      try checkPattern(value, pattern, options: options, message, context)
    case .script(let block, let message): try checkScript(value, block, message, context)
    case .length(let minimum, let maximum): try checkLength(value, minimum, maximum)
    case .drive(let drives): try checkDrive(value, drives)
    default: break
    }
  }

  private func checkSet(
    _ value: Value, _ values: [String], ignoreCase: Bool, _ message: String?, _ context: RuntimeContext
  ) throws {
    let text = try LanguagePrimitives.dotNetText(value, context)
    for candidate in values {
      let other = PSString.make(candidate)
      if ignoreCase ? text.equalsIgnoringCase(other) : text.equalsOrdinal(other) { return }
    }
    let list = values.joined(separator: ",")
    throw ValidationStrings.failure(
      message.map { format($0, text.string, list) } ?? ValidationStrings.set(text.string, list),
      id: "ValidateSetFailure")
  }

  private func checkRange(_ value: Value, _ minimum: Value, _ maximum: Value, _ context: RuntimeContext) throws {
    var element = value.base
    if element.type !== minimum.base.type {
      guard let converted = try LanguagePrimitives.tryConvert(element, to: minimum.base.type, context) else {
        throw ValidationStrings.failure(
          ValidationStrings.rangeType(element.type.name, minimum.base.type.name), id: "ValidationRangeElementType")
      }
      element = converted
    }
    let text = { try LanguagePrimitives.dotNetText($0, context).string }
    if try LanguagePrimitives.compare(minimum, element, ignoringCase: false, context) > 0 {
      throw ValidationStrings.failure(
        ValidationStrings.below(try text(element), try text(minimum)), id: "ValidateRangeTooSmall")
    }
    if try LanguagePrimitives.compare(maximum, element, ignoringCase: false, context) < 0 {
      throw ValidationStrings.failure(
        ValidationStrings.above(try text(element), try text(maximum)), id: "ValidateRangeTooBig")
    }
  }

  private func checkRange(_ value: Value, _ kind: RangeKind, _ context: RuntimeContext) throws {
    guard value.base.isNumber,
      let sign = try? LanguagePrimitives.compare(value.base, .int(0), ignoringCase: false, context)
    else {
      throw ValidationStrings.failure(
        ValidationStrings.rangeType(value.base.type.name, "Int32"), id: "ValidationRangeElementType")
    }
    let holds =
      switch kind {
      case .positive: sign > 0
      case .nonNegative: sign >= 0
      case .negative: sign < 0
      case .nonPositive: sign <= 0
      }
    if holds { return }
    let text = try LanguagePrimitives.dotNetText(value, context).string
    throw ValidationStrings.failure(ValidationStrings.rangeKind(text, kind), id: "ValidateRangeFailure")
  }

  private func checkPattern(
    _ value: Value, _ pattern: String, options: Int32, _ message: String?, _ context: RuntimeContext
  ) throws {
    let text = try LanguagePrimitives.dotNetText(value, context)
    let source = PSString.make(pattern)
    let program: RegexProgram
    do {
      program = try source.withView { try context.texts.regexes.program($0, options: RegexOptions(rawValue: options)) }
    } catch let error as RegexParseError {
      throw ValidationStrings.failure(error.message, id: "ValidatePatternFailure")
    }
    let matches = try text.withView { try program.isMatch($0, from: program.defaultStart(in: $0)) }
    if matches { return }
    throw ValidationStrings.failure(
      message.map { format($0, text.string, pattern) } ?? ValidationStrings.pattern(text.string, pattern),
      id: "ValidatePatternFailure")
  }

  private func checkScript(_ value: Value, _ block: ScriptBlock, _ message: String?, _ context: RuntimeContext) throws {
    let result = try context.invoke(block, arguments: [value], underscore: value)
    if LanguagePrimitives.isTrue(result) { return }
    let text = try LanguagePrimitives.dotNetText(value, context).string
    throw ValidationStrings.failure(
      message.map { format($0, text, block.program.text) } ?? ValidationStrings.script(text, block.program.text),
      id: "ValidateScriptFailure")
  }

  private func checkLength(_ value: Value, _ minimum: Int, _ maximum: Int) throws {
    guard case .string(let text) = value.base else {
      throw ValidationStrings.failure(ValidationStrings.lengthOfNoString, id: "ValidateLengthNotString")
    }
    if text.count < minimum {
      throw ValidationStrings.failure(
        ValidationStrings.tooShort(minimum, text.count), id: "ValidateLengthMinLengthFailure")
    }
    if text.count > maximum {
      throw ValidationStrings.failure(
        ValidationStrings.tooLong(maximum, text.count), id: "ValidateLengthMaxLengthFailure")
    }
  }

  private func checkDrive(_ value: Value, _ drives: [String]) throws {
    guard case .string(let text) = value.base else {
      throw ValidationStrings.failure(ValidationStrings.driveOfNoString, id: "PathArgumentIsNotValid")
    }
    let path = text.string
    guard let colon = path.firstIndex(of: ":") else {
      throw ValidationStrings.failure(ValidationStrings.noDrive, id: "PathNoRoot")
    }
    let drive = String(path[..<colon])
    if drives.contains(where: { $0.lowercased() == drive.lowercased() }) { return }
    throw ValidationStrings.failure(
      ValidationStrings.drive(drive, drives.joined(separator: ", ")), id: "PathRootInvalid")
  }

  /// An `ErrorMessage` of a script, with `{0}` the value and `{1}` what was asked for.
  private func format(_ message: String, _ value: String, _ wanted: String) -> String {
    var result = ""
    var rest = Substring(message)
    while let brace = rest.firstIndex(of: "{") {
      result += rest[..<brace]
      let tail = rest[brace...]
      if tail.hasPrefix("{0}") {
        result += value
        rest = tail.dropFirst(3)
      } else if tail.hasPrefix("{1}") {
        result += wanted
        rest = tail.dropFirst(3)
      } else {
        result += "{"
        rest = tail.dropFirst()
      }
    }
    return result + rest
  }
}

extension PSString {
  /// Empty or of white space alone.
  var isWhiteSpace: Bool {
    for i in 0..<count {
      guard let scalar = Unicode.Scalar(unit(i)), scalar.properties.isWhitespace else { return false }
    }
    return true
  }
}

extension Value {
  /// Whether the value is one of .NET's numbers.
  var isNumber: Bool {
    switch self {
    case .int, .long, .double, .byte, .sbyte, .short, .ushort, .uint, .ulong, .single: true
    case .object(let o): o.type.code == .decimal || o.type.code == .bigInteger
    default: false
    }
  }
}
