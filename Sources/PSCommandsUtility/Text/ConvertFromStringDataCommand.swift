import PSEngine
import PSRuntime

/// Makes a hash table of lines `name = value`; empty lines and those that begin with `#` are passed over.
///
/// Values keep their escapes of regular expressions (`\t`, `\\`). A line without delimiter and a name that comes twice
/// end the command. Follows Microsoft.PowerShell.Utility/ConvertFrom-StringData.
struct ConvertFromStringDataCommand: Cmdlet {
  static let metadata = CmdletMetadata(.convertFrom, "StringData")

  static let parameters: [Parameter<Self>] = [
    .init("StringData", .mandatory, .position(0), .valueFromPipeline, .allowEmptyString) { $0.stringData = $1 },
    .init("Delimiter", .position(1)) { $0.delimiter = $1 },
  ]

  var stringData = ""
  var delimiter: UInt16 = 0x3D

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let table = PSHashtable()
    for line in stringData.split(separator: "\n", omittingEmptySubsequences: false) {
      try add(String(line), to: table)
    }
    try runtime.writeObject(.object(table))
  }

  private func add(_ line: String, to table: PSHashtable) throws {
    let text = StringFunctions.trim(PSString.make(line))
    guard !text.isEmpty, text.view[0] != 0x23 else { return }
    let at = text.view.firstIndex(of: delimiter)
    guard at > 0 else { throw TextStrings.invalidDataLine(line) }
    let name = StringFunctions.trim(text.substring(0, at))
    guard table.entryIndex(.string(name)) == nil else { throw TextStrings.dataItemAlreadyDefined(line, name.string) }
    let value = StringFunctions.trim(text.substring(at &+ 1, text.count &- at &- 1))
    table.set(.string(name), .string(try unescaped(value)))
  }

  private func unescaped(_ text: PSString) throws -> PSString {
    do throws(RegexParseError) { return try RegexProgram.unescape(text.view).build() } catch {
      throw TextStrings.badEscape(error)
    }
  }
}
