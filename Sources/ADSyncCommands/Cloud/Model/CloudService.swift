import ADSyncWorld
import PSEngine
import PSRuntime

/// The module families through which scripts reach a tenant, each with its own errors.
enum CloudService: Sendable {
  case msOnline
  case azureAD
  case graph
}

/// Who is signed in to which tenant, for each family of modules.
final class CloudSessions {
  /// A sign-in.
  struct Account {
    let name: String
    let tenant: Tenant
    var scopes: [String] = []
  }

  var accounts: [CloudService: Account] = [:]
}

extension CommandRuntime {
  /// The session's sign-ins.
  var cloudSessions: CloudSessions { session.storage(CloudSessions.self) { CloudSessions() } }
}

extension CloudService {
  /// Signs an account in: the one of a credential, or the administrator whom the browser knows already.
  ///
  /// Any password is accepted for a global administrator; others need their own.
  func connect(_ credential: Value, _ runtime: CommandRuntime, _ world: World, scopes: [String] = []) throws
    -> CloudSessions.Account
  {
    guard let home = world.homeTenant else { throw CloudStrings.unknownAccount("", self) }
    var name = "admin@\(home.name)"
    var tenant = home
    var credential = credential
    if let userName = credential.base.asString {
      credential = try runtime.host.ui.promptForCredential(
        caption: CloudStrings.credentialCaption, message: CloudStrings.credentialMessage, userName: userName.string,
        target: "")
    }
    if !credential.isNull {
      name = try LanguagePrimitives.text(
        MemberAccess.get(credential, PSString.make("UserName"), runtime.context), runtime.context
      ).string
      guard let found = world.tenant(ofAccount: name), let user = found.user(name) else {
        throw CloudStrings.unknownAccount(name, self)
      }
      tenant = found
      if user.role.isEmpty {
        let secret = try MemberAccess.get(credential, PSString.make("Password"), runtime.context)
        let result = tenant.signIn(name, password: secret.securePassword ?? "")
        guard result == .success else { throw CloudStrings.refused(name, self) }
      }
    }
    let account = CloudSessions.Account(name: name, tenant: tenant, scopes: scopes)
    runtime.cloudSessions.accounts[self] = account
    CloudViews.register(in: runtime.session)
    return account
  }
}

/// A cmdlet over a tenant: it needs a sign-in, and what is refused becomes an error of its module.
protocol CloudCommand: Cmdlet {
  static var service: CloudService { get }
  func run(_ runtime: CommandRuntime, _ world: World, _ tenant: Tenant) throws
}

extension CloudCommand {
  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let world = try runtime.world()
    let service = Self.service
    do {
      guard let account = runtime.cloudSessions.accounts[service] else { throw CloudStrings.notConnected(service) }
      try run(runtime, world, account.tenant)
    } catch let error as WorldError {
      let record = ServerStrings.record(
        CloudStrings.error(error, service, command: runtime.command.errorTypeName, at: world.clock.now),
        types: runtime.context.types)
      if service == .azureAD { try runtime.throwTerminating(record) }
      try runtime.writeError(record)
    }
  }
}

/// A cmdlet that signs in or out.
protocol CloudConnectCommand: Cmdlet {
  static var service: CloudService { get }
  func run(_ runtime: CommandRuntime, _ world: World) throws
}

extension CloudConnectCommand {
  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let world = try runtime.world()
    do {
      try run(runtime, world)
    } catch let error as WorldError {
      try runtime.throwTerminating(ServerStrings.record(error, types: runtime.context.types))
    }
  }
}

extension CmdletMetadata {
  /// A cmdlet of a cloud module.
  ///
  /// - Parameter className: the class that error ids end with.
  static func cloud(
    _ service: CloudService, _ verb: Verb, _ noun: String, className: String? = nil, set: String = "",
    changes: Bool = false
  ) -> CmdletMetadata {
    let short = className ?? verb.name + noun
    let full =
      switch service {
      case .msOnline: "Microsoft.Online.Administration.Automation." + short
      case .azureAD: "Microsoft.Open.AzureAD16.PowerShell." + short
      case .graph: "Microsoft.Graph.PowerShell.Cmdlets." + short
      }
    return CmdletMetadata(
      verb, noun, defaultParameterSet: set, supportsShouldProcess: changes, typeName: full)
  }
}
