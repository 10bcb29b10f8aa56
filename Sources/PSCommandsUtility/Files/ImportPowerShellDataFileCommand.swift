import PSEngine
import PSLanguage
import PSRuntime

/// Reads the hash table of data files without running anything. Follows Microsoft.PowerShell.Utility/Import-PowerShellDataFile.
struct ImportPowerShellDataFileCommand: Cmdlet {
  static let metadata = CmdletMetadata(.import, "PowerShellDataFile", defaultParameterSet: "ByPath")

  static let parameters: [Parameter<Self>] = [
    .init("Path", .set("ByPath", .mandatory, .position(0)), .validateNotNullOrEmpty) { $0.path = $1 },
    .init(
      "LiteralPath", .set("ByLiteralPath", .mandatory, .position(0), .valueFromPipelineByPropertyName),
      .alias("PSPath", "LP"), .validateNotNullOrEmpty
    ) { $0.literalPath = $1 },
    .init("SkipLimitCheck") { $0.skipLimitCheck = $1 },
  ]

  var path: [String] = []
  var literalPath: [String] = []
  var skipLimitCheck = SwitchParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    for name in path.isEmpty ? literalPath : path {
      let files = try runtime.session.namedFiles(name, isLiteral: path.isEmpty)
      guard files.count == 1, let bytes = runtime.session.files.read(files[0]) else {
        try runtime.writeError(DataFileStrings.notFound(name))
        continue
      }
      try read(SourceText(bytes: bytes, file: files[0]), files[0], runtime)
    }
  }

  private func read(_ source: SourceText, _ file: String, _ runtime: CommandRuntime) throws {
    let result = Parser.parse(source)
    if !result.errors.isEmpty {
      return try runtime.writeError(DataFileStrings.invalid(file, "CouldNotParseAsPowerShellDataFile"))
    }
    guard let table = ImportPowerShellDataFileCommand.table(in: result.ast) else {
      return try runtime.writeError(DataFileStrings.invalid(file, "CouldNotParseAsPowerShellDataFileNoHashtableRoot"))
    }
    guard SafeValues.isSafe(table, hasLimits: !skipLimitCheck.isPresent) else {
      throw DataFileStrings.dynamicExpression(table.extent.text)
    }
    try runtime.writeObject(runtime.context.evaluate(table))
  }

  /// The first hash table of a script that is not inside a script block.
  private static func table(in ast: Ast) -> HashtableAst? {
    var found: HashtableAst?
    ast.visitChildren { child in
      if found != nil || child.kind == .scriptBlockExpression { return }
      found = child as? HashtableAst ?? table(in: child)
    }
    return found
  }
}
