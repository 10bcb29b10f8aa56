import PSEngine
import PSRuntime

/// Adds views from files. Follows Microsoft.PowerShell.Utility/Update-FormatData.
struct UpdateFormatDataCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .update, "FormatData", defaultParameterSet: "FileSet", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init(
      "AppendPath", .alias("PSPath", "Path"), .validateNotNull,
      .set("FileSet", .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)
    ) { $0.appendPath = $1 },
    .init("PrependPath", .set("FileSet"), .validateNotNull) { $0.prependPath = $1 },
  ]

  var appendPath: [String] = []
  var prependPath: [String] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    for path in prependPath { try load(path, prepends: true, runtime) }
    for path in appendPath { try load(path, prepends: false, runtime) }
  }

  private func load(_ text: String, prepends: Bool, _ runtime: CommandRuntime) throws {
    let path = try runtime.session.outputPath(text)
    guard try runtime.shouldProcess(target: path, action: "Update FormatData") else { return }
    guard let bytes = runtime.session.files.read(path) else {
      return try runtime.writeError(
        "Cannot find path '\(path)' because it does not exist.", id: "PathNotFound", category: .objectNotFound,
        target: .text(path), type: .itemNotFound)
    }
    guard let views = FormatFile.read(bytes) else {
      return try runtime.writeError(
        "The following errors occurred when updating format data: \(path): the file is not a valid format file.",
        id: "FormatXmlUpdateException", category: .invalidData, target: .text(path))
    }
    for (typeName, view) in prepends ? views.reversed() : views {
      runtime.session.formatting.add(view, for: typeName, atEnd: !prepends)
    }
  }
}
