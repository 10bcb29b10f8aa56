import PSEngine
import PSLanguage
import PSRuntime

/// The help of a command: its syntax from the parameters, and what the comment of a function or script says.
struct CommandHelp {
  let command: CommandInfo
  private let metadata: CommandMetadata?
  private let context: ExecutionContext
  /// The sections of the comment by their names in upper case; those that may be repeated have several texts.
  private let sections: [(name: String, argument: String, text: String)]

  init(_ command: CommandInfo, _ runtime: CommandRuntime) throws {
    self.command = command
    context = runtime.context
    metadata = try command.metadata(runtime.context)
    let block = (command as? FunctionInfo)?.block ?? (command as? ExternalScriptInfo)?.block
    sections = block.map { CommandHelp.sections(of: $0) } ?? []
  }

  private func text(_ name: String) -> String { sections.first { $0.name == name }?.text ?? "" }

  /// The object that `Get-Help` writes.
  func object() throws -> Value {
    let result = make()
    result.typeNames = ["MamlCommandHelpInfo", "HelpInfo"].map { PSString.make($0) }
    func set(_ name: String, _ value: Value) { result.set(PSString.make(name), value) }
    let synopsis = text("SYNOPSIS")
    set("Name", .string(command.name))
    set("Category", .text(category))
    set("Synopsis", .text(synopsis.isEmpty ? syntax : synopsis))
    set("Component", .text(text("COMPONENT")))
    set("Role", .text(text("ROLE")))
    set("Functionality", .text(text("FUNCTIONALITY")))
    set("Syntax", .text(syntax))
    let description = make()
    description.set(PSString.make("Text"), .text(text("DESCRIPTION")))
    set("description", .array(PSArray([.object(description)])))
    set("parameters", parameters())
    set("examples", examples())
    set("ModuleName", .string(command.module?.name ?? .empty))
    return .object(result)
  }

  private func make() -> PSCustomObject { PSCustomObject(shape: context.emptyShape, slots: []) }

  private var category: String {
    switch command.commandType {
    case .cmdlet: "Cmdlet"
    case .externalScript: "ExternalScript"
    default: "Function"
    }
  }

  private var syntax: String {
    guard let metadata else { return command.name.string }
    let sets = metadata.setNames.isEmpty ? [""] : metadata.setNames
    return sets.map { command.name.string + " " + CommandSyntax(metadata).text(ofSet: $0) }.joined(separator: "\n")
  }

  private func parameters() -> Value {
    let list = make()
    var items: [Value] = []
    for parameter in metadata?.parameters ?? [] where !parameter.isCommon {
      let item = make()
      let description = make()
      let told = sections.first {
        $0.name == "PARAMETER" && $0.argument.lowercased() == parameter.name.string.lowercased()
      }
      description.set(PSString.make("Text"), .text(told?.text ?? ""))
      item.set(PSString.make("name"), .string(parameter.name))
      item.set(PSString.make("description"), .array(PSArray([.object(description)])))
      item.set(PSString.make("required"), .text(parameter.traits.contains(where: \.isMandatory) ? "true" : "false"))
      items.append(.object(item))
    }
    list.set(PSString.make("parameter"), .array(PSArray(items)))
    return .object(list)
  }

  private func examples() -> Value {
    let list = make()
    let items: [Value] = sections.filter { $0.name == "EXAMPLE" }.enumerated().map { index, section in
      let item = make()
      let lines = section.text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      item.set(
        PSString.make("title"), .text("-------------------------- EXAMPLE \(index + 1) --------------------------"))
      item.set(PSString.make("code"), .text(lines.first.map(String.init) ?? ""))
      item.set(PSString.make("remarks"), .text(lines.count > 1 ? String(lines[1]) : ""))
      return .object(item)
    }
    list.set(PSString.make("example"), .array(PSArray(items)))
    return .object(list)
  }

  // MARK: - The comment

  /// The sections of the first block comment with help in a function's text.
  private static func sections(of block: ScriptBlock) -> [(name: String, argument: String, text: String)] {
    var rest = Substring(block.program.text)
    while let start = rest.firstRange(of: "<#") {
      let behind = rest[start.upperBound...]
      guard let end = behind.firstRange(of: "#>") else { return [] }
      let found = parse(behind[..<end.lowerBound])
      if !found.isEmpty { return found }
      rest = behind[end.upperBound...]
    }
    return []
  }

  private static func parse(_ comment: Substring) -> [(name: String, argument: String, text: String)] {
    var result: [(name: String, argument: String, lines: [String])] = []
    for line in comment.split(separator: "\n", omittingEmptySubsequences: false) {
      let trimmed = String(line).trimmed
      if trimmed.hasPrefix("."), let first = trimmed.dropFirst().first, first.isLetter {
        let words = trimmed.dropFirst().split(separator: " ", maxSplits: 1)
        result.append((words[0].uppercased(), words.count > 1 ? String(words[1]) : "", []))
      } else if !result.isEmpty {
        result[result.count - 1].lines.append(trimmed)
      }
    }
    return result.map { ($0.name, $0.argument, $0.lines.joined(separator: "\n").trimmed) }
  }
}
