import ADSyncWorld
import PSEngine
import PSRuntime
import PSTypes

/// A cmdlet of the module ActiveDirectory: errors name what the cmdlet was about as an object of the module.
protocol DirectoryCommand: ServerCommand {
  /// What the cmdlet is about.
  static var kind: DirectoryKind { get }
  var connection: DirectoryConnection { get set }
  /// The type that errors give what was asked for.
  static var errorType: PSType { get }
  /// What was asked for, for errors; nil where nothing was.
  var errorIdentity: Value? { get }
}

/// The server that a cmdlet talks to.
struct DirectoryConnection {
  var server: String?
  /// Any credential is accepted: the session's account may do everything.
  var credential = Value.null
  var authType = "Negotiate"
  var partition: String?
}

extension DirectoryCommand {
  static var errorType: PSType { kind.psType }
  var errorIdentity: Value? { nil }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let world = try runtime.world(cost: Self.cost)
    do {
      try run(runtime, world)
      try world.save()
    } catch let error as WorldError {
      let record = ServerStrings.record(error, types: runtime.context.types)
      let isAboutIdentity = error.category == .objectNotFound || error.category == .invalidArgument
      if isAboutIdentity || error.target == nil, let identity = errorIdentity, !identity.isNull {
        let shown = try LanguagePrimitives.text(identity, runtime.context).string
        record.target = .object(RecordObject(Self.errorType, [], shown: shown))
      }
      try runtime.throwTerminating(record)
    }
  }

  /// The domain that the cmdlet works in.
  func domain(_ world: World) throws -> Domain {
    guard let server = connection.server else { return try world.domain() }
    guard let domain = try? world.domain(server) else { throw DirectoryStrings.serverDown() }
    return domain
  }

  func reader(_ world: World) throws -> DirectoryReader { DirectoryReader(world: world, domain: try domain(world)) }

  /// `-Server`, `-Credential`, `-AuthType`.
  static func connectionParameters() -> [Parameter<Self>] {
    [
      .init("AuthType", .validateSet("Negotiate", "Basic")) { $0.connection.authType = $1 },
      .init("Credential") { $0.connection.credential = $1 },
      .init("Server", .validateNotNullOrEmpty) { $0.connection.server = $1 },
    ]
  }

  /// The object that a value names: an object of the module, or a name, identifier or distinguished name.
  func object(
    _ identity: Value, _ kind: DirectoryKind = Self.kind, in domain: Domain, _ runtime: CommandRuntime, _ world: World
  )
    throws -> DirectoryObject
  {
    if let known = identity.record?.subject as? DirectoryObject, !known.isDeleted {
      guard kind.classes.isEmpty || kind.classes.contains(known.objectClass) else {
        return try world.directoryObject(known.distinguishedName, classes: kind.classes, in: domain)
      }
      return known
    }
    return try world.directoryObject(
      try DirectoryIdentity.text(identity, runtime.context), classes: kind.classes, in: domain)
  }
}

/// What `-Identity` takes.
enum DirectoryIdentity {
  /// The name inside of a value: of an object its distinguished name or identifier.
  static func text(_ value: Value, _ context: RuntimeContext) throws -> String {
    if value.base.asObject is PSCustomObject {
      for name in ["DistinguishedName", "ObjectGUID", "SamAccountName"] {
        let property = try MemberAccess.get(value, PSString.make(name), context)
        if !property.isNull { return try LanguagePrimitives.text(property, context).string }
      }
    }
    return try LanguagePrimitives.text(value, context).string
  }

  /// A parameter `-Identity` that the pipeline feeds too.
  static func parameter<Root>(
    set: String? = nil, _ store: @escaping @Sendable (inout Root, Value) -> Void
  ) -> Parameter<Root> {
    if let set {
      return .init("Identity", .set(set, .mandatory, .position(0), .valueFromPipeline), .validateNotNull, store: store)
    }
    return .init("Identity", .mandatory, .position(0), .valueFromPipeline, .validateNotNull, store: store)
  }
}

extension CmdletMetadata {
  /// A cmdlet of the module ActiveDirectory.
  static func directory(
    _ verb: Verb, _ noun: String, set: String = "", changes: Bool = false, impact: ConfirmImpact = .medium
  ) -> CmdletMetadata {
    CmdletMetadata(
      verb, noun, defaultParameterSet: set, supportsShouldProcess: changes, confirmImpact: impact,
      typeName: "Microsoft.ActiveDirectory.Management.Commands.\(verb.name)\(noun)")
  }
}

extension WorldError {
  /// The same error about something else.
  func about(_ target: String) -> WorldError {
    WorldError(id: id, category: category, message: message, exceptionType: exceptionType, target: target)
  }
}

extension Value {
  /// The clear text of a `SecureString`; nil for others.
  var securePassword: String? { (base.asObject as? SecureStringObject)?.text.string }
}
