import PSEngine
import PSFormatting
import PSRuntime

/// Reads the content of items, by default line by line. Follows Microsoft.PowerShell.Management/Get-Content.
struct GetContentCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "Content", defaultParameterSet: "Path")

  static let parameters: [Parameter<Self>] = [
    .init("ReadCount", .valueFromPipelineByPropertyName) { $0.readCount = $1 },
    .init(
      "TotalCount",
      .valueFromPipelineByPropertyName,
      .alias("First", "Head"),
      .validateRange(.long(0), .long(9223372036854775807))
    ) { $0.totalCount = $1 },
    .init("Tail", .valueFromPipelineByPropertyName, .alias("Last"), .validateRange(0, .max)) { $0.tail = $1 },
    .init("Path", .set("Path", .mandatory, .position(0), .valueFromPipelineByPropertyName)) { $0.path = $1 },
    .init(
      "LiteralPath", .set("LiteralPath", .mandatory, .valueFromPipelineByPropertyName), .alias("PSPath", "LP")
    ) { $0.literalPath = $1 },
    .init("Filter") { $0.filter = $1 },
    .init("Include") { $0.include = $1 },
    .init("Exclude") { $0.exclude = $1 },
    .init("Force") { $0.force = $1 },
    .init("Credential", .valueFromPipelineByPropertyName) { $0.credential = $1 },
  ]

  var credential = PSCredentialParameter()
  var exclude: [String] = []
  var filter = ""
  var force = SwitchParameter()
  var include: [String] = []
  var literalPath: [String] = []
  var path: [String] = []
  var readCount: Int64 = 0
  var totalCount: Int64 = 0
  var tail: Int32 = 0

  func dynamicParameters(_ runtime: CommandRuntime) throws -> [ParameterMetadata] {
    runtime.providerParameters("Get-Content")
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    if totalCount >= 0, tail >= 0, runtime.isBound("TotalCount"), runtime.isBound("Tail") {
      throw ManagementStrings.totalCountAndTail()
    }
    var paths = ItemPaths(runtime)
    paths.force = force.isPresent
    paths.filter = filter
    paths.include = include
    paths.exclude = exclude
    for text in runtime.isBound("LiteralPath") ? literalPath : path {
      try paths.guarded {
        let context = paths.context()
        let found = try paths.resolve(text, context)
        if found.isEmpty { throw ManagementStrings.noContent(text) }
        for item in found {
          context.drive = item.drive
          try paths.guarded { try read(item, context, runtime) }
        }
      }
    }
  }

  private func read(_ item: ProviderPath, _ context: ProviderContext, _ runtime: CommandRuntime) throws {
    let reader = try item.content().contentReader(item.path, context)
    defer { try? reader.close() }
    if runtime.isBound("TotalCount"), totalCount == 0 { return }
    var output = ContentOutput(
      runtime, item, context, readCount: Int(clamping: runtime.isBound("ReadCount") ? readCount : 1))
    if runtime.isBound("Tail"), tail >= 0 {
      let all = try reader.read(0)
      for value in all.suffix(Int(tail)) { try output.add(value) }
      return try output.end()
    }
    var rest = runtime.isBound("TotalCount") && totalCount >= 0 ? Int(clamping: totalCount) : Int.max
    while rest > 0 {
      if runtime.isStopping { throw FlowControl.stopPipeline }
      let values = try reader.read(min(rest, ContentOutput.block))
      if values.isEmpty { break }
      rest -= values.count
      for value in values { try output.add(value) }
    }
    try output.end()
  }
}
