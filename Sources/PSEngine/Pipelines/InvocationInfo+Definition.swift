import PSLanguage
import PSRuntime

extension InvocationInfo {
  /// The command's name where the error's head shows one: aliases by what they mean.
  public var commandName: String { command?.name.string ?? "" }

  /// `At /x.ps1:3 char:5` and the line with its underline: `PositionMessage`.
  public var positionMessage: String {
    guard let extent else { return "" }
    let file = extent.file.flatMap { $0.isEmpty ? nil : $0 } ?? "line"
    var result = "At \(file):\(extent.startLineNumber) char:\(extent.startColumnNumber)"
    if let excerpt = SourceExcerpt(extent, ellipsis: "\u{2026}") {
      result += "\n+ \(excerpt.line)\n+ \(excerpt.underline)"
    }
    return result
  }
}

extension EngineTypes {
  private typealias Info = Face<InvocationInfo>

  static let invocationInfo = TypeDefinition(
    "System.Management.Automation.InvocationInfo",
    [
      Info.get("BoundParameters", "System.Collections.Generic.Dictionary[string,System.Object]") { info, context in
        if let known = info.boundParameters { return .object(known) }
        return .object(
          PSHashtable(context.types.resolve("System.Collections.Generic.Dictionary[string,object]") ?? .hashtable))
      },
      Info.get("CommandOrigin", "System.Management.Automation.CommandOrigin") { _, context in
        enumValue("System.Management.Automation.CommandOrigin", 1, context)
      },
      Info.get("DisplayScriptPosition", "System.Management.Automation.Language.IScriptExtent") { _, _ in .null },
      Info.flag("ExpectingInput") { $0.expectingInput },
      Info.get("HistoryId", "long") { info, _ in .long(info.historyId) },
      Info.string("InvocationName") { $0.invocationName },
      Info.text("Line") { info in
        guard let extent = info.extent else { return "" }
        return extent.startLineText + (extent.startLineNumber < extent.source.lineCount ? "\n" : "")
      },
      Info.get("MyCommand", "System.Management.Automation.CommandInfo") { info, _ in .optional(info.command) },
      Info.get("OffsetInLine", "int") { info, _ in .int(Int32(truncatingIfNeeded: info.extent?.startColumnNumber ?? 0))
      },
      Info.get("PipelineLength", "int") { info, _ in .int(info.pipelineLength) },
      Info.get("PipelinePosition", "int") { info, _ in .int(info.pipelinePosition) },
      Info.text("PositionMessage") { $0.positionMessage },
      Info.text("PSCommandPath") { $0.extent?.file ?? "" },
      Info.text("PSScriptRoot") { $0.extent?.file.map(FilePath.parent) ?? "" },
      Info.get("ScriptLineNumber", "int") { info, _ in
        .int(Int32(truncatingIfNeeded: info.extent?.startLineNumber ?? 0))
      },
      Info.string("ScriptName") { $0.scriptName },
      Info.text("Statement") { $0.extent?.text ?? "" },
      Info.get("UnboundArguments", "System.Collections.Generic.List[System.Object]") { info, context in
        .object(ListObject(info.unboundArguments, type: PSType.genericObjectList(context.types)))
      },
    ])
}
