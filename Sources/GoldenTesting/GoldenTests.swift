import Glibc

/// The entry of `rehearse test`.
public enum GoldenTests {
  /// Runs golden-output tests and prints what came of them.
  ///
  /// - Parameters:
  ///   - arguments: the words behind `rehearse test`.
  ///   - executable: the program that the tests run: normally this one.
  /// - Returns: the exit status: 0 all passed, 1 something failed, 2 nothing could be run, 130 interrupted.
  public static func main(arguments: [String], executable: String) -> Int32 {
    main(arguments: arguments, executable: executable) { Files.write(Array($0.utf8), to: STDOUT_FILENO) }
  }

  /// The same with the text for standard output going to `write`.
  static func main(arguments: [String], executable: String, write: @escaping (String) -> Void) -> Int32 {
    do {
      let options = try Options(arguments)
      if options.showsHelp {
        write(Options.help)
        return 0
      }
      return try run(options, executable: executable, write: write)
    } catch let error as TestError {
      complain(error.text)
    } catch let error as FileError {
      complain(error.text)
    } catch {
      complain("\(error)")
    }
    return 2
  }

  private static func complain(_ text: String) {
    Files.write(Array("rehearse test: \(text)\n".utf8), to: STDERR_FILENO)
  }

  private static func run(_ options: Options, executable: String, write: @escaping (String) -> Void) throws -> Int32 {
    let name = options.executable ?? executable
    guard let program = Paths.program(name) else { throw TestError.noProgram(name) }
    let home = try Files.makeTemporaryFolder(prefix: "home")
    defer { Files.remove(home) }
    let context = TestContext(
      executable: program, home: home, variables: environment(), timeout: options.timeout)
    var discovery = SuiteDiscovery(context: context)
    for path in options.paths { try discovery.add(path) }
    let selection = try TestSelection(suites: discovery.suites, filters: options.filters)
    if options.lists {
      write(selection.names.map { "\($0)\n" }.joined())
      return 0
    }
    return try TestRun(options: options, selection: selection, write: write).run()
  }

  private static func environment() -> [String] {
    var variables: [String] = []
    var next = environ
    while let variable = next.pointee {
      variables.append(String(cString: variable))
      next += 1
    }
    return variables
  }
}
