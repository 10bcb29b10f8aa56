import PSRuntime

/// Texts and ids of errors of ConvertTo-Html.
enum HtmlStrings {
  static func emptyCssUri() -> ErrorRecord {
    ErrorRecord(
      "This command cannot be run because 'CSSUri' is empty or blank. Please specify CSSUri and then run the command.",
      id: "ArgumentException", category: .invalidArgument, target: .text("CSSUri"), type: .argument)
  }
  static func unknownMeta(_ name: String) -> String {
    "\(name) is not a supported meta property. Accepted meta properties are content-type, default-style, refresh, "
      + "application-name, author, description, generator, keywords, and viewport."
  }
}
