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
    case .category: return record.categoryMessage
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
    result += "\n+ CategoryInfo          : " + record.categoryMessage
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
  var categoryMessage: String {
    let reason = categoryReason.isEmpty ? exception.exceptionType.name : categoryReason
    let name = ErrorRecord.shortened(categoryTargetName ?? targetText)
    let type = ErrorRecord.shortened(categoryTargetType ?? (target.isNull ? "" : target.base.type.name))
    return "\(category.name): (\(name):\(type)) [\(ErrorRecord.shortened(categoryActivity))], \(ErrorRecord.shortened(reason))"
  }

  private var targetText: String {
    if target.isNull { return "" }
    return ((try? LanguagePrimitives.text(target, RuntimeContext())) ?? .empty).string
  }

  /// Texts above 40 units keep their ends.
  private static func shortened(_ text: String) -> String {
    let units = Array(text.utf16)
    guard units.count > 40 else { return text }
    let head = String(decoding: units.prefix(19), as: UTF16.self)
    let tail = String(decoding: units.suffix(20), as: UTF16.self)
    return head + "\u{2026}" + tail
  }
}
