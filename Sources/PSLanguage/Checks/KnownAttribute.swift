/// An attribute class that PowerShell or .NET has: where it may stand and what can be set by name.
struct KnownAttribute {
  /// Declarations, with the names and in the order of .NET's AttributeTargets.
  struct Targets: OptionSet {
    let rawValue: Int

    static let `class` = Targets(rawValue: 4)
    static let `struct` = Targets(rawValue: 8)
    static let `enum` = Targets(rawValue: 16)
    static let constructor = Targets(rawValue: 32)
    static let method = Targets(rawValue: 64)
    static let property = Targets(rawValue: 128)
    static let field = Targets(rawValue: 256)
    static let event = Targets(rawValue: 512)
    static let interface = Targets(rawValue: 1024)
    static let parameter = Targets(rawValue: 2048)
    static let delegate = Targets(rawValue: 4096)
    static let all = Targets(rawValue: 32767)

    private static let names: [(target: Targets, name: String)] = [
      (.class, "Class"), (.struct, "Struct"), (.enum, "Enum"), (.constructor, "Constructor"), (.method, "Method"),
      (.property, "Property"), (.field, "Field"), (.event, "Event"), (.interface, "Interface"),
      (.parameter, "Parameter"), (.delegate, "Delegate"),
    ]

    /// The names of the targets, as .NET prints them.
    var text: String {
      if self == .all { return "All" }
      return Self.names.filter { contains($0.target) }.map(\.name).joined(separator: ", ")
    }
  }

  /// The name that messages show: the accelerator, or the full name.
  let displayName: String
  let targets: Targets
  /// Properties and fields that can be set by name.
  let settable: [String]
  /// Properties without a setter; all attributes have `TypeId`.
  let fixed: [String]

  private init(_ name: String, _ targets: Targets, _ settable: String = "", fixed: String = "") {
    displayName = name
    self.targets = targets
    self.settable = settable.split(separator: " ").map(String.init)
    self.fixed = fixed.split(separator: " ").map(String.init) + ["TypeId"]
  }

  /// Finds an attribute by the name in a script: with or without its namespace and the suffix `Attribute`.
  static func named(_ name: String) -> KnownAttribute? {
    var key = name.lowercased()
    for namespace in ["system.management.automation.", "system."] where key.hasPrefix(namespace) {
      key.removeFirst(namespace.count)
      break
    }
    return byName[key] ?? (key.hasSuffix("attribute") ? byName[String(key.dropLast(9))] : nil)
  }

  private static let cmdletProperties =
    "DefaultParameterSetName SupportsShouldProcess SupportsPaging SupportsTransactions ConfirmImpact HelpUri RemotingCapability"

  private static let parameterProperties =
    "Position ParameterSetName Mandatory ValueFromPipeline ValueFromPipelineByPropertyName ValueFromRemainingArguments HelpMessage HelpMessageBaseName HelpMessageResourceId DontShow"

  private static let member: Targets = [.property, .field]

  private static let byName: [String: KnownAttribute] = {
    var table: [String: KnownAttribute] = [:]
    for attribute in all {
      var key = attribute.displayName.lowercased()
      if let dot = key.lastIndex(of: ".") { key = String(key[key.index(after: dot)...]) }
      table[key.hasSuffix("attribute") ? String(key.dropLast(9)) : key] = attribute
    }
    return table
  }()

  private static let all: [KnownAttribute] = [
    KnownAttribute("System.FlagsAttribute", .enum),
    KnownAttribute("System.SerializableAttribute", [.class, .struct, .enum, .delegate]),
    KnownAttribute("System.NonSerializedAttribute", .field),
    KnownAttribute(
      "System.ObsoleteAttribute",
      [.class, .struct, .enum, .constructor, .method, .property, .field, .event, .interface, .delegate],
      "DiagnosticId UrlFormat", fixed: "Message IsError"),
    KnownAttribute(
      "System.Management.Automation.CmdletAttribute", .class, cmdletProperties, fixed: "NounName VerbName"),
    KnownAttribute("CmdletBinding", .class, "PositionalBinding " + cmdletProperties),
    KnownAttribute("OutputType", .class, "ProviderCmdlet ParameterSetName", fixed: "Type"),
    KnownAttribute("Parameter", member, parameterProperties, fixed: "ExperimentName ExperimentAction"),
    KnownAttribute("Alias", [.class, .property, .field], fixed: "AliasNames"),
    KnownAttribute("AllowNull", member),
    KnownAttribute("AllowEmptyString", member),
    KnownAttribute("AllowEmptyCollection", member),
    KnownAttribute("ValidateNotNull", member),
    KnownAttribute("ValidateNotNullOrEmpty", member),
    KnownAttribute("ValidateNotNullOrWhiteSpace", member),
    KnownAttribute("ValidateSet", member, "ErrorMessage IgnoreCase", fixed: "ValidValues"),
    KnownAttribute("ValidatePattern", member, "Options ErrorMessage", fixed: "RegexPattern"),
    KnownAttribute("ValidateScript", member, "ErrorMessage", fixed: "ScriptBlock"),
    KnownAttribute("ValidateRange", member, fixed: "MinRange MaxRange"),
    KnownAttribute("ValidateLength", member, fixed: "MinLength MaxLength"),
    KnownAttribute("ValidateCount", member, fixed: "MinLength MaxLength"),
    KnownAttribute("ValidateDrive", member, fixed: "ValidRootDrives"),
    KnownAttribute("ValidateUserDrive", member, fixed: "ValidRootDrives"),
    KnownAttribute("DscResource", .class, "RunAsCredential"),
    KnownAttribute("DscProperty", member, "Key Mandatory NotConfigurable"),
    KnownAttribute("DscLocalConfigurationManager", .class),
  ]
}
