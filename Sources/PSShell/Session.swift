import Glibc
import PSEngine
import PSHost
import PSLanguage
import PSRuntime

/// One run of scripts: the session with everything registered, and what ended it.
final class Session {
  static let stackSize = 512 << 20

  let context: ExecutionContext
  let host: ConsoleHost

  init(nonInteractive: Bool) {
    host = ConsoleHost(nonInteractive: nonInteractive, version: "7.6.5")
    context = InitialSessionState.make(host: host)
    context.machine.setNativeStack(size: Session.stackSize)
  }

  static func run(_ words: [String]) -> Int32 {
    var words = words[...]
    var nonInteractive = false
    while let word = words.first {
      switch word.lowercased() {
      case "--plain", "-noprofile", "-nologo": words.removeFirst()
      case "-noninteractive":
        nonInteractive = true
        words.removeFirst()
      case "-file":
        words.removeFirst()
        return Session(nonInteractive: nonInteractive).runFile(Array(words))
      case "-command", "-c":
        words.removeFirst()
        return Session(nonInteractive: nonInteractive).runCommand(words.joined(separator: " "))
      default: return Session(nonInteractive: nonInteractive).runFile(Array(words))
      }
    }
    return 0
  }

  /// Runs a script file in the global scope.
  func runFile(_ words: [String]) -> Int32 {
    guard let path = words.first, let bytes = SessionFiles.read(path) else { return 64 }
    return run(SourceText(bytes: bytes, file: SessionFiles.absolute(path)), arguments: Array(words.dropFirst()))
  }

  func runCommand(_ text: String) -> Int32 { run(SourceText(text), arguments: []) }

  private func run(_ source: SourceText, arguments: [String]) -> Int32 {
    defer { host.console.flush() }
    return context.session.runScript(source, arguments: arguments.map { .value(.text($0), token: nil) })
  }
}

/// Reading the script itself, before any provider exists.
enum SessionFiles {
  static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let n = Glibc.read(file, &chunk, chunk.count)
      if n <= 0 { break }
      bytes.append(contentsOf: chunk[..<n])
    }
    return bytes
  }

  static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let buffer = getcwd(nil, 0) else { return path }
    defer { free(buffer) }
    return String(cString: buffer) + "/" + path
  }
}
