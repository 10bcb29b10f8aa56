import PSEngine
import PSFormatting
import PSRuntime

/// Reads a script's texts in the user's language. Follows Microsoft.PowerShell.Utility/Import-LocalizedData.
///
/// The file is looked for in the folders of the culture and its parents (`de-AT`, `de`), then beside the script. It may
/// use what a data section may use.
struct ImportLocalizedDataCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .import, "LocalizedData", typeName: "Microsoft.PowerShell.Commands.ImportLocalizedData")

  static let parameters: [Parameter<Self>] = [
    .init("BindingVariable", .position(0), .alias("Variable"), .validateNotNullOrEmpty) { $0.bindingVariable = $1 },
    .init("UICulture", .position(1)) { $0.uiCulture = $1 },
    .init("BaseDirectory") { $0.baseDirectory = $1 },
    .init("FileName") { $0.fileName = $1 },
    .init("SupportedCommand") { $0.supportedCommand = $1 },
  ]

  var bindingVariable = ""
  var uiCulture: String?
  var baseDirectory = ""
  var fileName = ""
  var supportedCommand = ["ConvertFrom-StringData"]

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    guard let file = try findFile(runtime), let bytes = runtime.session.files.read(file) else { return }
    let value: Value
    do {
      value = try evaluate(EncodingParameter().text(of: bytes).string, runtime)
    } catch let error as RuntimeException {
      throw DataFileStrings.loading(file, error.record.exception)
    }
    if bindingVariable.isEmpty { return try runtime.writeObject(value) }
    guard let (scope, name) = ImportLocalizedDataCommand.variable(bindingVariable) else {
      return try runtime.writeError(DataFileStrings.badVariable(bindingVariable))
    }
    try runtime.context.setVariable(name, value, scope: scope)
  }

  private func evaluate(_ text: String, _ runtime: CommandRuntime) throws -> Value {
    let block = try runtime.context.compile(text)
    try block.checkRestrictedLanguage(allowing: supportedCommand)
    let value = try runtime.context.invoke(block, arguments: [])
    return value.isNull ? .null : value
  }

  /// Scope and name of a variable; nil where no name is left.
  private static func variable(_ text: String) -> (scope: String?, name: String)? {
    let text = text.hasPrefix("$") ? String(text.dropFirst()) : text
    guard let colon = text.firstIndex(of: ":") else { return text.isEmpty ? nil : ("local", text) }
    let name = String(text[text.index(after: colon)...])
    return name.isEmpty ? nil : (String(text[..<colon]), name)
  }

  // MARK: - The file

  private func findFile(_ runtime: CommandRuntime) throws -> String? {
    let script = runtime.invocation.scriptName.string
    if fileName.isEmpty, script.isEmpty { throw DataFileStrings.noScript() }
    if fileName.contains("/") { throw DataFileStrings.nameHasPath() }
    let folder = baseDirectory.isEmpty ? (script.isEmpty ? "." : FilePath.parent(script)) : baseDirectory
    let base = try runtime.session.paths.fileSystemPath(folder)
    var name = fileName.isEmpty ? FilePath.lastComponent(script) : fileName
    if let dot = name.lastIndex(of: ".") { name = String(name[..<dot]) }
    name += ".psd1"
    let culture = uiCulture ?? runtime.context.cultureInfo.name
    for place in ImportLocalizedDataCommand.folders(culture) {
      let file = FilePath.join(FilePath.join(base, place), name)
      if runtime.session.files.kind(file) == .file { return file }
    }
    try runtime.writeError(DataFileStrings.noDataFile(name, in: FilePath.join(base, culture)))
    return nil
  }

  /// `de-AT`, `de`, and none.
  private static func folders(_ culture: String) -> [String] {
    var result: [String] = []
    var rest = Substring(culture)
    while !rest.isEmpty {
      result.append(String(rest))
      rest = rest.lastIndex(of: "-").map { rest[..<$0] } ?? ""
    }
    return result + [""]
  }
}
