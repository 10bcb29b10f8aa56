import PSEngine
import PSRuntime

/// Shows breakpoints: there are none here. Follows Microsoft.PowerShell.Utility/Get-PSBreakpoint.
struct GetPSBreakpointCommand: Cmdlet {
  static let metadata = CmdletMetadata(.get, "PSBreakpoint", defaultParameterSet: "Line")
  static let parameters: [Parameter<Self>] = [
    .init("Script", .position(0), .valueFromPipeline) { $0.script = $1 },
    .init("Id") { $0.identifiers = $1 },
    .init("Command") { $0.command = $1 },
    .init("Variable") { $0.variable = $1 },
    .init("Type") { $0.kind = $1 },
  ]

  var script: [PSString] = []
  var identifiers: [Int32] = []
  var command: [PSString] = []
  var variable: [PSString] = []
  var kind: [PSString] = []

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    for identifier in identifiers { try runtime.writeError(BreakpointStrings.notFound(identifier)) }
  }
}

/// Removes breakpoints: there are none here. Follows Microsoft.PowerShell.Utility/Remove-PSBreakpoint.
struct RemovePSBreakpointCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .remove, "PSBreakpoint", defaultParameterSet: "Breakpoint", supportsShouldProcess: true)
  static let parameters: [Parameter<Self>] = [
    .init("Breakpoint", .set("Breakpoint", .mandatory, .position(0), .valueFromPipeline), .validateNotNull) {
      $0.breakpoint = $1
    },
    .init("Id", .set("Id", .mandatory, .position(0), .valueFromPipelineByPropertyName), .validateNotNull) {
      $0.identifiers = $1
    },
  ]

  var breakpoint: [Value] = []
  var identifiers: [Int32] = []

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    for identifier in identifiers { try runtime.writeError(BreakpointStrings.notFound(identifier)) }
  }
}

/// Follows Microsoft.PowerShell.Utility/Enable-PSBreakpoint.
struct EnablePSBreakpointCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .enable, "PSBreakpoint", defaultParameterSet: "Breakpoint", supportsShouldProcess: true)
  static let parameters: [Parameter<Self>] = [
    .init("Breakpoint", .set("Breakpoint", .mandatory, .position(0), .valueFromPipeline), .validateNotNull) {
      $0.breakpoint = $1
    },
    .init("Id", .set("Id", .mandatory, .position(0), .valueFromPipelineByPropertyName), .validateNotNull) {
      $0.identifiers = $1
    },
    .init("PassThru") { $0.passThru = $1 },
  ]

  var breakpoint: [Value] = []
  var identifiers: [Int32] = []
  var passThru = SwitchParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    for identifier in identifiers { try runtime.writeError(BreakpointStrings.notFound(identifier)) }
  }
}

/// Follows Microsoft.PowerShell.Utility/Disable-PSBreakpoint.
struct DisablePSBreakpointCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .disable, "PSBreakpoint", defaultParameterSet: "Breakpoint", supportsShouldProcess: true)
  static let parameters: [Parameter<Self>] = [
    .init("Breakpoint", .set("Breakpoint", .mandatory, .position(0), .valueFromPipeline), .validateNotNull) {
      $0.breakpoint = $1
    },
    .init("Id", .set("Id", .mandatory, .position(0), .valueFromPipelineByPropertyName), .validateNotNull) {
      $0.identifiers = $1
    },
    .init("PassThru") { $0.passThru = $1 },
  ]

  var breakpoint: [Value] = []
  var identifiers: [Int32] = []
  var passThru = SwitchParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    for identifier in identifiers { try runtime.writeError(BreakpointStrings.notFound(identifier)) }
  }
}

/// Texts and ids of errors about breakpoints.
enum BreakpointStrings {
  static func notFound(_ identifier: Int32) -> ErrorRecord {
    ErrorRecord(
      "There is no breakpoint with ID '\(identifier)'.", id: "PSBreakpoint:BreakpointIdNotFound",
      category: .invalidArgument,
      type: .argument)
  }
}

/// Shows the one runspace that there is. Follows Microsoft.PowerShell.Utility/Get-Runspace.
struct GetRunspaceCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .get, "Runspace", defaultParameterSet: "NameParameterSet",
    outputTypes: ["System.Management.Automation.Runspaces.Runspace"])
  static let parameters: [Parameter<Self>] = [
    .init("Name", .set("NameParameterSet", .position(0)), .validateNotNullOrEmpty) { $0.name = $1 },
    .init("Id", .set("IdParameterSet", .mandatory, .position(0))) { $0.identifiers = $1 },
    .init("InstanceId", .set("InstanceIdParameterSet", .mandatory, .position(0))) { $0.instances = $1 },
  ]

  var name: [PSString]?
  var identifiers: [Int32]?
  var instances: [Value]?

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let own = PSString.make("Runspace1")
    if let name, try !name.contains(where: { try NameFilter($0).matches(own) }) { return }
    if let identifiers, !identifiers.contains(1) { return }
    if instances != nil { return }
    let runspace = PSCustomObject(shape: runtime.context.emptyShape, slots: [])
    for (name, value) in [
      ("Id", Value.int(1)), ("Name", .string(own)), ("ComputerName", .text("localhost")), ("Type", .text("Local")),
      ("State", .text("Opened")), ("Availability", .text("Busy")),
    ] { runspace.set(PSString.make(name), value) }
    runspace.typeNames = [
      "System.Management.Automation.Runspaces.LocalRunspace", "System.Management.Automation.Runspaces.Runspace",
      "System.Object",
    ].map { PSString.make($0) }
    try runtime.writeObject(runspace)
  }
}

/// Removes the mark of files from the internet: nothing to do here. Follows Microsoft.PowerShell.Utility/Unblock-File.
struct UnblockFileCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .unblock, "File", defaultParameterSet: "ByPath", supportsShouldProcess: true)
  static let parameters: [Parameter<Self>] = [
    .init("Path", .set("ByPath", .mandatory, .position(0))) { $0.path = $1 },
    .init("LiteralPath", .set("ByLiteralPath", .mandatory, .valueFromPipelineByPropertyName), .alias("PSPath", "LP")) {
      $0.literalPath = $1
    },
  ]

  var path: [PSString] = []
  var literalPath: [PSString] = []
}
