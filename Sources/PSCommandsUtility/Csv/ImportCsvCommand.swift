import PSEngine
import PSFormatting
import PSRuntime

/// Makes objects of CSV files. Follows Microsoft.PowerShell.Utility/Import-Csv.
struct ImportCsvCommand: Cmdlet {
  static let metadata = CmdletMetadata(.import, "Csv", defaultParameterSet: "DelimiterPath")

  static let parameters: [Parameter<Self>] = [
    .init("Delimiter", .sets(["DelimiterPath", "DelimiterLiteralPath"], .position(1)), .validateNotNull) {
      $0.delimiter = $1
    },
    .init(
      "Path",
      .sets(
        ["DelimiterPath", "CulturePath"], .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName
      ),
      .validateNotNullOrEmpty
    ) { $0.path = $1 },
    .init(
      "LiteralPath",
      .sets(["DelimiterLiteralPath", "CultureLiteralPath"], .mandatory, .valueFromPipelineByPropertyName),
      .alias("PSPath", "LP"), .validateNotNullOrEmpty
    ) { $0.literalPath = $1 },
    .init("UseCulture", .sets(["CulturePath", "CultureLiteralPath"], .mandatory), .validateNotNull) {
      $0.useCulture = $1
    },
    .init("Header", .validateNotNullOrEmpty) { $0.header = $1 },
    .init("Encoding", .encodingName, .validateNotNullOrEmpty) { $0.encoding = $1 },
  ]

  var delimiter: UInt16 = 0x2C
  var path: [String] = []
  var literalPath: [String] = []
  var useCulture = SwitchParameter()
  var header: [PSString] = []
  var encoding = EncodingParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    for name in path.isEmpty ? literalPath : path {
      for file in try runtime.session.namedFiles(name, isLiteral: path.isEmpty) { try read(file, runtime) }
    }
  }

  private func read(_ file: String, _ runtime: CommandRuntime) throws {
    let text = encoding.text(of: try runtime.bytes(ofFile: file))
    let typeName = CsvTypeLine.name(text)
    var reader = CsvReader(text, delimiter: useCulture.isPresent ? runtime.context.listSeparator : delimiter)
    guard let names = header.isEmpty ? reader.next() : header else { return }
    let table = try CsvTable(header: names, runtime.context)
    if table.hasMadeNames { try runtime.writeWarning(CsvStrings.madeNames) }
    while let record = reader.next() { try runtime.writeObject(table.object(record, typeName: typeName)) }
  }
}
