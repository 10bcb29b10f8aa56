import PSEngine
import PSRuntime
import PSTypes

/// Computes the hash of files. Follows Microsoft.PowerShell.Utility/Get-FileHash; a folder counts as a file that may
/// not be read, patterns without a match give nothing.
struct GetFileHashCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "FileHash", defaultParameterSet: "Path")

  static let parameters: [Parameter<Self>] = [
    .init(
      "Path", .set("Path", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)
    ) { $0.path = $1 },
    .init(
      "LiteralPath", .set("LiteralPath", .mandatory, .position(0), .valueFromPipelineByPropertyName),
      .alias("PSPath", "LP")
    ) { $0.literalPath = $1 },
    .init("InputStream", .set("StreamParameterSet", .mandatory, .position(0))) { $0.inputStream = $1 },
    .init("Algorithm", .position(1), .validateSet("SHA1", "SHA256", "SHA384", "SHA512", "MD5")) { $0.algorithm = $1 },
  ]

  var path: [String] = []
  var literalPath: [String] = []
  var inputStream: StreamObject?
  var algorithm = "SHA256"

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    for name in path {
      for file in try resolve(name, runtime) { try hash(file, runtime) }
    }
    for name in literalPath { try hash(runtime.session.paths.fileSystemPath(name), runtime) }
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    guard let inputStream else { return }
    try write(inputStream.takeRest(), path: "", runtime)
  }

  private func resolve(_ name: String, _ runtime: CommandRuntime) throws -> [String] {
    do {
      return try runtime.session.paths.resolve(name, ProviderContext(runtime.session, runtime)).map(\.path)
    } catch let error as RuntimeException where error.record.errorId == "PathNotFound" {
      if WildcardPattern.containsWildcardCharacters(PSString.make(name)) { return [] }
      try runtime.writeError(TextStrings.hashedPathNotFound(error.record, name))
      return []
    }
  }

  private func hash(_ file: String, _ runtime: CommandRuntime) throws {
    switch runtime.session.files.kind(file) {
    case .none: try runtime.writeError(TextStrings.hashedFileNotFound(file))
    case .folder: try runtime.writeError(TextStrings.hashedFileUnreadable(file))
    case .file:
      guard let bytes = runtime.session.files.read(file) else {
        return try runtime.writeError(TextStrings.hashedFileUnreadable(file))
      }
      try write(bytes, path: file, runtime)
    }
  }

  private func write(_ bytes: [UInt8], path: String, _ runtime: CommandRuntime) throws {
    let function = HashFunction(name: algorithm) ?? .sha256
    try runtime.writeObject(.object(FileHashInfo(function, of: bytes, path: path)))
  }
}

extension StreamObject: ObjectParameter {
  public static var parameterTypeName: String { "System.IO.Stream" }
}

/// What Get-FileHash gives.
final class FileHashInfo: Obj {
  let algorithm: String
  let digits: String
  let path: String

  init(_ function: HashFunction, of bytes: [UInt8], path: String) {
    algorithm = function.rawValue
    digits = Hexadecimal.encode(function.hash(bytes), uppercase: true)
    self.path = path
    super.init()
  }
  private nonisolated(unsafe) static let infoType = PSType.builtin("Microsoft.PowerShell.Commands.FileHashInfo")
  override var type: PSType { FileHashInfo.infoType }

  static let definition = TypeDefinition(
    "Microsoft.PowerShell.Commands.FileHashInfo",
    [
      .objectProperty("Algorithm", type: "string") { (info: FileHashInfo) in .text(info.algorithm) },
      .objectProperty("Hash", type: "string") { (info: FileHashInfo) in .text(info.digits) },
      .objectProperty("Path", type: "string") { (info: FileHashInfo) in .text(info.path) },
    ])
}
