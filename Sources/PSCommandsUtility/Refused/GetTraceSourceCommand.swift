import PSEngine
import PSRuntime

/// Refuses to run: there are no trace sources here. Parameters of Microsoft.PowerShell.Utility/Get-TraceSource.
struct GetTraceSourceCommand: RefusedCmdlet {
  static let subject = "trace sources"
  static let metadata = CmdletMetadata(.get, "TraceSource")

  static let parameters: [Parameter<Self>] = [
    .init("Name", .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName, .validateNotNullOrEmpty) {
      (_: inout Self, _: [PSString]) in
    }
  ]
}
