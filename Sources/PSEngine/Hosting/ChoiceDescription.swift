import PSRuntime

/// A choice of `$Host.UI.PromptForChoice`.
final class ChoiceDescriptionObject: Obj {
  let label: PSString
  var help: PSString
  init(_ label: PSString, _ help: PSString) {
    self.label = label
    self.help = help
    super.init()
  }
  override var type: PSType { PSType.builtin("System.Management.Automation.Host.ChoiceDescription") }
}

extension EngineTypes {
  private typealias Choice = Face<ChoiceDescriptionObject>
  static let choiceDescription = TypeDefinition(
    "System.Management.Automation.Host.ChoiceDescription",
    [
      .constructor(signatures: ["new(string label)", "new(string label, string helpMessage)"]) { call in
        let texts = try call.arguments.map { try LanguagePrimitives.text($0, call.context) }
        return .object(ChoiceDescriptionObject(texts.first ?? .empty, texts.count > 1 ? texts[1] : .empty))
      },
      Choice.get(
        "HelpMessage", "string", { choice, _ in .string(choice.help) },
        set: { choice, value, context in choice.help = try LanguagePrimitives.text(value, context) }),
      Choice.string("Label") { $0.label },
    ])
}
