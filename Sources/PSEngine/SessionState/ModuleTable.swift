import PSRuntime

/// The modules of a session: those that are loaded, and where others are looked for.
public final class ModuleTable {
  unowned let session: SessionState
  private var table: [PSModuleInfo] = []
  /// Modules whose file is being run: an import of one of them again finds it here.
  var loading: [String] = []
  /// Files of the module path by module name, read when first needed.
  private var exportsOnPath: [NameKey: String]?
  /// Names that a search of the module path did not find.
  private var isSearching = false

  init(_ session: SessionState) { self.session = session }

  /// The loaded modules in order of import, built-in ones that have been used first.
  public var all: [PSModuleInfo] { table }

  /// A loaded module by name or path.
  public func loaded(named name: String) -> PSModuleInfo? {
    let wanted = PSString.make(name)
    return table.last { $0.name.equalsIgnoringCase(wanted) || $0.path.equalsIgnoringCase(wanted) }
  }

  /// Whether a module is built in, loaded, or found on the module path.
  func isAvailable(_ name: String) -> Bool {
    loaded(named: name) != nil || findOnPath(name) != nil
      || session.commands.modules.contains { $0.name.lowercased() == name.lowercased() }
  }

  func add(_ module: PSModuleInfo) {
    table.removeAll { $0 === module }
    table.append(module)
  }

  func remove(_ module: PSModuleInfo) { table.removeAll { $0 === module } }

  /// The folders of `$env:PSModulePath`.
  public var searchPath: [String] {
    (session.environment.value("PSModulePath") ?? "").split(separator: ":").map(String.init)
  }

  /// The names of the modules in the folders of the module path, in order of folders and names.
  public var availableNames: [String] {
    searchPath.flatMap { folder in
      session.files.list(folder).sorted().filter { moduleFile(in: FilePath.join(folder, $0), $0) != nil }
    }
  }

  /// Imports a module by name from the module path; false where there is none.
  func tryImport(_ name: String) throws -> Bool {
    guard findOnPath(name) != nil else { return false }
    _ = try ModuleLoader(session).importModule(named: name, ImportOptions())
    return true
  }

  /// Imports the module of the module path that exports a command; false where there is none.
  func autoload(_ name: PSString) throws -> Bool {
    guard !isSearching, !searchPath.isEmpty else { return false }
    isSearching = true
    defer { isSearching = false }
    guard let file = exports()[NameKey(name)] else { return false }
    _ = try ModuleLoader(session).importModule(named: file, ImportOptions())
    return true
  }

  /// The file of a module by name: its manifest, else its script, in a folder of its name or a version below it.
  public func findOnPath(_ name: String) -> String? {
    for folder in searchPath {
      if let found = moduleFile(in: FilePath.join(folder, name), name) { return found }
    }
    return nil
  }

  /// The file that makes a folder a module.
  func moduleFile(in folder: String, _ name: String) -> String? {
    let files = session.files
    guard files.kind(folder) == .folder else { return nil }
    for ending in [".psd1", ".psm1"] {
      let path = FilePath.join(folder, FilePath.lastComponent(name) + ending)
      if files.kind(path) == .file { return path }
    }
    let versions = files.list(folder).filter { $0.allSatisfy { $0.isNumber || $0 == "." } && $0.contains(".") }
    for version in versions.sorted(by: ModuleVersion.isNewer) {
      for ending in [".psd1", ".psm1"] {
        let path = FilePath.join(FilePath.join(folder, version), FilePath.lastComponent(name) + ending)
        if files.kind(path) == .file { return path }
      }
    }
    return nil
  }

  /// Commands of the modules on the module path by name; found by their manifests and by the names of functions in scripts.
  private func exports() -> [NameKey: String] {
    if let exportsOnPath { return exportsOnPath }
    var result: [NameKey: String] = [:]
    for folder in searchPath {
      for name in session.files.list(folder) {
        guard let file = moduleFile(in: FilePath.join(folder, name), name) else { continue }
        for command in ModuleLoader(session).exportedNames(ofFile: file) where result[NameKey(command)] == nil {
          result[NameKey(command)] = file
        }
      }
    }
    exportsOnPath = result
    return result
  }

  /// Forgets what the module path exports, after it changed.
  public func refresh() { exportsOnPath = nil }
}

/// Order of version texts.
enum ModuleVersion {
  static func parts(_ text: String) -> [Int] { text.split(separator: ".").map { Int($0) ?? 0 } }

  static func compare(_ a: String, _ b: String) -> Int {
    let x = parts(a), y = parts(b)
    for i in 0..<max(x.count, y.count) {
      let p = i < x.count ? x[i] : 0, q = i < y.count ? y[i] : 0
      if p != q { return p < q ? -1 : 1 }
    }
    return 0
  }
  static func isNewer(_ a: String, _ b: String) -> Bool { compare(a, b) > 0 }
}
