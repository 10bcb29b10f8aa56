import PSLanguage
import PSRuntime

/// Where a class or enum of a script is seen by name: in the text that defines it, in the block that it stands in, and in
/// whatever these call. Types of the session itself have none.
struct TypeHome {
  let source: SourceText
  /// The function or block around the definition, nil where the whole text sees it.
  let block: ScriptExtent?
  /// Texts that took the type over with `using module`.
  var importers: [SourceText] = []

  func contains(_ extent: ScriptExtent?, in text: SourceText) -> Bool {
    if importers.contains(where: { $0 === text }) { return true }
    guard text === source else { return false }
    guard let block else { return true }
    guard let extent else { return false }
    return block.startOffset <= extent.startOffset && extent.endOffset <= block.endOffset
  }
}

extension ExecutionContext {
  /// The home of a type that is defined now.
  func home(of ast: TypeDefinitionAst) -> TypeHome? {
    var up = ast.parent
    while let node = up, node.kind != .scriptBlock { up = node.parent }
    let block = up.flatMap { $0.parent == nil ? nil : $0.extent }
    let isOfSession = machine.assignmentScope(machine.scope) == globalModule.scope
    return isOfSession && block == nil ? nil : TypeHome(source: ast.extent.source, block: block)
  }

  /// Whether a name in a text means a type: code that runs below the type's home sees it, too.
  func isVisible(_ type: PSType, at extent: ScriptExtent?) -> Bool {
    var inner = type
    while let element = inner.elementType { inner = element }
    guard inner.flags.contains(.user), let home = typeHomes[ObjectIdentifier(inner)] else { return true }
    if let extent, home.contains(extent, in: extent.source) { return true }
    var frame = machine.frame
    while frame >= machine.frames {
      let code = frame.pointee.code.takeUnretainedValue()
      let place = code.extent(at: frame.pointee.pc - code.instructions - 1)
      if home.contains(place, in: code.source) { return true }
      frame -= 1
    }
    return false
  }

  /// A type by a name in a value (`New-Object`, `-as`, `[type]'x'`): seen from the code that runs.
  func seenType(named name: String) -> PSType? {
    var names: [String] = []
    if machine.frame >= machine.frames {
      let source = machine.frame.pointee.code.takeUnretainedValue().source
      names = namespaces[ObjectIdentifier(source)]?.names ?? []
    }
    guard let type = types.resolve(name, namespaces: names), isVisible(type, at: nil) else { return nil }
    return type
  }
}
