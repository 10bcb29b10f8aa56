import PSEngine
import PSRuntime

/// Formats objects as the rows of a table. Follows Microsoft.PowerShell.Utility/Format-Table.
struct FormatTableCommand: Cmdlet {
  static let metadata = CmdletMetadata(.format, "Table", outputTypes: FormatOptions.outputTypes)

  static let parameters: [Parameter<Self>] = [
    .init("Property", .position(0)) { $0.properties = $1 },
    .init("AutoSize") { $0.autoSize = $1 },
    .init("RepeatHeader") { $0.repeatHeader = $1 },
    .init("HideTableHeaders") { $0.hideTableHeaders = $1 },
    .init("Wrap") { $0.wrap = $1 },
    .init("GroupBy") { $0.options.groupBy = $1 },
    .init("View") { $0.options.view = $1 },
    .init("ShowError") { $0.options.showError = $1 },
    .init("DisplayError") { $0.options.displayError = $1 },
    .init("Force") { $0.options.force = $1 },
    .init("Expand", .validateSet("CoreOnly", "EnumOnly", "Both")) { $0.options.expand = $1 },
    .init("InputObject", .valueFromPipeline) { $0.inputObject = $1 },
  ]

  var properties: [Value] = []
  var autoSize = SwitchParameter()
  var repeatHeader = SwitchParameter()
  var hideTableHeaders = SwitchParameter()
  var wrap = SwitchParameter()
  var options = FormatOptions()
  var inputObject = PSObjectParameter()
  private var builder: DocumentBuilder?

  init() {}

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    var asked = try options.parameters(runtime)
    asked.properties = try FormatParameterReader(keys: .table, runtime: runtime).read(properties)
    try FormatOptions.check(asked, runtime)
    if runtime.isBound("AutoSize") { asked.autoSize = autoSize.isPresent }
    if runtime.isBound("HideTableHeaders") { asked.hidesHeaders = hideTableHeaders.isPresent }
    if runtime.isBound("Wrap") { asked.wraps = wrap.isPresent }
    builder = FormatOptions.builder(.table, asked, runtime)
  }
  mutating func processRecord(_ runtime: CommandRuntime) throws { try builder?.add(inputObject.value) }
  mutating func endProcessing(_ runtime: CommandRuntime) throws { try builder?.end() }
}
