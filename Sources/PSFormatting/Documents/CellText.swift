import PSEngine
import PSRuntime

/// The text of values in output: cells, list entries, lines.
struct CellText {
  let context: ExecutionContext
  let limit: Int
  private let culture: Culture
  /// Numbers with a fraction in tables of properties: no groups.
  private let fixedInfo: NumberFormatInfo
  private let fixedFormat: String

  init(_ context: ExecutionContext, limit: Int) {
    self.context = context
    self.limit = limit
    culture = context.cultureInfo
    var info = culture.numberFormat
    info.groupSizes = [0]
    fixedInfo = info
    fixedFormat = "F\(info.decimalDigits)"
  }

  /// A value under a format; a plain text where the format does not fit.
  ///
  /// - Parameter isTable: numbers with a fraction have three digits in tables of properties.
  func text(_ value: Value, format: PSString? = nil, isTable: Bool = false) throws -> PSString {
    if let format, let shown = try formatted(value, format) { return shown }
    if isTable, let shown = fixedPoint(value) { return shown }
    return try smart(value)
  }

  /// The text of a value: collections in braces, everything else as `ToString()` under the culture.
  func smart(_ value: Value) throws -> PSString {
    switch value {
    case .string(let text): return text
    case .int(let number): return PSString.make(String(number))
    case .null, .nothing, .unset: return .empty
    default: break
    }
    do {
      if let items = CellText.items(value) { return try braced(items) }
      return try plain(value)
    } catch let error as RuntimeException {
      _ = error
      return .empty
    }
  }

  /// `ToString()` as output shows it, collections by their type or content.
  func plain(_ value: Value) throws -> PSString {
    switch value.base {
    case .string(let text) where value.attachedMembers == nil: return text
    case .double(let number): return PSString.make(NumberFormat.scriptText(number, culture.numberFormat))
    case .single(let number): return PSString.make(NumberFormat.scriptText(number, culture.numberFormat))
    case .dateTime: return try LanguagePrimitives.format(value.base, nil, culture, context)
    case .object(let object):
      switch object.kind {
      case .custom, .hashtable, .list, .instance: return try LanguagePrimitives.text(value, context)
      default:
        if value.attachedMembers != nil || object.elements != nil { return try LanguagePrimitives.text(value, context) }
        return try object.text(context)
      }
    default: return try LanguagePrimitives.text(value, context)
    }
  }

  private func fixedPoint(_ value: Value) -> PSString? {
    switch value.base {
    case .double(let number): return (try? NumberFormat.text(number, fixedFormat, fixedInfo)).map { PSString.make($0) }
    case .single(let number): return (try? NumberFormat.text(number, fixedFormat, fixedInfo)).map { PSString.make($0) }
    case .object(let object) where object.kind == .boxed:
      guard let number = value.base.unboxed(PSDecimal.self) else { return nil }
      return (try? NumberFormat.text(number, fixedFormat, fixedInfo)).map { PSString.make($0) }
    default: return nil
    }
  }

  /// nil where the format cannot be used: the plain text stays.
  private func formatted(_ value: Value, _ format: PSString) throws -> PSString? {
    let text = format.string
    let shown = value.isNull ? Value.string(.empty) : value
    do {
      if text.contains("{0") || text.contains("}") {
        let result = try Operations.format(.string(format), .array(PSArray([shown])), context)
        return result.asString
      }
      if value.isNull { return .empty }
      return try LanguagePrimitives.format(value.base, format, culture, context)
    } catch is RuntimeException {
      return nil
    }
  }

  // MARK: - Collections

  static func items(_ value: Value) -> (any ValueSequence)? {
    switch value.base {
    case .array(let array): ArraySequence(array.items)
    case .object(let object):
      if let table = object as? PSHashtable { ArraySequence(table.entryItems) } else { object.elements }
    default: nil
    }
  }

  private func braced(_ items: any ValueSequence) throws -> PSString {
    var result = PSStringBuilder()
    result.append("{" as StaticString)
    var count = 0
    while let item = try items.next() {
      if limit >= 0, count == limit {
        result.append(context.session.formatting.ellipsis)
        break
      }
      if count > 0 { result.append(", " as StaticString) }
      count += 1
      result.append(try element(item))
    }
    result.append("}" as StaticString)
    return result.build()
  }

  private func element(_ item: Value) throws -> PSString {
    switch item.base {
    case .null, .nothing, .unset: return PSString.make("$null")
    case .object(let object):
      switch object.kind {
      case .hashtable, .list, .instance, .other:
        if let name = try displayName(item, object) { return name }
        let text = try plain(item)
        return text
      default: return try plain(item)
      }
    default: return try plain(item)
    }
  }

  /// Types with a text that a base class declares, so that a list shows their names.
  private static let inheritingText: Set<String> = [
    "System.Text.RegularExpressions.Match", "System.Text.RegularExpressions.Group", "System.IO.FileInfo",
    "System.IO.DirectoryInfo",
  ]

  /// The name that stands for an object whose class has no text of its own.
  private func displayName(_ item: Value, _ object: Obj) throws -> PSString? {
    if object.kind == .instance, try object.text(context).string != object.type.fullName { return nil }
    if object.kind == .other {
      if object is DictionaryEntryObject { return nil }
      if CellText.inheritingText.contains(object.type.fullName) {
        return try DisplayName.expression(of: item, context).flatMap { try? $0.expression.value(of: item, context) }
          .map { try plain($0) }
      }
      if try object.text(context).string != object.type.fullName { return nil }
    }
    guard let expression = try DisplayName.expression(of: item, context),
      let value = try? expression.expression.value(of: item, context)
    else { return nil }
    return try plain(value)
  }
}

/// The property that stands for an object where only one can be shown.
enum DisplayName {
  private static let patterns: [StaticString] = ["name", "id", "key", "*key", "*name", "*id"]

  static func expression(of target: Value, _ context: ExecutionContext) throws -> ResolvedExpression? {
    let typeNames = MemberAccess.typeNames(of: target, context)
    if let name = context.members.typeData.defaultDisplayProperty(typeNames) {
      return ResolvedExpression(expression: .property(name), name: name)
    }
    let names = PropertyAccess.names(of: target, context)
    for pattern in patterns {
      let text = PSString.make(String(describing: pattern))
      let found: PSString?
      if text.unit(0) == 0x2A {
        guard let wildcard = try? WildcardPattern(text, options: .ignoreCase) else { continue }
        found = names.first { wildcard.isMatch($0) && !isRemoting($0) }
      } else {
        found = names.first { $0.equalsIgnoringCase(text) }
      }
      if let found { return ResolvedExpression(expression: .property(found), name: found) }
    }
    return nil
  }

  static func isRemoting(_ name: PSString) -> Bool {
    name.equalsIgnoringCase("PSComputerName") || name.equalsIgnoringCase("PSShowComputerName")
      || name.equalsIgnoringCase("RunspaceId") || name.equalsIgnoringCase("PSSourceJobInstanceId")
  }
}
