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
      [ParameterMetadata("Delimiter", String.self, types), flag("Wait", types), flag("Raw", types)] + encoding(types)
        + [flag("AsByteStream", types), stream(types)]
    case "Set-Content", "Add-Content":
      [flag("NoNewline", types)] + encoding(types) + [
        flag("AsByteStream", types), stream(types),
      ]
    case "Clear-Content", "Remove-Item": [stream(types)]
    case "Get-Item": [ParameterMetadata("Stream", [String].self, types, .dontShow)]
    case "Test-Path":
      [
        ParameterMetadata("OlderThan", PSDateTime?.self, types),
        ParameterMetadata("NewerThan", PSDateTime?.self, types),
      ]
    default: []
    }
  }

  /// Known on Windows only: not shown.
  private static func stream(_ types: TypeTable) -> ParameterMetadata {
    ParameterMetadata("Stream", String.self, types, .dontShow)
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

  private static func encoding(_ types: TypeTable) -> [ParameterMetadata] {
    [
      ParameterMetadata(
        "Encoding", Value.self, types, .validateNotNullOrEmpty, .shownType("Encoding"),
        .transform { value, context in .object(try object(value, context)) })
    ]
  }

  /// The encoding object of what `-Encoding` was given.
  private static func object(_ value: Value, _ context: RuntimeContext) throws -> EncodingObject {
    if let known = value.base.asObject as? EncodingObject { return known }
    let name = try LanguagePrimitives.text(value, context).string
    guard let found = OutputEncoding.named(name) else { throw FileSystemStrings.unknownEncoding(name) }
    return EncodingObject(found.encoding, hasMark: found.hasMark)
  }
}
