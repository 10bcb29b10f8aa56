import PSEngine
import PSRuntime

/// Formats objects as one property each, several in a line. Follows Microsoft.PowerShell.Utility/Format-Wide.
struct FormatWideCommand: Cmdlet {
  static let metadata = CmdletMetadata(.format, "Wide", outputTypes: FormatOptions.outputTypes)

  static let parameters: [Parameter<Self>] = [
    .init("Property", .position(0)) { $0.property = $1 },
    .init("AutoSize") { $0.autoSize = $1 },
    .init("Column", .validateRange(1, .max)) { $0.column = $1 },
    .init("GroupBy") { $0.options.groupBy = $1 },
    .init("View") { $0.options.view = $1 },
    .init("ShowError") { $0.options.showError = $1 },
    .init("DisplayError") { $0.options.displayError = $1 },
    .init("Force") { $0.options.force = $1 },
    .init("Expand", .validateSet("CoreOnly", "EnumOnly", "Both")) { $0.options.expand = $1 },
    .init("InputObject", .valueFromPipeline) { $0.inputObject = $1 },
  ]

  var property: Value = .null
  var autoSize = SwitchParameter()
  var column: Int32 = 0
  var options = FormatOptions()
  var inputObject = PSObjectParameter()
  private var builder: DocumentBuilder?

  init() {}

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    var asked = try options.parameters(runtime)
    if !property.isNull { asked.properties = [try FormatParameterReader(keys: .wide, runtime: runtime).read(property)] }
    try FormatOptions.check(asked, runtime)
    if autoSize.isPresent, runtime.isBound("Column") {
      try FormatOptions.fail(FormatStrings.columnsAndAutoSize, .invalidData, runtime)
    }
    if runtime.isBound("AutoSize") { asked.autoSize = autoSize.isPresent }
    if runtime.isBound("Column") { asked.columns = Int(column) }
    builder = FormatOptions.builder(.wide, asked, runtime)
  }
  mutating func processRecord(_ runtime: CommandRuntime) throws { try builder?.add(inputObject.value) }
  mutating func endProcessing(_ runtime: CommandRuntime) throws { try builder?.end() }
}
