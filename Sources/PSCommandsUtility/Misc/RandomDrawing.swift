import PSEngine
import PSRuntime

/// The numbers of `Get-Random`: .NET's seeded generator or the system's randomness, four bytes at a time.
final class RandomNumbers {
  private var seeded: DotNetRandom?
  private var system = SystemRandomNumberGenerator()

  func seed(_ seed: Int32) { seeded = DotNetRandom(seed: seed) }

  func bytes(_ count: Int) -> [UInt8] {
    if seeded != nil { return seeded?.nextBytes(count) ?? [] }
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &system) }
  }

  private func sample() -> Int32 {
    let b = bytes(4).map(UInt32.init)
    return Int32(bitPattern: b[0] | b[1] << 8 | b[2] << 16 | b[3] << 24)
  }

  private func next() -> Int32 {
    var number = sample()
    while number == .max { number = sample() }
    return number < 0 ? number &+ .max : number
  }

  func double() -> Double { Double(next()) * (1.0 / Double(Int32.max)) }

  /// `minimum` up to below `maximum`, which must not be smaller.
  func int(_ minimum: Int32, below maximum: Int32) -> Int32 {
    let range = Int64(maximum) - Int64(minimum)
    if range <= Int64(Int32.max) { return Int32(truncatingIfNeeded: Int64(double() * Double(range)) + Int64(minimum)) }
    var number = sample()
    while number == .max { number = sample() }
    let large = (Double(number) + Double(Int32.max)) / (2 * Double(Int32.max))
    return Int32(truncatingIfNeeded: Int64(large * Double(range)) + Int64(minimum))
  }

  /// The same for wide ranges: random bits until they are below the range.
  func long(_ minimum: Int64, below maximum: Int64) -> Int64 {
    let range = UInt64(bitPattern: maximum &- minimum)
    if range <= UInt64(Int32.max) { return minimum + Int64(int(0, below: Int32(range))) }
    let mask = UInt64.max >> UInt64(range.leadingZeroBitCount)
    while true {
      let bits = bytes(8).enumerated().reduce(UInt64(0)) { $0 | UInt64($1.element) << UInt64($1.offset * 8) } & mask
      if bits < range { return Int64((Double(minimum) + Double(bits)).clampedToInt64) }
    }
  }

  /// `minimum` up to below `maximum`.
  func double(_ minimum: Double, below maximum: Double) -> Double {
    var difference = maximum - minimum
    while true {
      let r = double()
      let number = difference.isInfinite ? minimum + r * maximum - r * minimum : minimum + r * difference
      if number < maximum { return number }
      if !difference.isInfinite { difference *= r }
    }
  }
}

extension Double {
  fileprivate var clampedToInt64: Int64 { self >= 0x1p63 ? .max : self <= -0x1p63 ? .min : Int64(self) }
}

/// What `Get-Random` and `Get-SecureRandom` have in common.
struct RandomDrawing {
  var inputObject: [Value]?
  var maximum: Value = .null
  var minimum: Value = .null
  var count: Int32 = 1
  var shuffle = SwitchParameter()
  private var chosen: [Value] = []
  private var processed = 0
  private var drawsItems = false

  mutating func begin(_ numbers: RandomNumbers, _ runtime: CommandRuntime) throws {
    drawsItems =
      runtime.parameterSetName != "RandomNumberParameterSet"
      || (runtime.expectingInput && maximum.isNull && minimum.isNull)
    if !drawsItems, case .array(let a) = maximum.base {
      inputObject = a.items
      drawsItems = true
    }
    if !drawsItems { try drawNumbers(numbers, runtime) }
  }

  // MARK: - Numbers

  private func drawNumbers(_ numbers: RandomNumbers, _ runtime: CommandRuntime) throws {
    let low = try RandomDrawing.operand(minimum, runtime.context)
    let high = try RandomDrawing.operand(maximum, runtime.context)
    if RandomDrawing.isInt(low) && RandomDrawing.isInt(high) {
      let a = RandomDrawing.int(low) ?? 0, b = RandomDrawing.int(high) ?? Int64(Int32.max)
      if a >= b { try refuse("\(a)", "\(b)", runtime) }
      for _ in 0..<count { try runtime.writeObject(.int(numbers.int(Int32(a), below: Int32(b)))) }
    } else if RandomDrawing.isWhole(low) && RandomDrawing.isWhole(high) {
      let a = RandomDrawing.int(low) ?? 0, b = RandomDrawing.int(high) ?? .max
      if a >= b { try refuse("\(a)", "\(b)", runtime) }
      for _ in 0..<count { try runtime.writeObject(.long(numbers.long(a, below: b))) }
    } else {
      let a = try RandomDrawing.double(low, runtime.context) ?? 0
      let b = try RandomDrawing.double(high, runtime.context) ?? .greatestFiniteMagnitude
      if a >= b {
        try refuse(
          LanguagePrimitives.text(.double(a), runtime.context).string,
          LanguagePrimitives.text(.double(b), runtime.context).string,
          runtime)
      }
      for _ in 0..<count { try runtime.writeObject(.double(numbers.double(a, below: b))) }
    }
  }

