import PSRuntime

/// The built-in modules of a session and their cmdlets by name.
///
/// Only names are read at registration; metadata is made when a command is first found.
final class CommandTable {
  private enum Slot {
    case entry(module: Int, CmdletEntry)
    case made(CmdletInfo)
  }
  private(set) var modules: [CommandModule] = []
  private var cmdlets: [NameKey: Slot] = [:]
  private var pending: [Int] = []
  private let types: TypeTable

  init(types: TypeTable) { self.types = types }

  func register(_ module: CommandModule) {
    modules.append(module)
    pending.append(modules.count - 1)
  }

  /// A cmdlet by name, made when first asked for.
  func find(_ name: PSString) -> CmdletInfo? {
    readPending()
    let key = NameKey(name)
    switch cmdlets[key] {
    case .made(let info)?: return info
    case .entry(let module, let entry)?:
      let info = entry.make(PSString.make(entry.name), types)
      info.moduleName = modules[module].name
      info.moduleVersion = modules[module].version
      cmdlets[key] = .made(info)
      return info
    case nil: return nil
    }
  }

  /// The names of all cmdlets with their module's name.
  var names: [(name: String, module: String)] {
    readPending()
    return cmdlets.map { key, slot in
      switch slot {
      case .made(let info): (info.name.string, info.moduleName)
      case .entry(let module, let entry): (entry.name, modules[module].name)
      }
    }
  }

  /// Makes a cmdlet unknown, as `Remove-Module` of its module does.
  func remove(module name: String) {
    readPending()
    cmdlets = cmdlets.filter { _, slot in
      switch slot {
      case .made(let info): info.moduleName != name
      case .entry(let module, _): modules[module].name != name
      }
    }
  }

  func module(named name: String) -> CommandModule? {
    modules.first { $0.name.lowercased() == name.lowercased() }
  }

  private func readPending() {
    guard !pending.isEmpty else { return }
    for index in pending {
      for entry in modules[index].cmdlets() { cmdlets[NameKey(entry.name)] = .entry(module: index, entry) }
    }
    pending = []
  }
}
