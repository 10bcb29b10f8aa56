import PSRuntime

/// A pattern as scripts make it: `[WildcardPattern]::new('a*')`.
final class WildcardObject: Obj {
  let pattern: WildcardPattern

  init(_ pattern: WildcardPattern) {
    self.pattern = pattern
    super.init()
  }
  override var type: PSType { PSType.builtin("System.Management.Automation.WildcardPattern") }
}

extension DotNetTypes {
  /// Types that make text safe for wildcards, XML and PowerShell's own quotes.
  static let escaping: [TypeDefinition] = [wildcardPattern, securityElement, codeGeneration]

  private static let wildcardPattern = TypeDefinition(
    "System.Management.Automation.WildcardPattern",
    [
      .constructor(signatures: [
        "new(string pattern)", "new(string pattern, System.Management.Automation.WildcardOptions options)",
      ]) { call in try pattern(call) },
      .method("IsMatch", signatures: ["bool IsMatch(string input)"]) { call in
        .bool((call.target.asObject as? WildcardObject)?.pattern.isMatch(call.text(0)) ?? false)
      },
      .staticMethod(
        "Get",
        signatures: ["WildcardPattern Get(string pattern, System.Management.Automation.WildcardOptions options)"]
      ) { call in try pattern(call) },
      .staticMethod("Escape", signatures: ["string Escape(string pattern)"]) { call in
        .string(WildcardPattern.escape(try call.requiredText(0, "pattern")))
      },
      .staticMethod("Unescape", signatures: ["string Unescape(string pattern)"]) { call in
        .string(WildcardPattern.unescape(try call.requiredText(0, "pattern")))
      },
      .staticMethod("ContainsWildcardCharacters", signatures: ["bool ContainsWildcardCharacters(string pattern)"]) {
        call in .bool(WildcardPattern.containsWildcardCharacters(call.text(0)))
      },
    ])

  private static func pattern(_ call: MethodCall) throws -> Value {
    let options = WildcardOptions(rawValue: Int32(truncatingIfNeeded: call.count > 1 ? call.enumValue(1) : 0))
    let text = try call.requiredText(0, "pattern")
    do throws(WildcardPatternError) {
      return .object(WildcardObject(try WildcardPattern(text, options: options)))
    } catch {
      throw MemberStrings.argument(error.message)
    }
  }

  private static let securityElement = TypeDefinition(
    "System.Security.SecurityElement",
    [
      .staticMethod("Escape", signatures: ["string Escape(string str)"]) { call in
        guard let text = call.optionalText(0) else { return .null }
        var result = PSStringBuilder()
        for i in 0..<text.count {
          switch text.unit(i) {
          case 0x3C: result.append("&lt;")
          case 0x3E: result.append("&gt;")
          case 0x22: result.append("&quot;")
          case 0x27: result.append("&apos;")
          case 0x26: result.append("&amp;")
          case let unit: result.append(unit)
          }
        }
        return .string(result.build())
      }
    ])

  private static let codeGeneration = TypeDefinition(
    "System.Management.Automation.Language.CodeGeneration",
    [
      .staticMethod(
        "EscapeSingleQuotedStringContent", signatures: ["string EscapeSingleQuotedStringContent(string value)"]
      ) { call in .string(doubling(call.text(0)) { isSingleQuote($0) ? $0 : nil }) },
      .staticMethod("EscapeVariableName", signatures: ["string EscapeVariableName(string value)"]) { call in
        .string(doubling(call.text(0)) { [0x60, 0x7B, 0x7D].contains($0) ? 0x60 : nil })
      },
      .staticMethod("EscapeFormatStringContent", signatures: ["string EscapeFormatStringContent(string value)"]) {
        call in .string(doubling(call.text(0)) { [0x7B, 0x7D].contains($0) || isSingleQuote($0) ? $0 : nil })
      },
      .staticMethod(
        "EscapeBlockCommentContent", signatures: ["string EscapeBlockCommentContent(string value)"]
      ) { call in
        let text = call.text(0)
        return .string(
          doubling(
            text,
            second: { i in
              let before = i > 0 ? text.unit(i - 1) : 0
              return before == 0x3C && text.unit(i) == 0x23 || before == 0x23 && text.unit(i) == 0x3E ? 0x60 : nil
            }))
      },
    ])

  /// A text with what `mark` gives for a unit put before it.
  private static func doubling(_ text: PSString, _ mark: (UInt16) -> UInt16?) -> PSString {
    doubling(text, second: { mark(text.unit($0)) })
  }

  private static func doubling(_ text: PSString, second mark: (Int) -> UInt16?) -> PSString {
    var result = PSStringBuilder()
    for i in 0..<text.count {
      if let before = mark(i) { result.append(before) }
      result.append(text.unit(i))
    }
    return result.build()
  }

  private static func isSingleQuote(_ unit: UInt16) -> Bool { unit == 0x27 || (0x2018...0x201B).contains(unit) }
}
