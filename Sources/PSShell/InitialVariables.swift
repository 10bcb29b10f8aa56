import Glibc
import PSEngine
import PSFormatting
import PSRuntime
import PSTypes

/// The variables of a fresh session, in the global scope.
struct InitialVariables {
  let context: ExecutionContext

  /// Sets them all for PowerShell 7.6 on Linux.
  func set() {
    preferences()
    platform()
    add("Error", .object(context.session.errorList), [.constant])
    add(
      "ExecutionContext", .object(EngineIntrinsicsObject(context.session, context.globalModule)),
      [.constant, .allScope])
    add("Host", .object(HostObject(context.session)), [.constant, .allScope])
    add("HOME", .text(environment("HOME") ?? "/"), [.readOnly, .allScope])
    add("PID", .int(getpid()), [.constant, .allScope])
    add("PSHOME", .text("/opt/microsoft/powershell/7"), [.constant, .allScope])
    add("ShellId", .text("Microsoft.PowerShell"), [.constant, .allScope])
    add("PSCulture", .text(context.culture), [.readOnly, .allScope])
    add("PSUICulture", .text(context.culture), [.readOnly, .allScope])
    add("PSEmailServer", .string(.empty))
    add("PSSessionApplicationName", .text("wsman"))
    add(
      "PSSessionConfigurationName", .text("http://schemas.microsoft.com/powershell/Microsoft.PowerShell"))
    add("OutputEncoding", .object(EncodingObject(.utf8, hasMark: false)))
    add("StackTrace", .null)
    add("true", .bool(true), [.constant, .allScope])
    add("false", .bool(false), [.constant, .allScope])
    add("NestedPromptLevel", .int(0))
    add("MaximumHistoryCount", .int(4096))
    add("FormatEnumerationLimit", .int(4))
    add("PSDefaultParameterValues", .object(PSHashtable(.defaultParameters)))
    add("PROFILE", .text((environment("HOME") ?? "/") + "/.config/powershell/Microsoft.PowerShell_profile.ps1"))
  }

  private func preferences() {
    let types = context.types
    for (name, value) in [
      ("ErrorActionPreference", ActionPreference.continue), ("WarningPreference", .continue),
      ("ProgressPreference", .continue), ("InformationPreference", .silentlyContinue),
      ("VerbosePreference", .silentlyContinue), ("DebugPreference", .silentlyContinue),
    ] { addTyped(name, value.value(types)) }
    addTyped("ConfirmPreference", ConfirmImpact.high.value(types))
    add("WhatIfPreference", .bool(false))
    addTyped("ErrorView", ErrorView.concise.value(types))
    add("PSNativeCommandUseErrorActionPreference", .bool(false))
  }

  private func platform() {
    add("PSEdition", .text("Core"), [.constant, .allScope])
    add("IsLinux", .bool(true), [.readOnly, .allScope])
    for name in ["IsMacOS", "IsWindows"] { add(name, .bool(false), [.readOnly, .allScope]) }
    add("IsCoreCLR", .bool(true), [.readOnly, .allScope])
    add("PSVersionTable", .object(versionTable()), [.constant, .allScope])
  }

  private func versionTable() -> PSHashtable {
    let table = PSHashtable(.versionTable)
    table.set(.text("PSVersion"), .semanticVersion("7.6.5") ?? .null)
    table.set(.text("PSEdition"), .text("Core"))
    table.set(.text("GitCommitId"), .text("7.6.5"))
    table.set(.text("OS"), .text("Debian GNU/Linux 12 (bookworm)"))
    table.set(.text("Platform"), .text("Unix"))
    let compatible = ["1.0", "2.0", "3.0", "4.0", "5.0", "5.1", "6.0", "7.0"].map(Value.version)
    table.set(.text("PSCompatibleVersions"), .array(PSArray(compatible, of: .version)))
    table.set(.text("PSRemotingProtocolVersion"), .version("2.4"))
    table.set(.text("SerializationVersion"), .version("1.1.0.1"))
    table.set(.text("WSManStackVersion"), .version("3.0"))
    return table
  }

  private func add(_ name: String, _ value: Value, _ options: PSVariable.Options = []) {
    context.put(PSVariable(name: PSString.make(name), value: value, options: options), in: context.globalModule.scope)
  }

  /// A variable that keeps its type.
  private func addTyped(_ name: String, _ value: Value) {
    let variable = PSVariable(name: PSString.make(name), value: value)
    variable.constraint = AttributeConstraint(type: value.type)
    context.put(variable, in: context.globalModule.scope)
  }

  private func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

extension PSType {
  nonisolated(unsafe) static let versionTable = PSType(
    "System.Management.Automation.PSVersionHashTable", base: .hashtable)
  nonisolated(unsafe) static let defaultParameters = PSType(
    "System.Management.Automation.DefaultParameterDictionary", base: .hashtable)
}

extension Value {
  /// A `[version]`; the text itself where it is none.
  static func version(_ text: String) -> Value { (try? PSVersion(parsing: text)).map { .boxed($0) } ?? .text(text) }
}
