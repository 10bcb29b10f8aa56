import PSRuntime

extension ParameterBinder {
  /// Collects what `$PSDefaultParameterValues` says about this command.
  func findDefaults() throws {
    defaults = nil
    guard case .object(let object)? = context.variable("PSDefaultParameterValues")?.base,
      let table = object as? PSHashtable, table.count > 0
    else { return }
    var found: [(parameter: ParameterMetadata, value: Value)] = []
    var dropped: [ParameterMetadata] = []
    var badKeys: [Value] = []
    for wildcards in [false, true] {
      for entry in table.liveEntries {
        guard case .string(let text) = entry.key.base else { continue }
        let key = text.string.trimmed
        guard let (command, parameter) = ParameterBinder.split(key) else {
          if key.lowercased() == "disabled" {
            if LanguagePrimitives.isTrue(entry.value) { return }
          } else if !wildcards {
            badKeys.append(entry.key)
          }
          continue
        }
        guard WildcardPattern.containsWildcardCharacters(PSString.make(key)) == wildcards, names(command) else {
          continue
        }
        try addDefault(parameter, entry.value, &found, &dropped)
      }
    }
    if !badKeys.isEmpty { try complain(badKeys, table) }
    found.removeAll { entry in dropped.contains { $0 === entry.parameter } }
    if !found.isEmpty { defaults = found }
  }

  private func complain(_ keys: [Value], _ table: PSHashtable) throws {
    for key in keys { _ = table.remove(key) }
    try runtime.writeWarning(BindingStrings.badDefaultKeys(keys.map { $0.base.asString?.string ?? "" }))
  }

  /// `Command:Parameter`, either of them possibly in quotes.
  static func split(_ key: String) -> (command: String, parameter: String)? {
    guard let colon = key.lastIndex(of: ":") else { return nil }
    func part(_ text: Substring) -> String? {
      var text = String(text).trimmed
      if let quote = text.first, quote == "'" || quote == "\"" {
        guard text.count > 2, text.last == quote else { return nil }
        text = String(text.dropFirst().dropLast()).trimmed
      }
      return text.isEmpty ? nil : text
    }
    guard let command = part(key[..<colon]), let parameter = part(key[key.index(after: colon)...]) else { return nil }
    return (command, parameter)
  }

  /// Whether a pattern means this command, by name or by an alias of it.
  private func names(_ pattern: String) -> Bool {
    let text = PSString.make(pattern)
    guard let wildcard = try? WildcardPattern(text, options: .ignoreCase) else {
      return text.equalsIgnoringCase(metadata.name)
    }
    if wildcard.isMatch(metadata.name) { return true }
    return context.session.aliasNames(of: metadata.name).contains { wildcard.isMatch($0) }
  }

  private func addDefault(
    _ name: String, _ value: Value, _ found: inout [(parameter: ParameterMetadata, value: Value)],
    _ dropped: inout [ParameterMetadata]
  ) throws {
    let text = PSString.make(name)
    let matches: [ParameterMetadata]
    if WildcardPattern.containsWildcardCharacters(text), let pattern = try? WildcardPattern(text, options: .ignoreCase)
    {
      matches = metadata.parameters.filter { p in pattern.isMatch(p.name) || p.aliases.contains { pattern.isMatch($0) }
      }
    } else {
      matches = metadata.parameter(exactly: text).map { [$0] } ?? []
    }
    if matches.count > 1 { return try warnOnce(name, BindingStrings.ambiguousDefault(name)) }
    guard let parameter = matches.first else { return }
    guard let known = found.first(where: { $0.parameter === parameter }) else {
      found.append((parameter, value))
      return
    }
    if try LanguagePrimitives.equals(known.value, value, ignoringCase: false, context) { return }
    dropped.append(parameter)
    try warnOnce(name, BindingStrings.differentDefaults(name))
  }

  private func warnOnce(_ name: String, _ text: String) throws {
    if warned.insert(name).inserted { try runtime.writeWarning(text) }
  }

  /// Binds the defaults of parameters that are unbound and fit the possible sets.
  func applyDefaults() throws {
    guard let defaults else { return }
    var possible = UInt32.max
    var chosen: [(parameter: ParameterMetadata, value: Value)] = []
    for entry in defaults where entry.parameter.isIn(flags) && !isBound(entry.parameter) {
      if entry.parameter.setFlags != 0 {
        possible &= entry.parameter.setFlags
        if possible == 0 { return }
      }
      chosen.append(entry)
    }
    for (parameter, value) in chosen { try applyDefault(parameter, value) }
  }

  private func applyDefault(_ parameter: ParameterMetadata, _ value: Value) throws {
    var value = value
    if case .object(let object) = value.base, object.kind == .scriptBlock {
      value = try context.invoke(object, arguments: [bindingState()], underscore: nil)
      if case .nothing = value { return }
    }
    do {
      let argument = CommandArgument(name: parameter.name, value: value, hasColon: true)
      if try bind(argument, to: parameter, in: flags, coerce: true, delay: true) {
        boundDefaults.append(parameter.name.string)
      }
    } catch let failure as BindingFailure {
      let text = value.isNull ? "null" : try LanguagePrimitives.dotNetText(value, context).string
      try warnOnce(
        parameter.name.string,
        BindingStrings.defaultFailed(text, parameter.name.string, failure.exception.record.exception.message.string))
    }
  }

  /// What a script block as a default gets as its argument.
  private func bindingState() -> Value {
    let state = PSCustomObject(shape: context.emptyShape, slots: [])
    let names = runtime.boundParameters.liveEntries.map(\.key)
    state.set(PSString.make("BoundParameters"), .array(PSArray(names)))
    state.set(PSString.make("BoundPositionalParameters"), .array(PSArray([])))
    state.set(PSString.make("BoundDefaultParameters"), .array(PSArray(boundDefaults.map(Value.text))))
    return .object(state)
  }
}

extension String {
  /// Without white space at both ends.
  public var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
