import PSEngine
import PSFormatting
import PSRuntime
import PSTypes

/// The parameters that commands have on the file system only.
enum FileSystemParameters {
  static func of(_ command: String, _ types: TypeTable) -> [ParameterMetadata] {
    switch command {
    case "Get-ChildItem": children(types)
    case "Get-Content":
      [
        ParameterMetadata("Delimiter", String.self, types), flag("Wait", types), flag("Raw", types), encoding(types),
        flag("AsByteStream", types),
      ]
    case "Set-Content", "Add-Content": [flag("NoNewline", types), encoding(types), flag("AsByteStream", types)]
    case "Copy-Item":
      [
        ParameterMetadata("FromSession", PSSessionParameter.self, types, .validateNotNullOrEmpty),
        ParameterMetadata("ToSession", PSSessionParameter.self, types, .validateNotNullOrEmpty),
      ]
    case "Test-Path":
      [
        ParameterMetadata("OlderThan", PSDateTime?.self, types),
        ParameterMetadata("NewerThan", PSDateTime?.self, types),
      ]
    default: []
    }
  }

  private static func flag(_ name: String, _ types: TypeTable, _ aliases: String...) -> ParameterMetadata {
    ParameterMetadata(name, SwitchParameter.self, types, .alias(aliases))
  }

  private static func children(_ types: TypeTable) -> [ParameterMetadata] {
    [
      ParameterMetadata("Attributes", Value.self, types), flag("FollowSymlink", types), flag("Directory", types, "ad"),
      flag("File", types, "af"),
      flag("Hidden", types, "ah", "h"), flag("ReadOnly", types, "ar"), flag("System", types, "as"),
    ]
  }

  private static func encoding(_ types: TypeTable) -> ParameterMetadata {
    ParameterMetadata("Encoding", EncodingParameter.self, types, .encodingName, .validateNotNullOrEmpty)
  }
}
