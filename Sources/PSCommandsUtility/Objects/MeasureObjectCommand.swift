import PSEngine
import PSRuntime

/// Counts objects and computes sums, averages, extremes and deviations of their properties, or counts lines, words, characters.
///
/// A null value counts, a missing property does not; one value that is no number leaves sum and average out. Follows
/// Microsoft.PowerShell.Utility/Measure-Object.
struct MeasureObjectCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .measure, "Object", defaultParameterSet: "GenericMeasure",
    outputTypes: [
      "Microsoft.PowerShell.Commands.GenericMeasureInfo", "Microsoft.PowerShell.Commands.TextMeasureInfo",
      "Microsoft.PowerShell.Commands.GenericObjectMeasureInfo",
    ])

  static let parameters: [Parameter<Self>] = [
    .init("InputObject", .valueFromPipeline) { $0.inputObject = $1 },
    .init("Property", .position(0), .validateNotNullOrEmpty) { $0.property = $1 },
    .init("StandardDeviation", .set("GenericMeasure")) { $0.wanted.set(.deviation, $1) },
    .init("Sum", .set("GenericMeasure")) { $0.wanted.set(.sum, $1) },
    .init("AllStats", .set("GenericMeasure")) { $0.wanted.set(.all, $1) },
    .init("Average", .set("GenericMeasure")) { $0.wanted.set(.average, $1) },
    .init("Maximum", .set("GenericMeasure")) { $0.wanted.set(.maximum, $1) },
    .init("Minimum", .set("GenericMeasure")) { $0.wanted.set(.minimum, $1) },
    .init("Line", .set("TextMeasure")) { $0.wanted.set(.lines, $1) },
    .init("Word", .set("TextMeasure")) { $0.wanted.set(.words, $1) },
    .init("Character", .set("TextMeasure")) { $0.wanted.set(.characters, $1) },
    .init("IgnoreWhiteSpace", .set("TextMeasure")) { $0.ignoreWhiteSpace = $1 },
  ]

  /// What is asked for.
  struct Wanted: OptionSet {
    let rawValue: Int
    static let sum = Wanted(rawValue: 1)
    static let average = Wanted(rawValue: 2)
    static let maximum = Wanted(rawValue: 4)
    static let minimum = Wanted(rawValue: 8)
    static let deviation = Wanted(rawValue: 16)
    static let lines = Wanted(rawValue: 32)
    static let words = Wanted(rawValue: 64)
    static let characters = Wanted(rawValue: 128)
    static let all: Wanted = [.sum, .average, .maximum, .minimum, .deviation]
    static let numbers: Wanted = [.sum, .average, .deviation]
    static let text: Wanted = [.lines, .words, .characters]

    mutating func set(_ part: Wanted, _ flag: SwitchParameter) {
      if flag.isPresent { insert(part) } else { remove(part) }
    }
  }

  var inputObject = PSObjectParameter()
  var property: [PropertyExpression] = []
  var wanted: Wanted = []
  var ignoreWhiteSpace = SwitchParameter()
  /// By name in order of appearance.
  private var names: [NameKey] = []
  private var statistics: [MeasureStatistics] = []
  private var hasNonNumber = false
  private var count = 0

  init() {}

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    for expression in property { try expression.open(runtime) }
  }

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let item = inputObject.value
    if item.isNull { return }
    count += 1
    if property.isEmpty {
      try analyze(item.base, entry(NameKey("$_")), runtime)
    } else {
      try analyzeProperties(item, runtime)
    }
  }

  mutating func endProcessing(_ runtime: CommandRuntime) throws {
    dispose(runtime)
    if count == 0 && property.isEmpty { _ = entry(NameKey("$_")) }
    for (name, statistic) in zip(names, statistics) {
      if statistic.count == 0 && !property.isEmpty {
        if runtime.context.isStrict(2) {
          try runtime.writeError(
            ObjectStrings.measuredPropertyNotFound(name.text, isGeneric: runtime.parameterSetName != "TextMeasure"))
        }
        continue
      }
      let info =
        runtime.parameterSetName == "TextMeasure" ? textInfo(statistic) : try genericInfo(statistic, runtime.context)
      if !property.isEmpty { info.property = .string(name.text) }
      try runtime.writeObject(info)
    }
  }

  mutating func dispose(_ runtime: CommandRuntime) {
    for expression in property { expression.close() }
  }

  private mutating func entry(_ name: NameKey) -> Int {
    if let known = names.firstIndex(of: name) { return known }
    names.append(name)
    statistics.append(MeasureStatistics())
    return names.count - 1
  }

  // MARK: - Values

  private mutating func analyzeProperties(_ item: Value, _ runtime: CommandRuntime) throws {
    if property.count == 1, let only = property.first, case .name(let name) = only.form {
      guard let value = try read(only, item, runtime.context) else {
        _ = entry(NameKey(name))
        return
      }
      return try analyze(value, entry(NameKey(only.resolvedName(for: item, runtime.context))), runtime)
    }
    var done: Set<NameKey> = []
    for expression in property {
      let resolved = try expression.resolve(for: item, runtime.context)
      if resolved.isEmpty && !expression.hasWildcards { _ = entry(NameKey(expression.text)) }
      for one in resolved {
        let name = NameKey(one.isBlock ? one.text : one.resolvedName(for: item, runtime.context))
        guard !done.contains(name), let value = try read(one, item, runtime.context) else { continue }
        try analyze(value, entry(name), runtime)
        done.insert(name)
      }
    }
  }

  /// The value of a property; one that fails is null.
  private func read(_ expression: PropertyExpression, _ item: Value, _ context: ExecutionContext) throws -> Value? {
    do {
      return try expression.value(of: item, context)?.base
    } catch is RuntimeException {
      return .null
    }
  }

  private mutating func analyze(_ value: Value, _ index: Int, _ runtime: CommandRuntime) throws {
    statistics[index].count += 1
    if !wanted.isDisjoint(with: .text) {
      let text = try ObjectText.shown(value, runtime.context)
      statistics[index].add(text, wanted, ignoringWhiteSpace: ignoreWhiteSpace.isPresent)
    }
    if !wanted.isDisjoint(with: .numbers) {
      guard let number = try MeasureStatistics.number(value, runtime.context) else {
        hasNonNumber = true
        return try runtime.writeError(ObjectStrings.notNumeric(value, runtime.context))
      }
      statistics[index].add(number, deviation: wanted.contains(.deviation))
    }
    if wanted.contains(.minimum) {
      statistics[index].minimum = try extreme(value, statistics[index].minimum, isMinimum: true, runtime.context)
    }
    if wanted.contains(.maximum) {
      statistics[index].maximum = try extreme(value, statistics[index].maximum, isMinimum: false, runtime.context)
    }
  }

  /// The smaller or greater of a value and the one so far; numbers, and what converts to them, count as such.
  private func extreme(
    _ value: Value, _ known: Value, isMinimum: Bool, _ context: ExecutionContext
  ) throws -> Value {
    if known.isNull { return value }
    if case .int(let x) = value, case .int(let y) = known { return (isMinimum ? x < y : x > y) ? value : known }
    var current = value, old = known
    if !value.isNull, let n = try MeasureStatistics.number(value, context) { current = .double(n) }
    if let n = try MeasureStatistics.number(known, context) { old = .double(n) }
    if !current.isNull && current.type !== old.type {
      current = .string(try LanguagePrimitives.text(current, context))
      old = .string(try LanguagePrimitives.text(old, context))
    }
    let comparer = ObjectComparer(context, ignoresCase: false)
    let order = try comparer.compare(old, current)
    return (isMinimum ? order : -order) > 0 ? value : known
  }

  // MARK: - Results

  private func genericInfo(_ statistic: MeasureStatistics, _ context: ExecutionContext) throws -> MeasureInfo {
    let minimum = try MeasureStatistics.number(statistic.minimum, context)
    let maximum = try MeasureStatistics.number(statistic.maximum, context)
    let isNumeric = (statistic.minimum.isNull || minimum != nil) && (statistic.maximum.isNull || maximum != nil)
    let info = MeasureInfo(isNumeric ? .generic : .genericObject)
    info.count = Int32(clamping: statistic.count)
    if !hasNonNumber {
      if wanted.contains(.sum) { info.sum = .double(statistic.sum) }
      if wanted.contains(.average) && statistic.count > 0 {
        info.average = .double(statistic.sum / Double(statistic.count))
      }
      if wanted.contains(.deviation) { info.standardDeviation = .double(statistic.variance.squareRoot()) }
    }
    if wanted.contains(.maximum) && !statistic.maximum.isNull {
      info.maximum = isNumeric ? maximum.map { .double($0) } ?? .null : statistic.maximum
    }
    if wanted.contains(.minimum) && !statistic.minimum.isNull {
      info.minimum = isNumeric ? minimum.map { .double($0) } ?? .null : statistic.minimum
    }
    return info
  }

  private func textInfo(_ statistic: MeasureStatistics) -> MeasureInfo {
    let info = MeasureInfo(.text)
    if wanted.contains(.lines) { info.lines = .int(Int32(clamping: statistic.lines)) }
    if wanted.contains(.words) { info.words = .int(Int32(clamping: statistic.words)) }
    if wanted.contains(.characters) { info.characters = .int(Int32(clamping: statistic.characters)) }
    return info
  }
}
