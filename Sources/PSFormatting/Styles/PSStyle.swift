import PSEngine
import PSRuntime

/// `$PSStyle`: escape sequences by name, and whether output keeps them.
public final class PSStyle: Obj {
  /// What is done with escape sequences in output.
  enum Rendering: Int64, EnumParameter {
    case host, plainText, ansi
    static let enumTypeName = "System.Management.Automation.OutputRendering"
  }

  var rendering = Rendering.host
  private(set) var groups: [String: StyleGroup] = [:]

  public override init(kind: Kind = .other) {
    super.init(kind: kind)
    for name in ["Foreground", "Background", "Formatting", "Progress", "FileInfo"] {
      groups[name] = StyleGroup(name, StyleSequences.values(of: name))
    }
  }
  public override var type: PSType { PSType.builtin("System.Management.Automation.PSStyle") }

  func sequence(_ group: String, _ name: String) -> PSString {
    if case .string(let text)? = groups[group]?.values[name] { text } else { .empty }
  }
}

/// `$PSStyle.Foreground` and its kin.
final class StyleGroup: Obj {
  private let typeName: String
  var values: [String: Value]

  init(_ name: String, _ values: [String: Value]) {
    self.values = values
    let names = [
      "Foreground": "ForegroundColor", "Background": "BackgroundColor", "Formatting": "FormattingData",
      "Progress": "ProgressConfiguration", "FileInfo": "FileInfoFormatting",
    ]
    typeName = "System.Management.Automation.PSStyle+" + (names[name] ?? name)
    super.init()
  }
  override var type: PSType { PSType.builtin(typeName) }
}

/// The sequences by group and name.
enum StyleSequences {
  static let text: StaticString = """
    Reset 0;BlinkOff 25;Blink 5;BoldOff 22;Bold 1;DimOff 22;Dim 2;Hidden 8;HiddenOff 28;Reverse 7;ReverseOff 27;\
    ItalicOff 23;Italic 3;UnderlineOff 24;Underline 4;StrikethroughOff 29;Strikethrough 9
    """
  private static let colours: StaticString = """
    Black 30;BrightBlack 90;White 37;BrightWhite 97;Red 31;BrightRed 91;Magenta 35;BrightMagenta 95;Blue 34;\
    BrightBlue 94;Cyan 36;BrightCyan 96;Green 32;BrightGreen 92;Yellow 33;BrightYellow 93
    """
  private static let backgrounds: StaticString = """
    Black 40;BrightBlack 100;White 47;BrightWhite 107;Red 41;BrightRed 101;Magenta 45;BrightMagenta 105;Blue 44;\
    BrightBlue 104;Cyan 46;BrightCyan 106;Green 42;BrightGreen 102;Yellow 43;BrightYellow 103
    """
  private static let formatting: StaticString = """
    FormatAccent 32;1;TableHeader 32;1;CustomTableHeaderLabel 32;1;3;ErrorAccent 36;1;Error 31;1;Warning 33;1;\
    Verbose 33;1;Debug 33;1;FeedbackName 33;FeedbackText 96;FeedbackAction 97
    """
  private static let files: StaticString = "Directory 44;1;SymbolicLink 36;1;Executable 32;1"

  static func names(of group: String) -> [String] { entries(of: group).map(\.name) }

  static func values(of group: String) -> [String: Value] {
    var result: [String: Value] = [:]
    for (name, code) in entries(of: group) { result[name] = .text("\u{1B}[" + code + "m") }
    if group == "Progress" {
      result = [
        "Style": .text("\u{1B}[33;1m"), "MaxWidth": .int(120), "View": .text("Minimal"),
        "UseOSCIndicator": .bool(false),
      ]
    }
    return result
  }

  /// `NAME CODE` separated by semicolons; a code may have semicolons itself.
  static func entries(of group: String) -> [(name: String, code: String)] {
    let source: StaticString =
      switch group {
      case "Foreground": colours
      case "Background": backgrounds
      case "Formatting": formatting
      case "FileInfo": files
      case "": text
      default: ""
      }
    var result: [(name: String, code: String)] = []
    for part in String(describing: source).split(separator: ";") {
      let words = part.split(separator: " ")
      if words.count == 2 {
        result.append((String(words[0]), String(words[1])))
      } else if let last = result.indices.last {
        result[last].code += ";" + part
      }
    }
    return result
  }
}

extension PSStyle {
  /// The members of `$PSStyle` and its parts.
  static var definitions: [TypeDefinition] {
    [
      TypeDefinition("System.Management.Automation.PSStyle", ownMembers),
      group("ForegroundColor", "Foreground", colourMethod: 38),
      group("BackgroundColor", "Background", colourMethod: 48),
      group("FormattingData", "Formatting"), group("FileInfoFormatting", "FileInfo"),
      TypeDefinition(
        "System.Management.Automation.PSStyle+ProgressConfiguration",
        ["Style", "MaxWidth", "View", "UseOSCIndicator"].map { settable($0) }),
    ]
  }

  private static var ownMembers: [TypeDefinition.Member] {
    var result: [TypeDefinition.Member] = StyleSequences.entries(of: "").map { name, code in
      .property(name, type: "string", get: { _, _ in .text("\u{1B}[" + code + "m") })
    }
    for name in ["Foreground", "Background", "Formatting", "Progress", "FileInfo"] {
      result.append(
        .property(
          name,
          get: { target, _ in
            (target.asObject as? PSStyle)?.groups[name].map { .object($0) } ?? .null
          }))
    }
    result.append(
      .property(
        "OutputRendering", type: "System.Management.Automation.OutputRendering",
        get: { target, context in (target.asObject as? PSStyle)?.rendering.value(context.types) ?? .null },
        set: { target, value, context in
          let converted = try LanguagePrimitives.convert(value, to: Rendering.parameterType(context.types), context)
          (target.asObject as? PSStyle)?.rendering = try Rendering.fromParameter(converted, context)
        }))
    result.append(
      .method("FormatHyperlink", signatures: ["string FormatHyperlink(string text, uri link)"]) { call in
        let text = try LanguagePrimitives.text(call[0], call.context).string
        let link = try LanguagePrimitives.text(call[1], call.context).string
        return .text("\u{1B}]8;;\(link)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\")
      })
    return result
  }

  private static func group(_ typeName: String, _ name: String, colourMethod: Int? = nil) -> TypeDefinition {
    var members = StyleSequences.names(of: name).map { settable($0) }
    if let colourMethod {
      members.append(
        .method("FromRgb", signatures: ["string FromRgb(byte red, byte green, byte blue)", "string FromRgb(int rgb)"]) {
          call in .text("\u{1B}[\(colourMethod);2;" + rgb(call) + "m")
        })
    }
    let made = members
    return TypeDefinition("System.Management.Automation.PSStyle+" + typeName, made)
  }

  private static func rgb(_ call: MethodCall) -> String {
    func number(_ value: Value) -> Int {
      switch value.base {
      case .int(let i): Int(i)
      case .byte(let b): Int(b)
      default: 0
      }
    }
    if call.count == 3 { return (0..<3).map { String(number(call[$0])) }.joined(separator: ";") }
    let value = number(call[0])
    return [(value >> 16) & 0xFF, (value >> 8) & 0xFF, value & 0xFF].map { String($0) }.joined(separator: ";")
  }

  private static func settable(_ name: String) -> TypeDefinition.Member {
    .property(
      name, type: "string", get: { target, _ in (target.asObject as? StyleGroup)?.values[name] ?? .null },
      set: { target, value, _ in (target.asObject as? StyleGroup)?.values[name] = value })
  }
}
