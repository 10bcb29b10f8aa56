import PSEngine
import PSRuntime

/// Tells whether items exist, or whether paths could be ones. Follows Microsoft.PowerShell.Management/Test-Path.
struct TestPathCommand: Cmdlet {
  static let metadata = CmdletMetadata(.test, "Path", defaultParameterSet: "Path")

  static let parameters: [Parameter<Self>] = [
    .init(
      "Path",
      .set("Path", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName),
      .allowNull,
      .allowEmptyCollection,
      .allowEmptyString
    ) { $0.path = $1 },
    .init(
      "LiteralPath",
      .set("LiteralPath", .mandatory, .valueFromPipelineByPropertyName),
      .alias("PSPath", "LP"),
      .allowNull,
      .allowEmptyCollection,
      .allowEmptyString
    ) { $0.literalPath = $1 },
    .init("Filter") { $0.filter = $1 },
    .init("Include") { $0.include = $1 },
    .init("Exclude") { $0.exclude = $1 },
    .init("PathType", .alias("Type")) { $0.pathType = $1 },
    .init("IsValid") { $0.isValid = $1 },
    .init("Credential", .valueFromPipelineByPropertyName) { $0.credential = $1 },
  ]

  var credential = PSCredentialParameter()
  var exclude: [String] = []
  var filter = ""
  var include: [String] = []
  var isValid = SwitchParameter()
  var literalPath: [String] = []
  var path: [String] = []
  var pathType: TestPathType = .any

  func dynamicParameters(_ runtime: CommandRuntime) throws -> [ParameterMetadata] {
    runtime.providerParameters("Test-Path")
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let texts = runtime.isBound("LiteralPath") ? literalPath : path
    if texts.isEmpty { return try runtime.writeError(ManagementStrings.nullPath()) }
    for text in texts {
      if text.isEmpty {
        let isNull =
          (runtime.boundValue("Path")?.base).map { value -> Bool in
            guard case .array(let array) = value else { return value.isNull }
            return array.items.contains { $0.isNull }
          } ?? false
        if isNull { try runtime.writeError(ManagementStrings.nullPath()) } else { try runtime.writeObject(false) }
        continue
      }
      try runtime.writeObject(try test(text, runtime))
    }
  }

  private func test(_ text: String, _ runtime: CommandRuntime) throws -> Bool {
    var paths = ItemPaths(runtime)
    paths.filter = filter
    paths.include = include
    paths.exclude = exclude
    paths.force = true
    let context = paths.context()
    do {
      if isValid.isPresent {
        let found = try runtime.session.paths.providerPath(text)
        return try found.items().isValidPath(found.path)
      }
      for item in try paths.resolve(text, mustExist: true, context) {
        switch pathType {
        case .any: return true
        case .container: if try item.isContainer(context) { return true }
        case .leaf: if try !item.isContainer(context) { return true }
        }
      }
      return false
    } catch is RuntimeException {
      return false
    }
  }
}
