import PSRuntime

/// Variables, functions, aliases and drives of one scope that have no slot of a frame.
///
/// The global scope and each module keep one for their whole life; a function's scope gets one when it first needs it.
public final class SessionStateScope {
  public var variables: [Int32: PSVariable] = [:]
  public var functions: [NameKey: FunctionInfo] = [:]
  public var aliases: [NameKey: AliasInfo] = [:]
  public init() {}
}

/// A module as the engine sees it: its scope, what it exports, and the session that it belongs to.
public final class SessionStateModule {
  /// Empty for the global session.
  public let name: String
  /// The scope's record, allocated once.
  public let scope: ScopePointer
  public let state = SessionStateScope()
  /// What `PSModuleInfo` shows; nil for the global session and for closures.
  public var info: PSModuleInfo?

  /// A module whose scope lies in `parent`; nil makes the global session.
  public init(name: String, parent: ScopePointer?) {
    self.name = name
    scope = .allocate(capacity: 1)
    scope.initialize(
      to: ScopeRecord(
        base: nil, layout: nil, parent: parent, script: scope, extra: .passUnretained(state),
        module: .passUnretained(self)))
  }

  deinit { scope.deallocate() }
}
