import CSupport

/// The environment variables of a session: a copy of the process's, changed by scripts and given to programs.
public final class SessionEnvironment {
  private var values: [String: String] = [:]
  /// Whether names that differ in case only are one variable, as on Windows.
  public var ignoresCase = false
  private var hasRead = false

  public init() {}

  /// An environment with given variables instead of the process's.
  public init(_ values: [String: String], ignoresCase: Bool = false) {
    self.values = values
    self.ignoresCase = ignoresCase
    hasRead = true
  }

  private func readProcess() {
    guard !hasRead else { return }
    hasRead = true
    var entry = process_environment()
    while let text = entry?.pointee {
      let pair = String(cString: text)
      if let equals = pair.firstIndex(of: "=") {
        values[String(pair[..<equals])] = String(pair[pair.index(after: equals)...])
      }
      entry = entry?.advanced(by: 1)
    }
  }

  private func key(_ name: String) -> String {
    guard ignoresCase, values[name] == nil else { return name }
    let folded = name.lowercased()
    return values.keys.first { $0.lowercased() == folded } ?? name
  }

  public func value(_ name: String) -> String? {
    readProcess()
    return values[key(name)]
  }

  /// Sets a variable; nil removes it.
  public func set(_ name: String, _ value: String?) {
    readProcess()
    values[key(name)] = value
  }

  public var names: [String] {
    readProcess()
    return values.keys.sorted()
  }

  /// `NAME=value` for each variable.
  var entries: [String] {
    readProcess()
    return values.map { $0.key + "=" + $0.value }.sorted()
  }
}
