import PSLanguage
import PSRuntime

extension SessionState {
  // MARK: - Aliases and functions

  /// Makes or changes an alias of a scope (nil: the one that runs).
  ///
  /// - Throws: `SessionStateUnauthorizedAccessException` for read-only and constant ones.
  public func setAlias(_ alias: AliasInfo, scope: String? = nil, force: Bool = false) throws {
    let state = context.machine.extra(try context.scope(named: scope))
    let key = NameKey(alias.name)
    if let known = state.aliases[key] {
      if known.options.contains(.constant) || known.options.contains(.readOnly) && !force {
        throw AliasStrings.notWritable(alias.name)
      }
      if known.options.contains(.allScope) && !alias.options.contains(.allScope) && !force {
        throw AliasStrings.allScopeCannotBeRemoved(alias.name)
      }
    }
    state.aliases[key] = alias
    context.commandVersion += 1
  }

  /// Removes an alias from the innermost scope that has it.
  public func removeAlias(_ name: PSString, force: Bool = false) throws {
    let key = NameKey(name)
    var at: ScopePointer? = context.machine.scope
    while let scope = at {
      if let state = scope.pointee.extra?.takeUnretainedValue(), let known = state.aliases[key] {
        if known.options.contains(.constant) || known.options.contains(.readOnly) && !force {
          throw AliasStrings.notRemovable(name)
        }
        state.aliases[key] = nil
        context.commandVersion += 1
        return
      }
      at = scope.pointee.parent
    }
    throw ProviderStrings.pathNotFound(name.string)
  }

  /// Removes a function from the innermost scope that has it.
  public func removeFunction(_ name: PSString) {
    let key = NameKey(name)
    var at: ScopePointer? = context.machine.scope
    while let scope = at {
      if let state = scope.pointee.extra?.takeUnretainedValue(), state.functions[key] != nil {
        state.functions[key] = nil
        context.commandVersion += 1
        return
      }
      at = scope.pointee.parent
    }
  }

  /// The scope that holds a variable, nearest first.
  func scope(ofVariable name: String) -> ScopePointer? {
    var at: ScopePointer? = context.machine.scope
    while let scope = at {
      if context.variableObject(name, in: scope) != nil { return scope }
      at = scope.pointee.parent
    }
    return nil
  }

  /// The constraint of a variable that always has one type, as preference variables have.
  public func typeConstraint(_ type: PSType) -> any VariableConstraint { AttributeConstraint(type: type) }

  // MARK: - $drive:name

  /// `$env:PATH`, `$function:f`: null where the item is not there.
  func readItem(_ path: String) throws -> Value {
    let found = try paths.providerPath(path)
    if let table = found.provider as? SessionStateProvider { return try table.value(found.path) ?? .null }
    guard let content = found.provider as? any ContentCmdletProvider else {
      throw ProviderStrings.operationNotSupported("IContentCmdletProvider")
    }
    let providerContext = ProviderContext(self)
    guard let items = found.provider as? any ItemCmdletProvider, try items.itemExists(found.path, providerContext)
    else {
      return .null
    }
    let reader = try content.contentReader(found.path, providerContext)
    let values = try reader.read(0)
    try reader.close()
    return values.isEmpty ? .null : values.count == 1 ? values[0] : .array(PSArray(values))
  }

  func writeItem(_ path: String, _ value: Value) throws {
    let found = try paths.providerPath(path)
    if let table = found.provider as? SessionStateProvider { return try table.set(found.path, value, nil) }
    guard let content = found.provider as? any ContentCmdletProvider else {
      throw ProviderStrings.operationNotSupported("IContentCmdletProvider")
    }
    let writer = try content.contentWriter(found.path, append: false, ProviderContext(self))
    try writer.write([value])
    try writer.close()
  }

  /// The lines of a file for `switch -File`.
  func readLines(_ path: PSString) throws -> [Value] {
    let place = try paths.fileSystemPath(path.string)
    guard let bytes = files.read(place) else { throw ProviderStrings.pathNotFound(place) }
    let source = SourceText(bytes: bytes)
    var lines: [Value] = []
    for number in stride(from: 1, through: source.lineCount, by: 1) { lines.append(.text(source.lineText(number))) }
    if case .string(let last)? = lines.last, last.isEmpty { lines.removeLast() }
    return lines
  }

  // MARK: - Blocks

  /// Runs a script block: binds the arguments as a call would, then its blocks.
  func invoke(
    _ block: ScriptBlock, arguments: [Value], underscore: Value?, input: [Value], mode: ScopeMode, output: Pipe
  ) throws {
    let activation: Activation
    let isSimple = try block.program.cmdletBinding == nil && block.program.parameters.isEmpty
    if isSimple {
      activation = try context.activate(block, mode: mode, caller: nil)
      try activation.setArguments(arguments)
      try activation.applyDefaults()
    } else {
      let call = CommandCall(
        target: .object(block), arguments: arguments.map { .value($0, token: nil) },
        invocationOperator: mode == .callerScope ? .dot : nil)
      let processor = ScriptCommandProcessor(
        call, block, FunctionInfo(name: .empty, block: block), .empty, in: PipelineProcessor(context))
      try processor.activate()
      do {
        try processor.prepare()
      } catch {
        processor.close()
        throw error
      }
      guard let made = processor.takeActivation() else { return }
      activation = made
    }
    defer { activation.close() }
    for kind in [BlockKind.begin, .process, .end] where activation.hasBlock(kind) {
      try activation.run(kind, underscore: underscore ?? .unset, input: input, output: output)
    }
  }
}

/// Texts and ids of errors of aliases.
enum AliasStrings {
  static func notWritable(_ name: PSString) -> RuntimeException {
    make(
      "Alias is not writeable because alias \(name.string) is read-only or constant and cannot be written to.",
      "AliasNotWritable", name)
  }
  static func notRemovable(_ name: PSString) -> RuntimeException {
    make("Alias was not removed because alias \(name.string) is constant or read-only.", "AliasNotRemovable", name)
  }
  static func allScopeCannotBeRemoved(_ name: PSString) -> RuntimeException {
    make(
      "The AllScope option cannot be removed from the alias '\(name.string)'.", "AliasAllScopeOptionCannotBeRemoved",
      name)
  }
  private static func make(_ message: String, _ id: String, _ name: PSString) -> RuntimeException {
    ProviderStrings.itemError(message, id: id, name.string, category: .writeError, type: .sessionStateUnauthorized)
  }
}
