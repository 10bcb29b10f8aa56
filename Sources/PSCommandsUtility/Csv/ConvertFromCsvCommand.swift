import PSEngine
import PSRuntime

/// Makes objects of CSV lines. Follows Microsoft.PowerShell.Utility/ConvertFrom-Csv.
struct ConvertFromCsvCommand: Cmdlet {
  static let metadata = CmdletMetadata(.convertFrom, "Csv", defaultParameterSet: "Delimiter")

  static let parameters: [Parameter<Self>] = [
    .init("Delimiter", .set("Delimiter", .position(1)), .validateNotNullOrEmpty) { $0.delimiter = $1 },
    .init("UseCulture", .set("UseCulture", .mandatory)) { $0.useCulture = $1 },
    .init("InputObject", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName) {
      $0.inputObject = $1
    },
    .init("Header", .validateNotNullOrEmpty) { $0.header = $1 },
  ]

  var delimiter: UInt16 = 0x2C
  var useCulture = SwitchParameter()
  var inputObject: [PSObjectParameter] = []
  var header: [PSString] = []
  private var table: CsvTable?
  private var typeName: PSString?

  init() {}

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let separator = useCulture.isPresent ? runtime.context.listSeparator : delimiter
    for value in inputObject {
      let text = try LanguagePrimitives.text(value.value, runtime.context)
      if table == nil, let name = CsvTypeLine.name(text) {
        typeName = name
        continue
      }
      var reader = CsvReader(text, delimiter: separator)
      while let record = reader.next() { try add(record, runtime) }
    }
  }

  private mutating func add(_ record: [PSString], _ runtime: CommandRuntime) throws {
    if table == nil {
      let made = try CsvTable(header: header.isEmpty ? record : header, runtime.context)
      if made.hasMadeNames { try runtime.writeWarning(CsvStrings.madeNames) }
      table = made
      if header.isEmpty { return }
    }
    if let table { try runtime.writeObject(table.object(record, typeName: typeName)) }
  }
}

/// The line `#TYPE Name` before a header.
enum CsvTypeLine {
  static func name(_ line: PSString) -> PSString? {
    let text = line.string
    guard text.uppercased().hasPrefix("#TYPE ") else { return nil }
    let name = text.dropFirst(6).prefix { $0 != "\n" && $0 != "\r" }
    return PSString.make(String(name))
  }
}

extension RuntimeContext {
  /// The first unit of the culture's list separator.
  var listSeparator: UInt16 { cultureInfo.listSeparator.utf16.first ?? 0x2C }
}
