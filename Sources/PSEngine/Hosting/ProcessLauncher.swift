import CSupport
import Glibc

/// A native program to run.
public struct ProcessRequest {
  public var path: String
  /// The arguments behind the name.
  public var arguments: [String]
  /// What the program sees as its own name.
  public var name: String
  /// `NAME=value` for each variable.
  public var environment: [String]
  public var folder: String
  /// The bytes of its standard input; nil leaves it ours.
  public var input: [UInt8]?
  /// Whether its output comes line by line; false leaves it ours.
  public var capturesOutput: Bool
  public var capturesError: Bool

  public init(
    path: String, arguments: [String], name: String, environment: [String], folder: String, input: [UInt8]? = nil,
    capturesOutput: Bool = true, capturesError: Bool = false
  ) {
    self.path = path
    self.arguments = arguments
    self.name = name
    self.environment = environment
    self.folder = folder
    self.input = input
    self.capturesOutput = capturesOutput
    self.capturesError = capturesError
  }
}

/// One line of a program's output, without its line break.
public struct ProcessLine {
  public let bytes: ArraySlice<UInt8>
  public let isError: Bool
  /// Whether a line break stood behind it.
  public let isComplete: Bool
}

/// Runs native programs; the simulated server can have some of its own.
public protocol ProcessLauncher: AnyObject {
  /// Runs a program to its end and gives its exit status; nil where it cannot be started.
  func run(_ request: ProcessRequest, line: (ProcessLine) throws -> Void) throws -> Int32?
}

/// Runs programs of the machine by `posix_spawn`.
public final class HostProcesses: ProcessLauncher {
  public init() {}

  public func run(_ request: ProcessRequest, line: (ProcessLine) throws -> Void) throws -> Int32? {
    var channels = ProcessChannels(request)
    guard let child = channels.spawn(request) else {
      channels.closeAll()
      return nil
    }
    channels.closeChildEnds()
    do {
      try channels.exchange(request.input ?? [], line)
    } catch {
      channels.closeAll()
      kill(child, SIGTERM)
      _ = HostProcesses.wait(child)
      throw error
    }
    channels.closeAll()
    return HostProcesses.wait(child)
  }

  private static func wait(_ child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}

/// The pipes to and from a child process.
private struct ProcessChannels {
  private var input: (read: Int32, write: Int32) = (-1, -1)
  private var output: (read: Int32, write: Int32) = (-1, -1)
  private var error: (read: Int32, write: Int32) = (-1, -1)

  init(_ request: ProcessRequest) {
    if request.input != nil { input = ProcessChannels.open() }
    if request.capturesOutput { output = ProcessChannels.open() }
    if request.capturesError { error = ProcessChannels.open() }
  }

  private static func open() -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    return process_pipe(&ends) == 0 ? (ends[0], ends[1]) : (-1, -1)
  }

  func spawn(_ request: ProcessRequest) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if input.read >= 0 { posix_spawn_file_actions_adddup2(&actions, input.read, 0) }
    if output.write >= 0 { posix_spawn_file_actions_adddup2(&actions, output.write, 1) }
    if error.write >= 0 { posix_spawn_file_actions_adddup2(&actions, error.write, 2) }
    if !request.folder.isEmpty { _ = process_start_in(&actions, request.folder) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    signal(SIGPIPE, SIG_IGN)
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGPIPE)
    sigaddset(&defaults, SIGINT)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var arguments = ([request.name] + request.arguments).map { strdup($0) } + [nil]
    var environment = request.environment.map { strdup($0) } + [nil]
    defer { for text in arguments + environment { free(text) } }
    var child: pid_t = 0
    return posix_spawn(&child, request.path, &actions, &attributes, &arguments, &environment) == 0 ? child : nil
  }

  mutating func closeChildEnds() {
    ProcessChannels.shut(&input.read)
    ProcessChannels.shut(&output.write)
    ProcessChannels.shut(&error.write)
  }

  mutating func closeAll() {
    closeChildEnds()
    ProcessChannels.shut(&input.write)
    ProcessChannels.shut(&output.read)
    ProcessChannels.shut(&error.read)
  }

  private static func shut(_ file: inout Int32) {
    if file >= 0 { close(file) }
    file = -1
  }

  /// Writes the input and reads both outputs as they come, until the child has closed them.
  mutating func exchange(_ bytes: [UInt8], _ line: (ProcessLine) throws -> Void) throws {
    var written = 0
    var texts: [(bytes: [UInt8], isError: Bool)] = [([], false), ([], true)]
    if input.write >= 0 { _ = fcntl(input.write, F_SETFL, O_NONBLOCK) }
    if input.write >= 0 && bytes.isEmpty { ProcessChannels.shut(&input.write) }
    while output.read >= 0 || error.read >= 0 || input.write >= 0 {
      var polls = [
        pollfd(fd: output.read, events: Int16(POLLIN), revents: 0),
        pollfd(fd: error.read, events: Int16(POLLIN), revents: 0),
        pollfd(fd: input.write, events: Int16(POLLOUT), revents: 0),
      ]
      guard poll(&polls, 3, -1) >= 0 else {
        if errno == EINTR { continue }
        break
      }
      if polls[0].revents != 0 { try read(&output.read, &texts[0], line) }
      if polls[1].revents != 0 { try read(&error.read, &texts[1], line) }
      if polls[2].revents != 0 { feed(bytes, &written) }
    }
    for text in texts where !text.bytes.isEmpty {
      try line(ProcessLine(bytes: text.bytes[...], isError: text.isError, isComplete: false))
    }
  }

  private mutating func feed(_ bytes: [UInt8], _ written: inout Int) {
    let count = bytes.withUnsafeBytes {
      write(input.write, $0.baseAddress?.advanced(by: written), bytes.count - written)
    }
    if count > 0 { written += count }
    if written >= bytes.count || (count < 0 && errno != EAGAIN && errno != EINTR) { ProcessChannels.shut(&input.write) }
  }

  private func read(
    _ file: inout Int32, _ text: inout (bytes: [UInt8], isError: Bool), _ line: (ProcessLine) throws -> Void
  ) throws {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(file, &buffer, buffer.count)
    if count < 0 && errno == EINTR { return }
    guard count > 0 else {
      ProcessChannels.shut(&file)
      if !text.bytes.isEmpty {
        try line(ProcessLine(bytes: text.bytes[...], isError: text.isError, isComplete: false))
        text.bytes = []
      }
      return
    }
    text.bytes.append(contentsOf: buffer[..<count])
    var start = 0
    while let end = text.bytes[start...].firstIndex(of: 0x0A) {
      var line0 = text.bytes[start..<end]
      if line0.last == 0x0D { line0 = line0.dropLast() }
      try line(ProcessLine(bytes: line0, isError: text.isError, isComplete: true))
      start = end + 1
    }
    text.bytes.removeFirst(start)
  }
}
