import PSEngine
import PSFormatting
import PSRuntime

/// Makes objects of files that Export-Clixml wrote. Follows Microsoft.PowerShell.Utility/Import-Clixml.
///
/// With `-First` or `-Skip` the elements of a collection count one by one.
struct ImportClixmlCommand: Cmdlet {
  static let metadata = CmdletMetadata(.import, "Clixml", defaultParameterSet: "ByPath")

  static let parameters: [Parameter<Self>] = [
    .init(
      "Path", .set("ByPath", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)
    ) { $0.path = $1 },
    .init("LiteralPath", .set("ByLiteralPath", .mandatory, .valueFromPipelineByPropertyName), .alias("PSPath", "LP")) {
      $0.literalPath = $1
    },
    .init("IncludeTotalCount") { $0.includeTotalCount = $1 },
    .init("Skip") { $0.skip = $1 },
    .init("First") { $0.first = $1 },
  ]

  var path: [String] = []
  var literalPath: [String] = []
  var includeTotalCount = SwitchParameter()
  var skip: UInt64 = 0
  var first: UInt64 = .max

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    for name in path.isEmpty ? literalPath : path {
      for file in try runtime.session.namedFiles(name, isLiteral: path.isEmpty) { try read(file, runtime) }
    }
  }

  private func read(_ file: String, _ runtime: CommandRuntime) throws {
    let text = EncodingParameter().text(of: try runtime.bytes(ofFile: file)).string
    let reader = try CliXmlReader(text, runtime.context)
    if includeTotalCount.isPresent { try runtime.writeObject(.text("Unknown total count")) }
    if skip == 0, first == .max || !runtime.isBound("First") {
      while let value = try reader.next() { try runtime.writeObject(value) }
      return
    }
    var position: UInt64 = 0
    while let value = try reader.next() {
      for item in try ImportClixmlCommand.items(value) {
        defer { position &+= 1 }
        if position < skip { continue }
        if position - skip >= first { return }
        try runtime.writeObject(item)
      }
    }
  }

  private static func items(_ value: Value) throws -> [Value] {
    guard let elements = value.elements else { return [value] }
    var result: [Value] = []
    while let item = try elements.next() { result.append(item) }
    return result
  }
}
