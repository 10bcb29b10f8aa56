import PSEngine
import PSRuntime

/// Writes objects to a file as the host would show them. Follows Microsoft.PowerShell.Utility/Out-File.
struct OutFileCommand: Cmdlet {
  static let metadata = CmdletMetadata(.out, "File", defaultParameterSet: "ByPath", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init("FilePath", .alias("Path"), .set("ByPath", .mandatory, .position(0))) { $0.filePath = $1 },
    .init("LiteralPath", .alias("PSPath", "LP"), .set("ByLiteralPath", .mandatory, .valueFromPipelineByPropertyName)) {
      $0.literalPath = $1
    },
    .init("Encoding", .position(1), .encodingName, .validateNotNullOrEmpty) { $0.encoding = $1 },
    .init("Append") { $0.append = $1 },
    .init("Force") { $0.force = $1 },
    .init("NoClobber", .alias("NoOverwrite")) { $0.noClobber = $1 },
    .init("Width", .validateRange(2, .max)) { $0.width = $1 },
    .init("NoNewline") { $0.noNewline = $1 },
    .init("InputObject", .valueFromPipeline) { $0.inputObject = $1 },
  ]

  var filePath = ""
  var literalPath = ""
  var encoding = EncodingParameter()
  var append = SwitchParameter()
  var force = SwitchParameter()
  var noClobber = SwitchParameter()
  var width: Int32 = 0
  var noNewline = SwitchParameter()
  var inputObject = PSObjectParameter()
  private var file: TextFile?
  private var document: OutDocument?

  init() {}

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    let name = filePath.isEmpty ? literalPath : filePath
    let path = try runtime.session.outputPath(name)
    guard try runtime.shouldProcess(target: path, action: "Output to File") else { return }
    var options = TextFile.Options()
    options.append = append.isPresent
    options.noClobber = noClobber.isPresent
    options.force = force.isPresent
    if let given = encoding.encoding { options.encoding = given }
    let opened: TextFile
    do throws(TextFileFailure) {
      opened = try TextFile(path, options)
    } catch {
      let record = error.record
      record.target = .text(path)
      try runtime.throwTerminating(record)
    }
    file = opened
    let ending = noNewline.isPresent ? PSString.empty : PSString.make(unit: 0x0A)
    let isGiven = runtime.isBound("Width")
    let columns = isGiven ? Int(width) : runtime.host.ui.rawUI?.bufferWidth ?? 120
    document = OutDocument.make(
      runtime,
      CollectingLineOutput(width: columns, wraps: isGiven) {
        opened.write($0)
        opened.write(ending)
      })
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws { try document?.add(inputObject.value) }
  mutating func endProcessing(_ runtime: CommandRuntime) throws { try document?.end() }
  mutating func dispose(_ runtime: CommandRuntime) {
    file?.close()
    file = nil
  }
}
