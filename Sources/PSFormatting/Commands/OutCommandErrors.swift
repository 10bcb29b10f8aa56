import PSEngine
import PSRuntime

extension OutDocument {
  /// The document of a command; messages out of order end the command.
  static func make(_ runtime: CommandRuntime, _ output: LineOutput) -> OutDocument {
    OutDocument(runtime.context, output) { message, start in
      let text = FormatStrings.outOfSequence(message.type.fullName, after: start?.commandName ?? "format-table")
      let record = ErrorRecord(
        ExceptionObject(
          .invalidOperation, PSString.make("Operation is not valid due to the current state of the object.")),
        id: "ConsoleLineOutputOutOfSequencePacket", category: .invalidData)
      record.details = PSString.make(text)
      try runtime.throwTerminating(record)
    }
  }
}

extension FormatStartData {
  /// The command that begins such a document.
  var commandName: String {
    switch shape {
    case .table: "format-table"
    case .list: "format-list"
    case .wide: "format-wide"
    case .custom: "format-complex"
    }
  }
}
