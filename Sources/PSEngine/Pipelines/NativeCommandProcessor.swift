import PSLanguage
import PSRuntime

/// A native program in its place of a pipeline.
///
/// It runs when all its input has come. Its output comes as lines of text; where nothing takes them, it writes to the screen
/// itself. Lines of its error stream are error records where that stream is redirected.
final class NativeCommandProcessor: CommandProcessor {
  private let application: ApplicationInfo
  private var arguments: [String] = []
  private var input: [Value] = []
  private var errorLines = 0

  init(_ call: CommandCall, _ info: ApplicationInfo, _ name: PSString, in pipeline: PipelineProcessor) {
    application = info
    super.init(call, info, invocationName: name, in: pipeline)
  }

  override func prepare() throws {
    let elements = (call.ast as? CommandAst)?.commandElements ?? []
    for (i, argument) in call.arguments.enumerated() {
      let element = elements.indices.contains(i + 1) ? elements[i + 1] : nil
      switch argument {
      case .value(let value, _) where element?.kind == .arrayLiteral && !(element?.extent.text.contains(" ") ?? true):
        // `a,b` without blanks is one word.
        if case .array(let array) = value.base {
          let words = try array.items.map { try LanguagePrimitives.text($0, context).string }
          arguments.append(words.joined(separator: ","))
        }
      case .value(.string(let text), _) where element?.isBareWord == true && text.equalsIgnoringCase("--%"): continue
      case .value(let value, let token): try add(value, token, isBareWord: element?.isBareWord ?? false)
      case .parameter(let name, let value, let ast): try add(name, value, ast)
      case .splat(let value): try splat(value)
      }
    }
  }

  private func add(_ value: Value, _ token: PSString?, isBareWord: Bool) throws {
    if let token { return arguments.append(token.string) }
    switch value.base {
    case .null, .nothing, .unset: return
    case .array(let array): for item in array.items { try add(item, nil, isBareWord: false) }
    case .string(let text): arguments += isBareWord ? try expand(text.string) : [text.string]
    default:
      if let items = value.base.elements {
        while let item = try items.next() { try add(item, nil, isBareWord: false) }
      } else {
        arguments.append(try LanguagePrimitives.text(value, context).string)
      }
    }
  }

  private func add(_ name: PSString, _ value: Value?, _ ast: CommandParameterAst?) throws {
    let text = ast?.errorPosition.text ?? "-" + name.string
    guard let value else { return arguments.append(text) }
    let before = text.hasSuffix(":") ? text : text + ":"
    if case .array = value.base {
      arguments.append(before)
      return try add(value, nil, isBareWord: false)
    }
    arguments.append(before + (try LanguagePrimitives.text(value, context).string))
  }

  private func splat(_ value: Value) throws {
    guard case .object(let object) = value.base, let table = object as? PSHashtable else {
      return try add(value, nil, isBareWord: false)
    }
    for entry in table.liveEntries {
      arguments.append("-" + (try LanguagePrimitives.text(entry.key, context).string))
      try add(entry.value, nil, isBareWord: false)
    }
  }

  /// What a shell makes of a bare word: the home folder, and the files that a pattern fits.
  private func expand(_ word: String) throws -> [String] {
    let session = context.session
    if word == "~" || word.hasPrefix("~/") { return [session.homeFolder + word.dropFirst()] }
    guard word.contains(where: { "*?[".contains($0) }) else { return [word] }
    let found = try session.paths.globFiles(word)
    return found.isEmpty ? [word] : found
  }

  override func process(_ value: Value) throws { input.append(value) }
  override func end() throws { try execute() }

  private func execute() throws {
    let session = context.session
    let writesToScreen = runtime.output.isHostOutput
    session.willWriteToHost()
    if writesToScreen || runtime.streams.error == nil { session.hooks.flushHost?(session) }
    let request = ProcessRequest(
      path: application.path.string, arguments: arguments, name: application.path.string,
      environment: session.environment.entries, folder: session.currentFileSystemFolder,
      input: expectsInput ? try inputBytes() : nil, capturesOutput: !writesToScreen,
      capturesError: runtime.streams.error != nil)
    guard let code = try session.processes.run(request, line: take) else {
      throw NativeStrings.cannotStart(application.name.string, call)
    }
    try context.setVariable("LASTEXITCODE", .int(code), scope: "global")
    if code != 0 {
      pipeline.hasErrors = true
      try reportExit(code)
    }
  }

  /// A failing exit status is an error where `$PSNativeCommandUseErrorActionPreference` says so.
  private func reportExit(_ code: Int32) throws {
    guard context.variable("PSNativeCommandUseErrorActionPreference").map(LanguagePrimitives.isTrue) ?? false else {
      return
    }
    try context.session.write(NativeStrings.exited(application, code), from: nil)
  }

  private func inputBytes() throws -> [UInt8] {
    let lines: [PSString]
    if let format = context.session.hooks.formatForNative {
      lines = try format(input, context.session)
    } else {
      lines = try input.map { try LanguagePrimitives.text($0, context) }
    }
    var bytes: [UInt8] = []
    for line in lines {
      line.appendUTF8(to: &bytes)
      bytes.append(0x0A)
    }
    return bytes
  }

  private func take(_ line: ProcessLine) throws {
    let text = line.bytes.withUnsafeBufferPointer { PSString.make(utf8: $0) }
    guard line.isError else { return try runtime.output.write(.string(text)) }
    let record = ErrorRecord(
      ExceptionObject(.remoteException, text),
      id: errorLines == 0 ? "NativeCommandError" : "NativeCommandErrorMessage", category: .notSpecified,
      target: .string(text))
    errorLines += 1
    record.categoryActivity = application.name.string
    record.commandTypeName = ""
    record.invocation = runtime.invocation
    context.session.addToErrorList(record)
    try runtime.streams.error?.write(.object(record))
  }
}

/// Texts of errors of native programs.
enum NativeStrings {
  static func exited(_ application: ApplicationInfo, _ code: Int32) -> ErrorRecord {
    let hex = String(UInt32(bitPattern: code), radix: 16, uppercase: true)
    let record = ErrorRecord(
      "Program \"\(application.name.string)\" ended with non-zero exit code: \(code) "
        + "(0x\(hex.count < 2 ? "0" + hex : hex)).", id: "ProgramExitedWithNonZeroCode", category: .notSpecified,
      target: .string(application.path), type: .nativeExit)
    record.exception.properties = [
      (name: "ExitCode", value: .int(code)), (name: "Path", value: .string(application.path)),
    ]
    return record
  }

  static func cannotStart(_ name: String, _ call: CommandCall) -> RuntimeException {
    let result = RuntimeException(
      "Program '\(name)' failed to run: An error occurred trying to start process '\(name)'.",
      id: "NativeCommandFailed",
      category: .resourceUnavailable,
      type: PSType("System.Management.Automation.ApplicationFailedException", base: .runtimeException))
    result.record.invocation = InvocationInfo(command: nil, extent: call.ast?.extent)
    return result
  }
}

extension PSType {
  nonisolated(unsafe) static let nativeExit = PSType(
    "System.Management.Automation.NativeCommandExitException", base: .runtimeException)
  nonisolated(unsafe) static let remoteException = PSType(
    "System.Management.Automation.RemoteException", base: .runtimeException)
}

extension CommandElementAst {
  /// Whether a text stands there without quotes.
  var isBareWord: Bool {
    kind == .stringConstantExpression && (self as? StringConstantExpressionAst)?.stringConstantType == .bareWord
  }
}
