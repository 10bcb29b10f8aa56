import Glibc
import PSEngine
import PSRuntime
import PSTypes

/// `System.Diagnostics.Process`: a process of the machine, read from `/proc` when asked.
final class ProcessObject: Obj {
  let id: Int32
  let name: String
  /// Whether the process is a child that this program started and has to reap.
  private let isChild: Bool
  private var status: Int32?

  init(id: Int32, name: String, isChild: Bool = false) {
    self.id = id
    self.name = name
    self.isChild = isChild
    super.init()
  }

  static nonisolated(unsafe) let processType = PSType("System.Diagnostics.Process", base: .object)
  override var type: PSType { ProcessObject.processType }
  override func text(_ context: RuntimeContext) -> PSString { PSString.make("System.Diagnostics.Process (\(name))") }

  static func with(id: Int32) -> ProcessObject? { read(id, "comm").map { ProcessObject(id: id, name: $0) } }

  static var all: [ProcessObject] {
    ((try? FileSystem.list("/proc")) ?? []).compactMap { Int32($0).flatMap(with(id:)) }
  }

  static func isBefore(_ a: ProcessObject, _ b: ProcessObject) -> Bool {
    let x = a.name.lowercased(), y = b.name.lowercased()
    return x == y ? a.id < b.id : x < y
  }

  /// The processes that fit names; one without wildcards that fits none is an error.
  static func named(_ names: [String], _ runtime: CommandRuntime) throws -> [ProcessObject] {
    let processes = all
    if names.isEmpty { return processes }
    var result: [ProcessObject] = []
    for name in names {
      let found = try processes.filter { try Patterns.matches($0.name, [name]) }
      if found.isEmpty, !PathResolver.hasWildcards(name) {
        try runtime.writeError(ManagementStrings.noProcess(named: name))
      }
      for process in found where !result.contains(where: { $0.id == process.id }) { result.append(process) }
    }
    return result
  }

  /// The first line of a file of the process.
  private static func read(_ id: Int32, _ file: String) -> String? {
    guard let bytes = try? FileSystem.read("/proc/\(id)/\(file)") else { return nil }
    return String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  /// The numbers of `/proc/ID/stat` behind the name.
  private var numbers: [Int64] {
    guard let line = ProcessObject.read(id, "stat"), let end = line.lastIndex(of: ")") else { return [] }
    return line[line.index(after: end)...].split(separator: " ").map { Int64($0) ?? 0 }
  }
  private func number(_ index: Int) -> Int64 {
    let all = numbers
    return all.indices.contains(index) ? all[index] : 0
  }

  /// Seconds of processor time.
  var processorSeconds: Double {
    let ticks = number(11) &+ number(12)
    return Double(ticks) / Double(max(1, sysconf(Int32(_SC_CLK_TCK))))
  }
  var workingSet: Int64 { number(21) &* Int64(sysconf(Int32(_SC_PAGESIZE))) }
  var virtualSize: Int64 { number(20) }
  var threadCount: Int64 { number(17) }
  var sessionId: Int64 { number(3) }
  var path: String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/\(id)/exe", &buffer, 4095)
    return count > 0 ? String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
  }

  /// Whether the process has ended; a child is reaped.
  var hasExited: Bool {
    if status != nil { return true }
    guard isChild else { return kill(id, 0) != 0 && errno == ESRCH }
    var code: Int32 = 0
    guard waitpid(id, &code, WNOHANG) == id else { return false }
    status = code & 0x7F == 0 ? (code >> 8) & 0xFF : 128 + (code & 0x7F)
    return true
  }
  var exitCode: Int32? { hasExited ? status : nil }

  /// Ends the process; gives the reason where it cannot.
  func end() -> String? { kill(id, SIGKILL) == 0 ? nil : String(cString: strerror(errno)) }

  /// Waits for the end; false where the time ran out.
  func wait(milliseconds limit: Int?, _ runtime: CommandRuntime) throws -> Bool {
    var waited = 0
    while !hasExited {
      if runtime.isStopping { throw FlowControl.stopPipeline }
      if let limit, waited >= limit { return false }
      usleep(10_000)
      waited += 10
    }
    return true
  }
}

extension ProcessObject {
  private static func own(_ value: Value) -> ProcessObject? { value.base.asObject as? ProcessObject }
  private static func get(_ name: String, _ type: String, _ read: @escaping @Sendable (ProcessObject) -> Value)
    -> TypeDefinition.Member
  {
    .property(name, type: type, get: { value, _ in own(value).map(read) ?? .null })
  }

  static let definition = TypeDefinition(
    "System.Diagnostics.Process",
    [
      get("Id", "int") { .int($0.id) }, get("ProcessName", "string") { .text($0.name) },
      get("Name", "string") { .text($0.name) },
      get("SI", "int") { .int(Int32(clamping: $0.sessionId)) },
      get("SessionId", "int") { .int(Int32(clamping: $0.sessionId)) },
      get("CPU", "double") { .double($0.processorSeconds) }, get("WS", "long") { .long($0.workingSet) },
      get("WorkingSet64", "long") { .long($0.workingSet) },
      get("WorkingSet", "int") { .int(Int32(truncatingIfNeeded: $0.workingSet)) },
      get("VM", "long") { .long($0.virtualSize) }, get("VirtualMemorySize64", "long") { .long($0.virtualSize) },
      get("NPM", "long") { _ in .long(0) }, get("PM", "long") { .long($0.workingSet) },
      get("Handles", "int") { _ in .int(0) },
      get("HandleCount", "int") { _ in .int(0) }, get("Path", "string") { $0.path.map(Value.text) ?? .null },
      get("HasExited", "bool") { .bool($0.hasExited) }, get("ExitCode", "int") { $0.exitCode.map(Value.int) ?? .null },
      get("MachineName", "string") { _ in .text(".") }, get("MainWindowTitle", "string") { _ in .text("") },
      .method("Kill", signatures: ["void Kill()", "void Kill(bool entireProcessTree)"]) { call in
        _ = own(call.target)?.end()
        return .null
      },
      .method("WaitForExit", signatures: ["void WaitForExit()", "bool WaitForExit(int milliseconds)"]) { call in
        guard let process = own(call.target) else { return .null }
        var limit = Int.max
        if call.count > 0, case .int(let given) = call[0].base { limit = Int(given) }
        var waited = 0
        while !process.hasExited, waited < limit {
          usleep(10_000)
          waited += 10
        }
        return call.count > 0 ? .bool(process.hasExited) : .null
      },
      .method("Refresh", signatures: ["void Refresh()"]) { _ in .null },
      .method("Dispose", signatures: ["void Dispose()"]) { _ in .null },
    ])
}
