import Glibc
import PSRuntime

/// `Random`.
final class RandomObject: Obj {
  var generator: DotNetRandom
  init(_ generator: DotNetRandom) {
    self.generator = generator
    super.init()
  }
  override var type: PSType { PSType.builtin("System.Random") }
}

/// `Stopwatch`.
final class StopwatchObject: Obj {
  var elapsed: UInt64 = 0
  var started: UInt64?
  override var type: PSType { PSType.builtin("System.Diagnostics.Stopwatch") }
  func nanoseconds(_ context: RuntimeContext) -> UInt64 {
    elapsed + (started.map { context.services.monotonicNanoseconds - $0 } ?? 0)
  }
}

extension DotNetTypes {
  static let miscellaneous: [TypeDefinition] = [
    random, stopwatch, bitConverter, buffer, garbageCollector, thread, activator, nullable, dbNull, lazyTypes,
    runtimeInformation, interaction,
  ]

  private static func generator(_ value: Value) throws -> RandomObject {
    guard let r = value.asObject as? RandomObject else {
      throw MemberStrings.dotnet(.nullReference, "Object reference not set to an instance of an object.")
    }
    return r
  }
  private static let random = TypeDefinition(
    "System.Random",
    [
      .constructor { call in
        .object(
          RandomObject(call.count == 1 ? DotNetRandom(seed: Int32(truncatingIfNeeded: call.int(0))) : DotNetRandom()))
      },
      .method("Next") { call in
        let r = try generator(call.target)
        switch call.count {
        case 0: return .int(r.generator.next())
        case 1:
          guard let n = r.generator.next(below: Int32(truncatingIfNeeded: call.int(0))) else {
            throw MemberStrings.argumentOutOfRange(
              "maxValue ('\(call.int(0))') must be a non-negative value.", "maxValue", actual: String(call.int(0)))
          }
          return .int(n)
        default:
          guard
            let n = r.generator.next(
              from: Int32(truncatingIfNeeded: call.int(0)), below: Int32(truncatingIfNeeded: call.int(1)))
          else {
            throw MemberStrings.argumentOutOfRange("'minValue' cannot be greater than maxValue.", "minValue")
          }
          return .int(n)
        }
      },
      .method("NextInt64") { call in
        let r = try generator(call.target)
        let value =
          call.count == 0
          ? r.generator.nextInt64()
          : call.count == 1
            ? r.generator.nextInt64(below: Int64(call.int(0)))
            : r.generator.nextInt64(from: Int64(call.int(0)), below: Int64(call.int(1)))
        return .long(value ?? 0)
      },
      .method("NextDouble") { call in .double(try generator(call.target).generator.nextDouble()) },
      .method("NextSingle") { call in .single(Float(try generator(call.target).generator.nextDouble())) },
      .method("NextBytes") { call in
        guard case .array(let a) = call[0] else { throw MemberStrings.argumentNull("buffer") }
        for (i, b) in try generator(call.target).generator.nextBytes(a.count).enumerated() { a.items[i] = .byte(b) }
        return .null
      },
      .method("Shuffle") { call in
        guard case .array(let a) = call[0] else { throw MemberStrings.argumentNull("values") }
        let r = try generator(call.target)
        for i in 0..<max(0, a.count - 1) {
          let j = Int(
            r.generator.next(from: Int32(truncatingIfNeeded: i), below: Int32(truncatingIfNeeded: a.count)) ?? 0)
          if i != j { a.items.swapAt(i, j) }
        }
        return .null
      },
      .staticProperty("Shared", get: { _ in .object(RandomObject(DotNetRandom())) }),
    ])

