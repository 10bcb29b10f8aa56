import PSEngine
import PSRuntime

/// Gets time zones. Follows Microsoft.PowerShell.Management/Get-TimeZone.
struct GetTimeZoneCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "TimeZone", defaultParameterSet: "Name")

  static let parameters: [Parameter<Self>] = [
    .init("Id", .set("Id", .mandatory, .valueFromPipelineByPropertyName)) { $0.id = $1 },
    .init("ListAvailable", .set("ListAvailable", .mandatory)) { $0.listAvailable = $1 },
    .init("Name", .set("Name", .position(0), .valueFromPipeline)) { $0.name = $1 },
  ]

  var id: [String] = []
  var listAvailable = SwitchParameter()
  var name: [String] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    guard let type = runtime.context.types.resolve("System.TimeZoneInfo") else { return }
    func member(_ name: String) throws -> Value {
      try MemberAccess.getStatic(type, PSString.make(name), runtime.context)
    }
    if listAvailable.isPresent {
      let all = try MemberAccess.invokeStatic(type, PSString.make("GetSystemTimeZones"), [], runtime.context)
      return try runtime.writeObject(all, enumerate: true)
    }
    if !runtime.isBound("Id"), !runtime.isBound("Name") { return try runtime.writeObject(try member("Local")) }
    for wanted in id + name {
      do {
        let found = try MemberAccess.invokeStatic(
          type, PSString.make("FindSystemTimeZoneById"), [.text(wanted)], runtime.context)
        try runtime.writeObject(found)
      } catch is RuntimeException {
        try runtime.writeError(ManagementStrings.noTimeZone(wanted))
      }
    }
  }
}
