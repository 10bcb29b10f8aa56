import PSCommandsCore
import PSCommandsManagement
import PSCommandsSecurity
import PSCommandsUtility
import PSCompletion
import PSEngine
import PSFormatting
import PSHost
import PSRuntime
import PSTypes

/// What every session begins with: types, modules, variables, hooks.
enum InitialSessionState {
  /// Makes the session that a command line asks for.
  ///
  /// - Throws: `WorldError`, `PersonalityError`: a world or a time that the command line names wrongly.
  static func make(_ line: CommandLine, host: ConsoleHost) throws -> ExecutionContext {
    let context = ExecutionContext()
    context.session.host = host
    context.services = ConsoleServices(host.console, context.session.environment)
    if let culture = line.culture { context.culture = culture }
    DotNetTypes.register(in: context)
    EngineTypes.register(in: context)
    context.members.register(UtilityTypes.definitions)
    context.members.register(CompletionTypes.definitions)
    context.members.register(CoreModule.definitions + ManagementModule.definitions)
    context.session.drives.register(FileSystemProvider(context.session))
    for module in [
      CoreModule.module, CoreModule.host, UtilityModule.module, ManagementModule.module, SecurityModule.module,
    ] {
      context.session.register(module)
    }
    context.session.registerAliases(AliasTable.plain)
    InitialVariables(context: context).set()
    try? context.updateLocationVariable()
    context.session.installFormatting()
    context.texts.regexes.limits.isInterrupted = { [unowned session = context.session] in session.isStopping }
    host.console.conversions = conversions(context)
    context.session.hooks.flushHost = { _ in host.console.prepareForProgram() }
    if !line.isPlain { try ServerPersonality.apply(line, to: context) }
    return context
  }

  /// What the console's questions need of the types.
  private static func conversions(_ context: ExecutionContext) -> ConsoleConversions {
    var conversions = ConsoleConversions()
    conversions.convert = { [unowned context] text, type in
      try LanguagePrimitives.convert(.string(text), to: type, context)
    }
    conversions.makeSecureString = { .object(SecureStringObject($0)) }
    conversions.makeCredential = { .object(CredentialObject($0, SecureStringObject($1))) }
    return conversions
  }
}
