import PSEngine
import PSRuntime

/// The registered views of types. Follows Microsoft.PowerShell.Utility/Get-FormatData.
struct GetFormatDataCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .get, "FormatData", outputTypes: ["System.Management.Automation.ExtendedTypeDefinition"])

  static let parameters: [Parameter<Self>] = [
    .init("TypeName", .position(0), .validateNotNullOrEmpty) { $0.typeNames = $1 },
    .init("PowerShellVersion") { $0.version = $1 },
  ]

  var typeNames: [PSString] = []
  var version: Value = .null

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let patterns = try (typeNames.isEmpty ? [PSString.make("*")] : typeNames).map {
      try WildcardPattern($0, options: .ignoreCase)
    }
    let data = runtime.session.formatting
    for name in data.formatData.typeNames {
      let text = PSString.make(name)
      guard patterns.contains(where: { $0.isMatch(text) }) else { continue }
      try runtime.writeObject(ExtendedTypeDefinition(name, data.views(for: name)))
    }
  }
}

/// A type and its views as `Get-FormatData` gives them.
public final class ExtendedTypeDefinition: Obj {
  public let typeName: String
  public let views: [FormatViewDefinition]

  init(_ typeName: String, _ views: [FormatViewDefinition]) {
    self.typeName = typeName
    self.views = views
    super.init()
    let bag = PSCustomObject(shape: Shape.empty(), slots: [])
    bag.set(PSString.make("TypeNames"), .array(PSArray([.text(typeName)])))
    bag.set(PSString.make("FormatViewDefinition"), .array(PSArray(views.map { .object(FormatViewObject($0)) })))
    attached = bag
  }
  public override var type: PSType { PSType.builtin("System.Management.Automation.ExtendedTypeDefinition") }
  public override func text(_ context: RuntimeContext) -> PSString { PSString.make(typeName) }
}

/// One view: its name and what control it is.
final class FormatViewObject: Obj {
  private let view: FormatViewDefinition
  init(_ view: FormatViewDefinition) {
    self.view = view
    super.init()
    let bag = PSCustomObject(shape: Shape.empty(), slots: [])
    bag.set(PSString.make("Name"), .text(view.name))
    bag.set(PSString.make("Control"), .text("System.Management.Automation.\(view.kind.title)Control"))
    attached = bag
  }
  override var type: PSType { PSType.builtin("System.Management.Automation.FormatViewDefinition") }
  override func text(_ context: RuntimeContext) -> PSString {
    PSString.make("\(view.name) , System.Management.Automation.\(view.kind.title)Control")
  }
}
