import PSEngine
import PSRuntime

/// Reads a module manifest and checks it. Follows Microsoft.PowerShell.Core/Test-ModuleManifest.
struct TestModuleManifestCommand: Cmdlet {
  static let metadata = CmdletMetadata(.test, "ModuleManifest")

  static let parameters: [Parameter<Self>] = [
    .init("Path", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName) { $0.path = $1 }
  ]

  var path = ""

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let target = try runtime.session.paths.fileSystemPath(path)
    guard runtime.session.files.kind(target) == .file else {
      return try runtime.writeError(CoreStrings.manifestNotFound(path))
    }
    do {
      try runtime.writeObject(try ModuleLoader(runtime.session).describe(file: target))
    } catch let error as RuntimeException {
      try runtime.writeError(error)
    }
  }
}
