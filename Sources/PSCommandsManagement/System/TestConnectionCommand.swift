import PSEngine
import PSRuntime

/// Tells that no other computer can be reached; the network is not touched. Follows Microsoft.PowerShell.Management/Test-Connection.
struct TestConnectionCommand: Cmdlet {
  static let metadata = CmdletMetadata(.test, "Connection", defaultParameterSet: "DefaultPing")

  static let parameters: [Parameter<Self>] = [
    .init("Ping", .sets(["DefaultPing", "RepeatPing"])) { $0.ping = $1 },
    .init("IPv4", .sets(["DefaultPing", "RepeatPing", "TraceRoute", "MtuSizeDetect", "TcpPort"])) { $0.iPv4 = $1 },
    .init("IPv6", .sets(["DefaultPing", "RepeatPing", "TraceRoute", "MtuSizeDetect", "TcpPort"])) { $0.iPv6 = $1 },
    .init(
      "ResolveDestination", .sets(["DefaultPing", "RepeatPing", "TraceRoute", "MtuSizeDetect", "TcpPort"])
    ) { $0.resolveDestination = $1 },
    .init("Source", .sets(["DefaultPing", "RepeatPing", "TraceRoute", "TcpPort"])) { $0.source = $1 },
    .init(
      "MaxHops",
      .sets(["DefaultPing", "RepeatPing", "TraceRoute"]),
      .alias("Ttl", "TimeToLive", "Hops"),
      .validateRange(1, 128)
    ) { $0.maxHops = $1 },
    .init("Count", .sets(["DefaultPing", "TcpPort"])) { $0.count = $1 },
    .init("Delay", .sets(["DefaultPing", "RepeatPing", "TcpPort"])) { $0.delay = $1 },
    .init(
      "BufferSize", .sets(["DefaultPing", "RepeatPing"]), .alias("Size", "Bytes", "BS"), .validateRange(0, 65500)
    ) { $0.bufferSize = $1 },
    .init("DontFragment", .sets(["DefaultPing", "RepeatPing"])) { $0.dontFragment = $1 },
    .init("Repeat", .set("RepeatPing", .mandatory), .set("TcpPort"), .alias("Continuous")) { $0.`repeat` = $1 },
    .init(
      "TargetName",
      .mandatory,
      .position(0),
      .valueFromPipeline,
      .valueFromPipelineByPropertyName,
      .alias("ComputerName"),
      .validateNotNullOrEmpty
    ) { $0.targetName = $1 },
    .init("Traceroute", .set("TraceRoute", .mandatory)) { $0.traceroute = $1 },
    .init("MtuSize", .set("MtuSizeDetect", .mandatory), .alias("MtuSizeDetect")) { $0.mtuSize = $1 },
    .init("TcpPort", .set("TcpPort", .mandatory), .validateRange(0, 65535)) { $0.tcpPort = $1 },
    .init("Quiet") { $0.quiet = $1 },
    .init("TimeoutSeconds") { $0.timeoutSeconds = $1 },
    .init("Detailed", .set("TcpPort")) { $0.detailed = $1 },
  ]

  var bufferSize: Int32 = 0
  var count: Int32 = 0
  var delay: Int32 = 0
  var detailed = SwitchParameter()
  var dontFragment = SwitchParameter()
  var iPv4 = SwitchParameter()
  var iPv6 = SwitchParameter()
  var maxHops: Int32 = 0
  var mtuSize = SwitchParameter()
  var ping = SwitchParameter()
  var quiet = SwitchParameter()
  var `repeat` = SwitchParameter()
  var resolveDestination = SwitchParameter()
  var source = ""
  var targetName: [String] = []
  var tcpPort: Int32 = 0
  var timeoutSeconds: Int32 = 0
  var traceroute = SwitchParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    for name in targetName {
      let isHere = ["localhost", "127.0.0.1", "::1", runtime.context.services.machineName.lowercased()].contains(
        name.lowercased())
      if quiet.isPresent {
        try runtime.writeObject(isHere)
      } else {
        try runtime.writeError(ManagementStrings.testFailed(name))
      }
    }
  }
}
