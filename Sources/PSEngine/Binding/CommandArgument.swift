import PSLanguage
import PSRuntime

/// One argument on its way to a parameter: a name, a value, or both.
struct CommandArgument {
  /// The name as written, without dash; nil for a positional argument.
  var name: PSString?
  /// `.unset` while no value belongs to the name.
  var value: Value = .unset
  /// The source text of a bare number.
  var token: PSString?
  /// `-Name` or `-Name:` as it stands in the text.
  var nameText: PSString {
    PSString.make("-" + (name?.string ?? "") + (hasColon ? ":" : ""))
  }
  var hasColon = false
  /// Where the value and the name stand.
  var extent: ScriptExtent?
  var nameExtent: ScriptExtent?
  var isSplatted = false

  var hasValue: Bool { !value.isUnset }

  init(value: Value, token: PSString? = nil, extent: ScriptExtent? = nil) {
    self.value = value
    self.token = token
    self.extent = extent
  }

  init(name: PSString, value: Value = .unset, hasColon: Bool = false, extent: ScriptExtent? = nil) {
    self.name = name
    self.value = value
    self.hasColon = hasColon
    nameExtent = extent
    self.extent = extent
  }
}

extension CommandCall {
  /// The arguments with splatted ones taken apart and positions from the syntax tree.
  func bindableArguments() throws -> [CommandArgument] {
    var result: [CommandArgument] = []
    result.reserveCapacity(arguments.count)
    let elements = ast?.kind == .command ? (ast as? CommandAst)?.commandElements ?? [] : []
    var mayBeDashes = true
    for (i, argument) in arguments.enumerated() {
      let element = elements.indices.contains(i + 1) ? elements[i + 1] : nil
      let extent = element?.extent
      if mayBeDashes, let element, element.isBareWord, case .value(.string(let text), _) = argument,
        text.equalsIgnoringCase("--")
      {
        // The first `--` only says that names end here.
        mayBeDashes = false
        continue
      }
      switch argument {
      case .value(let value, let token): result.append(CommandArgument(value: value, token: token, extent: extent))
      case .parameter(let name, let value, let parameterAst):
        var made = CommandArgument(
          name: name, value: value ?? .unset, hasColon: value != nil && parameterAst != nil,
          extent: parameterAst?.errorPosition ?? extent)
        if let argumentAst = parameterAst?.argument { made.extent = argumentAst.extent }
        result.append(made)
      case .splat(let value): try CommandCall.splat(value, extent, into: &result)
      }
    }
    return result
  }

  private static func splat(_ value: Value, _ extent: ScriptExtent?, into result: inout [CommandArgument]) throws {
    let base = value.base
    switch base {
    case .object(let object) where object.kind == .hashtable:
      guard let table = object as? PSHashtable else { return }
      for entry in table.liveEntries {
        guard case .string(let name) = entry.key.base else { continue }
        var made = CommandArgument(name: name, value: entry.value, hasColon: true, extent: extent)
        made.isSplatted = true
        result.append(made)
      }
    case .array(let array): splat(items: array.items, extent, into: &result)
    case .string(let text):
      for i in 0..<text.count { result.append(CommandArgument(value: .char(text.unit(i)), extent: extent)) }
    case .null, .nothing, .unset: result.append(CommandArgument(value: .null, extent: extent))
    default:
      guard let sequence = base.elements else {
        result.append(CommandArgument(value: value, extent: extent))
        return
      }
      var items: [Value] = []
      while let item = try sequence.next() { items.append(item) }
      splat(items: items, extent, into: &result)
    }
  }

  /// Items of `@args`: names that went into `$args` come out as names.
  private static func splat(items: [Value], _ extent: ScriptExtent?, into result: inout [CommandArgument]) {
    for item in items {
      if let name = ParameterName.name(of: item) {
        var text = item.base.asString ?? .empty
        let hasColon = text.count > 0 && text.unit(text.count - 1) == 0x3A
        if hasColon { text = text.substring(0, text.count - 1) }
        result.append(CommandArgument(name: name, hasColon: hasColon, extent: extent))
      } else if let last = result.last, last.hasColon, !last.hasValue {
        result[result.count - 1].value = item
      } else {
        result.append(CommandArgument(value: item, extent: extent))
      }
    }
  }
}

/// A parameter's name that went into `$args`: a text with a note by which splatting knows it again.
enum ParameterName {
  nonisolated(unsafe) static let noteName = PSString.make("<CommandParameterName>")

  static func value(_ argument: CommandArgument, _ context: RuntimeContext) -> Value {
    let attached = PSCustomObject(shape: context.emptyShape, slots: [])
    attached.set(noteName, .string(argument.name ?? .empty))
    return .object(PSObject(.string(argument.nameText), attached: attached))
  }

  static func name(of value: Value) -> PSString? {
    guard case .object(let object) = value, object.kind == .wrapper, let attached = object.attached else { return nil }
    return attached.slot(noteName)?.asString
  }
}
