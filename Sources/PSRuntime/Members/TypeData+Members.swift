extension TypeData {
  /// The members that PowerShell's type data adds to types of the runtime itself; those of files, commands and the like are
  /// added by whoever defines the type (`TypeData.makeEntry`).
  static func builtInMembers() -> [(String, PSMemberObject)] {
    [
      ("System.Collections.DictionaryEntry", alias("Name", "Key")),
      (
        "System.Guid",
        script("Guid", "$this.ToString()") { value, context in .string(try MemberAccess.dotNetText(value, context)) }
      ),
      (
        "System.Net.IPAddress",
        script("IPAddressToString", "$this.Tostring()") { value, context in
          .string(try MemberAccess.dotNetText(value, context))
        }
      ),
      ("System.DateTime", script("DateTime", dateTimeScript, dateTimeText)),
      (
        "System.Management.Automation.ErrorRecord",
        script("PSMessageDetails", "& { Set-StrictMode -Version 1; $this.Exception.InnerException.PSMessageDetails }") {
          _, _ in .null
        }
      ),
    ]
  }

  public static func alias(_ name: String, _ target: String) -> PSMemberObject {
    let member = PSMemberObject(name: PSString.make(name), .alias(target: PSString.make(target), conversion: nil))
    member.shown = ("AliasProperty", "\(name) = \(target)")
    return member
  }

  /// A script property of PowerShell's type data, computed in code; `text` is the script that it stands for.
  public static func script(
    _ name: String, _ text: String, _ get: @escaping @Sendable (Value, RuntimeContext) throws -> Value
  ) -> PSMemberObject {
    let member = PSMemberObject(name: PSString.make(name), .code(getter: get))
    member.shown = ("ScriptProperty", "System.Object \(name) {get=\(text);}")
    return member
  }

  /// A code property of PowerShell's type data.
  public static func code(
    _ name: String, type: String, getter: String? = nil,
    _ get: @escaping @Sendable (Value, RuntimeContext) throws -> Value
  ) -> PSMemberObject {
    let member = PSMemberObject(name: PSString.make(name), .code(getter: get))
    member.shown = ("CodeProperty", "\(type) \(name){get=\(getter ?? name);}")
    return member
  }

  /// A code method of PowerShell's type data.
  public static func codeMethod(
    _ name: String, _ signature: String, _ body: @escaping @Sendable (Value, [Value], RuntimeContext) throws -> Value
  ) -> PSMemberObject {
    let member = PSMemberObject(name: PSString.make(name), .codeMethod(body))
    member.shown = ("CodeMethod", signature)
    return member
  }

  private static let dateTimeScript = """
    if ((& { Set-StrictMode -Version 1; $this.DisplayHint }) -ieq  "Date")
              {
              "{0}" -f $this.ToLongDateString()
              }
              elseif ((& { Set-StrictMode -Version 1; $this.DisplayHint }) -ieq "Time")
              {
              "{0}" -f  $this.ToLongTimeString()
              }
              else
              {
              "{0} {1}" -f $this.ToLongDateString(), $this.ToLongTimeString()
              }
    """

  /// The date as views show it: the long date, the long time, or both, as the attached hint says.
  @Sendable private static func dateTimeText(_ value: Value, _ context: RuntimeContext) throws -> Value {
    let hint = value.attachedMembers?.slot(PSString.make("DisplayHint")) ?? .null
    let hintText = hint.isNull ? "" : try MemberAccess.dotNetText(hint, context).string.lowercased()
    let base = value.base
    let date = { try MemberAccess.invoke(base, PSString.make("ToLongDateString"), [], context) }
    let time = { try MemberAccess.invoke(base, PSString.make("ToLongTimeString"), [], context) }
    switch hintText {
    case "date": return try date()
    case "time": return try time()
    default:
      guard case .string(let d) = try date(), case .string(let t) = try time() else { return .null }
      return .string(PSString.concat(PSString.concat(d, PSString.make(unit: 0x20)), t))
    }
  }
}

extension Value {
  /// The bag of members that a script attached to the value or its wrapper.
  public var attachedMembers: PSCustomObject? {
    switch self {
    case .object(let o): o.attached
    case .array(let a): a.attached
    default: nil
    }
  }
}
