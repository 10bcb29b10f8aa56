import PSEngine
import PSRuntime

/// Views of PowerShell that are neither tables nor lists, as Swift code.
enum CustomViews {
  private static let table: [String: @Sendable () -> FormatViewDefinition] = [
    "System.DateTime": { property("DateTime", "DateTime") },
    "Microsoft.PowerShell.Commands.MatchInfo": { match() },
    "System.Management.Automation.ErrorRecord": { error("ErrorInstance") },
    "System.Management.Automation.InformationRecord": { message("InformationRecord") },
    "System.Management.Automation.InformationalRecord": { message("Message") },
    "System.Management.Automation.WarningRecord": { message("Message") },
    "System.Management.Automation.VerboseRecord": { message("Message") },
    "System.Management.Automation.DebugRecord": { message("Message") },
  ]

  nonisolated(unsafe) private static var made: [String: [FormatViewDefinition]] = [:]

  static func views(for typeName: String) -> [FormatViewDefinition] {
    guard let make = table[typeName] else { return [] }
    if let known = made[typeName] { return known }
    let view = make()
    made[typeName] = [view]
    return [view]
  }

  /// One line with a property; with an empty name the object's own text.
  private static func property(_ name: String, _ property: String) -> FormatViewDefinition {
    let view = FormatViewDefinition(name: name, kind: .custom)
    view.isRegistered = true
    let key = PSString.make(property)
    view.custom = { target, context in
      let cells = CellText(context, limit: context.formatEnumerationLimit)
      if key.isEmpty { return ComplexEntry([.text(try cells.plain(target))]) }
      let value = try PropertyAccess.value(key, of: target, context) ?? .null
      return ComplexEntry([.text(try cells.text(value))])
    }
    return view
  }

  /// A line that Select-String found, its path below the current location, its matches in reverse video on a terminal.
  private static func match() -> FormatViewDefinition {
    let view = FormatViewDefinition(name: "MatchInfo", kind: .custom)
    view.isRegistered = true
    view.custom = { target, context in
      let folder = Value.text(context.session.currentLocation?.providerPath ?? "")
      let shown = try MemberAccess.invoke(target, PSString.make("ToEmphasizedString"), [folder], context)
      return ComplexEntry([.text(try LanguagePrimitives.text(shown, context))])
    }
    return view
  }

  private static func message(_ name: String) -> FormatViewDefinition {
    let view = property(name, "")
    view.isOutOfBand = true
    return view
  }

  private static func error(_ name: String) -> FormatViewDefinition {
    let view = FormatViewDefinition(name: name, kind: .custom)
    view.isRegistered = true
    view.isOutOfBand = true
    view.custom = { target, context in
      guard case .object(let object) = target.base, let record = object as? ErrorRecord else { return ComplexEntry() }
      let text = ErrorText(context)
      return ComplexEntry([.text(PSString.make(text.text(record) + (text.endsWithBreak(record) ? "\n" : "")))])
    }
    return view
  }
}