  private static func watch(_ value: Value) -> StopwatchObject {
    (value.asObject as? StopwatchObject) ?? StopwatchObject()
  }
  private static func span(_ nanoseconds: UInt64) -> PSTimeSpan {
    PSTimeSpan(ticks: Int64(truncatingIfNeeded: nanoseconds / 100))
  }
  private static let stopwatch = TypeDefinition(
    "System.Diagnostics.Stopwatch",
    [
      .constructor { _ in .object(StopwatchObject()) },
      .property("Elapsed", get: { value, context in .timeSpan(span(watch(value).nanoseconds(context))) }),
      .property(
        "ElapsedMilliseconds", get: { value, context in .long(Int64(watch(value).nanoseconds(context) / 1_000_000)) }),
      .property("ElapsedTicks", get: { value, context in .long(Int64(watch(value).nanoseconds(context))) }),
      .property("IsRunning", get: { value, _ in .bool(watch(value).started != nil) }),
      .method("Start") { call in
        if watch(call.target).started == nil { watch(call.target).started = call.context.services.monotonicNanoseconds }
        return .null
      },
      .method("Stop") { call in
        watch(call.target).elapsed = watch(call.target).nanoseconds(call.context)
        watch(call.target).started = nil
        return .null
      },
      .method("Reset") { call in
        watch(call.target).elapsed = 0
        watch(call.target).started = nil
        return .null
      },
      .method("Restart") { call in
        watch(call.target).elapsed = 0
        watch(call.target).started = call.context.services.monotonicNanoseconds
        return .null
      },
      .method("ToString") { call in .text(TimeSpanFormat.text(span(watch(call.target).nanoseconds(call.context)))) },
      .staticMethod("StartNew") { call in
        let w = StopwatchObject()
        w.started = call.context.services.monotonicNanoseconds
        return .object(w)
      },
      .staticMethod("GetTimestamp") { call in
        .long(Int64(truncatingIfNeeded: call.context.services.monotonicNanoseconds))
      },
      .staticMethod("GetElapsedTime") { call in
        let end = call.count == 2 ? call.int(1) : Int(truncatingIfNeeded: call.context.services.monotonicNanoseconds)
        return .timeSpan(PSTimeSpan(ticks: Int64((end - call.int(0)) / 100)))
      },
      .staticProperty("Frequency", get: { _ in .long(1_000_000_000) }),
      .staticProperty("IsHighResolution", get: { _ in .bool(true) }),
    ])

  // MARK: - BitConverter