  private func refuse(_ minimum: String, _ maximum: String, _ runtime: CommandRuntime) throws {
    try runtime.throwTerminating(MiscStrings.minimumNotBelowMaximum(minimum, maximum))
  }

  /// A bound as a number: texts are read as literals are.
  private static func operand(_ value: Value, _ context: ExecutionContext) throws -> Value {
    guard case .string = value.base else { return value.base }
    return try Operations.add(.int(0), value.base, context)
  }
  private static func isInt(_ value: Value) -> Bool { if case .int = value { true } else { value.isNull } }
  private static func isWhole(_ value: Value) -> Bool { if case .long = value { true } else { isInt(value) } }
  private static func int(_ value: Value) -> Int64? {
    switch value {
    case .int(let v): Int64(v)
    case .long(let v): v
    default: nil
    }
  }
  private static func double(_ value: Value, _ context: ExecutionContext) throws -> Double? {
    if value.isNull { return nil }
    if case .double(let d) = try LanguagePrimitives.convert(value, to: .double, context) { return d }
    return nil
  }

  // MARK: - Items

  mutating func process(_ numbers: RandomNumbers) {
    guard drawsItems else { return }
    for item in inputObject ?? [.null] {
      if shuffle.isPresent || processed < Int(count) {
        chosen.append(item)
      } else if numbers.int(0, below: Int32(clamping: processed + 1)) < count {
        chosen[Int(numbers.int(0, below: Int32(clamping: chosen.count)))] = item
      }
      processed += 1
    }
  }

  mutating func end(_ numbers: RandomNumbers, _ runtime: CommandRuntime) throws {
    guard drawsItems else { return }
    let total = Int32(clamping: chosen.count)
    for i in 0..<total {
      let j = Int(numbers.int(i, below: total))
      try runtime.writeObject(chosen[j])
      chosen[j] = chosen[Int(i)]
    }
  }
}

/// Draws numbers or items by chance; the same ones for the same seed. Follows Microsoft.PowerShell.Utility/Get-Random.
struct GetRandomCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .get, "Random", defaultParameterSet: "RandomNumberParameterSet",
    outputTypes: ["System.Int32", "System.Int64", "System.Double"])

  static let parameters: [Parameter<Self>] = [
    .init("SetSeed", .validateNotNull) { $0.seed = $1 },
    .init("Maximum", .set("RandomNumberParameterSet", .position(0))) { $0.drawing.maximum = $1 },
    .init("Minimum", .set("RandomNumberParameterSet")) { $0.drawing.minimum = $1 },
    .init(
      "InputObject",
      .sets(["RandomListItemParameterSet", "ShuffleParameterSet"], .valueFromPipeline, .position(0), .mandatory),
      .allowNull
    ) { $0.drawing.inputObject = $1 },
    .init("Count", .sets(["RandomNumberParameterSet", "RandomListItemParameterSet"]), .validateRange(1, .max)) {
      $0.drawing.count = $1
    },
    .init("Shuffle", .set("ShuffleParameterSet", .mandatory)) { $0.drawing.shuffle = $1 },
  ]

  var seed: Int32?
  var drawing = RandomDrawing()

  mutating func beginProcessing(_ runtime: CommandRuntime) throws {
    if let seed { numbers(runtime).seed(seed) }
    try drawing.begin(numbers(runtime), runtime)
  }
  mutating func processRecord(_ runtime: CommandRuntime) throws { drawing.process(numbers(runtime)) }
  mutating func endProcessing(_ runtime: CommandRuntime) throws { try drawing.end(numbers(runtime), runtime) }

  private func numbers(_ runtime: CommandRuntime) -> RandomNumbers {
    runtime.session.storage(RandomNumbers.self) { RandomNumbers() }
  }
}

/// Draws numbers or items by the system's randomness. Follows Microsoft.PowerShell.Utility/Get-SecureRandom.
struct GetSecureRandomCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .get, "SecureRandom", defaultParameterSet: "RandomNumberParameterSet",
    outputTypes: ["System.Int32", "System.Int64", "System.Double"])

  static let parameters: [Parameter<Self>] = [
    .init("Maximum", .set("RandomNumberParameterSet", .position(0))) { $0.drawing.maximum = $1 },
    .init("Minimum", .set("RandomNumberParameterSet")) { $0.drawing.minimum = $1 },
    .init(
      "InputObject",
      .sets(["RandomListItemParameterSet", "ShuffleParameterSet"], .valueFromPipeline, .position(0), .mandatory),
      .allowNull
    ) { $0.drawing.inputObject = $1 },
    .init("Count", .sets(["RandomNumberParameterSet", "RandomListItemParameterSet"]), .validateRange(1, .max)) {
      $0.drawing.count = $1
    },
    .init("Shuffle", .set("ShuffleParameterSet", .mandatory)) { $0.drawing.shuffle = $1 },
  ]

  var drawing = RandomDrawing()
  private let numbers = RandomNumbers()

  init() {}

  mutating func beginProcessing(_ runtime: CommandRuntime) throws { try drawing.begin(numbers, runtime) }
  mutating func processRecord(_ runtime: CommandRuntime) throws { drawing.process(numbers) }
  mutating func endProcessing(_ runtime: CommandRuntime) throws { try drawing.end(numbers, runtime) }
}
