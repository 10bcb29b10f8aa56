import PSEngine
import PSFormatting
import PSRuntime

/// Writes objects to a CSV file. Follows Microsoft.PowerShell.Utility/Export-Csv.
struct ExportCsvCommand: Cmdlet {
  static let metadata = CmdletMetadata(.export, "Csv", defaultParameterSet: "Delimiter", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .mandatory, .valueFromPipeline, .valueFromPipelineByPropertyName) {
      (command: inout Self, value: PSObjectParameter) in
      command.inputObject = value.value
    },
    .init("Path", .position(0), .validateNotNullOrEmpty) { $0.path = $1 },
    .init("LiteralPath", .alias("PSPath", "LP"), .validateNotNullOrEmpty) { $0.literalPath = $1 },
    .init("Force") { $0.force = $1 },
    .init("NoClobber", .alias("NoOverwrite")) { $0.noClobber = $1 },
    .init("Encoding", .encodingName, .validateNotNullOrEmpty) { $0.encoding = $1 },
    .init("Append") { $0.append = $1 },
    .init("Delimiter", .set("Delimiter", .position(1)), .validateNotNull) { $0.delimiter = $1 },
    .init("UseCulture", .set("UseCulture")) { $0.useCulture = $1 },
    .init("IncludeTypeInformation", .alias("ITI")) { $0.includeType = $1 },
    .init("NoTypeInformation", .dontShow, .alias("NTI")) { $0.noType = $1 },
    .init("QuoteFields", .alias("QF")) { $0.quoteFields = $1 },
    .init("UseQuotes", .alias("UQ")) { $0.useQuotes = $1 },
    .init("NoHeader") { $0.noHeader = $1 },
  ]

  var inputObject: Value = .null
  var path = ""
  var literalPath = ""
  var force = SwitchParameter()
  var noClobber = SwitchParameter()
  var encoding = EncodingParameter()
  var append = SwitchParameter()
  var delimiter: UInt16 = 0x2C
  var useCulture = SwitchParameter()
  var includeType = SwitchParameter()
  var noType = SwitchParameter()
  var quoteFields: [PSString] = []
  var useQuotes = CsvQuoteKind.always
  var noHeader = SwitchParameter()
  private var file: TextFile?
  private var target = ""
  private var columns: [PSString]?
  private var appendsToOld = false

  init() {}

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    if runtime.isBound("QuoteFields") && runtime.isBound("UseQuotes") {
      try runtime.throwTerminating(CsvStrings.quoteFieldsAndUseQuotes())
    }
    if !path.isEmpty && !literalPath.isEmpty { try runtime.throwTerminating(CsvStrings.pathAndLiteralPath()) }
    target = try runtime.session.outputPath(path.isEmpty ? literalPath : path)
    guard try runtime.shouldProcess(target: path.isEmpty ? literalPath : path, action: "Export-Csv") else { return }
    if append.isPresent { try readColumns(runtime) }
    file = try runtime.openFile(
      target, encoding: encoding, append: append.isPresent, force: force, noClobber: noClobber)
  }

  /// The columns that a file to be appended to has already.
  private mutating func readColumns(_ runtime: CommandRuntime) throws {
    guard let bytes = runtime.session.files.read(target), !bytes.isEmpty else { return }
    var reader = CsvReader(EncodingParameter().text(of: bytes), delimiter: separator(runtime))
    columns = reader.next()
    appendsToOld = columns != nil
  }

  private func separator(_ runtime: CommandRuntime) -> UInt16 {
    useCulture.isPresent ? runtime.context.listSeparator : delimiter
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    guard let file, !inputObject.isNull else { return }
    let writer = CsvWriter(
      delimiter: separator(runtime), quotes: useQuotes,
      quotedFields: runtime.isBound("QuoteFields") ? quoteFields : nil,
      context: runtime.context)
    if columns == nil {
      let made = try writer.columns(of: inputObject)
      columns = made
      if includeType.isPresent {
        let name = MemberAccess.typeNames(of: inputObject, runtime.context).first ?? .empty
        write(PSString.make("#TYPE " + name.string), file)
      }
      if !noHeader.isPresent { write(writer.header(made), file) }
    } else if appendsToOld && !force.isPresent {
      try checkColumns(writer, runtime)
    }
    appendsToOld = false
    write(try writer.row(inputObject, columns ?? []), file)
  }

  private func checkColumns(_ writer: CsvWriter, _ runtime: CommandRuntime) throws {
    let own = try writer.columns(of: inputObject)
    for column in columns ?? [] where !own.contains(where: { $0.equalsIgnoringCase(column) }) {
      try runtime.throwTerminating(CsvStrings.cannotAppend(target, missing: column.string))
    }
  }

  private func write(_ line: PSString, _ file: TextFile) {
    file.write(line)
    file.write(PSString.make(unit: 0x0A))
  }

  mutating func dispose(_ runtime: CommandRuntime) {
    file?.close()
    file = nil
  }
}
