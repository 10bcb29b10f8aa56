import PSEngine
import PSRuntime

/// Which registered view an object takes.
struct ViewSelection {
  let context: ExecutionContext
  private let state: FormattingState

  init(_ context: ExecutionContext) {
    self.context = context
    state = context.session.formatting
  }

  /// The first view along the type names of an object that has the kind and the name asked for.
  func view(for target: Value, kind: FormatViewDefinition.Kind? = nil, name: String? = nil) -> FormatViewDefinition? {
    if kind == nil, name == nil, let type = plainType(target) { return defaultView(type, target) }
    return search(typeNames(target)) { view in
      !view.isOutOfBand && (kind == nil || view.kind == kind)
        && (name == nil || view.name.lowercased() == name?.lowercased())
    }
  }

  /// The view of objects that are written wherever they come.
  func outOfBandView(for target: Value) -> FormatViewDefinition? {
    guard mayBeOutOfBand(target) else { return nil }
    return search(typeNames(target)) { $0.isOutOfBand }
  }

  /// Whether objects like this one belong to a document with the view.
  func isApplicable(_ view: FormatViewDefinition, to target: Value) -> Bool {
    guard let type = plainType(target) else {
      return typeNames(target).contains { name in state.views(for: name).contains { $0 === view } }
    }
    if let known = state.applicability[ObjectIdentifier(type)], known.view === view { return known.isApplicable }
    let result = typeNames(target).contains { name in state.views(for: name).contains { $0 === view } }
    state.applicability[ObjectIdentifier(type)] = .init(type: type, view: view, isApplicable: result)
    return result
  }

  /// Custom objects without a type name of their own have no registered view.
  private func mayBeOutOfBand(_ target: Value) -> Bool {
    guard case .object(let object) = target.base else { return false }
    switch object.kind {
    case .custom: return plainType(target) == nil
    case .hashtable, .list, .scriptBlock, .boxed: return false
    default: return true
    }
  }

  /// The type that decides alone, where a script put no type names on the object.
  private func plainType(_ target: Value) -> PSType? {
    if case .object(let object) = target, object.kind == .custom {
      let bag = unsafeDowncast(object, to: PSCustomObject.self)
      return bag.typeNames == nil && bag.attached?.typeNames == nil ? bag.type : nil
    }
    return target.attachedMembers?.typeNames == nil ? target.base.type : nil
  }

  private func defaultView(_ type: PSType, _ target: Value) -> FormatViewDefinition? {
    if let known = state.defaultViews[ObjectIdentifier(type)] { return known.view }
    let found = search(typeNames(target)) { !$0.isOutOfBand }
    state.defaultViews[ObjectIdentifier(type)] = .init(type: type, view: found)
    return found
  }

  private func search(_ names: [String], _ matches: (FormatViewDefinition) -> Bool) -> FormatViewDefinition? {
    for name in names {
      if let found = state.views(for: name).first(where: matches) { return found }
    }
    let plain = names.compactMap { $0.hasPrefix("Deserialized.") ? String($0.dropFirst(13)) : nil }
    for name in plain {
      if let found = state.views(for: name).first(where: matches) { return found }
    }
    return nil
  }

  private func typeNames(_ target: Value) -> [String] { MemberAccess.typeNames(of: target, context).map(\.string) }
}
