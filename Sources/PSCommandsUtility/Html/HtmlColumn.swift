import PSEngine
import PSRuntime
import PSTypes

/// A column of ConvertTo-Html: one property of the first object, or what a block computes.
struct HtmlColumn {
  static let definition = PropertyParameterDefinition([
    PropertyParameterDefinition.name, .init("alignment", types: ["System.String"]),
    .init("width", types: ["System.String", "System.Int32"]),
  ])

  let label: String
  private let expression: PropertyExpression
  private let width: String?
  private let alignment: String?

  /// The columns that one element of `-Property` means for an object.
  static func resolve(
    _ parameter: PropertyParameter, for target: Value, _ context: ExecutionContext
  ) throws -> [HtmlColumn] {
    try parameter.expression.resolve(for: target, context).map { expression in
      HtmlColumn(
        label: parameter.name?.string
          ?? (expression.isBlock ? expression.text : expression.resolvedName(for: target, context)).string,
        expression: expression,
        width: try parameter.entries["width"].map { try LanguagePrimitives.text($0, context).string },
        alignment: try parameter.entries["alignment"].map { try LanguagePrimitives.text($0, context).string })
    }
  }

  /// The `<col>` tag.
  var tag: String {
    "<col" + (width.map { " width = \"\($0)\"" } ?? "") + (alignment.map { " align = \"\($0)\"" } ?? "") + "/>"
  }

  /// The value for an object, encoded; empty where it is null or reading it failed.
  func cell(of target: Value, _ runtime: CommandRuntime) -> String {
    let text = try? expression.value(of: target, runtime.context).map { try ObjectText.plain($0, runtime.context) }
    return WebText.htmlEncode(text?.string ?? "")
  }
}
