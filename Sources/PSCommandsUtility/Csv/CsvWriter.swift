import PSEngine
import PSRuntime

/// Which fields are quoted.
enum CsvQuoteKind: Int64, EnumParameter {
  case never, always, asNeeded
  static let enumTypeName = "Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind"
}

/// Writes objects as CSV lines; the first object's properties are the columns.
struct CsvWriter {
  let delimiter: UInt16
  let quotes: CsvQuoteKind
  /// Columns that are quoted whatever `quotes` says; nil where none were named.
  let quotedFields: [PSString]?
  let context: RuntimeContext

  /// The columns of an object: its properties, or a dictionary's keys.
  func columns(of value: Value) throws -> [PSString] {
    if case .object(let o) = value.base, let table = o as? PSHashtable {
      return try table.orderedEntries.map { try LanguagePrimitives.text($0.key, context) }
    }
    return MemberAccess.properties(of: value, context).filter { !$0.isHidden }.map(\.name)
  }

  func header(_ columns: [PSString]) -> PSString { line(columns.map { ($0, $0) }) }

  func row(_ value: Value, _ columns: [PSString]) throws -> PSString {
    line(try columns.map { ($0, try text(of: value, $0)) })
  }

  /// The text of one property; nil for null, which is written without quotes.
  private func text(of value: Value, _ name: PSString) throws -> PSString? {
    var field: Value
    if case .object(let o) = value.base, let table = o as? PSHashtable {
      field = table[.string(name)] ?? .null
    } else {
      field = (try? MemberAccess.lookup(value, name, context)) ?? .null
    }
    field = field.base
    return field.isNull ? nil : try ObjectText.plain(field, context)
  }

  private func line(_ fields: [(name: PSString, text: PSString?)]) -> PSString {
    var out = PSStringBuilder()
    for (i, field) in fields.enumerated() {
      if i > 0 { out.append(delimiter) }
      guard let text = field.text else { continue }
      if isQuoted(field.name, text) {
        out.append(UInt16(0x22))
        for k in 0..<text.count {
          if text.unit(k) == 0x22 { out.append(UInt16(0x22)) }
          out.append(text.unit(k))
        }
        out.append(UInt16(0x22))
      } else {
        out.append(text)
      }
    }
    return out.build()
  }

  private func isQuoted(_ name: PSString, _ text: PSString) -> Bool {
    if let quotedFields { return quotedFields.contains { $0.equalsIgnoringCase(name) } }
    switch quotes {
    case .always: return true
    case .never: return false
    case .asNeeded:
      for i in 0..<text.count where [delimiter, 0x22, 0x0A, 0x0D].contains(text.unit(i)) { return true }
      return false
    }
  }
}
