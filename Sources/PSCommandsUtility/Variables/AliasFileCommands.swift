import Glibc
import PSEngine
import PSRuntime

/// `[ExportAliasFormat]`.
enum ExportAliasFormat: Int64, EnumParameter {
  case csv, script
  static let enumTypeName = "Microsoft.PowerShell.Commands.ExportAliasFormat"
}

/// Writes aliases into a file, as lines of values or as commands. Follows Microsoft.PowerShell.Utility/Export-Alias.
struct ExportAliasCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .export, "Alias", defaultParameterSet: "ByPath", supportsShouldProcess: true,
    outputTypes: ["System.Management.Automation.AliasInfo"])

  static let parameters: [Parameter<Self>] = [
    .init("Path", .set("ByPath", .mandatory, .position(0))) { $0.path = $1 },
    .init("LiteralPath", .set("ByLiteralPath", .mandatory, .valueFromPipelineByPropertyName), .alias("PSPath", "LP")) {
      $0.path = $1
    },
    .init("Name", .position(1), .valueFromPipelineByPropertyName) { $0.name = $1 },
    .init("PassThru") { $0.passThru = $1 },
    .init("As") { $0.format = $1 },
    .init("Append") { $0.append = $1 },
    .init("Force") { $0.force = $1 },
    .init("NoClobber", .alias("NoOverwrite")) { $0.noClobber = $1 },
    .init("Description") { $0.description = $1 },
    .init("Scope") { $0.scope = $1 },
  ]

  var path = PSString.empty
  var name: [PSString] = []
  var passThru = SwitchParameter()
  var format = ExportAliasFormat.csv
  var append = SwitchParameter()
  var force = SwitchParameter()
  var noClobber = SwitchParameter()
  var description: PSString?
  var scope: String?
  private var aliases: [AliasInfo] = []

  init() {}

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let all = try AliasSearch.aliases(in: scope, runtime.context)
    for pattern in name.isEmpty ? [PSString.make("*")] : name {
      let filter = try NameFilter(pattern)
      let found = all.filter { filter.matches($0.name) }
      aliases += found
      if passThru.isPresent { for alias in found { try runtime.writeObject(alias) } }
      if found.isEmpty && !filter.hasWildcards {
        try runtime.writeError(VariableStrings.aliasNotFound("name", pattern))
      }
    }
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    guard try runtime.shouldProcess(target: path) else { return }
    var lines = header(runtime)
    lines += aliases.map(format == .csv ? ExportAliasCommand.values : ExportAliasCommand.command)
    var arguments: [CommandCall.Argument] = [
      .parameter(PSString.make("FilePath"), .string(path), nil),
      .parameter(PSString.make("Encoding"), .text("utf8"), nil),
    ]
    for (name, flag) in [("Append", append), ("Force", force), ("NoClobber", noClobber)] where flag.isPresent {
      arguments.append(.parameter(PSString.make(name), .bool(true), nil))
    }
    let call = CommandCall(target: .text("Out-File"), arguments: arguments)
    let input = PipelineInput(value: .array(PSArray(lines.map { .text($0) })))
    try runtime.session.run([call], input: input, output: DiscardingPipe())
  }

  private func header(_ runtime: CommandRuntime) -> [String] {
    let now = runtime.context.services.now
    let shown = (try? DateFormat.text(now, "F", runtime.context.cultureInfo)) ?? ""
    var lines = [
      "# Alias File", "# Exported by : \(runtime.session.environment.value("USER") ?? "")", "# Date/Time : \(shown)",
      "# Computer : \(runtime.session.environment.value("HOSTNAME") ?? "localhost")",
    ]
    if let description { lines += description.string.split(separator: "\n").map { "# \($0)" } }
    return lines
  }

  private static func values(_ alias: AliasInfo) -> String {
    let options = ScopedItemOptions.text(alias.options)
    return [alias.name.string, alias.definition.string, alias.aliasDescription.string, options]
      .map { "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" }
      .joined(separator: ",")
  }

  private static func command(_ alias: AliasInfo) -> String {
    var line = "set-alias -Name:\"\(alias.name.string)\" -Value:\"\(alias.definition.string)\" "
    line += "-Description:\"\(alias.aliasDescription.string)\" -Option:\"\(ScopedItemOptions.text(alias.options))\""
    return line
  }
}

extension ScopedItemOptions {
  static func text(_ options: PSVariable.Options) -> String {
    let names = enumMembers.filter { $0.value != 0 && options.rawValue & Int32($0.value) != 0 }.map(\.name)
    return names.isEmpty ? "None" : names.joined(separator: ", ")
  }
}

/// Reads aliases from a file that `Export-Alias` wrote. Follows Microsoft.PowerShell.Utility/Import-Alias.
struct ImportAliasCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .import, "Alias", defaultParameterSet: "ByPath", supportsShouldProcess: true,
    outputTypes: ["System.Management.Automation.AliasInfo"])

  static let parameters: [Parameter<Self>] = [
    .init("Path", .set("ByPath", .mandatory, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName)) {
      $0.path = $1
    },
    .init(
      "LiteralPath", .set("ByLiteralPath", .mandatory, .valueFromPipeline, .valueFromPipelineByPropertyName),
      .alias("PSPath", "LP")
    ) { $0.path = $1 },
    .init("Scope", .validateNotNullOrEmpty) { $0.scope = $1 },
    .init("PassThru") { $0.passThru = $1 },
    .init("Force") { $0.force = $1 },
  ]

  var path = PSString.empty
  var scope: String?
  var passThru = SwitchParameter()
  var force = SwitchParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let place = try runtime.session.paths.fileSystemPath(path.string)
    guard let bytes = runtime.session.files.read(place) else {
      return try runtime.writeError(VariableStrings.cannotOpen(place))
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let line = String(line).trimmed
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard let values = ImportAliasCommand.values(line), values.count == 4 else {
        try runtime.throwTerminating(VariableStrings.aliasFileFormat(place, index + 1))
      }
      try add(values, runtime)
    }
  }

  private func add(_ values: [String], _ runtime: CommandRuntime) throws {
    let name = PSString.make(values[0])
    if !force.isPresent, try AliasSearch.alias(name, in: scope, runtime.context) != nil {
      return try runtime.writeError(VariableStrings.aliasExists(name))
    }
    let type = ScopedItemOptions.parameterType(runtime.context.types)
    let options = try ScopedItemOptions.fromParameter(
      LanguagePrimitives.convert(.text(values[3]), to: type, runtime.context), runtime.context)
    let writing = AliasWriting(
      name: name, value: PSString.make(values[1]), description: PSString.make(values[2]), option: options, scope: scope,
      force: force)
    guard let made = try writing.write("Import Alias", runtime) else { return }
    if passThru.isPresent { try runtime.writeObject(made) }
  }

  /// The values of a line, quoted or plain; nil where a quote does not end.
  private static func values(_ line: String) -> [String]? {
    var result: [String] = []
    var current = ""
    var isQuoted = false
    var rest = Substring(line)
    while let character = rest.popFirst() {
      switch character {
      case "\"" where isQuoted && rest.first == "\"":
        current.append("\"")
        rest.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        result.append(current)
        current = ""
      default: current.append(character)
      }
    }
    if isQuoted { return nil }
    return result + [current]
  }
}
