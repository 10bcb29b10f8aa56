import ADSyncCommands
import ADSyncWorld
import CSupport
import Glibc
import PSCompletion
import PSEngine
import PSHost
import PSLanguage
import PSRuntime

/// One run of the program: the session with everything registered, and what the command line asks of it.
final class Session {
  static let stackSize = 512 << 20

  private let line: CommandLine
  private let context: ExecutionContext
  private let host: ConsoleHost

  private init(_ line: CommandLine) throws {
    self.line = line
    host = ConsoleHost(nonInteractive: line.nonInteractive, version: line.isPlain ? "7.6.5" : "5.1.14393.206")
    context = try InitialSessionState.make(line, host: host)
    context.machine.setNativeStack(size: Session.stackSize)
  }

  /// Runs a command line and gives the exit status.
  static func run(_ words: [String], isPwsh: Bool) -> Int32 {
    var parser = CommandLineParameterParser(words) { access($0, F_OK) == 0 }
    do {
      var line = try parser.parse()
      if isPwsh { line.isPlain = true }
      return run(line)
    } catch {
      return fail(error)
    }
  }

  private static func run(_ line: CommandLine) -> Int32 {
    switch line.task {
    case .version:
      print(line.isPlain ? "PowerShell 7.6.5" : "rehearse 0.1 (PowerShell 7.6.5)")
      return 0
    case .help:
      print(Usage.text)
      return 0
    default: break
    }
    if let name = line.configurationName {
      writeError("The shell cannot be started. A failure occurred during initialization:\n")
      writeError("Cannot create or open the configuration session \(name).\n")
      return 70
    }
    do {
      let session = try Session(line)
      defer { session.host.console.flush() }
      let status = session.run()
      session.report()
      try session.close()
      return status
    } catch let error as WorldError {
      writeError("rehearse: \(error.message)\n")
    } catch let error as PersonalityError {
      writeError(error.message + "\n")
    } catch {
      writeError("rehearse: \(error)\n")
    }
    return 64
  }

  private static func fail(_ error: CommandLineError) -> Int32 {
    writeError(error.message + "\n")
    if error.showsUsage { print(Usage.text) }
    return error.code
  }

  private static func writeError(_ text: String) {
    var text = text
    text.withUTF8 { _ = Glibc.write(2, $0.baseAddress, $0.count) }
  }

  // MARK: - Tasks

  /// Says what the run changed, where the command line asks for it: after the script's own output.
  private func report() {
    guard let form = line.report, form != "none", let world = ServerWorld.of(context.session)?.world else { return }
    let report = Report(world.activitySinceStart)
    let isJSON = form == "json"
    if !isJSON { host.console.output.write(PSString.make("\n")) }
    host.console.output.write(PSString.make(isJSON ? report.json + "\n" : report.text))
  }

  /// Writes what is left into the state and lets go of it.
  private func close() throws {
    guard let world = ServerWorld.of(context.session)?.world else { return }
    defer { world.state?.close() }
    try world.save(isEnd: true)
  }

  private func run() -> Int32 {
    let folder = HostFiles().currentFolder
    enterWorkingDirectory()
    let status: Int32
    switch line.task {
    case .file(let path, let arguments): status = runFile(FilePath.absolute(path, in: folder), arguments)
    case .command(let text, let arguments):
      status = context.session.runScript(
        SourceText(text), arguments: arguments.map { .value(.text($0), token: nil) }, input: standardInput(),
        statusCounts: true)
    case .standardInput(let showsPrompt):
      return repl(PipeLineSource(host.console.input, showing: showsPrompt ? host.console.output : nil), showsPrompt)
    default: return interactive()
    }
    return line.noExit ? interactive() : status
  }

  private func enterWorkingDirectory() {
    guard let folder = line.workingDirectory, folder != "~" else { return }
    guard chdir(folder) == 0, let found = try? context.session.paths.providerPath(HostFiles().currentFolder),
      let drive = found.drive
    else {
      return Session.writeError("Set-Location: Cannot find path '\(folder)' because it does not exist.\n")
    }
    context.session.setLocation(found, on: drive)
    try? context.updateLocationVariable()
  }

  /// Runs a script file in the global scope. Bytes of any of PowerShell's encodings are read.
  private func runFile(_ path: String, _ arguments: [String]) -> Int32 {
    let files = HostFiles()
    guard let bytes = files.read(path) else {
      Session.writeError("rehearse: cannot read \(path)\n")
      return 64
    }
    let source = SourceText(bytes: bytes, file: path)
    return context.session.runScript(source, arguments: arguments.map(scriptArgument), input: standardInput())
  }

  /// A word behind the script: `-Name`, `-Name:value`, or a value.
  private func scriptArgument(_ word: String) -> CommandCall.Argument {
    guard word.hasPrefix("-"), let second = word.dropFirst().first, second.isLetter || second == "_" else {
      return .value(.text(word), token: nil)
    }
    let parts = word.dropFirst().split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = PSString.make(String(parts[0]))
    guard parts.count > 1 else { return .parameter(name, nil, nil) }
    switch parts[1].lowercased() {
    case "$true": return .parameter(name, .bool(true), nil)
    case "$false": return .parameter(name, .bool(false), nil)
    default: return .parameter(name, .text(String(parts[1])), nil)
    }
  }

  /// What gives a script that asks for `$input` the lines of standard input; nil where it is a terminal or closed off.
  private func standardInput() -> (() -> [Value])? {
    guard !line.inputFormatIsNone, isatty(0) == 0 else { return nil }
    let input = host.console.input
    return {
      let source = PipeLineSource(input, showing: nil)
      var lines: [Value] = []
      while case .line(let next) = source.readLine(prompt: "") { lines.append(.text(next)) }
      return lines
    }
  }

  // MARK: - The prompt

  private func interactive() -> Int32 {
    guard isatty(0) == 1 else { return repl(PipeLineSource(host.console.input, showing: host.console.output), true) }
    let interrupt = interrupt_watch()
    host.console.input.interrupt = interrupt
    host.console.terminal = TerminalMode.current
    defer { host.console.terminal?.restore() }
    guard let editor = LineEditor(interrupt: interrupt, historyPath: Session.historyPath) else {
      return repl(PipeLineSource(host.console.input, showing: host.console.output), true)
    }
    let engine = CompletionEngine(context, includesPrograms: true)
    editor.complete = { text in
      let found = engine.complete(text, at: text.utf16.count)
      guard !found.matches.isEmpty else { return (text.utf8.count, []) }
      let start = text.utf16.index(text.startIndex, offsetBy: found.replacementIndex)
      return (text.utf8.distance(from: text.startIndex, to: start), found.matches.map(\.text))
    }
    return repl(editor, true)
  }

  private func repl(_ source: any LineSource, _ showsPrompt: Bool) -> Int32 {
    Repl(context, source, host: host, showsPrompt: showsPrompt).run()
  }

  private static var historyPath: String? {
    guard let home = getenv("HOME") else { return nil }
    return String(cString: home) + "/.rehearse_history"
  }
}
