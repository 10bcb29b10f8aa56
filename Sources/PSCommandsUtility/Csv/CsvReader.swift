import PSRuntime

/// Reads the records of CSV text, as `Import-Csv` does.
///
/// Blanks before a field are cut, those behind it kept. A quote opens a field only at its start; a field that is missing at a record's
/// end is null, an empty one elsewhere is ''. Records that begin with `#`, and blank ones, are skipped.
struct CsvReader {
  private let text: PSString
  private let delimiter: UInt16
  private var at = 0

  init(_ text: PSString, delimiter: UInt16) {
    self.text = text
    self.delimiter = delimiter
  }

  /// The next record that is not skipped, nil at the end.
  mutating func next() -> [PSString]? {
    while at < text.count {
      if text.unit(at) == 0x23 {
        skipLine()
        continue
      }
      let fields = record()
      if !fields.isEmpty { return fields }
    }
    return nil
  }

  private mutating func skipLine() {
    while at < text.count {
      at += 1
      if text.unit(at - 1) == 0x0A { return }
    }
  }

  private mutating func record() -> [PSString] {
    var fields: [PSString] = []
    var current = PSStringBuilder()
    var isInQuotes = false
    while at < text.count {
      let unit = text.unit(at)
      at += 1
      if isInQuotes {
        if unit != 0x22 {
          current.append(unit)
        } else if at < text.count, text.unit(at) == 0x22 {
          current.append(unit)
          at += 1
        } else {
          // Behind the closing quote the rest of the field is taken as it is, without blanks around it.
          isInQuotes = false
          if endField(&current, &fields) { return fields }
        }
      } else if unit == delimiter {
        fields.append(current.build())
        current = PSStringBuilder()
      } else if unit == 0x22, current.isEmpty {
        isInQuotes = true
      } else if unit == 0x0A || unit == 0x0D {
        if unit == 0x0D, at < text.count, text.unit(at) == 0x0A { at += 1 }
        // An empty last field counts before a line break, not at the end of the text.
        if !fields.isEmpty || !current.isEmpty { fields.append(current.build()) }
        return fields
      } else if unit == 0x20 || unit == 0x09 {
        guard !current.isEmpty else { continue }
        current.append(unit)
        if endField(&current, &fields) { return fields }
      } else {
        current.append(unit)
      }
    }
    if !current.isEmpty { fields.append(current.build()) }
    return fields
  }

  /// Takes the rest of a field, blanks around it cut; true where the record ends with it.
  private mutating func endField(_ current: inout PSStringBuilder, _ fields: inout [PSString]) -> Bool {
    let start = at
    while at < text.count, text.unit(at) != delimiter, text.unit(at) != 0x0A, text.unit(at) != 0x0D { at += 1 }
    var (first, last) = (start, at)
    while first < last, [0x20, 0x09].contains(text.unit(first)) { first += 1 }
    while last > first, at < text.count, [0x20, 0x09].contains(text.unit(last - 1)) { last -= 1 }
    current.append(text.substring(first, last - first))
    fields.append(current.build())
    current = PSStringBuilder()
    guard at < text.count else { return true }
    let unit = text.unit(at)
    at += 1
    if unit == 0x0D, at < text.count, text.unit(at) == 0x0A { at += 1 }
    return unit != delimiter
  }
}

/// The header of a CSV text and the objects made under it.
struct CsvTable {
  let names: [PSString]
  /// Whether names had to be made for empty ones.
  let hasMadeNames: Bool
  private let shape: Shape

  /// - Throws: the error of a name that stands twice.
  init(header: [PSString], _ context: RuntimeContext) throws {
    var names: [PSString] = []
    var made = 1
    for name in header {
      if name.isEmpty {
        names.append(PSString.make("H\(made)"))
        made += 1
      } else {
        names.append(name)
      }
    }
    hasMadeNames = made > 1
    var shape = context.emptyShape
    for name in names {
      if shape.find(name) != nil { throw CsvStrings.memberAlreadyPresent(name) }
      shape = shape.adding(name)
    }
    self.names = names
    self.shape = shape
  }

  /// One record as an object; missing fields are null, surplus ones are dropped.
  func object(_ fields: [PSString], typeName: PSString?) -> PSCustomObject {
    var slots: [Value] = []
    slots.reserveCapacity(names.count)
    for i in names.indices { slots.append(i < fields.count ? .string(fields[i]) : .null) }
    let object = PSCustomObject(shape: shape, slots: slots)
    if let typeName {
      object.typeNames = [typeName, PSString.make("CSV:" + typeName.string)]
    }
    return object
  }
}
