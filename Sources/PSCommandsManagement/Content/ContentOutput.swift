import PSEngine
import PSRuntime

/// Writes what `Get-Content` reads, in groups of `-ReadCount`, with the notes of its item.
struct ContentOutput {
  /// How many items are read at once.
  static let block = 1024

  private let runtime: CommandRuntime
  private let context: ProviderContext
  private let item: ProviderPath
  private let groupSize: Int
  private var group: [Value] = []
  private var count = 0
  /// The notes of the item: made once, copied for each line.
  private let notes: PSCustomObject?
  private static nonisolated(unsafe) let readCount = PSString.make("ReadCount")

  init(_ runtime: CommandRuntime, _ item: ProviderPath, _ context: ProviderContext, readCount: Int) {
    self.runtime = runtime
    self.item = item
    self.context = context
    groupSize = readCount <= 0 ? .max : readCount
    if case .object(let object) = context.note(.bool(true), path: item.path, isContainer: nil, provider: item.provider),
      let wrapper = object as? PSObject
    {
      notes = wrapper.attached
      notes?.set(PSString.make("PSPath"), .text(item.path))
      if let navigation = item.provider as? any NavigationCmdletProvider {
        notes?.set(PSString.make("PSParentPath"), .text(navigation.parentPath(item.path, root: item.drive?.root ?? "")))
      }
    } else {
      notes = nil
    }
  }

  mutating func add(_ value: Value) throws {
    count += 1
    if groupSize == 1 { return try write(value) }
    group.append(value)
    if group.count == groupSize { try flush() }
  }

  private mutating func flush() throws {
    guard !group.isEmpty else { return }
    let values = group
    group = []
    try write(values.count == 1 && groupSize != .max ? values[0] : .array(PSArray(values)))
  }

  mutating func end() throws { try flush() }

  private func write(_ value: Value) throws {
    guard let notes, !value.isNull else { return try runtime.writeObject(value) }
    let bag = PSCustomObject(shape: notes.shape, slots: notes.slots)
    bag.set(ContentOutput.readCount, .long(Int64(count)))
    if case .object(let object) = value {
      object.attached = bag
      return try runtime.writeObject(value)
    }
    try runtime.writeObject(.object(PSObject(value, attached: bag)))
  }
}
