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
  /// The string object that `latest` was last asked for with; nil once another program was asked for by text.
  private var latestText: PSString?
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
    if let latest, latest.key.options == options, latest.key.behavior == caseBehavior, holds(latest.key, pattern) {
      return latest.program
    }
    uses &+= 1
    latestText = nil
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

  /// The same for a pattern that is a string object: one that is asked for again and again is found by identity.
  public func program(
    _ pattern: PSString, options: RegexOptions, caseBehavior: RegexCaseBehavior = .nonTurkish
  ) throws(RegexParseError) -> RegexProgram {
    if let latestText, latestText === pattern, let latest, latest.key.options == options,
      latest.key.behavior == caseBehavior
    {
      return latest.program
    }
    let found = try program(pattern.view, options: options, caseBehavior: caseBehavior)
    latestText = pattern
    return found
  }

  private func holds(_ key: Key, _ pattern: TextView) -> Bool {
    guard key.pattern.count == pattern.count else { return false }
    return key.pattern.withUnsafeBufferPointer { units in
      for index in 0..<units.count where units[index] != pattern[index] { return false }
      return true
    }
  }

  private func dropOldHalf() {
    let middle = entries.values.map(\.lastUse).sorted()[entries.count / 2]
    entries = entries.filter { $0.value.lastUse >= middle }
  }
}

extension RuntimeContext {
  /// The program of a pattern, with the case rules of the current culture; throws .NET's parse errors.
  public func regexProgram(_ pattern: PSString, _ options: RegexOptions) throws(RegexParseError) -> RegexProgram {
    let behavior = RegexCaseBehavior(cultureName: cultureName)
    return try texts.regexes.program(pattern.view, options: options, caseBehavior: behavior)
  }
}
