import PSEngine
import PSRuntime

/// Formats objects as lists of their properties. Follows Microsoft.PowerShell.Utility/Format-List.
struct FormatListCommand: Cmdlet {
  static let metadata = CmdletMetadata(.format, "List", outputTypes: FormatOptions.outputTypes)

  static let parameters: [Parameter<Self>] = [
    .init("Property", .position(0)) { $0.properties = $1 },
    .init("GroupBy") { $0.options.groupBy = $1 },
    .init("View") { $0.options.view = $1 },
    .init("ShowError") { $0.options.showError = $1 },
    .init("DisplayError") { $0.options.displayError = $1 },
    .init("Force") { $0.options.force = $1 },
    .init("Expand", .validateSet("CoreOnly", "EnumOnly", "Both")) { $0.options.expand = $1 },
    .init("InputObject", .valueFromPipeline) { $0.inputObject = $1 },
  ]

  var properties: [Value] = []
  var options = FormatOptions()
  var inputObject = PSObjectParameter()
  private var builder: DocumentBuilder?

  init() {}

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    var asked = try options.parameters(runtime)
    asked.properties = try FormatParameterReader(keys: .list, runtime: runtime).read(properties)
    try FormatOptions.check(asked, runtime)
    builder = FormatOptions.builder(.list, asked, runtime)
  }
  mutating func processRecord(_ runtime: CommandRuntime) throws { try builder?.add(inputObject.value) }
  mutating func endProcessing(_ runtime: CommandRuntime) throws { try builder?.end() }
}
