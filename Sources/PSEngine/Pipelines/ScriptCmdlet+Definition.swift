import PSRuntime

extension EngineTypes {
  private typealias Script = Face<ScriptCmdlet>

  /// `$PSCmdlet`.
  static let scriptCmdlet = TypeDefinition("System.Management.Automation.PSScriptCmdlet", properties + streams + asking)

  private static let properties: [TypeDefinition.Member] = [
    Script.get("CommandOrigin", "System.Management.Automation.CommandOrigin") { _, context in
      enumValue("System.Management.Automation.CommandOrigin", 1, context)
    },
    Script.get("CommandRuntime", "System.Management.Automation.ICommandRuntime") { cmdlet, _ in .object(cmdlet) },
    Script.get("CurrentPSTransaction", "System.Management.Automation.PSTransactionContext") { _, _ in .null },
    Script.get("Host", "System.Management.Automation.Host.PSHost") { _, context in
      .object(HostObject(context.session))
    },
    Script.get("InvokeCommand", "System.Management.Automation.CommandInvocationIntrinsics") { _, context in
      .object(CommandIntrinsics(context.session))
    },
    Script.get("MyInvocation", "System.Management.Automation.InvocationInfo") { cmdlet, _ in
      .object(cmdlet.runtime.invocation)
    },
    Script.text("ParameterSetName") { $0.runtime.parameterSetName },
    Script.get("SessionState", "System.Management.Automation.SessionState") { _, context in
      .object(SessionStateObject(context.session, context.currentModule))
    },
    Script.flag("Stopping") { $0.runtime.isStopping },
    Script.get("PagingParameters", "System.Management.Automation.PagingParameters") { cmdlet, context in
      let common = cmdlet.runtime.common
      let result = PSCustomObject(shape: context.emptyShape, slots: [])
      result.set(PSString.make("IncludeTotalCount"), .switchParameter(common.includeTotalCount))
      result.set(PSString.make("Skip"), .ulong(common.skip))
      result.set(PSString.make("First"), .ulong(common.first))
      return .object(result)
    },
    Script.method(
      "GetVariableValue", "System.Object GetVariableValue(string name)",
      "System.Object GetVariableValue(string name, System.Object defaultValue)"
    ) {
      _, call, context in
      context.variable(try LanguagePrimitives.text(call[0], context).string) ?? (call[1].isUnset ? .null : call[1])
    },
    Script.method("GetUnresolvedProviderPathFromPSPath", "string GetUnresolvedProviderPathFromPSPath(string path)") {
      _, call, context in
      .text(try context.session.paths.providerPath(LanguagePrimitives.text(call[0], context).string).path)
    },
    Script.method(
      "GetResolvedProviderPathFromPSPath",
      "System.Collections.ObjectModel.Collection[string] GetResolvedProviderPathFromPSPath(string path, [ref] System.Management.Automation.ProviderInfo provider)"
    ) {
      _, call, context in
      let found = try context.session.paths.resolve(
        LanguagePrimitives.text(call[0], context).string, ProviderContext(context.session))
      if let reference = call[1].asObject as? PSReference, let first = found.first {
        reference.variable.value = .object(first.info)
      }
      return .texts(found.map(\.path))
    },
    Script.method(
      "CurrentProviderLocation", "System.Management.Automation.PathInfo CurrentProviderLocation(string providerId)"
    ) {
      _, _, context in .optional(context.session.currentLocation)
    },
  ]

  /// A method whose errors are the function's own and pass as they are.
  private static func stream(
    _ name: String, _ signatures: String...,
    body: @escaping @Sendable (ScriptCmdlet, MethodCall, ExecutionContext) throws -> Value
  ) -> TypeDefinition.Member {
    .method(name, signatures: signatures) { call in
      guard let cmdlet = Script.own(call.target), let context = call.context as? ExecutionContext else { return .null }
      do {
        return try body(cmdlet, call, context)
      } catch let error as RuntimeException {
        error.isUnwrapped = true
        throw error
      }
    }
  }

