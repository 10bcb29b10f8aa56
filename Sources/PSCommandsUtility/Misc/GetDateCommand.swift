import PSEngine
import PSRuntime

/// `[DisplayHintType]`: which part of a date views show.
enum DisplayHint: Int64, EnumParameter {
  case date, time, dateTime
  static let enumTypeName = "Microsoft.PowerShell.Commands.DisplayHintType"
  static let enumNames = ["Date", "Time", "DateTime"]
}

/// The time now or a given one, with parts replaced, as an object or as text.
///
/// Parts that do not exist roll over (29 February of a common year). Follows Microsoft.PowerShell.Utility/Get-Date.
struct GetDateCommand: Cmdlet {
  static let metadata = CmdletMetadata(
    .get, "Date", defaultParameterSet: "DateAndFormat", outputTypes: ["System.String", "System.DateTime"])
  private static let dateTraits = ["DateAndFormat", "DateAndUFormat"]

  static let parameters: [Parameter<Self>] = [
    .init(
      "Date", .sets(dateTraits, .position(0), .valueFromPipeline, .valueFromPipelineByPropertyName),
      .alias("LastWriteTime")
    ) { $0.date = $1 },
    .init(
      "UnixTimeSeconds", .sets(["UnixTimeSecondsAndFormat", "UnixTimeSecondsAndUFormat"], .mandatory),
      .alias("UnixTime"),
      .validateRange(.long(-62_135_596_800), .long(253_402_300_799))
    ) { $0.unixTime = $1 },
    .init("Year", .validateRange(1, 9999)) { $0.year = $1 },
    .init("Month", .validateRange(1, 12)) { $0.month = $1 },
    .init("Day", .validateRange(1, 31)) { $0.day = $1 },
    .init("Hour", .validateRange(0, 23)) { $0.hour = $1 },
    .init("Minute", .validateRange(0, 59)) { $0.minute = $1 },
    .init("Second", .validateRange(0, 59)) { $0.second = $1 },
    .init("Millisecond", .validateRange(0, 999)) { $0.millisecond = $1 },
    .init("DisplayHint") { $0.displayHint = $1 },
    .init("UFormat", .sets(["DateAndUFormat", "UnixTimeSecondsAndUFormat"], .mandatory)) { $0.unixFormat = $1 },
    .init("Format", .sets(["DateAndFormat", "UnixTimeSecondsAndFormat"])) { $0.format = $1 },
    .init("AsUTC") { $0.asUTC = $1 },
  ]

  var date: PSDateTime?
  var unixTime: Int64?
  var year: Int32?
  var month: Int32?
  var day: Int32?
  var hour: Int32?
  var minute: Int32?
  var second: Int32?
  var millisecond: Int32?
  var displayHint = DisplayHint.dateTime
  var unixFormat: String?
  var format: String?
  var asUTC = SwitchParameter()

  mutating func processRecord(_ runtime: CommandRuntime) throws {
    let context = runtime.context
    let date = try replacingParts(start(context))
    if let unixFormat {
      return try runtime.writeObject(UnixDateFormat.text(date, unixFormat))
    }
    if let format, runtime.isBound("Format") {
      return try runtime.writeObject(GetDateCommand.text(date, format, context.cultureInfo))
    }
    try runtime.writeObject(DateHint.attach(displayHint, to: date, context))
  }

  private func start(_ context: ExecutionContext) -> PSDateTime {
    var result = date ?? context.services.now
    if let unixTime { result = PSDateTime.unix(seconds: unixTime)?.local() ?? result }
    return asUTC.isPresent ? result.universal() : result
  }

  private func replacingParts(_ start: PSDateTime) throws -> PSDateTime {
    var date = start
    func step(_ next: PSDateTime?) throws -> PSDateTime {
      guard let next else { throw MiscStrings.dateOutOfRange() }
      return next
    }
    if let year { date = try step(date.adding(years: Int(year) - date.year)) }
    if let month { date = try step(date.adding(months: Int(month) - date.month)) }
    if let day { date = try step(date.adding(days: Int(day) - date.day)) }
    func move(_ wanted: Int32?, _ current: Int, _ unit: Int64) throws {
      guard let wanted else { return }
      date = try step(date.adding(ticks: Int64(Int(wanted) - current) * unit))
    }
    try move(hour, date.hour, PSTimeSpan.ticksPerHour)
    try move(minute, date.minute, PSTimeSpan.ticksPerMinute)
    try move(second, date.second, PSTimeSpan.ticksPerSecond)
    try move(millisecond, date.millisecond, PSTimeSpan.ticksPerMillisecond)
    if millisecond != nil { date = try step(date.adding(ticks: -(date.ticks % PSTimeSpan.ticksPerMillisecond))) }
    return date
  }

  /// The date under a format, or under one of the names for file names.
  static func text(_ date: PSDateTime, _ format: String, _ culture: Culture) throws -> String {
    let (pattern, isUniversal): (String, Bool) =
      switch format.lowercased() {
      case "filedate": ("yyyyMMdd", false)
      case "filedateuniversal": ("yyyyMMddZ", true)
      case "filedatetime": ("yyyyMMddTHHmmssffff", false)
      case "filedatetimeuniversal": ("yyyyMMddTHHmmssffffZ", true)
      default: (format, false)
      }
    do {
      return try DateFormat.text(isUniversal ? date.universal() : date, pattern, culture)
    } catch {
      throw MiscStrings.wrongFormat()
    }
  }
}

/// Dates that carry a display hint.
enum DateHint {
  static func attach(_ hint: DisplayHint, to date: PSDateTime, _ context: RuntimeContext) -> Value {
    let bag = PSCustomObject(shape: context.emptyShape, slots: [])
    bag.set(PSString.make("DisplayHint"), hint.value(context.types))
    return .object(PSObject(.dateTime(date), attached: bag))
  }
}
