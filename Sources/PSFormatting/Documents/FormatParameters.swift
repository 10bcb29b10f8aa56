import PSEngine
import PSRuntime

/// What the user asked of a `Format-*` command.
struct FormatParameters {
  var properties: [FormatParameter] = []
  var groupBy: FormatParameter?
  var viewName: String?
  /// Also objects that are written as they come (numbers, strings) take the shape.
  var force = false
  var autoSize: Bool?
  var showsErrorsAsMessages = false
  var showsErrorsInCells = false
  var expansion: EnumerableExpansion?
  var hidesHeaders: Bool?
  var wraps: Bool?
  var columns: Int?
  var depth = FormatParameters.maximumDepth

  static let maximumDepth = 5
}

/// `-Expand`: whether a collection shows itself, its items or both.
enum EnumerableExpansion {
  case coreOnly, enumOnly, both

  init?(_ text: String) {
    switch text.lowercased() {
    case "coreonly": self = .coreOnly
    case "enumonly": self = .enumOnly
    case "both": self = .both
    default: return nil
    }
  }
}

/// One property of `-Property` or `-GroupBy`: a name, a wildcard pattern or a script block, and the keys beside it.
struct FormatParameter {
  var expression: FormatExpression
  var label: PSString?
  var width: Int?
  var alignment: Alignment?
  var format: PSString?
  var depth: Int?
}