  private static let streams: [TypeDefinition.Member] = [
    stream(
      "WriteObject", "void WriteObject(System.Object sendToPipeline)",
      "void WriteObject(System.Object sendToPipeline, bool enumerateCollection)"
    ) {
      cmdlet, call, _ in
      try cmdlet.runtime.writeObject(call[0], enumerate: LanguagePrimitives.isTrue(call[1]))
      return .nothing
    },
    stream("WriteError", "void WriteError(System.Management.Automation.ErrorRecord errorRecord)") { cmdlet, call, _ in
      if let record = call[0].base.asObject as? ErrorRecord { try cmdlet.runtime.writeError(record) }
      return .nothing
    },
    stream("ThrowTerminatingError", "void ThrowTerminatingError(System.Management.Automation.ErrorRecord errorRecord)")
    {
      cmdlet, call, _ in
      guard let record = call[0].base.asObject as? ErrorRecord else { return .nothing }
      cmdlet.runtime.attribute(record)
      // Ends the whole function: no statement of it is resumed.
      let exception = RuntimeException(record, isScriptTerminating: true)
      exception.isFromCommand = true
      cmdlet.runtime.terminating = exception
      throw exception
    },
    stream("WriteWarning", "void WriteWarning(string text)") { cmdlet, call, context in
      try cmdlet.runtime.writeWarning(LanguagePrimitives.text(call[0], context))
      return .nothing
    },
    stream("WriteVerbose", "void WriteVerbose(string text)") { cmdlet, call, context in
      try cmdlet.runtime.writeVerbose(LanguagePrimitives.text(call[0], context))
      return .nothing
    },
    stream("WriteDebug", "void WriteDebug(string text)") { cmdlet, call, context in
      try cmdlet.runtime.writeDebug(LanguagePrimitives.text(call[0], context))
      return .nothing
    },
    stream(
      "WriteInformation", "void WriteInformation(System.Object messageData, string[] tags)",
      "void WriteInformation(System.Management.Automation.InformationRecord informationRecord)"
    ) {
      cmdlet, call, context in
      if let record = call[0].base.asObject as? InformationRecord {
        try cmdlet.runtime.writeInformation(record)
      } else {
        let tags = call[1].base.asArray?.items.compactMap { $0.base.asString } ?? []
        try cmdlet.runtime.writeInformation(InformationRecord(call[0], source: cmdlet.runtime.command.name, tags: tags))
      }
      return .nothing
    },
    stream("WriteProgress", "void WriteProgress(System.Management.Automation.ProgressRecord progressRecord)") {
      cmdlet, call, _ in
      if let record = call[0].base.asObject as? ProgressRecord { try cmdlet.runtime.writeProgress(record) }
      return .nothing
    },
  ]

  private static let asking: [TypeDefinition.Member] = [
    Script.method(
      "ShouldProcess", "bool ShouldProcess(string target)", "bool ShouldProcess(string target, string action)",
      "bool ShouldProcess(string verboseDescription, string verboseWarning, string caption)"
    ) {
      cmdlet, call, context in
      let texts = try call.arguments.map { try LanguagePrimitives.text($0, context) }
      switch texts.count {
      case 1: return .bool(try cmdlet.runtime.shouldProcess(target: texts[0]))
      case 2: return .bool(try cmdlet.runtime.shouldProcess(target: texts[0], action: texts[1].string))
      case 3:
        return .bool(
          try cmdlet.runtime.shouldProcess(
            description: texts[0].string, warning: texts[1].string, caption: texts[2].string))
      default: return .bool(true)
      }
    },
    Script.method("ShouldContinue", "bool ShouldContinue(string query, string caption)") { cmdlet, call, context in
      .bool(
        try cmdlet.runtime.shouldContinue(
          LanguagePrimitives.text(call[0], context).string, caption: LanguagePrimitives.text(call[1], context).string))
    },
  ]
}
