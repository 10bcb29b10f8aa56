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
    .init("Encoding", .validateNotNullOrEmpty) { $0.encoding = $1 },
  ]

  var delimiter: UInt16 = 0x2C
  var path: [String] = []
  var literalPath: [String] = []
  var useCulture = SwitchParameter()
  var header: [PSString] = []
  var encoding = ""

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    for name in path.isEmpty ? literalPath : path {
      for file in try runtime.session.csvFiles(name, isLiteral: path.isEmpty) { try read(file, runtime) }
    }
  }

  private func read(_ file: String, _ runtime: CommandRuntime) throws {
    guard let bytes = runtime.session.files.read(file) else {
      try runtime.throwTerminating(CsvStrings.fileNotFound(file))
    }
    let text = OutputEncoding.text(of: bytes, encoding)
    let typeName = CsvTypeLine.name(text)
    var reader = CsvReader(text, delimiter: useCulture.isPresent ? runtime.context.listSeparator : delimiter)
    guard let names = header.isEmpty ? reader.next() : header else { return }
    let table = try CsvTable(header: names, runtime.context)
    if table.hasMadeNames { try runtime.writeWarning(CsvStrings.madeNames) }
    while let record = reader.next() { try runtime.writeObject(table.object(record, typeName: typeName)) }
  }
}

extension SessionState {
  /// The files that a path with wildcards means; a literal one, or one without a match, as it is.
  func csvFiles(_ name: String, isLiteral: Bool) throws -> [String] {
    let place = try paths.fileSystemPath(name)
    guard !isLiteral, WildcardPattern.containsWildcardCharacters(PSString.make(name)) else { return [place] }
    guard let slash = place.lastIndex(of: "/") else { return [place] }
    let folder = String(place[..<slash])
    let pattern = try WildcardPattern(PSString.make(String(place[place.index(after: slash)...])), options: .ignoreCase)
    let found = files.list(folder.isEmpty ? "/" : folder).filter { pattern.isMatch(PSString.make($0)) }.sorted()
    return found.map { folder + "/" + $0 }
  }
}