  private static func littleEndian<T: FixedWidthInteger>(_ value: T) -> Value {
    .bytes((0..<T.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> T(8 * $0)) })
  }
  private static func read<T: FixedWidthInteger>(_ call: MethodCall, as type: T.Type) throws -> T {
    guard let bytes = call.bytes(0) else { throw MemberStrings.argumentNull("value") }
    let start = call.count > 1 ? call.int(1) : 0
    guard start >= 0, start < bytes.count else {
      throw MemberStrings.argumentOutOfRange(
        "Index was out of range. Must be non-negative and less than the size of the collection.", "startIndex")
    }
    guard start + T.bitWidth / 8 <= bytes.count else {
      throw MemberStrings.argument(
        "Destination array is not long enough to copy all the items in the collection. Check array index and length.")
    }
    var result: T = 0
    for i in (0..<T.bitWidth / 8).reversed() { result = result << 8 | T(truncatingIfNeeded: bytes[start + i]) }
    return result
  }
  private static let bitConverter = TypeDefinition(
    "System.BitConverter",
    [
      .staticProperty("IsLittleEndian", get: { _ in .bool(true) }),
      .staticMethod("GetBytes") { call in
        switch call[0] {
        case .bool(let b): return .bytes([b ? 1 : 0])
        case .char(let c): return littleEndian(c)
        case .short(let v): return littleEndian(v)
        case .ushort(let v): return littleEndian(v)
        case .int(let v): return littleEndian(v)
        case .uint(let v): return littleEndian(v)
        case .long(let v): return littleEndian(v)
        case .ulong(let v): return littleEndian(v)
        case .single(let v): return littleEndian(v.bitPattern)
        case .double(let v): return littleEndian(v.bitPattern)
        default: return .null
        }
      },
      .staticMethod("ToInt16") { call in .short(try read(call, as: Int16.self)) },
      .staticMethod("ToUInt16") { call in .ushort(try read(call, as: UInt16.self)) },
      .staticMethod("ToInt32") { call in .int(try read(call, as: Int32.self)) },
      .staticMethod("ToUInt32") { call in .uint(try read(call, as: UInt32.self)) },
      .staticMethod("ToInt64") { call in .long(try read(call, as: Int64.self)) },
      .staticMethod("ToUInt64") { call in .ulong(try read(call, as: UInt64.self)) },
      .staticMethod("ToSingle") { call in .single(Float(bitPattern: try read(call, as: UInt32.self))) },
      .staticMethod("ToDouble") { call in .double(Double(bitPattern: try read(call, as: UInt64.self))) },
      .staticMethod("ToBoolean") { call in .bool(try read(call, as: UInt8.self) != 0) },
      .staticMethod("ToChar") { call in .char(try read(call, as: UInt16.self)) },
      .staticMethod("DoubleToInt64Bits") { call in .long(Int64(bitPattern: call.double(0).bitPattern)) },
      .staticMethod("Int64BitsToDouble") { call in .double(Double(bitPattern: UInt64(bitPattern: Int64(call.int(0)))))
      },
      .staticMethod("SingleToInt32Bits") { call in .int(Int32(bitPattern: Float(call.double(0)).bitPattern)) },
      .staticMethod("Int32BitsToSingle") { call in .single(Float(bitPattern: UInt32(truncatingIfNeeded: call.int(0))))
      },
      .staticMethod("ToString") { call in
        guard let bytes = call.bytes(0) else { throw MemberStrings.argumentNull("value") }
        let start = call.optionalInt(1) ?? 0
        let length = call.optionalInt(2) ?? bytes.count - start
        guard start >= 0, length >= 0, start + length <= bytes.count else {
          throw MemberStrings.argumentOutOfRange(
            "Index was out of range. Must be non-negative and less than the size of the collection.", "startIndex")
        }
        return .text(
          bytes[start..<start + length].map { Hexadecimal.encode([$0], uppercase: true) }.joined(separator: "-"))
      },
    ])

  private static let buffer = TypeDefinition(
    "System.Buffer",
    [
      .staticMethod(
        "BlockCopy", signatures: ["void BlockCopy(array src, int srcOffset, array dst, int dstOffset, int count)"]
      ) { call in
        guard case .array(let from) = call[0], case .array(let to) = call[2] else {
          throw MemberStrings.argumentNull("src")
        }
        let (a, b, n) = (call.int(1), call.int(3), call.int(4))
        guard a >= 0, b >= 0, n >= 0, a + n <= from.count, b + n <= to.count else {
          throw MemberStrings.argument(
            "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection."
          )
        }
        let part = Array(from.items[a..<a + n])
        for (i, item) in part.enumerated() { to.items[b + i] = item }
        return .null
      },
      .staticMethod("ByteLength", signatures: ["int ByteLength(array array)"]) { call in
        .count(call[0].asArray?.count ?? 0)
      },
    ])

  // MARK: - System

  private static let garbageCollector = TypeDefinition(
    "System.GC",
    [
      .staticMethod("Collect", signatures: ["void Collect()", "void Collect(int generation)"]) { _ in .null },
      .staticMethod("WaitForPendingFinalizers") { _ in .null },
      .staticMethod("GetTotalMemory") { _ in .long(20_000_000) },
      .staticMethod("GetTotalAllocatedBytes") { _ in .long(20_000_000) },
      .staticMethod("KeepAlive") { _ in .null }, .staticMethod("SuppressFinalize") { _ in .null },
      .staticMethod("CollectionCount") { _ in .int(0) }, .staticMethod("GetGeneration") { _ in .int(0) },
      .staticProperty("MaxGeneration", get: { _ in .int(2) }),
    ])
  private static let thread = TypeDefinition(
    "System.Threading.Thread",
    [
      .staticMethod("Sleep", signatures: ["void Sleep(int millisecondsTimeout)", "void Sleep(timespan timeout)"]) {
        call in
        if case .timeSpan(let t) = call[0] {
          try call.context.services.sleep(milliseconds: Int(t.ticks / 10_000))
        } else {
          try call.context.services.sleep(milliseconds: call.int(0))
        }
        return .null
      },
      .staticProperty("CurrentThread", type: "System.Threading.Thread", get: { _ in .object(ThreadObject()) }),
      .property("ManagedThreadId", type: "int", get: { _, _ in .int(1) }),
      .property("IsAlive", type: "bool", get: { _, _ in .bool(true) }),
      .property("Name", type: "string", get: { _, _ in .null }, set: { _, _, _ in }),
      .property(
        "CurrentCulture", type: "cultureinfo", get: { _, context in .object(CultureObject(Cultures.current(context))) },
        set: { _, new, context in
          context.services.cultureName = Cultures.culture(of: new, context).name
        }),
      .property(
        "CurrentUICulture", type: "cultureinfo",
        get: { _, context in .object(CultureObject(Cultures.current(context))) }, set: { _, _, _ in }),
    ])
  private static let activator = TypeDefinition(
    "System.Activator",
    [
      .staticMethod(
        "CreateInstance",
        signatures: [
          "System.Object CreateInstance(type type)",
          "System.Object CreateInstance(type type, Params System.Object[] args)",
        ]
      ) { call in
        guard let type = call.object(0) as? PSType else { throw MemberStrings.argumentNull("type") }
        return try MemberAccess.construct(type, call.count > 1 ? try call.items(1) ?? [] : [], call.context)
      }
    ])
  private static let nullable = TypeDefinition(
    "System.Nullable",
    [
      .staticMethod("GetUnderlyingType", signatures: ["type GetUnderlyingType(type nullableType)"]) { call in
        guard let type = call.object(0) as? PSType, type.code == .nullable else { return .null }
        return type.arguments.first.map { .object($0) } ?? .null
      }
    ])
  private static let dbNull = TypeDefinition(
    "System.DBNull",
    [
      .staticProperty("Value", type: "System.DBNull", get: { _ in .object(DBNullObject.shared()) }),
      .method("ToString", signatures: ["string ToString()"]) { _ in .string(.empty) },
    ])
  private static let lazyTypes = TypeDefinition(
    "System.Lazy`1",
    [
      .constructor(signatures: ["new(System.Func[T] valueFactory)"]) { call in call[0] }
    ])
  private static let runtimeInformation = TypeDefinition(
    "System.Runtime.InteropServices.RuntimeInformation",
    [
      .staticProperty("OSDescription", type: "string", get: { _ in .text("Linux " + OperatingSystemObject.release) }),
      .staticProperty("FrameworkDescription", type: "string", get: { _ in .text(".NET 10.0.0") }),
      .staticProperty("OSArchitecture", type: "string", get: { _ in .text("X64") }),
      .staticProperty("ProcessArchitecture", type: "string", get: { _ in .text("X64") }),
      .staticProperty("RuntimeIdentifier", type: "string", get: { _ in .text("linux-x64") }),
      .staticMethod("IsOSPlatform", signatures: ["bool IsOSPlatform(System.Object osPlatform)"]) { call in
        .bool(try LanguagePrimitives.text(call[0], call.context).equalsIgnoringCase("LINUX"))
      },
    ])
  private static let interaction = TypeDefinition(
    "System.Runtime.InteropServices.Marshal",
    [
      .staticMethod("SecureStringToBSTR", signatures: ["System.Object SecureStringToBSTR(securestring s)"]) { call in
        call[0]
      },
      .staticMethod(
        "SecureStringToGlobalAllocUnicode",
        signatures: ["System.Object SecureStringToGlobalAllocUnicode(securestring s)"]
      ) { call in call[0] },
      .staticMethod("PtrToStringAuto", signatures: ["string PtrToStringAuto(System.Object ptr)"]) { call in
        .string((call.object(0) as? SecureStringObject)?.text ?? .empty)
      },
      .staticMethod("PtrToStringBSTR", signatures: ["string PtrToStringBSTR(System.Object ptr)"]) { call in
        .string((call.object(0) as? SecureStringObject)?.text ?? .empty)
      },
      .staticMethod("PtrToStringUni", signatures: ["string PtrToStringUni(System.Object ptr)"]) { call in
        .string((call.object(0) as? SecureStringObject)?.text ?? .empty)
      },
      .staticMethod("ZeroFreeBSTR", signatures: ["void ZeroFreeBSTR(System.Object s)"]) { _ in .null },
      .staticMethod("ZeroFreeGlobalAllocUnicode", signatures: ["void ZeroFreeGlobalAllocUnicode(System.Object s)"]) {
        _ in .null
      },
    ])
}

/// `Thread.CurrentThread`.
final class ThreadObject: Obj {
  override var type: PSType { PSType.builtin("System.Threading.Thread") }
}
