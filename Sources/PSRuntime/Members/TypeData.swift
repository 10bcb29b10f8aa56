/// Members and display settings that PowerShell adds to types: its own, and those of `Update-TypeData`.
public final class TypeData {
  /// What is known of one type name.
  public final class Entry {
    public var members: [PSMemberObject] = []
    public var defaultDisplayProperty: PSString?
    public var defaultDisplayPropertySet: [PSString]?
    public var defaultKeyPropertySet: [PSString]?
    public init() {}

    func member(_ name: PSString) -> PSMemberObject? { members.first { $0.name.equalsIgnoringCase(name) } }
  }

  private var entries: [NameKey: Entry] = [:]
  private var isLoaded = false
  private var displaySetsLoaded = false
  /// Counted up by each change: a call site that keeps a resolved member compares it.
  public private(set) var version = 0

  private var sources: [@Sendable () -> [(String, PSMemberObject)]] = []

  public init() {}

  /// Adds members that are made when type data is first asked for.
  public func addWhenLoaded(_ source: @escaping @Sendable () -> [(String, PSMemberObject)]) {
    sources.append(source)
    if isLoaded { for (typeName, member) in source() { makeEntry(PSString.make(typeName)).members.append(member) } }
  }

  /// The entry of a type name, nil where nothing is known of it.
  public func entry(_ typeName: PSString) -> Entry? {
    if !isLoaded { load() }
    return entries[NameKey(typeName)]
  }

  /// The entry of a type name, made where there is none.
  public func makeEntry(_ typeName: PSString) -> Entry {
    if !isLoaded { load() }
    version += 1
    let key = NameKey(typeName)
    if let known = entries[key] { return known }
    let made = Entry()
    entries[key] = made
    return made
  }

  /// Removes all that is known of a type name (`Remove-TypeData`); false where nothing was.
  public func remove(_ typeName: PSString) -> Bool {
    version += 1
    return entries.removeValue(forKey: NameKey(typeName)) != nil
  }

  /// The type names that something is known of.
  public var typeNames: [PSString] {
    if !isLoaded { load() }
    return entries.keys.map(\.text)
  }

  /// The first member of a name along the type names of an object.
  public func member(_ name: PSString, _ typeNames: [PSString]) -> PSMemberObject? {
    for typeName in typeNames {
      if let member = entry(typeName)?.member(name) { return member }
    }
    return nil
  }

  /// All members along the type names, those of bases first, an earlier type name's member replacing a later one's.
  public func members(_ typeNames: [PSString]) -> [PSMemberObject] {
    var result: [PSMemberObject] = []
    for typeName in typeNames.reversed() {
      for member in entry(typeName)?.members ?? [] {
        if let i = result.firstIndex(where: { $0.name.equalsIgnoringCase(member.name) }) {
          result[i] = member
        } else {
          result.append(member)
        }
      }
    }
    return result
  }

  /// The properties that a list or table shows by default, nil where all are shown.
  public func defaultDisplaySet(_ typeNames: [PSString]) -> [PSString]? {
    for typeName in typeNames {
      if let set = entry(typeName)?.defaultDisplayPropertySet { return set }
    }
    return nil
  }

  /// The one property that a wide view or a cell shows by default.
  public func defaultDisplayProperty(_ typeNames: [PSString]) -> PSString? {
    for typeName in typeNames {
      if let name = entry(typeName)?.defaultDisplayProperty { return name }
    }
    return nil
  }

  private func load() {
    isLoaded = true
    for line in String(describing: TypeData.displaySets).split(separator: "\n") { loadDisplaySet(line) }
    for (typeName, member) in TypeData.builtInMembers() + sources.flatMap({ $0() }) {
      makeEntry(PSString.make(typeName)).members.append(member)
    }
    version = 0
  }

  private func loadDisplaySet(_ line: Substring) {
    let fields = line.split(separator: "\t")
    guard fields.count == 3 else { return }
    let names = fields[2].split(separator: " ").map { PSString.make(String($0)) }
    for typeName in fields[0].split(separator: "|") {
      let entry = makeEntry(PSString.make(String(typeName)))
      switch fields[1] {
      case "s": entry.defaultDisplayPropertySet = names
      case "p": entry.defaultDisplayProperty = names.first
      default: entry.defaultKeyPropertySet = names
      }
    }
  }
}
