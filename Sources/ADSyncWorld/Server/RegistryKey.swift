/// A key of the simulated registry; names are compared without case.
public final class RegistryKey {
  public let name: String
  /// Subkeys in the order they were made.
  public private(set) var subkeys: [RegistryKey] = []
  /// Names and values in the order they were set; the unnamed value has an empty name.
  public private(set) var values: [(name: String, value: RegistryValue)] = []

  init(name: String) { self.name = name }

  public func subkey(named name: some StringProtocol) -> RegistryKey? {
    subkeys.first { $0.name.equalsIgnoringCase(name) }
  }

  public func value(named name: String) -> RegistryValue? {
    values.first { $0.name.equalsIgnoringCase(name) }?.value
  }

  /// Sets a value; nil removes it.
  func set(_ value: RegistryValue?, named name: String) {
    let index = values.firstIndex { $0.name.equalsIgnoringCase(name) }
    switch (index, value) {
    case (let index?, let value?): values[index].value = value
    case (let index?, nil): values.remove(at: index)
    case (nil, let value?): values.append((name, value))
    case (nil, nil): break
    }
  }

  func makeSubkey(named name: some StringProtocol) -> RegistryKey {
    if let key = subkey(named: name) { return key }
    let key = RegistryKey(name: String(name))
    subkeys.append(key)
    return key
  }

  func removeSubkey(named name: some StringProtocol) { subkeys.removeAll { $0.name.equalsIgnoringCase(name) } }
}
