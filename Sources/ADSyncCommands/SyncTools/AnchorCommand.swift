import ADSyncWorld
import PSEngine
import PSRuntime

/// A function of ADSyncTools that turns one text into another.
protocol AnchorCommand: Cmdlet {
  var value: Value { get set }
  /// The result; nil is an error.
  static func convert(_ value: Value, _ context: ExecutionContext) throws -> Value?
}

extension AnchorCommand {
  static func anchorParameters(_ name: String) -> [Parameter<Self>] {
    [.init(name, .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName) { $0.value = $1 }]
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    guard let result = try Self.convert(value, runtime.context) else {
      let shown = try LanguagePrimitives.text(value, runtime.context).string
      return try runtime.writeError(
        SyncToolsStrings.invalidValue(shown), id: runtime.command.name.string, category: .invalidArgument,
        target: value, type: .argument)
    }
    try runtime.writeObject(result)
  }
}
