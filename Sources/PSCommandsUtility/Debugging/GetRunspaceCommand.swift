import PSEngine
import PSRuntime

/// Shows the one runspace that there is. Follows Microsoft.PowerShell.Utility/Get-Runspace.
struct GetRunspaceCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .get, "Runspace", defaultParameterSet: "NameParameterSet",
    outputTypes: ["System.Management.Automation.Runspaces.Runspace"])
  static let parameters: [Parameter<Self>] = [
    .init("Name", .set("NameParameterSet", .position(0)), .validateNotNullOrEmpty) { $0.name = $1 },
    .init("Id", .set("IdParameterSet", .mandatory, .position(0))) { $0.identifiers = $1 },
    .init("InstanceId", .set("InstanceIdParameterSet", .mandatory, .position(0))) { $0.instances = $1 },
  ]

  var name: [PSString]?
  var identifiers: [Int32]?
  var instances: [GuidParameter]?

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let own = PSString.make("Runspace1")
    if let name, try !name.contains(where: { try NameFilter($0).matches(own) }) { return }
    if let identifiers, !identifiers.contains(1) { return }
    if instances != nil { return }
    let runspace = PSCustomObject(shape: runtime.context.emptyShape, slots: [])
    for (name, value) in [
      ("Id", Value.int(1)), ("Name", .string(own)), ("ComputerName", .text("localhost")), ("Type", .text("Local")),
      ("State", .text("Opened")), ("Availability", .text("Busy")),
    ] { runspace.set(PSString.make(name), value) }
    runspace.typeNames = [
      "System.Management.Automation.Runspaces.LocalRunspace", "System.Management.Automation.Runspaces.Runspace",
      "System.Object",
    ].map { PSString.make($0) }
    try runtime.writeObject(runspace)
  }
}
