import PSEngine
import PSRuntime

/// Writes what it was given: the smallest whole cmdlet, and proof that the documented form compiles.
struct GetSampleCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "Sample", defaultParameterSet: "Name", supportsShouldProcess: true)

  static let parameters: [Parameter<Self>] = [
    .init("Name", .set("Name", .position(0), .mandatory), .alias("N"), .validateNotNullOrEmpty) { $0.name = $1 },
    .init("Id", .set("Id", .mandatory, .valueFromPipelineByPropertyName), .validateRange(1, 9)) { $0.id = $1 },
    .init("InputObject", .valueFromPipeline, .allowNull) { $0.inputObject = $1 },
    .init("Text") { $0.text = $1 },
    .init("Names", .valueFromRemainingArguments) { $0.names = $1 },
    .init("Color") { $0.color = $1 },
    .init("Filter") { $0.filter = $1 },
    .init("Force") { $0.force = $1 },
  ]

  var name: String?
  var id: [Int32] = []
  var inputObject: Value = .null
  var text = PSString.empty
  var names: [String] = []
  var color: ConsoleColor?
  var filter: ScriptBlock?
  var force = SwitchParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    guard try runtime.shouldProcess(target: name ?? "") else { return }
    try runtime.writeObject(inputObject, enumerate: true)
  }
}
