/// The compiled programs of a session, by pattern, options and case behaviour.
///
/// Callers hand it along; it holds no global state. When it is full, the half that was not used lately is dropped.
public final class RegexCache {
  private struct Key: Hashable {
    let pattern: [UInt16]
    let options: RegexOptions
    let behavior: RegexCaseBehavior
  }

  private struct Entry {
    let program: RegexProgram
    var lastUse: Int
  }

  private let capacity: Int
  private var entries: [Key: Entry] = [:]
  private var uses = 0
  private var latest: (key: Key, program: RegexProgram)?
  /// Given to each program made here.
  public var limits: RegexLimits

  public init(capacity: Int = 256, limits: RegexLimits = RegexLimits()) {
    self.capacity = Swift.max(2, capacity)
    self.limits = limits
  }

  /// The program of a pattern, made if it is not there yet; throws .NET's parse errors.
  public func program(
    _ pattern: TextView, options: RegexOptions, caseBehavior: RegexCaseBehavior = .nonTurkish
  ) throws(RegexParseError) -> RegexProgram {
    if let latest, latest.key.options == options, latest.key.behavior == caseBehavior,
      latest.key.pattern.count == pattern.count,
      latest.key.pattern.indices.allSatisfy({ latest.key.pattern[$0] == pattern[$0] })
    {
      return latest.program
    }
    uses &+= 1
    let key = Key(pattern: pattern.unitArray, options: options, behavior: caseBehavior)
    if let found = entries[key]?.program {
      entries[key]?.lastUse = uses
      latest = (key, found)
      return found
    }
    let program = try RegexProgram(pattern, options: options, caseBehavior: caseBehavior)
    program.limits = limits
    if entries.count >= capacity { dropOldHalf() }
    entries[key] = Entry(program: program, lastUse: uses)
    latest = (key, program)
    return program
  }

  private func dropOldHalf() {
    let middle = entries.values.map(\.lastUse).sorted()[entries.count / 2]
    entries = entries.filter { $0.value.lastUse >= middle }
  }
}
