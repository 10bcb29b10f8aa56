/// The texts of command lines that cannot be run, as the console host of PowerShell 7.6 prints them.
enum CommandLineStrings {
  static func notAScript(_ path: String) -> String {
    "The argument '\(path)' is not recognized as the name of a script file. Check the spelling of the name, or if a path was "
      + "included, verify that the path is correct and try again."
  }
  static let missingFile =
    "The command cannot be run because the File parameter requires a file path. Supply a path for the File parameter and then "
    + "try the command again."
  static let missingCommand =
    "Cannot process the command because of a missing parameter. A command must follow -Command."
  static let missingExecutionPolicy =
    "Cannot process the execution policy because of a missing policy name. A policy name must follow -ExecutionPolicy."
  static let missingWorkingDirectory =
    "Cannot process the command because -WorkingDirectory requires an argument that is a directory path."
  static let missingSettings =
    "Cannot process the command because -SettingsFile requires a file path. Supply a path for the SettingsFile parameter and "
    + "try the command again."
  static let missingPipeName =
    "Cannot process the command because -CustomPipeName requires an argument that is a name of the pipe you want to use. "
    + "Specify this argument and try again."
  static let badEncoding =
    "Cannot process the command because the value specified with -EncodedCommand is not properly encoded. The value must be "
    + "Base64 encoded."
  static func settingsNotFound(_ path: String) -> String {
    "The argument '\(path)' passed to the -SettingsFile does not exist. Provide the path to an existing json file as an argument "
      + "to the -SettingsFile parameter."
  }
  static func missingFormat(_ parameter: String) -> String {
    "Cannot process the command because \(parameter) requires an argument that specifies a format.\n"
      + "Specify one of the following formats as an argument and try again:\nText\nXML\nNone\n"
  }
  static func badFormat(_ text: String) -> String {
    "Cannot process the command because of an incorrect parameter value. \"\(text)\" is not a valid format.\n"
      + "Valid formats are:\nText\nXML\nNone\n"
  }
  static func configuration(_ name: String) -> String {
    "The shell cannot be started. A failure occurred during initialization:\n"
      + "Cannot create or open the configuration session \(name)."
  }
}
