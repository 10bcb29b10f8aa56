import Glibc

/// Keys typed into the program in a terminal, and what the screen shows afterwards.
///
/// The file has the lines to type after `--- keys` and the screen after `--- screen`. `<C-c>` on a line of its own is
/// Ctrl-C; every other line ends with the Enter key. tmux is the terminal: as wide as the suite says (`columns: 240`,
/// `columns NAME: 80` for one file), and high enough that nothing scrolls away. A program that ended shows `<status N>`.
/// Blanks at line ends are not compared, measured durations are masked, the current folder is `<CWD>`.
final class ScreenJob: TestJob {
  static let defaultTimeout = 120.0
  static let defaultColumns = 120

  let names: [TestName]
  private let keys: [String]
  private let screen: [UInt8]
  private let suite: SuiteSettings
  private let context: TestContext
  private var top = ""
  private let columns: Int

  var weight: Int { 50 + keys.count }

  /// - Throws: `TestError` where the file is not of that form.
  init(file: String, suite: SuiteSettings, context: TestContext) throws {
    let lines = Text.lines(try Files.read(file)).map { Text.string($0) }
    guard let keys = lines.firstIndex(of: "--- keys"), let screen = lines.firstIndex(of: "--- screen"), keys < screen
    else { throw TestError.badScreen(file) }
    let name = Paths.withoutExtension(Paths.name(file))
    names = [TestName("\(suite.name)/\(name)")]
    columns = suite.columns[name] ?? suite.columns[""] ?? Self.defaultColumns
    self.keys = Array(lines[(keys + 1)..<screen])
    self.screen = Self.shown(Array(lines[(screen + 1)...].joined(separator: "\n").utf8))
    self.suite = suite
    self.context = context
  }

  func prepare() throws -> Preparation {
    guard Paths.program("tmux") != nil else { return .skip("tmux is not installed (scripts/setup installs it)") }
    guard Self.hasTerminals else { return .skip("there are no pseudo terminals here (/dev/pts is not mounted)") }
    top = try Files.makeTemporaryFolder(prefix: "r")
    try Files.makeFolder(top + "/c")
    try Files.write(Array(driver.utf8), to: top + "/driver")
    return .run(
      Launch(
        program: "/bin/sh", arguments: [top + "/driver"],
        environment: context.environment + ["TMUX_TMPDIR=\(top)"], folder: top + "/c", input: nil,
        timeout: context.timeout.map { max($0, Self.defaultTimeout) } ?? suite.timeout ?? Self.defaultTimeout))
  }

  /// Whether the system gives out pseudo terminals, which a bare chroot does not.
  static var hasTerminals: Bool {
    let descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    close(descriptor)
    return true
  }

  /// What runs the program in the terminal and keeps its exit status, which tmux does not always know; Ctrl-C is the
  /// program's.
  private var keeper: String { "trap : INT; \"$0\" \"$@\"; echo $? >../status" }

  /// The shell script that starts the terminal, types and prints the screen.
  ///
  /// The terminal's server stays in the script's process group, so that a timeout ends it too. After each line it waits
  /// until the screen is quiet: shortly where its last line is a prompt, longer where a command may be at work.
  private var driver: String {
    let command = ([context.executable] + context.switches(suite.switches ?? [])).map(Self.quoted)
    let typing = keys.map { line in
      line == "<C-c>"
        ? "tmux send-keys C-c; settle"
        : "tmux send-keys -l -- \(Self.quoted(line)); tmux send-keys Enter; settle"
    }
    return """
      tmux() { command tmux -N -u -f /dev/null "$@"; }
      screen() { tmux capture-pane -p -S - | grep -v '^Pane is dead'; }
      settle() {
        quiet=0 rounds=0 last=
        while [ $rounds -lt 200 ]; do
          sleep 0.1
          now=$(screen)
          if [ "$now" = "$last" ]; then quiet=$((quiet + 1)); else quiet=0; fi
          last=$now rounds=$((rounds + 1))
          if [ $quiet -ge 8 ] && [ -n "$now" ]; then return; fi
          if [ $quiet -ge 2 ]; then case $now in *[\\>:] | *[\\>:]' ') return ;; esac; fi
          if [ "$(tmux display-message -p '#{pane_dead}')" = 1 ]; then return; fi
        done
      }
      command tmux -u -f /dev/null -D >/dev/null 2>&1 &
      server=$!
      rounds=0
      until tmux set-option -g remain-on-exit on 2>/dev/null; do
        sleep 0.02
        rounds=$((rounds + 1))
        if [ $rounds -gt 250 ]; then echo 'tmux does not start'; exit 1; fi
      done
      tmux new-session -d -x \(columns) -y 900 /bin/sh -c \(Self.quoted(keeper)) \(command.joined(separator: " "))
      settle
      \(typing.joined(separator: "\n"))
      printf '%s\n' "$(screen)"
      if [ "$(tmux display-message -p '#{pane_dead}')" = 1 ]; then printf '<status %s>\n' "$(cat ../status)"; fi
      kill $server

      """
  }

  private static func quoted(_ word: String) -> String {
    "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  func judge(_ finished: Finished) -> [CaseResult] {
    defer { if !top.isEmpty { Files.remove(top) } }
    let output = Text.replacing(top + "/c", in: Text.normalized(finished.output), with: "<CWD>")
    return [
      CaseResult(
        names[0],
        mismatches: [
          Mismatch("screen", expected: screen, actual: Self.shown(output)),
          Mismatch("exit status", expected: Array("0".utf8), actual: Array("\(finished.status)".utf8)),
        ],
        notes: [finished.disturbance], seconds: finished.seconds)
    ]
  }

  /// A screen without blanks at the ends of lines and empty lines at its end, durations masked.
  static func shown(_ screen: [UInt8]) -> [UInt8] {
    var lines = Text.split(Text.normalized(screen), on: Text.lineFeed).map { line in
      var line = line
      while line.last == Text.space { line.removeLast() }
      return masked(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return Array(lines.joined(separator: [Text.lineFeed]))
  }

  /// A line with `#.###` in place of each number of three decimal places: how long commands took.
  private static func masked(_ line: [UInt8]) -> [UInt8] {
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    var result: [UInt8] = []
    var index = 0
    while index < line.count {
      let whole = line[index...].prefix(while: isDigit)
      let rest = line[whole.endIndex...]
      let places = rest.dropFirst().prefix(while: isDigit)
      if !whole.isEmpty, rest.first == UInt8(ascii: "."), places.count == 3 {
        result += Array("#.###".utf8)
        index = places.endIndex
      } else {
        let taken = max(whole.count, 1)
        result += line[index..<(index + taken)]
        index += taken
      }
    }
    return result
  }
}
