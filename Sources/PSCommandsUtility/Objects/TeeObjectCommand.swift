import PSEngine
import PSFormatting
import PSRuntime

/// Passes objects on and keeps them in a file or a variable too.
///
/// The file is `Out-File`'s, whose errors it shows. Follows Microsoft.PowerShell.Utility/Tee-Object.
struct TeeObjectCommand: Cmdlet {
  static let metadata = CmdletMetadata(.init("Tee"), "Object", defaultParameterSet: "File")

  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .valueFromPipeline) { $0.inputObject = $1 },
    .init("FilePath", .set("File", .mandatory, .position(0)), .alias("Path")) { $0.filePath = $1 },
    .init("LiteralPath", .set("LiteralFile", .mandatory), .alias("PSPath", "LP")) { $0.literalPath = $1 },
    .init("Append", .set("File")) { $0.append = $1 },
    .init("Encoding", .sets(["File", "LiteralFile"]), .encodingName, .validateNotNullOrEmpty) { $0.encoding = $1 },
    .init("Variable", .set("Variable", .mandatory)) { $0.variable = $1 },
  ]

  var inputObject = PSObjectParameter()
  var filePath: PSString?
  var literalPath: PSString?
  var append = SwitchParameter()
  var encoding = EncodingParameter()
  var variable: String?
  private var items: [Value] = []

  init() {}

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    guard runtime.expectingInput || runtime.isBound("InputObject") else { return }
    items.append(inputObject.value)
    try runtime.writeObject(inputObject.value)
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    if let variable {
      let value: Value = items.count == 1 ? items[0] : items.isEmpty ? .null : .array(PSArray(items))
      return try runtime.context.setVariable(variable, value)
    }
    var arguments: [CommandCall.Argument] = []
    func add(_ name: String, _ value: Value) {
      arguments.append(.parameter(PSString.make(name), value, nil))
    }
    if let filePath { add("FilePath", .string(filePath)) }
    if let literalPath { add("LiteralPath", .string(literalPath)) }
    if append.isPresent { add("Append", .bool(true)) }
    if encoding.encoding != nil { add("Encoding", encoding.value) }
    let call = CommandCall(target: .text("out-file"), arguments: arguments)
    try runtime.session.run([call], input: PipelineInput(value: .array(PSArray(items))), output: DiscardingPipe())
  }
}
