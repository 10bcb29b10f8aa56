import PSEngine
import PSRuntime

/// What the formatter keeps for a session: its views, their compiled scripts.
public final class FormattingState {
  struct DefaultView {
    let type: PSType
    let view: FormatViewDefinition?
  }
  struct Applicability {
    let type: PSType
    let view: FormatViewDefinition
    let isApplicable: Bool
  }

  public let formatData = FormatData()
  /// `$PSStyle`.
  public let style = PSStyle()
  /// The document that the session's output goes to on the host; errors shown meanwhile go through it.
  weak var hostOutput: OutDefault?
  /// The view that errors take, `$ErrorView` where it is nil: the simulated server has its own.
  public var errorView: ErrorView?
  /// Windows PowerShell's looks: its error view, three dots for what is cut.
  public var usesServerLooks = false {
    didSet { errorView = usesServerLooks ? .server : nil }
  }
  /// What stands for cut text.
  var ellipsis: PSString { usesServerLooks ? PSString.make("...") : .ellipsis }
  var defaultViews: [ObjectIdentifier: DefaultView] = [:]
  var applicability: [ObjectIdentifier: Applicability] = [:]

  public init() {}

  /// The views of exactly this type name: those of Swift code first.
  func views(for typeName: String) -> [FormatViewDefinition] {
    let built = CustomViews.views(for: typeName)
    return built.isEmpty ? formatData.views(for: typeName) : formatData.views(for: typeName) + built
  }

  /// Registers views in front of those of the type.
  public func add(_ views: [FormatViewDefinition], for typeName: String) {
    formatData.add(views, for: typeName)
    defaultViews = [:]
    applicability = [:]
  }
  func add(_ view: FormatViewDefinition, for typeName: String, atEnd: Bool) {
    formatData.add([view], for: typeName, atEnd: atEnd)
    defaultViews = [:]
    applicability = [:]
  }
}

extension SessionState {
  /// The formatter's part of the session.
  public var formatting: FormattingState { storage(FormattingState.self) { FormattingState() } }
}

extension ExecutionContext {
  /// `$FormatEnumerationLimit`: how many items of a collection a cell shows.
  var formatEnumerationLimit: Int {
    if case .int(let limit)? = variableObject("FormatEnumerationLimit", in: globalModule.scope)?.value.base {
      return Int(limit)
    }
    return 4
  }
}

extension Value {
  /// Whether the value is written as it is, as text: numbers, texts, booleans, chars, enums.
  var isDefaultScalar: Bool {
    switch base {
    case .int, .long, .double, .bool, .char, .byte, .sbyte, .short, .ushort, .uint, .ulong, .single, .string:
      return true
    case .object(let object):
      switch object.kind {
      case .enumeration: return true
      case .boxed: return object.type.code == .decimal || object.type.code == .bigInteger
      case .other:
        let name = object.type.fullName
        return name == "System.IntPtr" || name == "System.Security.SecureString"
      default: return false
      }
    default: return false
    }
  }
}
