import PSEngine
import PSRuntime

/// Makes a new identifier, the empty one, or one of a text. Follows Microsoft.PowerShell.Utility/New-Guid.
struct NewGuidCommand: Cmdlet {
  static let metadata = CmdletMetadata(.new, "Guid", defaultParameterSet: "Default", outputTypes: ["System.Guid"])

  static let parameters: [Parameter<Self>] = [
    .init("Empty", .set("Empty")) { $0.empty = $1 },
    .init("InputObject", .set("InputObject", .position(0), .valueFromPipeline)) { $0.inputObject = $1 },
  ]

  var empty = SwitchParameter()
  var inputObject = PSString.empty

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    switch runtime.parameterSetName {
    case "InputObject":
      do {
        let type = PSType.guid
        try runtime.writeObject(
          MemberAccess.invokeStatic(type, PSString.make("Parse"), [.string(inputObject)], runtime.context))
      } catch let error as RuntimeException {
        let cause = error.record.exception.inner ?? error.record.exception
        try runtime.writeError(MiscStrings.notAGuid(cause.message.string))
      }
    case "Empty": try runtime.writeObject(.boxed(Guid(high: 0, low: 0)))
    default: try runtime.writeObject(.boxed(Guid.random()))
    }
  }
}
