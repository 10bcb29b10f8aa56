/// Texts of the cmdlets about the server's settings.
enum SettingsStrings {
  static func noTenant(_ name: String) -> String { "The tenant could not be found in '\(name)'." }
}
