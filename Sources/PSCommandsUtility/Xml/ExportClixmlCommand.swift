import PSEngine
import PSFormatting
import PSRuntime

/// Writes objects to a file as CLI-XML. Follows Microsoft.PowerShell.Utility/Export-Clixml.
struct ExportClixmlCommand: Cmdlet {
  static let metadata = CmdletMetadata(.export, "Clixml", defaultParameterSet: "ByPath", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init("Depth", .validateRange(1, Int32.max)) { $0.depth = $1 },
    .init("Path", .set("ByPath", .mandatory, .position(0))) { $0.path = $1 },
    .init("LiteralPath", .set("ByLiteralPath", .mandatory), .alias("PSPath", "LP")) { $0.literalPath = $1 },
    .init("InputObject", .mandatory, .valueFromPipeline, .allowNull) { $0.inputObject = $1 },
    .init("Force") { $0.force = $1 },
    .init("NoClobber", .alias("NoOverwrite")) { $0.noClobber = $1 },
    .init("Encoding", .encodingName, .validateNotNullOrEmpty) { $0.encoding = $1 },
  ]

  var depth: Int32 = 2
  var path = ""
  var literalPath = ""
  var inputObject = PSObjectParameter()
  var force = SwitchParameter()
  var noClobber = SwitchParameter()
  var encoding = EncodingParameter()
  private var file: TextFile?
  private var writer: CliXmlWriter?

  init() {}

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    let given = path.isEmpty ? literalPath : path
    guard try runtime.shouldProcess(target: given) else { return }
    let target = try runtime.session.outputPath(given)
    file = try runtime.openFile(target, encoding: encoding, force: force, noClobber: noClobber)
    writer = CliXmlWriter(depth: Int(depth), runtime.context)
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws { try writer?.write(inputObject.value) }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    if let writer { file?.write(PSString.make(writer.text)) }
  }

  mutating func dispose(_ runtime: CommandRuntime) {
    file?.close()
    file = nil
  }
}
