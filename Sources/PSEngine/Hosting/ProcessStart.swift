import CSupport
import Glibc

/// A program to start without waiting for it: `Start-Process`.
public struct ProcessStart {
  public let path: String
  public let folder: String
  public var arguments: [String] = []
  /// `NAME=value` for each variable.
  public var environment: [String] = []
  /// Files for the standard streams; nil leaves the session's.
  public var input: String?
  public var output: String?
  public var error: String?

  public init(path: String, folder: String) {
    self.path = path
    self.folder = folder
  }

  /// Starts the program and gives its number; nil where it cannot be started.
  public func run() -> Int32? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input { posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0) }
    if let output { posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644) }
    if let error { posix_spawn_file_actions_addopen(&actions, 2, error, O_WRONLY | O_CREAT | O_TRUNC, 0o644) }
    if !folder.isEmpty { _ = process_start_in(&actions, folder) }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    var child: pid_t = 0
    return posix_spawn(&child, path, &actions, nil, &words, &variables) == 0 ? child : nil
  }
}
