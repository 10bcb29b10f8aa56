import PSEngine
import PSRuntime

/// `[PSMemberTypes]`: kinds of members as a set.
struct MemberTypes: FlagsParameter {
  let rawValue: Int64
  static let enumTypeName = "System.Management.Automation.PSMemberTypes"
  static let all = MemberTypes(rawValue: 16383)
  static let extended = MemberTypes(rawValue: 1 + 2 + 8 + 16 + 32 + 128 + 256 + 1024)
  static let own = MemberTypes(rawValue: 4 + 64 + 512)

  static let enumMembers: [(name: String, value: Int64)] = [
    ("AliasProperty", 1), ("CodeProperty", 2), ("Property", 4), ("NoteProperty", 8), ("ScriptProperty", 16),
    ("PropertySet", 32), ("Method", 64), ("CodeMethod", 128), ("ScriptMethod", 256), ("Methods", 448),
    ("ParameterizedProperty", 512), ("MemberSet", 1024), ("Event", 2048), ("Dynamic", 4096), ("InferredProperty", 8192),
    ("Properties", 8223), ("All", 16383),
  ]

  func contains(_ kind: MemberKind) -> Bool { rawValue & kind.rawValue != 0 }
}

/// `[PSMemberViewTypes]`: where members come from.
struct MemberViewTypes: FlagsParameter {
  let rawValue: Int64
  static let enumTypeName = "System.Management.Automation.PSMemberViewTypes"
  static let extended = MemberViewTypes(rawValue: 1)
  static let adapted = MemberViewTypes(rawValue: 2)
  static let base = MemberViewTypes(rawValue: 4)
  static let enumMembers: [(name: String, value: Int64)] = [("Extended", 1), ("Adapted", 2), ("Base", 4), ("All", 7)]
}

/// What `Get-Member` writes.
final class MemberDefinition: Obj {
  let typeName: PSString
  let name: PSString
  let memberKind: MemberKind
  let definition: PSString
  private let kindValue: Value

  init(typeName: PSString, name: PSString, kind: MemberKind, definition: PSString, _ types: TypeTable) {
    self.typeName = typeName
    self.name = name
    memberKind = kind
    self.definition = definition
    kindValue = .object(EnumObject(MemberTypes.parameterType(types), kind.rawValue))
    super.init()
  }
  override var type: PSType { .memberDefinition }
  override func text(_ context: RuntimeContext) -> PSString { definition }

  static let typeDefinition = TypeDefinition(
    "Microsoft.PowerShell.Commands.MemberDefinition",
    [
      .objectProperty("TypeName", type: "string") { (m: MemberDefinition) in .string(m.typeName) },
      .objectProperty("Name", type: "string") { (m: MemberDefinition) in .string(m.name) },
      .objectProperty("MemberType", type: MemberTypes.enumTypeName) { (m: MemberDefinition) in m.kindValue },
      .objectProperty("Definition", type: "string") { (m: MemberDefinition) in .string(m.definition) },
    ])
}

extension PSType {
  nonisolated(unsafe) static let memberDefinition = PSType(
    "Microsoft.PowerShell.Commands.MemberDefinition", base: .object)
}
