import PSRuntime

/// What `-ErrorAction` and its kin say, numbers as PowerShell's enumeration.
public enum ActionPreference: Int64, Sendable, EnumParameter {
  case silentlyContinue, stop, `continue`, inquire, ignore, suspend, `break`
  public static var enumTypeName: String { "System.Management.Automation.ActionPreference" }
  public static var enumNames: [String] {
    ["SilentlyContinue", "Stop", "Continue", "Inquire", "Ignore", "Suspend", "Break"]
  }
}

/// The values of the parameters that every cmdlet and advanced function has; nil where not given.
public struct CommonParameters {
  public var verbose: Bool?
  public var debug: Bool?
  public var errorAction: ActionPreference?
  public var warningAction: ActionPreference?
  public var informationAction: ActionPreference?
  public var progressAction: ActionPreference?
  public var errorVariable: String?
  public var warningVariable: String?
  public var informationVariable: String?
  public var outVariable: String?
  public var outBuffer: Int32?
  public var pipelineVariable: String?
  public var whatIf: Bool?
  public var confirm: Bool?
  /// The paging parameters of `[CmdletBinding(SupportsPaging)]`.
  public var includeTotalCount = false
  public var skip: UInt64 = 0
  public var first = UInt64.max

  public init() {}

  /// Name, alias, type in the order in which help and `Get-Command` list them.
  private static let table: [(name: String, alias: String, kind: Kind)] = [
    ("Verbose", "vb", .switch), ("Debug", "db", .switch), ("ErrorAction", "ea", .action),
    ("WarningAction", "wa", .action), ("InformationAction", "infa", .action), ("ProgressAction", "proga", .action),
    ("ErrorVariable", "ev", .text), ("WarningVariable", "wv", .text), ("InformationVariable", "iv", .text),
    ("OutVariable", "ov", .text), ("OutBuffer", "ob", .number), ("PipelineVariable", "pv", .text),
  ]
  private static let shouldProcess: [(name: String, alias: String, kind: Kind)] = [
    ("WhatIf", "wi", .switch), ("Confirm", "cf", .switch),
  ]
  private static let paging: [(name: String, alias: String, kind: Kind)] = [
    ("IncludeTotalCount", "", .switch), ("Skip", "", .count), ("First", "", .count),
  ]
  private enum Kind { case `switch`, action, text, number, count }

  /// Names of the common parameters: what `$PSBoundParameters` and syntax texts treat apart.
  public static let names: [String] = table.map(\.name)
  public static let shouldProcessNames: [String] = shouldProcess.map(\.name)

  static func metadata(shouldProcess withShouldProcess: Bool, paging withPaging: Bool = false) -> [ParameterMetadata] {
    (table + (withShouldProcess ? shouldProcess : []) + (withPaging ? paging : [])).map { entry in
      let type: PSType =
        switch entry.kind {
        case .switch: .switchParameter
        case .action: PSType.actionPreference
        case .text: .string
        case .number: .int32
        case .count: .uint64
        }
      let parameter = ParameterMetadata(name: PSString.make(entry.name), type: type)
      if !entry.alias.isEmpty { parameter.aliases = [PSString.make(entry.alias)] }
      parameter.isCommon = true
      if entry.kind == .number { parameter.validators = [.range(.int(0), .int(.max))] }
      return parameter
    }
  }

  /// Takes the value of a common parameter, already converted.
  mutating func store(_ name: PSString, _ value: Value, _ context: RuntimeContext) throws {
    let text = { try String.fromParameter(value, context) }
    let on = { try Bool.fromParameter(value, context) }
    let action = { try ActionPreference.fromParameter(value, context) }
    switch name.string.lowercased() {
    case "verbose": verbose = try on()
    case "debug": debug = try on()
    case "erroraction": errorAction = try action()
    case "warningaction": warningAction = try action()
    case "informationaction": informationAction = try action()
    case "progressaction": progressAction = try action()
    case "errorvariable": errorVariable = try text()
    case "warningvariable": warningVariable = try text()
    case "informationvariable": informationVariable = try text()
    case "outvariable": outVariable = try text()
    case "outbuffer": outBuffer = try Int32.fromParameter(value, context)
    case "pipelinevariable": pipelineVariable = try text()
    case "whatif": whatIf = try on()
    case "confirm": confirm = try on()
    case "includetotalcount": includeTotalCount = try on()
    case "skip": skip = try UInt64.fromParameter(value, context)
    case "first": first = try UInt64.fromParameter(value, context)
    default: break
    }
  }
}
