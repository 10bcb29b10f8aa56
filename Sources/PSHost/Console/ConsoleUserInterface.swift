import Glibc
import PSEngine
import PSRuntime

/// What the console needs of layers that it does not know.
public struct ConsoleConversions {
  /// Converts an answer to the type of its field.
  public var convert: ((PSString, PSType) throws -> Value)?
  public var makeSecureString: ((PSString) -> Value)?
  public var makeCredential: ((_ user: PSString, _ password: PSString) -> Value)?
  public init() {}
}

/// Standard output, standard error and the keyboard.
public final class ConsoleUserInterface: PSHostUserInterface {
  public let output = OutputBuffer(descriptor: 1)
  public let errors = OutputBuffer(descriptor: 2)
  public let input = StandardInput()
  public var conversions = ConsoleConversions()
  let raw = ConsoleRawUserInterface()
  let nonInteractive: Bool
  private lazy var progress = ProgressLine(output, raw)

  init(nonInteractive: Bool) {
    self.nonInteractive = nonInteractive
    super.init()
  }

  public override var rawUI: PSHostRawUserInterface? { raw }
  public override var supportsVirtualTerminal: Bool { output.isTerminal }

  public override func write(_ text: PSString, foreground: ConsoleColor? = nil, background: ConsoleColor? = nil) {
    progress.hide()
    output.write(shown(text))
  }
  public override func writeLine(_ text: PSString, foreground: ConsoleColor? = nil, background: ConsoleColor? = nil) {
    progress.hide()
    output.writeLine(shown(text))
  }
  /// Escape sequences go to terminals only.
  private func shown(_ text: PSString) -> PSString { output.isTerminal ? text : EscapeSequences.stripped(text) }

  public override func writeErrorLine(_ text: PSString) {
    progress.hide()
    output.flush()
    errors.writeLine(text)
    errors.flush()
  }
  /// Writes text to standard error as it is.
  public func writeError(_ text: PSString) {
    output.flush()
    errors.write(text)
    errors.flush()
  }

  public override func writeProgress(_ record: ProgressRecord) { progress.show(record) }

  public func flush() {
    progress.hide()
    output.flush()
    errors.flush()
  }

  /// The terminal as the session found it, for programs that run in it; nil outside of a terminal.
  public var terminal: TerminalMode?

  /// Writes everything out and gives the terminal to a program.
  public func prepareForProgram() {
    flush()
    terminal?.restore()
  }

  // MARK: - The keyboard

  public override func readLine() throws -> PSString? {
    if nonInteractive { return try super.readLine() }
    flush()
    return try text(input.readLine())
  }

  public override func readLineHidden() throws -> PSString? {
    if nonInteractive { return try super.readLineHidden() }
    flush()
    let result = input.readHidden { mask in
      output.write(mask)
      output.flush()
    }
    if input.isTerminal { output.write("\n") }
    return try text(result)
  }

  public override func prompt(caption: String, message: String, fields: [PromptField]) throws
    -> [(name: PSString, value: Value)]
  {
    if nonInteractive { return try super.prompt(caption: caption, message: message, fields: fields) }
    return try askForFields(caption: caption, message: message, fields: fields)
  }

  public override func promptForChoice(
    caption: String, message: String, choices: [PromptChoice], defaultChoice: Int
  ) throws -> Int {
    if nonInteractive {
      return try super.promptForChoice(
        caption: caption, message: message, choices: choices, defaultChoice: defaultChoice)
    }
    return try askForChoice(caption: caption, message: message, choices: choices, defaultChoice: defaultChoice)
  }

  public override func promptForCredential(caption: String, message: String, userName: String, target: String) throws
    -> Value
  {
    if nonInteractive {
      return try super.promptForCredential(caption: caption, message: message, userName: userName, target: target)
    }
    return try askForCredential(caption: caption, message: message, userName: userName)
  }

  /// A line read, nil at the end of input; Ctrl-C stops the command that asked.
  private func text(_ input: KeyboardInput) throws -> PSString? {
    switch input {
    case .line(let line): return PSString.make(line)
    case .end: return nil
    case .interrupted: throw FlowControl.stopPipeline
    }
  }
}

/// The window's size: the terminal's, or 80 by 24 where there is none.
public final class ConsoleRawUserInterface: PSHostRawUserInterface {
  public override var bufferWidth: Int { size.columns }
  public override var bufferHeight: Int { size.rows }

  private var size: (columns: Int, rows: Int) {
    var window = winsize()
    if ioctl(1, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 { return (Int(window.ws_col), Int(window.ws_row)) }
    return (80, 24)
  }
}
