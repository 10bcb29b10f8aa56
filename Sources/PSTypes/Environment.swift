import Glibc
import PSRuntime

extension DotNetTypes {
  static let environment = TypeDefinition("System.Environment", environmentProperties + environmentMethods)

  private static func constant(_ name: String, _ type: String, _ value: @escaping @Sendable () -> Value) -> Member {
    .staticProperty(name, type: type, get: { _ in value() })
  }

  private static let environmentProperties: [Member] = [
    constant("NewLine", "string") { .text("\n") },
    .staticProperty(
      "CurrentDirectory", type: "string", get: { .text($0.services.currentDirectory) },
      set: { value, context in
        context.services.currentDirectory = try LanguagePrimitives.text(value, context).string
      }),
    .staticProperty("MachineName", type: "string", get: { context in .text(context.services.machineName) }),
    .staticProperty("UserName", type: "string", get: { context in .text(context.services.userName) }),
    .staticProperty("UserDomainName", type: "string", get: { context in .text(context.services.machineName) }),
    constant("ProcessorCount", "int") { .count(max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))) },
    constant("ProcessId", "int") { .int(getpid()) },
    constant("CurrentManagedThreadId", "int") { .int(1) },
    constant("Is64BitProcess", "bool") { .bool(true) }, constant("Is64BitOperatingSystem", "bool") { .bool(true) },
    constant("IsPrivilegedProcess", "bool") { .bool(geteuid() == 0) },
    constant("UserInteractive", "bool") { .bool(true) }, constant("HasShutdownStarted", "bool") { .bool(false) },
    constant("SystemPageSize", "int") { .count(Int(sysconf(Int32(_SC_PAGESIZE)))) },
    .staticProperty("SystemDirectory", type: "string", get: { _ in .string(.empty) }),
    .staticProperty(
      "TickCount", type: "int",
      get: { context in
        .int(Int32(truncatingIfNeeded: context.services.monotonicNanoseconds / 1_000_000))
      }),
    .staticProperty(
      "TickCount64", type: "long",
      get: { context in
        .long(Int64(truncatingIfNeeded: context.services.monotonicNanoseconds / 1_000_000))
      }),
    .staticProperty("Version", type: "version", get: { _ in .object(Boxed(PSVersion(10, 0, 0) ?? versionFallback)) }),
    .staticProperty("OSVersion", type: "System.OperatingSystem", get: { _ in .object(OperatingSystemObject()) }),
    .staticProperty("StackTrace", type: "string", get: { _ in .string(.empty) }),
    .staticProperty("CommandLine", type: "string", get: { _ in .text("pwsh") }),
    .staticProperty("ExitCode", type: "int", get: { _ in .int(0) }, set: { _, _ in }),
    .staticProperty("ProcessPath", type: "string", get: { _ in .text("/opt/microsoft/powershell/7/pwsh") }),
    .staticProperty("WorkingSet", type: "long", get: { _ in .long(100_000_000) }),
  ]

  private static let versionFallback = (try? PSVersion(parsing: "10.0.0")).unsafelyUnwrapped

  private static let environmentMethods: [Member] = [
    .staticMethod(
      "GetEnvironmentVariable",
      signatures: [
        "string GetEnvironmentVariable(string variable)",
        "string GetEnvironmentVariable(string variable, System.EnvironmentVariableTarget target)",
      ]
    ) { call in
      let name = try call.requiredText(0, "variable").string
      if call.count == 2, call.enumValue(1) != 0 { return .null }
      return call.context.services.environmentVariable(name).map { .text($0) } ?? .null
    },
    .staticMethod(
      "SetEnvironmentVariable",
      signatures: [
        "void SetEnvironmentVariable(string variable, string value)",
        "void SetEnvironmentVariable(string variable, string value, System.EnvironmentVariableTarget target)",
      ]
    ) { call in
      let name = try call.requiredText(0, "variable")
      if name.isEmpty { throw MemberStrings.argument("The value cannot be an empty string.", "variable") }
      if call.count == 3, call.enumValue(2) != 0 { return .null }
      let value = call.text(1)
      call.context.services.setEnvironmentVariable(name.string, value.isEmpty ? nil : value.string)
      return .null
    },
    .staticMethod("GetEnvironmentVariables", signatures: ["System.Collections.IDictionary GetEnvironmentVariables()"]) {
      call in
      let table = PSHashtable(.hashtable, comparison: .ordinal)
      for (name, value) in call.context.services.environment { table.set(.text(name), .text(value)) }
      return .object(table)
    },
    .staticMethod("ExpandEnvironmentVariables", signatures: ["string ExpandEnvironmentVariables(string name)"]) {
      call in
      .text(expand(call.text(0).string, call.context.services))
    },
    .staticMethod(
      "GetFolderPath",
      signatures: [
        "string GetFolderPath(System.Environment+SpecialFolder folder)",
        "string GetFolderPath(System.Environment+SpecialFolder folder, System.Environment+SpecialFolderOption option)",
      ]
    ) { call in
      .text(
        folder((call.object(0) as? EnumObject)?.enumType.enumInfo?.text(call.enumValue(0)) ?? "", call.context.services)
      )
    },
    .staticMethod("GetCommandLineArgs", signatures: ["string[] GetCommandLineArgs()"]) { _ in
      .strings([PSString.make("pwsh")])
    },
    .staticMethod("GetLogicalDrives", signatures: ["string[] GetLogicalDrives()"]) { _ in .strings([PSString.make("/")])
    },
  ]

  /// `%NAME%` replaced by the variable's value where there is one.
  private static func expand(_ text: String, _ services: SystemServices) -> String {
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "%") {
      result += rest[..<open]
      let behind = rest[rest.index(after: open)...]
      guard let close = behind.firstIndex(of: "%") else { return result + rest[open...] }
      if let value = services.environmentVariable(String(behind[..<close])) {
        result += value
        rest = behind[behind.index(after: close)...]
      } else {
        result += rest[open..<close]
        rest = behind[close...]
      }
    }
    return result + rest
  }

  private static func folder(_ name: String, _ services: SystemServices) -> String {
    let home = services.environmentVariable("HOME") ?? "/"
    switch name {
    case "UserProfile", "MyDocuments", "Personal": return home
    case "Desktop", "DesktopDirectory": return home + "/Desktop"
    case "ApplicationData": return home + "/.config"
    case "LocalApplicationData": return home + "/.local/share"
    case "CommonApplicationData": return "/usr/share"
    default: return ""
    }
  }

  static let operatingSystem = TypeDefinition(
    "System.OperatingSystem",
    [
      .property(
        "Platform", type: "System.PlatformID",
        get: { _, _ in .object(EnumObject(PSType.builtin("System.PlatformID"), 4)) }),
      .property(
        "Version", type: "version",
        get: { _, _ in .object(Boxed((try? PSVersion(parsing: OperatingSystemObject.release)) ?? versionFallback)) }),
      .property("VersionString", type: "string", get: { _, _ in .text("Unix " + OperatingSystemObject.release) }),
      .property("ServicePack", type: "string", get: { _, _ in .string(.empty) }),
    ])

  // MARK: - Console

  static let console = TypeDefinition("System.Console", consoleOutput + consoleOthers)

  private static func written(_ call: MethodCall) throws -> PSString {
    switch call.count {
    case 0: return .empty
    case 1:
      if case .array(let a) = call[0], a.elementType === PSType.char { return PSString.make(units: call.units(0)) }
      return try LanguagePrimitives.dotNetText(call[0], call.context)
    default:
      guard call.optionalText(0) != nil else { return PSString.make(units: call.units(0)) }
      return try format(call)
    }
  }

  private static func writer(_ name: String, line: Bool) -> Member {
    .staticMethod(name) { call in
      let text = try written(call)
      call.context.services.write(line ? PSString.concat(text, PSString.make("\n")) : text, isError: false)
      return .null
    }
  }

  private static let consoleOutput: [Member] = [
    writer("Write", line: false), writer("WriteLine", line: true),
    .staticProperty("Out", type: "System.IO.TextWriter", get: { _ in .object(ConsoleWriterObject(isError: false)) }),
    .staticProperty("Error", type: "System.IO.TextWriter", get: { _ in .object(ConsoleWriterObject(isError: true)) }),
    .staticProperty("In", type: "System.IO.TextReader", get: { context in .object(ConsoleReaderObject()) }),
    .staticMethod("ReadLine", signatures: ["string ReadLine()"]) { call in
      call.context.services.readLine().map { .string($0) } ?? .null
    },
    .staticMethod("SetOut", signatures: ["void SetOut(System.IO.TextWriter newOut)"]) { _ in .null },
    .staticMethod("SetError", signatures: ["void SetError(System.IO.TextWriter newError)"]) { _ in .null },
    .staticMethod("OpenStandardOutput", signatures: ["System.IO.Stream OpenStandardOutput()"]) { _ in
      .object(ConsoleWriterObject(isError: false))
    },
    .staticMethod("OpenStandardError", signatures: ["System.IO.Stream OpenStandardError()"]) { _ in
      .object(ConsoleWriterObject(isError: true))
    },
  ]

  private static func encodingProperty(_ name: String) -> Member {
    .staticProperty(
      name, type: "System.Text.Encoding", get: { _ in .object(EncodingObject(.utf8, hasMark: false)) }, set: { _, _ in }
    )
  }
  private static func setting(_ name: String, _ type: String, _ value: @escaping @Sendable () -> Value) -> Member {
    .staticProperty(name, type: type, get: { _ in value() }, set: { _, _ in })
  }

  private static let consoleOthers: [Member] = [
    encodingProperty("OutputEncoding"), encodingProperty("InputEncoding"),
    setting("Title", "string") { .string(.empty) }, setting("CursorVisible", "bool") { .bool(true) },
    setting("WindowWidth", "int") { .int(80) }, setting("WindowHeight", "int") { .int(24) },
    setting("BufferWidth", "int") { .int(80) }, setting("BufferHeight", "int") { .int(24) },
    setting("CursorLeft", "int") { .int(0) }, setting("CursorTop", "int") { .int(0) },
    setting("TreatControlCAsInput", "bool") { .bool(false) },
    setting("ForegroundColor", "System.ConsoleColor") {
      .object(EnumObject(PSType.builtin("System.ConsoleColor"), -1))
    },
    setting("BackgroundColor", "System.ConsoleColor") {
      .object(EnumObject(PSType.builtin("System.ConsoleColor"), -1))
    },
    .staticProperty("IsOutputRedirected", type: "bool", get: { _ in .bool(isatty(1) == 0) }),
    .staticProperty("IsInputRedirected", type: "bool", get: { _ in .bool(isatty(0) == 0) }),
    .staticProperty("IsErrorRedirected", type: "bool", get: { _ in .bool(isatty(2) == 0) }),
    .staticProperty("KeyAvailable", type: "bool", get: { _ in .bool(false) }),
    .staticMethod("ResetColor", signatures: ["void ResetColor()"]) { _ in .null },
    .staticMethod("Clear", signatures: ["void Clear()"]) { _ in .null },
    .staticMethod("Beep", signatures: ["void Beep()", "void Beep(int frequency, int duration)"]) { _ in .null },
    .staticMethod("SetCursorPosition", signatures: ["void SetCursorPosition(int left, int top)"]) { _ in .null },
  ]

  /// Text writers and readers of the console.
  static let consoleStreams: [TypeDefinition] = [
    TypeDefinition(
      "System.IO.SyncTextWriter",
      [
        .method("Write", signatures: textWriterSignatures("Write")) { call in
          call.context.services.write(
            try written(call), isError: (call.target.asObject as? ConsoleWriterObject)?.isError ?? false)
          return .null
        },
        .method("WriteLine", signatures: textWriterSignatures("WriteLine")) { call in
          let isError = (call.target.asObject as? ConsoleWriterObject)?.isError ?? false
          call.context.services.write(PSString.concat(try written(call), PSString.make("\n")), isError: isError)
          return .null
        },
        .method("Flush", signatures: ["void Flush()"]) { _ in .null },
        .method("Close", signatures: ["void Close()"]) { _ in .null },
        .method("Dispose", signatures: ["void Dispose()"]) { _ in .null },
        .property("NewLine", type: "string", get: { _, _ in .text("\n") }, set: { _, _, _ in }),
        .property(
          "Encoding", type: "System.Text.Encoding", get: { _, _ in .object(EncodingObject(.utf8, hasMark: false)) }),
      ]),
    TypeDefinition(
      "System.IO.SyncTextReader",
      [
        .method("ReadLine", signatures: ["string ReadLine()"]) { call in
          call.context.services.readLine().map { .string($0) } ?? .null
        },
        .method("ReadToEnd", signatures: ["string ReadToEnd()"]) { call in
          var result = TextBuilder()
          while let line = call.context.services.readLine() {
            result.append(line)
            result.append(unit: 0x0A)
          }
          return .string(result.build())
        },
        .method("Close", signatures: ["void Close()"]) { _ in .null },
        .method("Dispose", signatures: ["void Dispose()"]) { _ in .null },
      ]),
  ]

  static func textWriterSignatures(_ name: String) -> [String] {
    let one = name == "WriteLine" ? ["void WriteLine()"] : []
    return one + [
      "void \(name)(string value)", "void \(name)(char value)", "void \(name)(char[] buffer)",
      "void \(name)(char[] buffer, int index, int count)",
      "void \(name)(System.Object value)",
      "void \(name)(bool value)", "void \(name)(int value)", "void \(name)(long value)", "void \(name)(double value)",
      "void \(name)(string format, System.Object arg0)",
      "void \(name)(string format, System.Object arg0, System.Object arg1)",
      "void \(name)(string format, System.Object arg0, System.Object arg1, System.Object arg2)",
      "void \(name)(string format, Params System.Object[] args)",
    ]
  }
}

/// `[Console]::Out`, `[Console]::Error`.
final class ConsoleWriterObject: Obj {
  let isError: Bool
  init(isError: Bool) {
    self.isError = isError
    super.init()
  }
  override var type: PSType { PSType.builtin("System.IO.SyncTextWriter") }
}

/// `[Console]::In`.
final class ConsoleReaderObject: Obj {
  override var type: PSType { PSType.builtin("System.IO.SyncTextReader") }
}

/// `[Environment]::OSVersion`.
final class OperatingSystemObject: Obj {
  override var type: PSType { PSType.builtin("System.OperatingSystem") }
  override func text(_ context: RuntimeContext) -> PSString { PSString.make("Unix " + OperatingSystemObject.release) }

  /// The kernel's version in numbers: `6.1.0.0`.
  static var release: String {
    var info = utsname()
    guard uname(&info) == 0 else { return "6.0.0.0" }
    let text = withUnsafeBytes(of: &info.release) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    let numbers = text.split { !$0.isNumber }.prefix(4).map(String.init)
    return (numbers + ["0", "0", "0", "0"]).prefix(4).joined(separator: ".")
  }
}
