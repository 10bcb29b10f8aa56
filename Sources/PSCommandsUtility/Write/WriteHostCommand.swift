import PSEngine
import PSRuntime

/// Shows objects on the host, by way of the information stream with the tag `PSHOST`.
///
/// Collections are joined with the separator, nested ones too; null elements are empty. Follows
/// Microsoft.PowerShell.Utility/Write-Host.
struct WriteHostCommand: Cmdlet {
  static let metadata = CmdletMetadata(.write, "Host")

  static let parameters: [Parameter<Self>] = [
    .init("Object", .position(0), .valueFromPipeline, .valueFromRemainingArguments, .alias("Msg", "Message")) {
      $0.object = $1
    },
    .init("NoNewline") { $0.noNewline = $1 },
    .init("Separator") { $0.separator = $1 },
    .init("ForegroundColor") { $0.foreground = $1 },
    .init("BackgroundColor") { $0.background = $1 },
  ]

  var object: Value = .null
  var noNewline = SwitchParameter()
  var separator: Value = .unset
  var foreground: ConsoleColor?
  var background: ConsoleColor?

  /// Whether the object comes from the pipeline: dictionaries are then named, not listed, and `-Separator` does not hold.
  private var isPiped = false

  init() {}

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    isPiped = runtime.expectingInput
    let text = try text(of: object, runtime.context) ?? .empty
    let message = HostInformationMessage(
      text, noNewLine: noNewline.isPresent, foreground: foreground, background: background)
    let record = InformationRecord(
      .object(message), source: runtime.invocation.scriptName, tags: [PSString.make("PSHOST")])
    try runtime.writeInformation(record)
  }

  /// The text of an object; nil for null.
  private func text(of value: Value, _ context: RuntimeContext) throws -> PSString? {
    let base = value.base
    if base.isNull { return nil }
    if let token = value.tokenText { return token }
    if case .string(let s) = base { return s }
    if let table = base.asObject as? PSHashtable, !isPiped {
      return try joined(ArraySequence(table.entryItems), context)
    }
    if let sequence = base.elements { return try joined(sequence, context) }
    return try WriteHostCommand.displayText(base, context)
  }

  private func joined(_ sequence: any ValueSequence, _ context: RuntimeContext) throws -> PSString {
    let separator =
      separator.isUnset || isPiped ? PSString.make(" ") : try LanguagePrimitives.text(self.separator, context)
    var builder = PSStringBuilder()
    var isFirst = true
    while let item = try sequence.next() {
      if !isFirst { builder.append(separator) }
      isFirst = false
      if let text = try text(of: item, context) { builder.append(text) }
    }
    return builder.build()
  }

  /// `ToString()` of the object: dates and numbers as the culture shows them.
  private static func displayText(_ value: Value, _ context: RuntimeContext) throws -> PSString {
    switch value {
    case .double, .single: return try LanguagePrimitives.text(value, context)
    case .object(let object) where object.kind == .custom: return try LanguagePrimitives.text(value, context)
    default: break
    }
    return try MemberAccess.dotNetText(value, context)
  }
}
