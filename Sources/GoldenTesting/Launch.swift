/// One run of a program: what to start, where, and for how long.
struct Launch {
  var program: String
  var arguments: [String]
  /// `NAME=value` each; nothing is inherited.
  var environment: [String]
  var folder: String
  /// Standard input; empty where nil.
  var input: [UInt8]?
  /// Seconds until the program and all that it started are killed.
  var timeout: Double
}

/// What a program left behind.
struct Finished {
  /// Why a program was stopped from outside.
  enum Stop { case none, timeout, tooMuchOutput }

  var output: [UInt8] = []
  var errors: [UInt8] = []
  /// The exit status; the negative number of the signal that ended it; 124 where it took too long.
  var status: Int = 0
  var stop = Stop.none
  var seconds: Double = 0

  /// One sentence about an end that the program did not choose; nil where it left by itself.
  var disturbance: String? {
    switch stop {
    case .timeout: "stopped after \(Text.decimal(seconds)) seconds"
    case .tooMuchOutput: "stopped because it wrote more than \(ProcessPool.outputLimit >> 20) MB"
    case .none: status < 0 ? "killed by signal \(-status)" : nil
    }
  }
}

/// The environment that tests run in: the caller's without locale and PowerShell settings, and fixed values.
enum TestEnvironment {
  private static let fixed = [
    "NO_COLOR=1", "TERM=dumb", "LANG=en_US.UTF-8", "TZ=UTC", "POWERSHELL_TELEMETRY_OPTOUT=1",
    "POWERSHELL_UPDATECHECK=Off",
  ]

  /// For scripts and command lines.
  static func inherited(home: String, from variables: [String]) -> [String] {
    let names = Set(fixed.compactMap { $0.split(separator: "=").first } + ["HOME"])
    let kept = variables.filter { variable in
      let name = variable.prefix { $0 != "=" }
      return !name.hasPrefix("LC_") && !name.hasPrefix("PS") && !names.contains(name)
    }
    return kept + fixed + ["HOME=\(home)"]
  }

  /// For tables: nothing of the caller's.
  static let bare =
    fixed.filter { !$0.hasPrefix("POWERSHELL_UPDATECHECK") }
    + ["PATH=/nonexistent", "HOME=/nonexistent", "DOTNET_ROOT=/usr/share/dotnet"]
}
