import PSRuntime

/// `TimeZoneInfo`.
final class TimeZoneObject: Obj {
  let zone: PSTimeZone
  init(_ zone: PSTimeZone) {
    self.zone = zone
    super.init()
  }
  override var type: PSType { PSType.builtin("System.TimeZoneInfo") }
  override func text(_ context: RuntimeContext) -> PSString { PSString.make(zone.displayName) }
  override func isEqual(to other: Value, _ context: RuntimeContext) -> Bool {
    (other.asObject as? TimeZoneObject)?.zone.id == zone.id
  }
}

extension DotNetTypes {
  static let timeZone = TypeDefinition("System.TimeZoneInfo", zoneMembers + zoneStatics)

  private static func own(_ value: Value) -> PSTimeZone { (value.base.asObject as? TimeZoneObject)?.zone ?? .utc }
  private static func day(_ value: Value) -> PSDateTime { if case .dateTime(let d) = value.base { d } else { .min } }

  private static let zoneMembers: [Member] = [
    .property("Id", get: { value, _ in .text(own(value).id) }),
    .property("HasIanaId", get: { _, _ in .bool(true) }),
    .property("DisplayName", get: { value, _ in .text(own(value).displayName) }),
    .property("StandardName", get: { value, _ in .text(own(value).standardName) }),
    .property("DaylightName", get: { value, _ in .text(own(value).daylightName) }),
    .property("BaseUtcOffset", get: { value, _ in .timeSpan(own(value).baseUtcOffset) }),
    .property("SupportsDaylightSavingTime", get: { value, _ in .bool(own(value).supportsDaylightSavingTime) }),
    .method("GetUtcOffset") { call in
      if let d = call[0].unboxed(PSDateTimeOffset.self) { return .timeSpan(own(call.target).offset(of: d.utcDateTime)) }
      return .timeSpan(own(call.target).offset(of: day(call[0])))
    },
    .method("IsDaylightSavingTime") { call in
      if let d = call[0].unboxed(PSDateTimeOffset.self) {
        return .bool(own(call.target).isDaylightSaving(d.utcDateTime))
      }
      return .bool(own(call.target).isDaylightSaving(day(call[0])))
    },
    .method("IsAmbiguousTime") { call in .bool(own(call.target).isAmbiguous(day(call[0]))) },
    .method("IsInvalidTime") { call in .bool(own(call.target).isInvalid(day(call[0]))) },
    .method("ToString") { call in .text(own(call.target).displayName) },
    .method("Equals") { call in .bool((call.object(0) as? TimeZoneObject)?.zone.id == own(call.target).id) },
    .method("GetAdjustmentRules") { _ in .array(PSArray([])) },
  ]

  private static func find(_ id: PSString) throws -> PSTimeZone {
    guard let zone = PSTimeZone.named(id.string) else {
      throw MemberStrings.dotnet(
        PSType.builtin("System.TimeZoneNotFoundException"),
        "The time zone ID '\(id.string)' was not found on the local computer.")
    }
    return zone
  }

  private static let zoneStatics: [Member] = [
    .staticProperty("Local", get: { _ in .object(TimeZoneObject(.local)) }),
    .staticProperty("Utc", get: { _ in .object(TimeZoneObject(.utc)) }),
    .staticMethod("FindSystemTimeZoneById", signatures: ["System.TimeZoneInfo FindSystemTimeZoneById(string id)"]) {
      call in
      .object(TimeZoneObject(try find(call.text(0))))
    },
    .staticMethod("GetSystemTimeZones", signatures: ["System.Object GetSystemTimeZones()"]) { _ in
      .array(PSArray(PSTimeZone.systemNames.compactMap { PSTimeZone.named($0) }.map { .object(TimeZoneObject($0)) }))
    },
    .staticMethod("ClearCachedData", signatures: ["void ClearCachedData()"]) { _ in .null },
    .staticMethod("ConvertTimeToUtc") { call in
      let zone = call.count == 2 ? own(call[1]) : .local
      return .dateTime(zone.toUtc(day(call[0])))
    },
    .staticMethod("ConvertTimeFromUtc") { call in .dateTime(own(call[1]).fromUtc(day(call[0]))) },
    .staticMethod("ConvertTime") { call in
      if let d = call[0].unboxed(PSDateTimeOffset.self) {
        return .boxed(
          PSDateTimeOffset(own(call[1]).fromUtc(d.utcDateTime), offset: own(call[1]).offset(of: d.utcDateTime)) ?? d)
      }
      if call.count == 3 { return .dateTime(own(call[2]).fromUtc(own(call[1]).toUtc(day(call[0])))) }
      return .dateTime(own(call[1]).convert(day(call[0])))
    },
    .staticMethod("ConvertTimeBySystemTimeZoneId") { call in
      let target = try find(call.text(call.count - 1))
      if let d = call[0].unboxed(PSDateTimeOffset.self) {
        return .boxed(PSDateTimeOffset(target.fromUtc(d.utcDateTime), offset: target.offset(of: d.utcDateTime)) ?? d)
      }
      if call.count == 3 { return .dateTime(target.fromUtc(try find(call.text(1)).toUtc(day(call[0])))) }
      return .dateTime(target.convert(day(call[0])))
    },
  ]
}
