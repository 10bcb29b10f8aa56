import PSEngine
import PSRuntime

/// Writes objects as CSV lines. Follows Microsoft.PowerShell.Utility/ConvertTo-Csv.
struct ConvertToCsvCommand: Cmdlet {
  static let metadata = CmdletMetadata(.convertTo, "Csv", defaultParameterSet: "Delimiter")

  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName) {
      (command: inout Self, value: PSObjectParameter) in
      command.inputObject = value.value
    },
    .init("Delimiter", .set("Delimiter", .position(1)), .validateNotNull) { $0.delimiter = $1 },
    .init("UseCulture", .set("UseCulture")) { $0.useCulture = $1 },
    .init("IncludeTypeInformation", .alias("ITI")) { $0.includeType = $1 },
    .init("NoTypeInformation", .dontShow, .alias("NTI")) { $0.noType = $1 },
    .init("QuoteFields", .alias("QF")) { $0.quoteFields = $1 },
    .init("UseQuotes", .alias("UQ")) { $0.useQuotes = $1 },
    .init("NoHeader") { $0.noHeader = $1 },
  ]

  var inputObject: Value = .null
  var delimiter: UInt16 = 0x2C
  var useCulture = SwitchParameter()
  var includeType = SwitchParameter()
  var noType = SwitchParameter()
  var quoteFields: [PSString] = []
  var useQuotes = CsvQuoteKind.always
  var noHeader = SwitchParameter()
  private var columns: [PSString]?

  init() {}

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    if runtime.isBound("QuoteFields") && runtime.isBound("UseQuotes") {
      try runtime.throwTerminating(CsvStrings.quoteFieldsAndUseQuotes())
    }
    if runtime.isBound("IncludeTypeInformation") && runtime.isBound("NoTypeInformation") {
      try runtime.throwTerminating(CsvStrings.includeAndNoTypeInformation())
    }
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    guard !inputObject.isNull else { return }
    let writer = CsvWriter(
      delimiter: useCulture.isPresent ? runtime.context.listSeparator : delimiter, quotes: useQuotes,
      quotedFields: runtime.isBound("QuoteFields") ? quoteFields : nil, context: runtime.context)
    if columns == nil {
      let made = try writer.columns(of: inputObject)
      columns = made
      if includeType.isPresent {
        let name = MemberAccess.typeNames(of: inputObject, runtime.context).first ?? .empty
        try runtime.writeObject("#TYPE " + name.string)
      }
      if !noHeader.isPresent { try write(writer.header(made), runtime) }
    }
    try write(writer.row(inputObject, columns ?? []), runtime)
  }

  /// Writes a line that says something: an object without properties gives none.
  private func write(_ line: PSString, _ runtime: CommandRuntime) throws {
    if !line.isEmpty { try runtime.writeObject(line) }
  }
}
