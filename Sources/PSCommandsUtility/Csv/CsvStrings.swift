import PSEngine
import PSRuntime

/// Texts and ids of errors of the CSV commands.
enum CsvStrings {
  static let madeNames =
    "One or more headers were not specified. Default names starting with \"H\" have been used in place of any missing headers."

  static func memberAlreadyPresent(_ name: PSString) -> RuntimeException {
    RuntimeException(
      "The member \"\(name.string)\" is already present.", id: "AlreadyPresentPSMemberInfoInternalCollectionAdd",
      category: .notSpecified, type: .extendedTypeSystem)
  }

  static func quoteFieldsAndUseQuotes() -> ErrorRecord {
    ErrorRecord(
      "You must specify either the -UseQuotes or -QuoteFields parameters, but not both.",
      id: "CannotSpecifyQuoteFieldsAndUseQuotes", category: .invalidData, type: .invalidOperation)
  }

  static func includeAndNoTypeInformation() -> ErrorRecord {
    ErrorRecord(
      "You must specify either the -IncludeTypeInformation or -NoTypeInformation parameters, but not both.",
      id: "CannotSpecifyIncludeTypeInformationAndNoTypeInformation", category: .invalidData, type: .invalidOperation)
  }

  static func delimiterAndCulture() -> ErrorRecord {
    ErrorRecord(
      "You must specify either the -Delimiter or -UseCulture parameters, but not both.",
      id: "CannotSpecifyDelimiterAndUseCulture", category: .invalidData, type: .invalidOperation)
  }

  static func pathAndLiteralPath() -> ErrorRecord {
    ErrorRecord(
      "You must specify either the -Path or -LiteralPath parameters, but not both.",
      id: "CannotSpecifyPathAndLiteralPath", category: .invalidData, type: .invalidOperation)
  }

  static func cannotAppend(_ path: String, missing property: String) -> ErrorRecord {
    ErrorRecord(
      "Cannot append CSV content to the following file: \(path). The appended object does not have a property that corresponds to "
        + "the following column: \(property). To continue with mismatched properties, add the -Force parameter, and then retry "
        + "the command.", id: "CannotAppendCsvWithMismatchedPropertyNames", category: .invalidData,
      target: .text(property), type: .invalidOperation)
  }

  static func fileNotFound(_ path: String) -> ErrorRecord {
    ErrorRecord(
      "Could not find file '\(path)'.", id: "FileOpenFailure", category: .openError, type: .fileNotFound)
  }
}
