import PSLanguage
import PSRuntime

/// Holds a script's `#requires` lines against the session before anything of it runs.
struct ScriptRequirementsCheck {
  let session: SessionState

  /// Throws the first requirement that is not met.
  func check(_ requirements: ScriptRequirements?, script path: String) throws {
    guard let requirements else { return }
    let name = String(path.split(separator: "/").last ?? "")
    if let text = requirements.requiredPSVersion, let wanted = try? PSVersion(parsing: text),
      let own = try? PSVersion(parsing: session.versionText), own < wanted
    {
      throw RequirementStrings.version(name, text, own: session.versionText)
    }
    let editions = requirements.requiredPSEditions
    if !editions.isEmpty, !editions.contains(where: { $0.lowercased() == session.edition.lowercased() }) {
      throw RequirementStrings.edition(name, editions.joined(separator: ","), own: session.edition)
    }
    let missing = requirements.requiredModules.filter { !session.hasModule($0.name) }
    if !missing.isEmpty { throw RequirementStrings.modules(name, missing) }
  }
}

extension SessionState {
  /// `$PSVersionTable.PSVersion` as text.
  var versionText: String {
    guard case .object(let o)? = context.variable("PSVersionTable"), let table = o as? PSHashtable,
      let version = table["PSVersion"]
    else { return "7.6.5" }
    return (try? LanguagePrimitives.text(version, context).string) ?? "7.6.5"
  }

  /// `Core` or `Desktop`.
  var edition: String {
    guard let value = context.variable("PSEdition") else { return "Desktop" }
    return (try? LanguagePrimitives.text(value, context).string) ?? "Core"
  }

  /// Whether a module is registered, loaded, or found on the module path.
  func hasModule(_ name: String) -> Bool { modules.isAvailable(name) }
}

/// Texts and ids of requirements that are not met.
enum RequirementStrings {
  static func version(_ script: String, _ wanted: String, own: String) -> RuntimeException {
    make(
      "The script '\(script)' cannot be run because it contained a \"#requires\" statement for PowerShell \(wanted). The version "
        + "of PowerShell that is required by the script does not match the currently running version of PowerShell \(own).",
      id: "ScriptRequiresUnmatchedPSVersion", script)
  }

  static func edition(_ script: String, _ wanted: String, own: String) -> RuntimeException {
    make(
      "The script '\(script)' cannot be run because it contained a \"#requires\" statement for PowerShell editions '\(wanted)'. "
        + "The edition of PowerShell that is required by the script does not match the currently running PowerShell "
        + "\(own) edition.", id: "ScriptRequiresUnmatchedPSEdition", category: .notSpecified, script)
  }

  static func modules(_ script: String, _ missing: [RequiredModule]) -> RuntimeException {
    let list = missing.map { module in
      let constraints = module.constraints.filter { $0.key.lowercased() != "modulename" }
      let with =
        constraints.isEmpty ? "" : " with " + constraints.map { "\($0.key) '\($0.value)'" }.joined(separator: ", ")
      return "The module '\(module.name)' cannot be found\(with)."
    }
    return make(
      "The script '\(script)' cannot be run because the following modules that are specified by the \"#requires\" statements of "
        + "the script are missing: \(list.joined(separator: " ")).", id: "ScriptRequiresMissingModules", script)
  }

  private static func make(
    _ message: String, id: String, category: ErrorCategory = .resourceUnavailable, _ script: String
  ) -> RuntimeException {
    let exception = RuntimeException(
      message, id: id, category: category, target: .text(script), type: .scriptRequires)
    exception.isScriptTerminating = false
    return exception
  }
}

extension PSType {
  nonisolated(unsafe) static let scriptRequires = PSType(
    "System.Management.Automation.ScriptRequiresException", base: .runtimeException)
}
