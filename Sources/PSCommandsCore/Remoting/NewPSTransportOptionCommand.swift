import PSEngine
import PSRuntime

/// Refuses: it has no meaning here. Follows Microsoft.PowerShell.Core/New-PSTransportOption.
struct NewPSTransportOptionCommand: Cmdlet {
  static let metadata = CmdletMetadata(.new, "PSTransportOption")

  static let parameters: [Parameter<Self>] = [
    .init(
      "MaxIdleTimeoutSec", .valueFromPipelineByPropertyName, .validateRange(60, 2147483)
    ) { $0.maxIdleTimeoutSec = $1 },
    .init(
      "ProcessIdleTimeoutSec", .valueFromPipelineByPropertyName, .validateRange(0, 1209600)
    ) { $0.processIdleTimeoutSec = $1 },
    .init("MaxSessions", .valueFromPipelineByPropertyName, .validateRange(1, .max)) { $0.maxSessions = $1 },
    .init(
      "MaxConcurrentCommandsPerSession", .valueFromPipelineByPropertyName, .validateRange(1, .max)
    ) { $0.maxConcurrentCommandsPerSession = $1 },
    .init(
      "MaxSessionsPerUser", .valueFromPipelineByPropertyName, .validateRange(1, .max)
    ) { $0.maxSessionsPerUser = $1 },
    .init(
      "MaxMemoryPerSessionMB", .valueFromPipelineByPropertyName, .validateRange(5, .max)
    ) { $0.maxMemoryPerSessionMB = $1 },
    .init(
      "MaxProcessesPerSession", .valueFromPipelineByPropertyName, .validateRange(1, .max)
    ) { $0.maxProcessesPerSession = $1 },
    .init(
      "MaxConcurrentUsers", .valueFromPipelineByPropertyName, .validateRange(1, 100)
    ) { $0.maxConcurrentUsers = $1 },
    .init("IdleTimeoutSec", .valueFromPipelineByPropertyName, .validateRange(60, 2147483)) { $0.idleTimeoutSec = $1 },
    .init("OutputBufferingMode", .valueFromPipelineByPropertyName) { $0.outputBufferingMode = $1 },
  ]

  var idleTimeoutSec: Int32?
  var maxConcurrentCommandsPerSession: Int32?
  var maxConcurrentUsers: Int32?
  var maxIdleTimeoutSec: Int32?
  var maxMemoryPerSessionMB: Int32?
  var maxProcessesPerSession: Int32?
  var maxSessions: Int32?
  var maxSessionsPerUser: Int32?
  var outputBufferingMode = OutputBufferingModeParameter()
  var processIdleTimeoutSec: Int32?

  mutating func endProcessing(_ runtime: CommandRuntime) throws { throw CoreStrings.refused("New-PSTransportOption") }
}
