import PSRuntime

/// The program around the engine: a console, a test, a server.
open class PSHost {
  /// `$Host.Name`: `ConsoleHost`.
  open var name: String { "ConsoleHost" }
  /// `$Host.Version`.
  open var version: String { "7.6.5" }
  open var ui: PSHostUserInterface { defaultUI }
  /// Whether prompts may be asked; `-NonInteractive` says no.
  open var isInteractive: Bool { false }
  /// Asks the process to end (`exit` in nested prompts, `$Host.SetShouldExit`).
  open func setShouldExit(_ code: Int32) {}
  /// `$Host.PrivateData`, null where there is none.
  open var privateData: Value { .null }

  private let defaultUI = PSHostUserInterface()
  public init() {}
}

/// A host's way to talk to a person. The default writes nothing and answers no question.
open class PSHostUserInterface {
  public init() {}

  open var rawUI: PSHostRawUserInterface? { nil }
  /// Whether escape sequences for colours can be written.
  open var supportsVirtualTerminal: Bool { false }

  /// Writes text as it is, in colours where given.
  open func write(_ text: PSString, foreground: ConsoleColor? = nil, background: ConsoleColor? = nil) {}
  open func writeLine(_ text: PSString, foreground: ConsoleColor? = nil, background: ConsoleColor? = nil) {
    write(text, foreground: foreground, background: background)
    write(PSString.make(unit: 0x0A))
  }
  /// Writes one line of the error stream.
  open func writeErrorLine(_ text: PSString) {}
  open func writeWarningLine(_ text: PSString) { writeLine(PSString.concat(PSString.make("WARNING: "), text)) }
  open func writeVerboseLine(_ text: PSString) { writeLine(PSString.concat(PSString.make("VERBOSE: "), text)) }
  open func writeDebugLine(_ text: PSString) { writeLine(PSString.concat(PSString.make("DEBUG: "), text)) }
  open func writeInformation(_ record: InformationRecord) {}
  open func writeProgress(_ record: ProgressRecord) {}

  /// Reads a line; nil at the end of input.
  open func readLine() throws -> PSString? { throw HostStrings.nonInteractive("ReadLine") }
  /// Reads a line without showing it.
  open func readLineHidden() throws -> PSString? { throw HostStrings.nonInteractive("ReadLineAsSecureString") }
  /// Asks for values by name (`Read-Host`, missing mandatory parameters).
  open func prompt(caption: String, message: String, fields: [PromptField]) throws -> [(name: PSString, value: Value)] {
    throw HostStrings.nonInteractive("Prompt")
  }
  /// Asks to choose; gives the index.
  open func promptForChoice(caption: String, message: String, choices: [PromptChoice], defaultChoice: Int) throws -> Int
  {
    throw HostStrings.nonInteractive("PromptForChoice")
  }
  /// Asks for a user name and password.
  open func promptForCredential(caption: String, message: String, userName: String, target: String) throws -> Value {
    throw HostStrings.nonInteractive("PromptForCredential")
  }
}

/// The screen below a host's user interface.
open class PSHostRawUserInterface {
  public init() {}
  /// Columns that output may take; `nil` where the output has no width.
  open var bufferWidth: Int { 120 }
  open var bufferHeight: Int { 50 }
  open var windowWidth: Int { bufferWidth }
  open var windowHeight: Int { bufferHeight }
  open var foregroundColor: ConsoleColor {
    get { .gray }
    set {}
  }
  open var backgroundColor: ConsoleColor {
    get { .black }
    set {}
  }
  open var windowTitle: PSString {
    get { .empty }
    set {}
  }
  open var cursorPosition: (x: Int, y: Int) {
    get { (0, 0) }
    set {}
  }
  open var keyAvailable: Bool { false }
  open func readKey(echo: Bool) throws -> KeyInfo { throw HostStrings.nonInteractive("ReadKey") }
  open func clear() {}
}

/// A field of a prompt.
public struct PromptField {
  public var name: PSString
  public var type: PSType
  public var helpMessage: String
  public var isMandatory: Bool
  public var isArray: Bool { type.isArray }
  public init(name: PSString, type: PSType, helpMessage: String = "", isMandatory: Bool = true) {
    self.name = name
    self.type = type
    self.helpMessage = helpMessage
    self.isMandatory = isMandatory
  }
}

/// A choice of a prompt: the label with `&` before its key, and its help.
public struct PromptChoice {
  public var label: String
  public var help: String
  public init(_ label: String, help: String = "") {
    self.label = label
    self.help = help
  }
}

/// A key that was pressed.
public struct KeyInfo: Sendable {
  public var virtualKeyCode: Int32
  public var character: UInt16
  public var controlKeyState: Int32
  public var keyDown: Bool
  public init(virtualKeyCode: Int32, character: UInt16, controlKeyState: Int32 = 0, keyDown: Bool = true) {
    self.virtualKeyCode = virtualKeyCode
    self.character = character
    self.controlKeyState = controlKeyState
    self.keyDown = keyDown
  }
}

/// The sixteen colours of a console.
public enum ConsoleColor: Int64, Sendable, EnumParameter {
  case black, darkBlue, darkGreen, darkCyan, darkRed, darkMagenta, darkYellow, gray
  case darkGray, blue, green, cyan, red, magenta, yellow, white
  public static var enumTypeName: String { "System.ConsoleColor" }
}
