import PSEngine
import PSRuntime

/// How error records are shown: `$ErrorView`, and the simulated server's.
public enum ErrorView: Int64, Sendable, EnumParameter {
  case normal, category, concise, detailed
  /// Windows PowerShell's look.
  case server
  public static var enumTypeName: String { "System.Management.Automation.ErrorView" }
  public static var allCases: [ErrorView] { [.normal, .category, .concise, .detailed] }
  public static var enumNames: [String] { ["NormalView", "CategoryView", "ConciseView", "DetailedView"] }

  /// The view that holds in a session now.
  static func current(_ context: ExecutionContext) -> ErrorView {
    guard let value = context.variable("ErrorView")?.base else {
      return context.session.formatting.errorView ?? .concise
    }
    var chosen: ErrorView?
    if case .object(let object) = value, let e = object as? EnumObject { chosen = ErrorView(rawValue: e.rawValue) }
    if case .string(let text) = value,
      let i = enumNames.firstIndex(where: { $0.lowercased() == text.string.lowercased() })
    {
      chosen = allCases[i]
    }
    if chosen == nil || chosen == .concise || chosen == .normal, let own = context.session.formatting.errorView {
      return own
    }
    return chosen ?? .concise
  }
}
