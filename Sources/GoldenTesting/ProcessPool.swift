import Glibc

/// Runs several programs at a time from one thread and collects what they print.
///
/// Each program gets a process group of its own, so that what it started dies with it. SIGINT and SIGTERM are held
/// back from `init` on: `wait` notices them, kills everything and sets `isInterrupted`.
final class ProcessPool {
  static let outputLimit = 64 << 20

  private struct Running {
    let process: pid_t
    let token: Int
    let started: Double
    let deadline: Double
    var output: CInt
    var errors: CInt
    var result = Finished()
    var isOpen: Bool { output >= 0 || errors >= 0 }
  }

  private var running: [Running] = []
  private var signals = sigset_t()
  private var previousSignals = sigset_t()
  private(set) var isInterrupted = false

  var count: Int { running.count }

  init() {
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_BLOCK, &signals, &previousSignals)
  }

  deinit {
    killAll()
    pthread_sigmask(SIG_SETMASK, &previousSignals, nil)
  }

  /// Seconds on a clock that only goes forward.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Starts a program; `wait` answers with `token` when it has ended.
  func start(_ launch: Launch, token: Int) throws {
    let input = try Self.openInput(launch.input)
    defer { close(input) }
    let output = try Self.openPipe()
    defer { close(output.write) }
    let errors = try Self.openPipe()
    defer { close(errors.write) }
    let process: pid_t
    do {
      process = try Self.spawn(launch, input: input, output: output.write, errors: errors.write)
    } catch {
      close(output.read)
      close(errors.read)
      throw error
    }
    let now = Self.now()
    running.append(
      Running(
        process: process, token: token, started: now, deadline: now + launch.timeout, output: output.read,
        errors: errors.read))
  }

  /// Blocks until at least one program has ended or a signal came; empty when none runs or on a signal.
  func wait() -> [(token: Int, result: Finished)] {
    while !running.isEmpty {
      if signalArrived() {
        isInterrupted = true
        killAll()
        return []
      }
      poll()
      let ended = reap()
      if !ended.isEmpty { return ended }
    }
    return []
  }

  private func signalArrived() -> Bool {
    var immediately = timespec()
    return sigtimedwait(&signals, nil, &immediately) > 0
  }

  /// Waits for output, for at most the time until the next deadline, and reads it.
  private func poll() {
    var descriptors: [pollfd] = []
    var owners: [(index: Int, isErrors: Bool)] = []
    var patience = 0.1
    let now = Self.now()
    for (index, program) in running.enumerated() {
      if program.output >= 0 {
        descriptors.append(pollfd(fd: program.output, events: Int16(POLLIN), revents: 0))
        owners.append((index, false))
      }
      if program.errors >= 0 {
        descriptors.append(pollfd(fd: program.errors, events: Int16(POLLIN), revents: 0))
        owners.append((index, true))
      }
      patience = min(patience, program.isOpen ? max(program.deadline - now, 0) : 0.001)
    }
    guard Glibc.poll(&descriptors, nfds_t(descriptors.count), CInt(patience * 1000) + 1) > 0 else { return }
    for (descriptor, owner) in zip(descriptors, owners) where descriptor.revents != 0 {
      read(owner.index, isErrors: owner.isErrors)
    }
  }

  private func read(_ index: Int, isErrors: Bool) {
    let descriptor = isErrors ? running[index].errors : running[index].output
    withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { buffer in
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count < 0 && (errno == EINTR || errno == EAGAIN) { return }
      guard count > 0 else {
        close(descriptor)
        if isErrors { running[index].errors = -1 } else { running[index].output = -1 }
        return
      }
      if isErrors {
        running[index].result.errors.append(contentsOf: buffer[0..<count])
      } else {
        running[index].result.output.append(contentsOf: buffer[0..<count])
      }
    }
  }

  /// Takes out the programs that have ended, after killing those that had their time.
  private func reap() -> [(token: Int, result: Finished)] {
    let now = Self.now()
    var ended: [(token: Int, result: Finished)] = []
    for index in running.indices.reversed() {
      let size = running[index].result.output.count + running[index].result.errors.count
      var status: CInt = 0
      if now >= running[index].deadline || size > Self.outputLimit {
        running[index].result.stop = size > Self.outputLimit ? .tooMuchOutput : .timeout
        kill(-running[index].process, SIGKILL)
        waitpid(running[index].process, &status, 0)
        running[index].result.status = 124
      } else if !running[index].isOpen, waitpid(running[index].process, &status, WNOHANG) > 0 {
        let signal = status & 0x7F
        running[index].result.status = signal == 0 ? Int((status >> 8) & 0xFF) : -Int(signal)
      } else {
        continue
      }
      var program = running.remove(at: index)
      closeFiles(program)
      program.result.seconds = now - program.started
      ended.append((program.token, program.result))
    }
    return ended.reversed()
  }

  private func closeFiles(_ program: Running) {
    if program.output >= 0 { close(program.output) }
    if program.errors >= 0 { close(program.errors) }
  }

  private func killAll() {
    for program in running {
      kill(-program.process, SIGKILL)
      waitpid(program.process, nil, 0)
      closeFiles(program)
    }
    running = []
  }
}
