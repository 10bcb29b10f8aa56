/// Finds the tests under the paths of a command line.
///
/// A path inside a folder with a `suite` file, or above one, brings that suite's tests; other scripts under a folder
/// are tests of a suite that is called as the folder.
struct SuiteDiscovery {
  let context: TestContext
  private(set) var suites: [Suite] = []
  private var seen: Set<TestName> = []

  init(context: TestContext) {
    self.context = context
  }

  /// Adds the tests of one path.
  ///
  /// - Throws: `TestError` where there is no such path or no test under it.
  mutating func add(_ path: String) throws {
    guard let absolute = Paths.absolute(path) else { throw TestError.noSuchPath(path) }
    let before = seen.count
    let isFolder = Files.kind(absolute) == .folder
    if let folder = suiteFolder(above: isFolder ? absolute : Paths.parent(absolute)) {
      try addSuite(folder, within: absolute)
    } else if isFolder {
      var scripts: [String] = []
      try walk(absolute, into: &scripts)
      addScripts(scripts, settings: SuiteSettings(name: Paths.name(absolute)), folder: absolute, isComplete: true)
    } else {
      guard absolute.hasSuffix(".ps1") else { throw TestError.notATest(path) }
      let folder = Paths.parent(absolute)
      addScripts([absolute], settings: SuiteSettings(name: Paths.name(folder)), folder: folder, isComplete: false)
    }
    if seen.count == before && !suites.contains(where: { $0.folder == absolute }) { throw TestError.noTests(path) }
  }

  private func suiteFolder(above folder: String) -> String? {
    var folder = folder
    while Files.kind(folder + "/suite") != .file {
      let parent = Paths.parent(folder)
      if parent == folder { return nil }
      folder = parent
    }
    return folder
  }

  private mutating func walk(_ folder: String, into scripts: inout [String]) throws {
    if Files.kind(folder + "/suite") == .file { return try addSuite(folder, within: folder) }
    for name in try Files.names(in: folder) {
      let path = folder + "/" + name
      switch Files.kind(path) {
      case .folder: try walk(path, into: &scripts)
      case .file where name.hasSuffix(".ps1"): scripts.append(path)
      default: break
      }
    }
  }

  private mutating func addSuite(_ folder: String, within path: String) throws {
    let settings = try SuiteSettings(file: folder + "/suite", folder: folder)
    let isComplete = path == folder
    switch settings.kind {
    case .scripts:
      var scripts: [String] = []
      try Self.collect(folder, extension: ".ps1", within: path, into: &scripts)
      addScripts(scripts, settings: settings, folder: folder, isComplete: isComplete)
    case .tables:
      var tables: [String] = []
      try Self.collect(folder, extension: ".txt", within: path, into: &tables)
      let jobs = try tables.map { try TableJob(table: $0, suite: settings, context: context) }
      append(jobs, settings: settings, folder: folder, isComplete: isComplete)
    case .parse:
      let jobs = [try ParseJob(folder: folder, suite: settings, context: context)]
      append(jobs, settings: settings, folder: folder, isComplete: true)
    case .cli:
      let jobs = try CommandLineJob.jobs(folder: folder, suite: settings, context: context)
      append(jobs, settings: settings, folder: folder, isComplete: true)
    case .repl:
      var screens: [String] = []
      try Self.collect(folder, extension: ".txt", within: path, into: &screens)
      let jobs = try screens.map { try ScreenJob(file: $0, suite: settings, context: context) }
      append(jobs, settings: settings, folder: folder, isComplete: isComplete)
    }
  }

  /// All files with an extension in and below a folder that are `path` or stand below it.
  private static func collect(
    _ folder: String, extension suffix: String, within path: String, into files: inout [String]
  ) throws {
    for name in try Files.names(in: folder) {
      let file = folder + "/" + name
      switch Files.kind(file) {
      case .folder: try collect(file, extension: suffix, within: path, into: &files)
      case .file where name.hasSuffix(suffix):
        if file == path || file.utf8.starts(with: (path + "/").utf8) { files.append(file) }
      default: break
      }
    }
  }

  private mutating func addScripts(_ scripts: [String], settings: SuiteSettings, folder: String, isComplete: Bool) {
    let jobs = scripts.map { script in
      let relative = Paths.withoutExtension(script).dropFirst(folder.count + (folder == "/" ? 0 : 1))
      return ScriptJob(
        script: script, name: TestName("\(settings.name)/\(relative)"), suite: settings, context: context)
    }
    append(jobs, settings: settings, folder: folder, isComplete: isComplete)
  }

  private mutating func append(_ jobs: [any TestJob], settings: SuiteSettings, folder: String, isComplete: Bool) {
    let fresh = jobs.filter { job in job.names.contains { !seen.contains($0) } }
    for job in fresh { seen.formUnion(job.names) }
    guard !fresh.isEmpty else { return }
    if let index = suites.firstIndex(where: { $0.folder == folder && $0.name == settings.name }) {
      suites[index].jobs += fresh
      suites[index].isComplete = suites[index].isComplete || isComplete
    } else {
      suites.append(Suite(settings: settings, folder: folder, jobs: fresh, isComplete: isComplete))
    }
  }
}
