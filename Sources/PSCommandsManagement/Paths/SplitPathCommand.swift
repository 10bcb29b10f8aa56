import PSEngine
import PSRuntime

/// Gives one part of paths. Follows Microsoft.PowerShell.Management/Split-Path.
struct SplitPathCommand: Cmdlet {
  static let metadata = CmdletMetadata(.split, "Path", defaultParameterSet: "ParentSet")

  static let parameters: [Parameter<Self>] = [
    .init(
      "Path",
      .sets(
        ["ParentSet", "LeafSet", "LeafBaseSet", "ExtensionSet", "QualifierSet", "NoQualifierSet", "IsAbsoluteSet"],
        .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)
    ) { $0.path = $1 },
    .init(
      "LiteralPath", .set("LiteralPathSet", .mandatory, .valueFromPipelineByPropertyName), .alias("PSPath", "LP")
    ) { $0.literalPath = $1 },
    .init("Qualifier", .set("QualifierSet", .mandatory, .valueFromPipelineByPropertyName)) { $0.qualifier = $1 },
    .init("NoQualifier", .set("NoQualifierSet", .mandatory, .valueFromPipelineByPropertyName)) { $0.noQualifier = $1 },
    .init("Parent", .set("ParentSet", .valueFromPipelineByPropertyName)) { $0.parent = $1 },
    .init("Leaf", .set("LeafSet", .mandatory, .valueFromPipelineByPropertyName)) { $0.leaf = $1 },
    .init("LeafBase", .set("LeafBaseSet", .mandatory, .valueFromPipelineByPropertyName)) { $0.leafBase = $1 },
    .init("Extension", .set("ExtensionSet", .mandatory, .valueFromPipelineByPropertyName)) { $0.`extension` = $1 },
    .init("Resolve") { $0.resolve = $1 },
    .init("IsAbsolute", .set("IsAbsoluteSet", .mandatory)) { $0.isAbsolute = $1 },
    .init("Credential", .valueFromPipelineByPropertyName) { $0.credential = $1 },
  ]

  var credential = PSCredentialParameter()
  var `extension` = SwitchParameter()
  var isAbsolute = SwitchParameter()
  var leaf = SwitchParameter()
  var leafBase = SwitchParameter()
  var literalPath: [String] = []
  var noQualifier = SwitchParameter()
  var parent = SwitchParameter()
  var path: [String] = []
  var qualifier = SwitchParameter()
  var resolve = SwitchParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    for text in runtime.isBound("LiteralPath") ? literalPath : path {
      try ItemPaths(runtime).guarded {
        guard resolve.isPresent else { return try split(text, runtime) }
        try ItemPaths(runtime).forEach([text]) { item, _ in try split(runtime.session.paths.shown(item), runtime) }
      }
    }
  }

  private func split(_ text: String, _ runtime: CommandRuntime) throws {
    if isAbsolute.isPresent {
      return try runtime.writeObject(text.hasPrefix("/") || text.hasPrefix("~") || PathText.drive(of: text) != nil)
    }
    if qualifier.isPresent {
      guard let drive = PathText.drive(of: text) else {
        return try runtime.writeError(ManagementStrings.noQualifier(text))
      }
      return try runtime.writeObject(drive + ":")
    }
    if noQualifier.isPresent {
      let drop = PathText.drive(of: text).map { $0.count + 1 } ?? 0
      return try runtime.writeObject(String(text.dropFirst(drop)))
    }
    let path = text.replacing("\\", with: "/")
    let name = FilePath.lastComponent(path)
    if leaf.isPresent { return try runtime.writeObject(name) }
    let dot = name.lastIndex(of: ".")
    if leafBase.isPresent { return try runtime.writeObject(dot.map { String(name[..<$0]) } ?? name) }
    if `extension`.isPresent { return try runtime.writeObject(dot.map { String(name[$0...]) } ?? "") }
    if path.allSatisfy({ $0 == "/" }) { throw ManagementStrings.invalidPath() }
    try runtime.writeObject(FilePath.parent(path))
  }
}
