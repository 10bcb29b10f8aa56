import Glibc

/// What members of .NET's types need of the machine that a session runs on: clock, console, environment, directory.
///
/// The default is the real machine; the engine gives sessions on the simulated server one of their own.
open class SystemServices {
  public init() {}

  /// The time, local to the session's time zone.
  open var now: PSDateTime { utcNow.local() }

  /// The time in UTC.
  open var utcNow: PSDateTime {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return PSDateTime.unix(seconds: Int64(time.tv_sec), nanoseconds: Int(time.tv_nsec)) ?? .unixEpoch
  }

  /// Nanoseconds of a clock that only runs forward, for stopwatches.
  open var monotonicNanoseconds: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// Lets time pass (`[Threading.Thread]::Sleep`).
  open func sleep(milliseconds: Int) throws {
    guard milliseconds > 0 else { return }
    var rest = timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
    var left = timespec()
    while nanosleep(&rest, &left) != 0 && errno == EINTR { rest = left }
  }

  /// Writes to the console as it is (`[Console]::Write`).
  open func write(_ text: PSString, isError: Bool) {
    var bytes: [UInt8] = []
    text.appendUTF8(to: &bytes)
    var written = 0
    while written < bytes.count {
      let n = bytes.withUnsafeBytes {
        Glibc.write(isError ? 2 : 1, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if n <= 0 { return }
      written += n
    }
  }

  /// A line of the console's input, nil at its end.
  open func readLine() -> PSString? { Swift.readLine().map { PSString.make($0) } }

  /// The folder that relative paths of .NET's file methods begin at.
  open var currentDirectory: String {
    get {
      guard let path = getcwd(nil, 0) else { return "/" }
      defer { free(path) }
      return String(cString: path)
    }
    set { _ = chdir(newValue) }
  }

  /// A culture that a script set for the session (`[cultureinfo]::CurrentCulture = ...`); the context follows it.
  public var cultureName: String?

  /// The name of the machine, without its domain.
  open var machineName: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, 255) == 0 else { return "localhost" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The name of the user who runs the session.
  open var userName: String { environmentVariable("USER") ?? environmentVariable("LOGNAME") ?? "root" }

  open func environmentVariable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Sets a variable, nil removes it.
  open func setEnvironmentVariable(_ name: String, _ value: String?) {
    if let value { setenv(name, value, 1) } else { unsetenv(name) }
  }

  /// Names and values of the environment.
  open var environment: [(name: String, value: String)] {
    guard let file = fopen("/proc/self/environ", "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while true {
      let byte = getc(file)
      if byte == EOF { break }
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    return bytes.split(separator: 0).compactMap { entry in
      guard let equals = entry.firstIndex(of: UInt8(ascii: "=")) else { return nil }
      let name = String(decoding: entry[..<equals], as: UTF8.self)
      return (name, environmentVariable(name) ?? "")
    }
  }
}
