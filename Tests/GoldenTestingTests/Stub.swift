import Glibc

@testable import GoldenTesting

/// A folder of its own with files, and a shell script in the place of the program under test.
final class Stub {
  let folder: String
  private(set) var printed = ""

  /// - Parameter program: the lines of the shell script; `$script` is the path behind `-File`.
  init(_ program: String, files: [String: String]) throws {
    folder = try Files.makeTemporaryFolder(prefix: "stub")
    for (name, text) in files {
      let path = folder + "/" + name
      try Files.makeFolder(Paths.parent(path))
      try Files.write(Array(text.utf8), to: path)
    }
    let lines = """
      #!/bin/sh
      words="$*"
      while [ $# -gt 0 ] && [ "$1" != -File ]; do shift; done
      script=$2
      \(program)
      """
    try Files.write(Array(lines.utf8), to: folder + "/program")
    chmod(folder + "/program", 0o755)
  }

  deinit { Files.remove(folder) }

  /// Runs `rehearse test` with paths seen from the folder; returns the exit status.
  func run(_ paths: [String], _ options: String...) -> Int32 {
    printed = ""
    return GoldenTests.main(
      arguments: options + paths.map { folder + "/" + $0 }, executable: folder + "/program"
    ) { self.printed += $0 }
  }

  /// The text of a file; nil where it is absent.
  func text(_ name: String) -> String? {
    (try? Files.readIfPresent(folder + "/" + name)).flatMap { $0 }.map { Text.string($0) }
  }
}
