import PSEngine
import PSRuntime

/// Joins the parts of paths. Follows Microsoft.PowerShell.Management/Join-Path.
struct JoinPathCommand: Cmdlet {
  static let metadata = CmdletMetadata(.join, "Path")

  static let parameters: [Parameter<Self>] = [
    .init(
      "Path", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName, .alias("PSPath")
    ) { $0.path = $1 },
    .init(
      "ChildPath",
      .mandatory,
      .position(1),
      .valueFromPipelineByPropertyName,
      .allowNull,
      .allowEmptyString,
      .allowEmptyCollection
    ) { $0.childPath = $1 },
    .init(
      "AdditionalChildPath",
      .position(2),
      .valueFromPipelineByPropertyName,
      .valueFromRemainingArguments,
      .allowNull,
      .allowEmptyString,
      .allowEmptyCollection
    ) { $0.additionalChildPath = $1 },
    .init("Resolve") { $0.resolve = $1 },
    .init("Credential", .valueFromPipelineByPropertyName) { $0.credential = $1 },
  ]

  var additionalChildPath: [String] = []
  var childPath: [String] = []
  var credential = PSCredentialParameter()
  var path: [String] = []
  var resolve = SwitchParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let rest = childPath + additionalChildPath
    for parent in path {
      try ItemPaths(runtime).guarded {
        var joined = PathText.join(parent, rest.first ?? "", runtime.session)
        for part in rest.dropFirst() { joined = PathText.join(joined, part, runtime.session) }
        if PathText.drive(of: parent) != nil { _ = try runtime.session.paths.providerPath(parent) }
        if resolve.isPresent {
          try ItemPaths(runtime).forEach([joined]) { item, _ in
            try runtime.writeObject(runtime.session.paths.shown(item))
          }
        } else {
          try runtime.writeObject(joined)
        }
      }
    }
  }
}
