import PSEngine
import PSRuntime

/// Joins objects, or a property of them, to one text.
///
/// Without a separator `$OFS` stands between, nothing where it is not set. Follows Microsoft.PowerShell.Utility/Join-String.
struct JoinStringCommand: Cmdlet {
  static let metadata = CmdletMetadata(.join, "String", defaultParameterSet: "default", outputTypes: ["System.String"])

  static let parameters: [Parameter<Self>] = [
    .init("Property", .position(0)) { $0.property = $1 },
    .init("Separator", .position(1), .allowEmptyString) { $0.separator = $1 },
    .init("OutputPrefix", .alias("op")) { $0.prefix = $1 },
    .init("OutputSuffix", .alias("os")) { $0.suffix = $1 },
    .init("SingleQuote", .set("SingleQuote")) { $0.singleQuote = $1 },
    .init("DoubleQuote", .set("DoubleQuote")) { $0.doubleQuote = $1 },
    .init("FormatString", .set("Format")) { $0.format = $1 },
    .init("UseCulture") { $0.useCulture = $1 },
    .init("InputObject", .valueFromPipeline) { $0.inputObject = $1 },
  ]

  var property: PropertyExpression?
  var separator: PSString?
  var prefix = PSString.empty
  var suffix = PSString.empty
  var singleQuote = SwitchParameter()
  var doubleQuote = SwitchParameter()
  var format: PSString?
  var useCulture = SwitchParameter()
  var inputObject: [PSObjectParameter] = []
  private var result = PSStringBuilder()
  private var isFirst = true
  private var between = PSString.empty

  init() {}

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    try property?.open(runtime)
    between =
      try separator ?? runtime.context.variable("OFS").map { try LanguagePrimitives.text($0, runtime.context) }
      ?? .empty
    result.append(prefix)
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    for item in inputObject where !item.value.isNull {
      var value = item.value
      if let property {
        do {
          value = try property.value(of: item.value, runtime.context) ?? .null
        } catch is RuntimeException {
          value = .null
        }
      }
      if !isFirst { result.append(between) }
      isFirst = false
      try append(value, runtime.context)
    }
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    dispose(runtime)
    result.append(suffix)
    try runtime.writeObject(result.build())
  }

  mutating func dispose(_ runtime: CommandRuntime) { property?.close() }

  private mutating func append(_ value: Value, _ context: ExecutionContext) throws {
    if let format {
      return result.append(try LanguagePrimitives.text(Operations.format(.string(format), value, context), context))
    }
    let text =
      useCulture.isPresent ? try MemberAccess.dotNetText(value, context) : try LanguagePrimitives.text(value, context)
    let quote: UInt16? = singleQuote.isPresent ? 0x27 : doubleQuote.isPresent ? 0x22 : nil
    if let quote { result.append(quote) }
    result.append(text)
    if let quote { result.append(quote) }
  }
}
