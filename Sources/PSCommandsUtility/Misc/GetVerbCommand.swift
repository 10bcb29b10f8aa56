import PSEngine
import PSRuntime

/// Shows the approved verbs of command names. Follows Microsoft.PowerShell.Utility/Get-Verb.
struct GetVerbCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "Verb", outputTypes: ["System.Management.Automation.VerbInfo"])

  static let parameters: [Parameter<Self>] = [
    .init("Verb", .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName) { $0.verb = $1 },
    .init(
      "Group", .position(1), .valueFromPipeline, .valueFromPipelineByPropertyName,
      .validateSet("Common", "Communications", "Data", "Diagnostic", "Lifecycle", "Other", "Security")
    ) { $0.group = $1 },
  ]

  var verb: [PSString]?
  var group: [String]?

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let patterns = try verb.map { try $0.map(NameFilter.wildcard) }
    for info in VerbInfo.all {
      if let group, !group.contains(where: { PSString.make($0).equalsIgnoringCase(PSString.make(info.group)) }) {
        continue
      }
      if let patterns, !patterns.contains(where: { $0.isMatch(info.verb) }) { continue }
      try runtime.writeObject(info)
    }
  }
}

/// One approved verb.
final class VerbInfo: Obj {
  let verb: PSString
  let aliasPrefix: PSString
  let group: String
  let purpose: PSString

  init(verb: String, aliasPrefix: String, group: String, purpose: String) {
    self.verb = PSString.make(verb)
    self.aliasPrefix = PSString.make(aliasPrefix)
    self.group = group
    self.purpose = PSString.make(purpose)
    super.init()
  }
  override var type: PSType { .verbInfo }

  static let definition = TypeDefinition(
    "System.Management.Automation.VerbInfo",
    [
      .objectProperty("Verb", type: "string") { (v: VerbInfo) in .string(v.verb) },
      .objectProperty("AliasPrefix", type: "string") { (v: VerbInfo) in .string(v.aliasPrefix) },
      .objectProperty("Group", type: "string") { (v: VerbInfo) in .text(v.group) },
      .objectProperty("Description", type: "string") { (v: VerbInfo) in .string(v.purpose) },
    ])

  /// All verbs in the order of the groups.
  static var all: [VerbInfo] {
    var group = ""
    return VerbData.text.description.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 3 else {
        group = String(line)
        return nil
      }
      return VerbInfo(verb: String(fields[0]), aliasPrefix: String(fields[1]), group: group, purpose: String(fields[2]))
    }
  }
}

extension PSType {
  nonisolated(unsafe) static let verbInfo = PSType("System.Management.Automation.VerbInfo", base: .object)
}
