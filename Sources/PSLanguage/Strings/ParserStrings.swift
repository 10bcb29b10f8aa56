/// Ids and texts of PowerShell's parse errors (its ParserStrings.resx), by family in files of their own.
enum ParserStrings {
  /// The variables that a data section may read, as the error lists them.
  static let allowedVariables = "$PSCulture, $PSUICulture, $true, $false, $null"

  /// Names of streams in errors.
  static func stream(_ stream: RedirectionStream) -> String {
    switch stream {
    case .all: "* stream"
    case .output: "output stream"
    case .error: "error stream"
    case .warning: "warning stream"
    case .verbose: "verbose stream"
    case .debug: "debug stream"
    case .information: "information stream"
    }
  }
}
