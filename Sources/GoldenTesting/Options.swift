/// The command line of `rehearse test`.
struct Options: Equatable {
  enum Report: Equatable { case people, tap }

  var paths: [String] = []
  var filters: [String] = []
  /// Programs at a time; nil for one a core.
  var jobs: Int?
  var timeout: Double?
  var report = Report.people
  var junit: String?
  var ratchet: String?
  var executable: String?
  var updatesGoldens = false
  var updatesRatchet = false
  var lists = false
  var isVerbose = false
  var showsSummary = false
  var showsHelp = false
  /// For how many failing tests the differences are shown.
  var shown = 25

  init() {}

  /// Reads the words behind `rehearse test`.
  ///
  /// - Throws: `TestError` for an unknown option, a missing or a useless value.
  init(_ words: [String]) throws {
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("-"), word != "-" else {
        paths.append(word)
        continue
      }
      if word == "--" {
        paths += rest
        break
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let name = parts[0]
      if try !applyFlag(name, hasValue: parts.count > 1) {
        guard Self.valued.contains(name) else { throw TestError.unknownOption(name) }
        guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else { throw TestError.missingValue(name) }
        try apply(name, value)
      }
    }
    if updatesRatchet && ratchet == nil { throw TestError.withoutRatchet() }
    if paths.isEmpty { paths = ["."] }
  }

  private static let valued: Set = [
    "--filter", "--jobs", "--timeout", "--junit", "--ratchet", "--executable", "--show",
  ]

  private mutating func applyFlag(_ name: String, hasValue: Bool) throws -> Bool {
    if hasValue { return false }
    switch name {
    case "--update": updatesGoldens = true
    case "--update-ratchet": updatesRatchet = true
    case "--list": lists = true
    case "--tap": report = .tap
    case "--verbose": isVerbose = true
    case "--summary": showsSummary = true
    case "--help", "-h", "-?": showsHelp = true
    default: return false
    }
    return true
  }

  private mutating func apply(_ name: String, _ value: String) throws {
    switch name {
    case "--filter": filters.append(value)
    case "--junit": junit = value
    case "--ratchet": ratchet = value
    case "--executable": executable = value
    case "--timeout":
      guard let seconds = Double(value), seconds > 0, seconds < 1e6 else { throw TestError.badValue(name, value) }
      timeout = seconds
    default:
      guard let number = Int(value), number > 0 else { throw TestError.badValue(name, value) }
      if name == "--jobs" { jobs = min(number, 256) } else { shown = number }
    }
  }

  static let help = """
    usage: rehearse test [options] [PATH...]

    Runs golden-output tests. A test is a script NAME.ps1 with, beside it, what it must print and how it must end:
      NAME.out   standard output   (absent: nothing)
      NAME.err   standard error    (absent: nothing)
      NAME.code  exit status       (absent: 0)
    Comment lines at the top of the script set it up:
      # world: two-ad-connectors          the scenario, a name or a .yaml file beside the script
      # now: 2016-08-24T09:20:00Z         where the clock stands
      # args: -Name contoso.com -Force    arguments of the script
      # input: yes                        a line typed into it (once for each line)
      # switches: --plain                 switches before the script
      # files: lib.ps1 data.csv           files put beside it
      # script: ../status.ps1             runs that script in place of this one
      # timeout: 60                       seconds it may take (otherwise 20)
      # skip: reason                      is not run
    The script runs in an empty folder, shown as <CWD>; its own folder is shown as <DIR>.
    PATH is a script or a folder; without one, the current folder.

    options:
      --filter WILDCARD    only tests whose name matches; may be given several times
      --list               prints the names of the tests and runs none
      --update             writes what the failing tests print as their goldens
      --jobs N             tests at a time (otherwise one a core)
      --timeout SECONDS    how long a test may take
      --show N             shows the differences of the first N failing tests (otherwise 25)
      --verbose            shows all differences in full
      --summary            shows counts for each folder and table
      --tap                prints the Test Anything Protocol
      --junit FILE         writes a JUnit report, too
      --ratchet FILE       the list of tests that are known to fail: they count as skipped; one that passes fails the run
      --update-ratchet     rewrites that list with what failed now
      --executable FILE    tests another program, such as pwsh

    exit status: 0 all passed, 1 something failed, 2 nothing could be run, 130 interrupted

    """
}
