import PSEngine
import PSRuntime

/// Makes objects of JSON text.
///
/// Piped lines are joined; a first line that is a whole value makes each line a value of its own. Arrays are written item by
/// item unless `-NoEnumerate`. Follows Microsoft.PowerShell.Utility/ConvertFrom-Json.
struct ConvertFromJsonCommand: Cmdlet {
  static let metadata = CmdletMetadata(.convertFrom, "Json")

  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .mandatory, .position(0), .valueFromPipeline, .allowEmptyString) { $0.inputObject = $1 },
    .init("AsHashtable") { $0.asHashtable = $1 },
    .init("Depth", .validateRange(.positive)) { $0.depth = $1 },
    .init("NoEnumerate") { $0.noEnumerate = $1 },
    .init("DateKind") { $0.dateKind = $1 },
  ]

  var inputObject = PSString.empty
  var asHashtable = SwitchParameter()
  var depth: Int32 = 1024
  var noEnumerate = SwitchParameter()
  var dateKind = JsonDateKind.default
  private var lines: [PSString] = []

  init() {}

  mutating func processRecord(_ runtime: CommandRuntime) throws { lines.append(inputObject) }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    guard let first = lines.first else { return }
    if lines.count == 1 { return try convert(first, runtime) }
    if isWhole(first, runtime) {
      for line in lines { try convert(line, runtime) }
    } else {
      var builder = PSStringBuilder()
      for (i, line) in lines.enumerated() {
        if i > 0 { builder.append(UInt16(10)) }
        builder.append(line)
      }
      try convert(builder.build(), runtime)
    }
  }

  private var options: JsonOptions {
    JsonOptions(asHashtable: asHashtable.isPresent, depth: Int(depth), dateKind: dateKind)
  }

  /// Whether a line is a value by itself; the first line decides for all.
  private func isWhole(_ line: PSString, _ runtime: CommandRuntime) -> Bool {
    var reader = JsonReader(line, options, runtime.context)
    return (try? reader.read()) != nil
  }

  private func convert(_ text: PSString, _ runtime: CommandRuntime) throws {
    var reader = JsonReader(text, options, runtime.context)
    try runtime.writeObject(reader.read(), enumerate: !noEnumerate.isPresent)
  }
}
