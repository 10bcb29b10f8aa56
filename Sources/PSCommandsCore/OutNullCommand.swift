import PSEngine
import PSRuntime

/// Discards what it is given. Follows Microsoft.PowerShell.Core/Out-Null.
struct OutNullCommand: Cmdlet {
  static let metadata = CmdletMetadata(.out, "Null")
  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .shownType("psobject"), .valueFromPipeline, .allowNull) { $0.inputObject = $1 }
  ]
  var inputObject: Value = .null
}
