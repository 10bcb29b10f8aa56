import PSRuntime

/// Texts and ids of errors of modules.
public enum ModuleStrings {
  static func notFound(_ name: String) -> RuntimeException {
    make(
      "The specified module '\(name)' was not loaded because no valid module file was found in any module directory.",
      id: "Modules_ModuleNotFound", name, .resourceUnavailable, .fileNotFound)
  }
  static func versionNotFound(_ name: String, _ version: String) -> RuntimeException {
    make(
      "The specified module '\(name)' with version '\(version)' was not loaded because no valid module file was found in "
        + "any module directory.", id: "Modules_ModuleWithVersionNotFound", name, .resourceUnavailable, .fileNotFound)
  }
  static func fileNotFound(_ file: String, manifest: String) -> RuntimeException {
    make(
      "The module to process '\(file)', listed in field 'ModuleToProcess/RootModule' of module manifest '\(manifest)' was "
        + "not processed because no valid module was found in any module directory.", id: "Modules_ModuleFileNotFound",
      file,
      .resourceUnavailable, .fileNotFound)
  }
  static func invalidMember(_ key: String, manifest: String, allowed: String) -> RuntimeException {
    make(
      "The '\(manifest)' module cannot be imported because its manifest contains one or more members that are not valid. The "
        + "valid manifest members are ('\(allowed)'). Remove the members that are not valid ('\(key)'), then try to import "
        + "the module again.", id: "Modules_InvalidManifestMember", manifest, .invalidData, .missingMember)
  }
  static func invalidManifest(_ manifest: String) -> RuntimeException {
    make(
      "The module manifest '\(manifest)' could not be processed because it is not a valid PowerShell module manifest file. "
        + "Remove the elements that are not permitted: the file must contain one hash table.",
      id: "Modules_InvalidManifest", manifest, .resourceUnavailable, .invalidOperation)
  }
  static func newerPowerShell(_ manifest: String, has: String, wants: String) -> RuntimeException {
    make(
      "The version of PowerShell on this computer is '\(has)'. The module '\(manifest)' requires a minimum PowerShell "
        + "version of '\(wants)' to run. Verify that you have the minimum required version of PowerShell installed, and then "
        + "try again.", id: "Modules_InsufficientPowerShellVersion", manifest, .resourceUnavailable, .invalidOperation)
  }
  static func requiredModule(_ name: String, by manifest: String) -> RuntimeException {
    make(
      "The required module '\(name)' is not loaded. Load the module or remove the module from 'RequiredModules' in the file "
        + "'\(manifest)'.", id: "Modules_InvalidManifest", manifest, .resourceUnavailable, .missingMember)
  }
  static func badExtension(_ path: String) -> RuntimeException {
    make(
      "The extension '\(path)' is not a supported module extension.", id: "Modules_InvalidModuleExtension", path,
      .permissionDenied, .invalidOperation)
  }
  /// `Export-ModuleMember` where no module is being made.
  public static func exportOutsideModule() -> RuntimeException {
    make(
      "The Export-ModuleMember cmdlet can only be called from inside a module.",
      id: "Modules_CanOnlyExecuteExportModuleMemberInsideAModule", nil, .permissionDenied, .invalidOperation)
  }
  static func unapprovedVerbs(_ module: String) -> String {
    "The names of some imported commands from the module '\(module)' include unapproved verbs that might make them less "
      + "discoverable. To find the commands with unapproved verbs, run the Import-Module command again with the Verbose "
      + "parameter. For a list of approved verbs, type Get-Verb."
  }

  private static func make(
    _ message: String, id: String, _ target: String?, _ category: ErrorCategory, _ type: PSType
  ) -> RuntimeException {
    let record = ErrorRecord(message, id: id, category: category, target: target.map(Value.text) ?? .null, type: type)
    record.exception.record = record
    return RuntimeException(record)
  }
}

extension PSType {
  nonisolated(unsafe) static let missingMember = PSType("System.MissingMemberException", base: .systemException)
}
