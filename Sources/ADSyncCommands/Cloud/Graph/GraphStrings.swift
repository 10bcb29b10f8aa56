/// Texts of the modules Microsoft.Graph.
enum GraphStrings {
  /// The modules' own application.
  static let clientId = "14d82eec-204b-4c2f-b7e8-296a70dab67e"

  static func welcome(_ way: String, _ client: String) -> [String] {
    [
      "Welcome To Microsoft Graph!", "", "Connected via \(way) using \(client)",
      "Readme: https://aka.ms/graph/sdk/powershell", "SDK Docs: https://aka.ms/graph/sdk/powershell/docs",
      "API Docs: https://aka.ms/graph/docs", "",
      "NOTE: You can use the -NoWelcome parameter to suppress this message.", "",
    ]
  }
}
