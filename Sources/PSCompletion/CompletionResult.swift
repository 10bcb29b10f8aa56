import PSRuntime

/// What a completion stands for: `CompletionResultType`.
public enum CompletionResultType: Int64, Sendable {
  case text, history, command, providerItem, providerContainer, property, method, parameterName, parameterValue,
    variable
  case namespace, type, keyword, dynamicKeyword
  /// PowerShell's name of the enumeration.
  public static var enumTypeName: String { "System.Management.Automation.CompletionResultType" }
}

/// One text that may stand at the cursor.
public struct CompletionResult {
  /// What replaces the word.
  public var text: String
  /// What a list of choices shows.
  public var listItem: String
  public var kind: CompletionResultType
  public var toolTip: String

  public init(_ text: String, listItem: String? = nil, _ kind: CompletionResultType, toolTip: String? = nil) {
    self.text = text
    self.listItem = listItem ?? text
    self.kind = kind
    self.toolTip = toolTip ?? self.listItem
  }
}

/// All that may stand at the cursor, and what it replaces: offsets in UTF-16 units.
public struct CommandCompletion {
  public var matches: [CompletionResult] = []
  public var replacementIndex = -1
  public var replacementLength = -1

  public init() {}
  init(_ matches: [CompletionResult], from start: Int, to end: Int) {
    guard !matches.isEmpty else { return }
    self.matches = matches
    replacementIndex = start
    replacementLength = end - start
  }
}

extension Array where Element == String {
  func sortedIgnoringCase() -> [String] { sorted { $0.lowercased() < $1.lowercased() } }
}

extension Array where Element == CompletionResult {
  /// In the order of their texts, ignoring case.
  func sortedByText() -> [CompletionResult] {
    sorted { a, b in
      let (x, y) = (a.text.lowercased(), b.text.lowercased())
      return x == y ? a.text < b.text : x < y
    }
  }

  /// The first of each text, ignoring case.
  func unique() -> [CompletionResult] {
    var seen: Set<String> = []
    return filter { seen.insert($0.text.lowercased()).inserted }
  }
}

/// A word before the cursor as a pattern: all that begins with it, wildcards allowed.
struct WordPattern {
  private let pattern: WildcardPattern?
  private let prefix: String

  init(_ word: String) {
    prefix = word.lowercased()
    let text = PSString.make(word)
    pattern =
      WildcardPattern.containsWildcardCharacters(text)
      ? try? WildcardPattern(PSString.make(word + "*"), options: .ignoreCase) : nil
  }

  func matches(_ name: String) -> Bool {
    if let pattern { return pattern.isMatch(PSString.make(name)) }
    return name.lowercased().hasPrefix(prefix)
  }
}
