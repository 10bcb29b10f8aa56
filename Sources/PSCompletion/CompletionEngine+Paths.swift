import PSEngine
import PSRuntime

extension CompletionEngine {
  /// Items of drives and folders whose paths begin with a word.
  func paths(_ word: String) -> [CompletionResult] {
    let bare = word.filter { $0 != "'" && $0 != "\"" }
    if let colon = bare.firstIndex(of: ":"),
      let found = driveItems(String(bare[..<colon]), String(bare[bare.index(after: colon)...]))
    {
      return found
    }
    let slash = bare.lastIndex(of: "/")
    let folder = slash.map { String(bare[...$0]) } ?? ""
    let name = slash.map { String(bare[bare.index(after: $0)...]) } ?? bare
    let session = context.session
    let place = folder.hasPrefix("~/") ? session.homeFolder + "/" + folder.dropFirst(2) : folder
    let current = session.currentFileSystemFolder
    let path = place.hasPrefix("/") ? place : place.isEmpty ? current : FilePath.join(current, place)
    let pattern = WordPattern(name)
    let shownFolder = folder.isEmpty ? "./" : folder
    let entries = session.files.list(path).filter {
      pattern.matches($0) && (name.hasPrefix(".") || !$0.hasPrefix("."))
    }
    return entries.map { entry in
      let isFolder = session.files.kind(FilePath.join(path, entry)) == .folder
      let text = CompletionEngine.quoted(shownFolder + entry)
      return CompletionResult(text, listItem: entry, isFolder ? .providerContainer : .providerItem)
    }.sortedByText()
  }

  /// Items of the drives that hold names: variables, functions, aliases, the environment.
  private func driveItems(_ drive: String, _ rest: String) -> [CompletionResult]? {
    let word = rest.hasPrefix("/") || rest.hasPrefix("\\") ? String(rest.dropFirst()) : rest
    let names: [String]
    switch drive.lowercased() {
    case "env": names = context.session.environment.names
    case "variable": names = context.visibleVariables().map(\.name.string)
    case "alias": names = context.session.visibleAliases().map(\.name.string)
    case "function": names = context.session.allCommands([.function, .filter]) { _ in true }.map(\.name.string)
    default: return nil
    }
    let pattern = WordPattern(word)
    return names.filter { pattern.matches($0) }
      .map { CompletionResult(CompletionEngine.quoted("\(drive):/\($0)"), listItem: $0, .providerItem) }.unique()
      .sortedByText()
  }
}
