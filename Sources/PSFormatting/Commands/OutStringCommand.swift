import PSEngine
import PSRuntime

/// Turns objects into the text that the host would show: one string, or one a line. Follows
/// Microsoft.PowerShell.Utility/Out-String.
struct OutStringCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .out, "String", defaultParameterSet: "NoNewLineFormatting", outputTypes: ["System.String"])

  static let parameters: [Parameter<Self>] = [
    .init("Stream", .set("StreamFormatting")) { $0.stream = $1 },
    .init("Width", .validateRange(2, .max)) { $0.width = $1 },
    .init("NoNewline", .set("NoNewLineFormatting")) { $0.noNewline = $1 },
    .init("InputObject", .valueFromPipeline) { $0.inputObject = $1 },
  ]

  var stream = SwitchParameter()
  var width: Int32 = 0
  var noNewline = SwitchParameter()
  var inputObject = PSObjectParameter()
  private var document: OutDocument?
  private let text = TextCollector()

  init() {}

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    let isGiven = runtime.isBound("Width")
    let take: (PSString) throws -> Void
    if stream.isPresent {
      take = { [unowned runtime] line in for piece in LineBreaking.lines(line) { try runtime.writeObject(piece) } }
    } else {
      let ending = noNewline.isPresent ? PSString.empty : PSString.make(unit: 0x0A)
      take = { [text] line in
        text.builder.append(line)
        text.builder.append(ending)
      }
    }
    let columns = isGiven ? Int(width) : runtime.host.ui.rawUI?.bufferWidth ?? 120
    document = OutDocument.make(runtime, CollectingLineOutput(width: columns, wraps: isGiven, take))
  }
  mutating func processRecord(_ runtime: CommandRuntime) throws { try document?.add(inputObject.value) }
  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    try document?.end()
    if !stream.isPresent { try runtime.writeObject(text.builder.build()) }
  }
}

/// Text that a closure appends to.
final class TextCollector {
  var builder = PSStringBuilder()
}
