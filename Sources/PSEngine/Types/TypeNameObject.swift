import PSRuntime

/// The name of a type in a script, as errors name what is missing.
final class TypeNameObject: Obj {
  let name: String

  init(_ name: String) {
    self.name = name
    super.init()
  }
  override var type: PSType { .scriptTypeName }
  override func text(_ context: RuntimeContext) -> PSString { PSString.make(name) }
}

extension PSType {
  nonisolated(unsafe) static let scriptTypeName = PSType(
    "System.Management.Automation.Language.TypeName", base: .object,
    interfaces: ["System.Management.Automation.Language.ITypeName"])
}
