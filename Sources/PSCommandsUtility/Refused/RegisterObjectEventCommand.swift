import PSEngine
import PSRuntime

/// Refuses to run: there are no events of .NET objects here. Parameters of Microsoft.PowerShell.Utility/Register-ObjectEvent.
struct RegisterObjectEventCommand: RefusedCmdlet {
  static let subject = "events of .NET objects"
  static let metadata = CmdletMetadata(.register, "ObjectEvent")

  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .mandatory, .position(0)) { (_: inout Self, _: PSObjectParameter) in },
    .init("EventName", .mandatory, .position(1)) { (_: inout Self, _: PSString) in },
    .init("SourceIdentifier", .position(100)) { (_: inout Self, _: PSString) in },
    .init("Action", .position(101)) { (_: inout Self, _: ScriptBlock?) in },
    .init("MessageData") { (_: inout Self, _: PSObjectParameter) in },
    .init("SupportEvent") { (_: inout Self, _: SwitchParameter) in },
    .init("Forward") { (_: inout Self, _: SwitchParameter) in },
    .init("MaxTriggerCount") { (_: inout Self, _: Int32) in },
  ]
}
