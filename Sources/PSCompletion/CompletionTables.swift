/// Fixed lists of words, and what arguments of well-known parameters are.
enum CompletionTables {
  static let switchFlags = ["CaseSensitive", "Exact", "File", "Parallel", "Regex", "Wildcard"]
  static let requirements = ["Modules", "PSEdition", "RunAsAdministrator", "Version"]
  static let usingKinds = ["assembly", "module", "namespace", "type"]

  static let operators: [String] = words(
    """
    and as band bnot bor bxor ccontains ceq cge cgt cin cle clike clt cmatch cne cnotcontains cnotin cnotlike cnotmatch
    contains creplace csplit eq f ge gt icontains ieq ige igt iin ile ilike ilt imatch in ine inotcontains inotin inotlike
    inotmatch ireplace is isnot isplit join le like lt match ne not notcontains notin notlike notmatch or replace shl shr
    split xor
    """)

  /// Named arguments of attributes in the order in which PowerShell lists them.
  static let attributeArguments: [String: [String]] = [
    "cmdletbinding": words(
      """
      PositionalBinding DefaultParameterSetName SupportsShouldProcess SupportsPaging SupportsTransactions ConfirmImpact
      HelpUri RemotingCapability
      """),
    "parameter": words(
      """
      Position ParameterSetName Mandatory ValueFromPipeline ValueFromPipelineByPropertyName ValueFromRemainingArguments
      HelpMessage HelpMessageBaseName HelpMessageResourceId DontShow
      """),
    "validateset": ["IgnoreCase", "ErrorMessage"],
    "validatepattern": ["Options", "ErrorMessage"],
    "validatescript": ["ErrorMessage"],
    "outputtype": ["ProviderCmdlet", "ParameterSetName"],
  ]

  /// Keys of calculated properties, by command.
  static let calculatedKeys: [String: [String]] = [
    "format-table": ["Expression", "FormatString", "Label", "Width", "Alignment"],
    "format-list": ["Expression", "FormatString", "Label"],
    "format-wide": ["Expression", "FormatString"],
    "format-custom": ["Expression", "Depth"],
    "select-object": ["Name", "Expression"],
    "sort-object": ["Expression", "Ascending", "Descending"],
    "group-object": ["Expression"],
    "measure-object": ["Expression"],
    "compare-object": ["Expression"],
    "get-winevent": words(
      "LogName ProviderName Path Keywords ID Level StartTime EndTime UserID Data SuppressHashFilter"),
    "new-object": [],
  ]

  /// Values that a parameter suggests (`ArgumentCompletions`), by `command:parameter`.
  static let suggestions: [String: [String]] = [
    "set-strictmode:version": ["Latest", "3.0", "2.0", "1.0"],
    "get-date:format": ["FileDate", "FileDateUniversal", "FileDateTime", "FileDateTimeUniversal"],
    "new-item:itemtype": ["File", "Directory", "SymbolicLink", "Junction", "HardLink"],
    "new-object:comobject": [],
  ]

  /// What an argument names, by `command:parameter`; `*` for all commands.
  static let argumentKinds: [String: ArgumentKind] = {
    var result: [String: ArgumentKind] = [:]
    for line in kinds.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard let kind = fields.first.flatMap({ ArgumentKind(rawValue: String($0)) }) else { continue }
      for field in fields.dropFirst() { result[String(field)] = kind }
    }
    return result
  }()

  private static let kinds = """
    variable get-variable:name set-variable:name remove-variable:name clear-variable:name new-variable:name
    alias get-alias:name remove-alias:name export-alias:name
    command set-alias:value new-alias:value get-help:name get-command:name trace-command:command get-alias:definition
    module import-module:name get-module:name remove-module:name get-command:module update-help:module
    drive get-psdrive:name remove-psdrive:name new-psdrive:psprovider get-psprovider:psprovider
    type new-object:typename
    culture get-culture:name
    process get-process:name stop-process:name wait-process:name debug-process:name
    property where-object:property select-object:property select-object:expandproperty select-object:excludeproperty
    property sort-object:property group-object:property measure-object:property format-table:property format-list:property
    property format-wide:property format-custom:property convertto-html:property get-unique:property
    property where-object:filterscript
    member foreach-object:membername foreach-object:process foreach-object:remainingscripts
    """

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}

/// What an argument names.
enum ArgumentKind: String {
  case variable, alias, command, module, drive, type, culture, process, property, member
}
