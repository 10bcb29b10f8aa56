import PSRuntime

/// Where output goes: the next stage of a pipeline, a list that collects, a file, the host.
open class Pipe {
  public init() {}

  /// Takes one object as it is; nothing is enumerated here.
  open func write(_ value: Value) throws {}

  /// Whether what is written here ends on the host's screen, formatted: native programs then write there themselves.
  open var isHostOutput: Bool { false }
}

extension Pipe {
  /// Takes a value as the output of an expression: arrays and collections item by item, nothing for `.nothing`.
  public final func writeEnumerating(_ value: Value) throws {
    switch value {
    case .nothing, .unset: return
    case .array(let a): for item in a.items { try write(item) }
    case .object:
      guard let sequence = value.elements else { return try write(value) }
      while let item = try sequence.next() { try write(item) }
    default: try write(value)
    }
  }
}

/// A pipe that keeps what it gets.
public final class CollectingPipe: Pipe {
  public var items: [Value] = []
  public override func write(_ value: Value) { items.append(value) }

  /// Nothing, the one item, or an array of all.
  public var result: Value {
    switch items.count {
    case 0: .nothing
    case 1: items[0]
    default: .array(PSArray(items))
    }
  }
}

/// A pipe that forgets what it gets: `$null =`, `> $null`, `| Out-Null`.
public final class DiscardingPipe: Pipe {
  public override func write(_ value: Value) {}
}
