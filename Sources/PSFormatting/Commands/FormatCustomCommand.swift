import PSEngine
import PSRuntime

/// Formats objects as trees, or by their custom view. Follows Microsoft.PowerShell.Utility/Format-Custom.
struct FormatCustomCommand: Cmdlet {
  static let metadata = CmdletMetadata(.format, "Custom", outputTypes: FormatOptions.outputTypes)

  static let parameters: [Parameter<Self>] = [
    .init("Property", .position(0)) { $0.properties = $1 },
    .init("Depth", .validateRange(1, .max)) { $0.depth = $1 },
    .init("GroupBy") { $0.options.groupBy = $1 },
    .init("View") { $0.options.view = $1 },
    .init("ShowError") { $0.options.showError = $1 },
    .init("DisplayError") { $0.options.displayError = $1 },
    .init("Force") { $0.options.force = $1 },
    .init("Expand", .validateSet("CoreOnly", "EnumOnly", "Both")) { $0.options.expand = $1 },
    .init("InputObject", .valueFromPipeline) { $0.inputObject = $1 },
  ]

  var properties: [Value] = []
  var depth: Int32 = 5
  var options = FormatOptions()
  var inputObject = PSObjectParameter()
  private var builder: DocumentBuilder?

  init() {}

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    var asked = try options.parameters(runtime)
    asked.properties = try FormatParameterReader(keys: .custom, runtime: runtime).read(properties)
    try FormatOptions.check(asked, runtime)
    asked.depth = Int(depth)
    builder = FormatOptions.builder(.custom, asked, runtime)
  }
  mutating func processRecord(_ runtime: CommandRuntime) throws { try builder?.add(inputObject.value) }
  mutating func endProcessing(_ runtime: CommandRuntime) throws { try builder?.end() }
}
