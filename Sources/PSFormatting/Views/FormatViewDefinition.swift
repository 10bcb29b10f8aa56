import PSEngine
import PSRuntime

/// How objects of a type are shown: one view of the registered ones, or one made of an object's properties.
public final class FormatViewDefinition {
  public enum Kind: Sendable { case table, list, wide, custom }

  public let name: String
  public let kind: Kind
  public var columns: [FormatItem] = []
  public var groupBy: FormatExpression?
  public var groupLabel: String?
  public var isAutoSize = false
  public var hidesHeaders = false
  public var wraps = false
  /// What a custom view shows of an object.
  var custom: ((Value, ExecutionContext) throws -> ComplexEntry)?
  /// Whether the view is written wherever its objects come, without closing the open document.
  var isOutOfBand = false
  /// Makes the line above a group where it is more than a label and a value.
  var groupHeading: ((Value, ExecutionContext) throws -> ComplexEntry)?
  /// Registered views have fixed widths and are written row by row; views made of properties are held back.
  public var isRegistered = false

  public init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }
}

/// Where a cell's text stands in its column.
public enum Alignment: Sendable { case undefined, left, center, right }

/// A column of a table, an entry of a list, the item of a wide view.
public struct FormatItem {
  public var label: String?
  public var expression: FormatExpression
  public var width = 0
  public var alignment = Alignment.undefined
  public var format: String?

  public init(_ expression: FormatExpression, label: String? = nil) {
    self.expression = expression
    self.label = label
  }
}

/// What is shown of an object.
public enum FormatExpression {
  case property(PSString)
  /// A script of a registered view, compiled when first used.
  case script(ViewScript)
  /// A script block that the user gave.
  case block(Obj)
}

/// The text of a view's script and what it was compiled to.
public final class ViewScript {
  public let text: String
  var compiled: Obj?
  var native: ViewScripts.Native?
  var isNativeKnown = false
  public init(_ text: String) { self.text = text }
}
