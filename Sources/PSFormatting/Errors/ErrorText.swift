import PSEngine
import PSLanguage
import PSRuntime

/// The text of an error record in the session's view.
struct ErrorText {
  let context: ExecutionContext

  init(_ context: ExecutionContext) { self.context = context }

  func text(_ record: ErrorRecord) -> String {
    let id = record.fullyQualifiedErrorId
    if id == "NativeCommandErrorMessage" || id == "NativeCommandError" { return record.exception.message.string }
    switch ErrorView.current(context) {
    case .category: return record.categoryMessage(ellipsis: "\u{2026}", context)
    case .concise: return ConciseErrorView(context: context, record: record).text
    case .detailed: return detailed(record)
    case .normal: return normal(record)
    case .server: return ServerErrorView(context: context, record: record).text
    }
  }

  /// Whether the view ends with a line break: seen on the output stream as a blank line.
  func endsWithBreak(_ record: ErrorRecord) -> Bool {
    guard ErrorView.current(context) == .concise else { return false }
    return ConciseErrorView(context: context, record: record).breaksMessage
  }

  private func detailed(_ record: ErrorRecord) -> String {
    DetailedErrorView(context: context).text(record)
  }

  private func normal(_ record: ErrorRecord) -> String {
    let invocation = record.invocation as? InvocationInfo
    var result = NormalErrorHead.text(invocation)
    result += record.shownMessage
    if let position = invocation?.positionMessage, !position.isEmpty { result += "\n" + position }
    result += "\n+ CategoryInfo          : " + record.categoryMessage(ellipsis: "\u{2026}", context)
    return result + "\n+ FullyQualifiedErrorId : " + record.fullyQualifiedErrorId
  }
}

/// The command's name before the message in the normal view.
enum NormalErrorHead {
  static func text(_ invocation: InvocationInfo?) -> String {
    guard let invocation else { return "" }
    let name = invocation.invocationName.string
    if let command = invocation.command {
      if let script = command as? ExternalScriptInfo { return script.path.string + " : " }
      if command.name.isEmpty, let block = (command as? FunctionInfo)?.block { return block.program.text + " : " }
      if name.isEmpty || name == "&" || name == "." { return command.name.isEmpty ? "" : command.name.string + " : " }
      return name + " : "
    }
    return name.isEmpty ? "" : name + " : "
  }
}

extension ErrorRecord {
  /// The details' message, else the exception's.
  var shownMessage: String { (details.flatMap { $0.isEmpty ? nil : $0 } ?? exception.message).string }

  /// `CategoryInfo.GetMessage()`: `CATEGORY: (TARGET:TYPE) [ACTIVITY], REASON`.
  func categoryMessage(ellipsis: String, _ context: RuntimeContext) -> String {
    func shortened(_ text: String) -> String {
      let units = Array(text.utf16)
      guard units.count > 40 else { return text }
      return String(decoding: units.prefix(15), as: UTF16.self) + ellipsis
        + String(decoding: units.suffix(15), as: UTF16.self)
    }
    let reason = categoryReason.isEmpty ? exception.exceptionType.name : categoryReason
    let name = categoryTargetName ?? ((try? LanguagePrimitives.dotNetText(target, context)) ?? .empty).string
    let type = categoryTargetType ?? (target.isNull ? "" : target.base.type.name)
    return "\(category.name): (\(shortened(name)):\(shortened(type))) [\(shortened(categoryActivity))], \(reason)"
  }
}
