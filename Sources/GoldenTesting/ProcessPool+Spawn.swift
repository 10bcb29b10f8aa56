import CSupport
import Glibc

extension ProcessPool {
  /// An open file with the bytes that a program shall read; the null device where there are none.
  static func openInput(_ bytes: [UInt8]?) throws -> CInt {
    guard let bytes else {
      let null = open("/dev/null", O_RDONLY | O_CLOEXEC)
      guard null >= 0 else { throw FileError("/dev/null") }
      return null
    }
    let memory = process_memory_file("input")
    guard memory >= 0, Files.write(bytes, to: memory), lseek(memory, 0, SEEK_SET) == 0 else {
      throw FileError("standard input")
    }
    return memory
  }

  static func openPipe() throws -> (read: CInt, write: CInt) {
    var ends: [CInt] = [-1, -1]
    guard process_pipe(&ends) == 0 else { throw FileError("pipe") }
    return (ends[0], ends[1])
  }

  /// Starts the program in its folder, as leader of a new process group, with default signal handling.
  static func spawn(_ launch: Launch, input: CInt, output: CInt, errors: CInt) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    process_start_in(&actions, launch.folder)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGINT, SIGTERM, SIGPIPE, SIGQUIT] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var process: pid_t = 0
    let code = withCStrings([launch.program] + launch.arguments) { arguments in
      withCStrings(launch.environment) { environment in
        posix_spawn(&process, launch.program, &actions, &attributes, arguments, environment)
      }
    }
    guard code == 0 else {
      errno = code
      throw FileError(launch.program)
    }
    return process
  }

  /// Calls `body` with a null-terminated array of C strings that live for the time of the call.
  private static func withCStrings<R>(
    _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> R
  ) -> R {
    let pointers = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: strings.count + 1)
    for (index, string) in strings.enumerated() { (pointers + index).initialize(to: strdup(string)) }
    (pointers + strings.count).initialize(to: nil)
    defer {
      for index in strings.indices { free(pointers[index]) }
      pointers.deallocate()
    }
    return body(pointers)
  }
}
