import Glibc
import GoldenTesting
import PSEngine
import PSHost
import PSLanguage
import PSRuntime

/// The program: chooses between running a script, the prompt and the tools, and runs it on a thread with a large stack.
public enum Shell {
  /// Runs the command line and gives the exit status. The first argument is the program's own name.
  public static func main(_ arguments: [String]) -> Int32 {
    let words = Array(arguments.dropFirst())
    switch words.first {
    case "parse": return ParseTool.main(Array(words.dropFirst()))
    case "world": return onLargeStack { WorldTool.main(Array(words.dropFirst())) }
    case "test": return GoldenTests.main(arguments: Array(words.dropFirst()), executable: executablePath(arguments))
    default:
      let name = arguments.first?.split(separator: "/").last ?? ""
      return onLargeStack { Session.run(words, isPwsh: name.hasPrefix("pwsh")) }
    }
  }

  private static func executablePath(_ arguments: [String]) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let n = readlink("/proc/self/exe", &buffer, buffer.count)
    guard n > 0 else { return arguments.first ?? "rehearse" }
    return String(decoding: buffer.prefix(n).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Runs on a thread of its own: the machine's native recursion needs more than the main thread's stack.
  static func onLargeStack(_ body: @escaping @Sendable () -> Int32) -> Int32 {
    final class Box: @unchecked Sendable {
      let body: @Sendable () -> Int32
      var result: Int32 = 0
      init(_ body: @escaping @Sendable () -> Int32) { self.body = body }
    }
    let box = Box(body)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, Session.stackSize)
    var thread = pthread_t()
    let created = pthread_create(
      &thread, &attributes,
      {
        guard let raw = $0 else { return nil }
        let box = Unmanaged<Box>.fromOpaque(raw).takeUnretainedValue()
        box.result = box.body()
        return nil
      }, Unmanaged.passUnretained(box).toOpaque())
    guard created == 0 else { return body() }
    pthread_join(thread, nil)
    return box.result
  }
}
