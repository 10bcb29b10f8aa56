import PSLanguage
import PSRuntime

extension ExecutionContext {
  /// `using module`: imports the module; the text that says so sees the module's classes and enums.
  func importModule(_ statement: UsingStatementAst) throws {
    let source = statement.extent.source
    let name = try moduleName(statement)
    let parameters: [(String, Value)] = [("Name", .text(path(of: name, in: source))), ("PassThru", .bool(true))]
    let arguments = parameters.map { CommandCall.Argument.parameter(PSString.make($0.0), $0.1, nil) }
    let imported = try session.invoke(.text("Import-Module"), arguments)
    for case .object(let object) in imported {
      guard let module = object as? PSModuleInfo else { continue }
      let folder = module.moduleBase.string
      for (type, home) in typeHomes where home.source.file?.hasPrefix(folder) ?? false {
        typeHomes[type]?.importers.append(source)
      }
    }
  }

  private func moduleName(_ statement: UsingStatementAst) throws -> String {
    if let name = statement.name { return name.value }
    guard let table = statement.moduleSpecification, case .object(let o) = try evaluate(table),
      let name = (o as? PSHashtable)?["ModuleName"]
    else { return "" }
    return try LanguagePrimitives.text(name, self).string
  }

  /// A path is relative to the script that names it.
  private func path(of name: String, in source: SourceText) -> String {
    guard name.contains("/") || name.contains("\\"), !name.hasPrefix("/"), let file = source.file else { return name }
    return FilePath.parent(file) + "/" + name.replacing("\\", with: "/")
  }
}
