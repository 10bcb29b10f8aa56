import CSupport
import PSRuntime

/// The outcome of a fast comparison: decided, or for the slow path.
private enum Fast { case yes, no, slow }

@inline(__always) private func compare(
  _ a: ValuePointer, _ b: ValuePointer, _ ints: (Int32, Int32) -> Bool, _ doubles: (Double, Double) -> Bool
) -> Fast {
  let s = tag(a), t = tag(b)
  if s == Value.Tag.int && t == Value.Tag.int { return ints(rawInt(a), rawInt(b)) ? .yes : .no }
  if s == Value.Tag.double && t == Value.Tag.double { return doubles(rawDouble(a), rawDouble(b)) ? .yes : .no }
  return .slow
}

extension Machine {
  /// Runs code to its end in the frame on top of the frame stack, which the caller has pushed and pops.
  ///
  /// The one long function of the machine: a `switch` over all opcodes. Hot ones peek at the registers' tags, everything
  /// else is one call of a function that is never inlined, so that this function's own frame stays small.
  func run() throws {
    let entry = frame
    let floor = top
    try checkNativeStack()
    entries += 1
    defer {
      entries -= 1
      top = floor
    }
    var code = entry.pointee.code
    var pc = entry.pointee.pc
    var r = entry.pointee.base
    var k = code._withUnsafeGuaranteedRef { $0.constants }
    var limit = Machine.limit(r, code, floor)

    outer: while true {
      do {
        while true {
          let i = pc.pointee
          pc += 1
          let a = r + Int(i.a)
          switch i.op {
          case .loadConstant: setValue(a, k[Int(i.b)])
          case .loadInt: setValue(a, .int(Int32(Int16(bitPattern: i.b))))
          case .loadNull: setValue(a, .null)
          case .loadNothing: setValue(a, .nothing)
          case .loadUnset: setValue(a, .unset)
          case .move: setValue(a, r[Int(i.b)])
          case .loadVariable:
            let b = r + Int(i.b)
            if tag(b) < Value.Tag.variable {
              setValue(a, b.pointee)
            } else {
              setValue(a, try loadSlow(b, Int(i.b), code))
            }
          case .storeVariable:
            let b = r + Int(i.b)
            if tag(a) != Value.Tag.variable && tag(b) < Value.Tag.variable && !isReference(tag(a)) {
              if tag(a) != Value.Tag.empty { a.initialize(to: b.pointee) } else { try storeSlow(b, a, Int(i.a), code) }
            } else {
              try storeSlow(b, a, Int(i.a), code)
            }
          case .loadUp:
            let b = frame.pointee.home + Int(i.b)
            if tag(b) < Value.Tag.variable { setValue(a, b.pointee) } else { setValue(a, try loadUpSlow(b, Int(i.b))) }
          case .storeUp: try storeUp(r + Int(i.b), Int(i.a))
          case .loadDynamic: setValue(a, try loadDynamic(Int(i.b), code))
          case .storeDynamic: try storeDynamic(r + Int(i.b), Int(i.a), code)

          case .add:
            let b = r + Int(i.b), c = r + Int(i.c)
            let s = tag(b), t = tag(c)
            if s == Value.Tag.int && t == Value.Tag.int {
              let (x, overflow) = rawInt(b).addingReportingOverflow(rawInt(c))
              if !overflow {
                setValue(a, .int(x))
                continue
              }
            } else if s == Value.Tag.double && t == Value.Tag.double {
              setValue(a, .double(rawDouble(b) + rawDouble(c)))
              continue
            }
            setValue(a, try Operations.add(read(b, i.b, code), read(c, i.c, code), context))
          case .subtract:
            let b = r + Int(i.b), c = r + Int(i.c)
            let s = tag(b), t = tag(c)
            if s == Value.Tag.int && t == Value.Tag.int {
              let (x, overflow) = rawInt(b).subtractingReportingOverflow(rawInt(c))
              if !overflow {
                setValue(a, .int(x))
                continue
              }
            } else if s == Value.Tag.double && t == Value.Tag.double {
              setValue(a, .double(rawDouble(b) - rawDouble(c)))
              continue
            }
            setValue(a, try Operations.subtract(read(b, i.b, code), read(c, i.c, code), context))
          case .multiply:
            let b = r + Int(i.b), c = r + Int(i.c)
            let s = tag(b), t = tag(c)
            if s == Value.Tag.double && t == Value.Tag.double {
              setValue(a, .double(rawDouble(b) * rawDouble(c)))
              continue
            } else if s == Value.Tag.int && t == Value.Tag.int {
              let (x, overflow) = rawInt(b).multipliedReportingOverflow(by: rawInt(c))
              if !overflow {
                setValue(a, .int(x))
                continue
              }
            } else if s == Value.Tag.double && t == Value.Tag.int {
              setValue(a, .double(rawDouble(b) * Double(rawInt(c))))
              continue
            }
            setValue(a, try Operations.multiply(read(b, i.b, code), read(c, i.c, code), context))
          case .divide:
            let b = r + Int(i.b), c = r + Int(i.c)
            if tag(b) == Value.Tag.double && tag(c) == Value.Tag.double {
              setValue(a, .double(rawDouble(b) / rawDouble(c)))
              continue
            }
            if tag(b) == Value.Tag.double && tag(c) == Value.Tag.int {
              setValue(a, .double(rawDouble(b) / Double(rawInt(c))))
              continue
            }
            setValue(a, try Operations.divide(read(b, i.b, code), read(c, i.c, code), context))
          case .remainder:
            let b = r + Int(i.b), c = r + Int(i.c)
            if tag(b) == Value.Tag.int && tag(c) == Value.Tag.int && rawInt(c) > 0 {
              setValue(a, .int(rawInt(b) % rawInt(c)))
              continue
            }
            setValue(a, try Operations.remainder(read(b, i.b, code), read(c, i.c, code), context))
          case .addInt:
            let b = r + Int(i.b)
            if tag(b) == Value.Tag.int {
              let (x, overflow) = rawInt(b).addingReportingOverflow(Int32(Int16(bitPattern: i.c)))
              if !overflow {
                setValue(a, .int(x))
                continue
              }
            }
            setValue(a, try Operations.add(read(b, i.b, code), .int(Int32(Int16(bitPattern: i.c))), context))
          case .subtractInt:
            let b = r + Int(i.b)
            if tag(b) == Value.Tag.int {
              let (x, overflow) = rawInt(b).subtractingReportingOverflow(Int32(Int16(bitPattern: i.c)))
              if !overflow {
                setValue(a, .int(x))
                continue
              }
            }
            setValue(a, try Operations.subtract(read(b, i.b, code), .int(Int32(Int16(bitPattern: i.c))), context))
          case .multiplyInt:
            let b = r + Int(i.b)
            if tag(b) == Value.Tag.int {
              let (x, overflow) = rawInt(b).multipliedReportingOverflow(by: Int32(Int16(bitPattern: i.c)))
              if !overflow {
                setValue(a, .int(x))
                continue
              }
            }
            setValue(a, try Operations.multiply(read(b, i.b, code), .int(Int32(Int16(bitPattern: i.c))), context))
          case .remainderInt:
            let b = r + Int(i.b)
            if tag(b) == Value.Tag.int && Int16(bitPattern: i.c) > 0 {
              setValue(a, .int(rawInt(b) % Int32(Int16(bitPattern: i.c))))
              continue
            }
            setValue(a, try Operations.remainder(read(b, i.b, code), .int(Int32(Int16(bitPattern: i.c))), context))
          case .increment:
            if tag(a) == Value.Tag.int && rawInt(a) != .max {
              a.initialize(to: .int(rawInt(a) &+ 1))
              continue
            }
            try incrementSlow(a, Int(i.a), code, by: 1)
          case .decrement:
            if tag(a) == Value.Tag.int && rawInt(a) != .min {
              a.initialize(to: .int(rawInt(a) &- 1))
              continue
            }
            try incrementSlow(a, Int(i.a), code, by: -1)
          case .incrementValue: setValue(a, try Operations.increment(read(r + Int(i.b), i.b, code), context))
          case .decrementValue: setValue(a, try Operations.decrement(read(r + Int(i.b), i.b, code), context))
          case .addAssign:
            let b = r + Int(i.b)
            if tag(a) == Value.Tag.int && tag(b) == Value.Tag.int {
              let (x, overflow) = rawInt(a).addingReportingOverflow(rawInt(b))
              if !overflow {
                a.initialize(to: .int(x))
                continue
              }
            } else if tag(a) == Value.Tag.double && tag(b) == Value.Tag.double {
              a.initialize(to: .double(rawDouble(a) + rawDouble(b)))
              continue
            }
            try addAssignSlow(a, b, i, code)
          case .toBool: setValue(a, .bool(truth(r + Int(i.b), i.b, code)))
          case .not: setValue(a, .bool(!truth(r + Int(i.b), i.b, code)))

          case .jump: pc += Machine.distance(i)
          case .jumpBack:
            pc += Machine.distance(i)
            if interrupt_pending() != 0 { try interrupted() }
          case .jumpTrue: if truth(a, i.a, code) { pc += Int(Int16(bitPattern: i.c)) }
          case .jumpFalse: if !truth(a, i.a, code) { pc += Int(Int16(bitPattern: i.c)) }
          case .jumpNull: if try read(a, i.a, code).isNull { pc += Int(Int16(bitPattern: i.c)) }
          case .jumpNotNull: if try !read(a, i.a, code).isNull { pc += Int(Int16(bitPattern: i.c)) }
          case .jumpSet: if !isUnset(a) { pc += Int(Int16(bitPattern: i.c)) }
          case .jumpLess:
            switch compare(a, r + Int(i.b), <, <) {
            case .yes: pc += Int(Int16(bitPattern: i.c))
            case .no: break
            case .slow: if try slowCompare(.less, a, r + Int(i.b), i, code) { pc += Int(Int16(bitPattern: i.c)) }
            }
          case .jumpNotLess:
            switch compare(a, r + Int(i.b), <, <) {
            case .yes: break
            case .no: pc += Int(Int16(bitPattern: i.c))
            case .slow: if try !slowCompare(.less, a, r + Int(i.b), i, code) { pc += Int(Int16(bitPattern: i.c)) }
            }
          case .jumpLessOrEqual:
            switch compare(a, r + Int(i.b), <=, <=) {
            case .yes: pc += Int(Int16(bitPattern: i.c))
            case .no: break
            case .slow: if try slowCompare(.lessOrEqual, a, r + Int(i.b), i, code) { pc += Int(Int16(bitPattern: i.c)) }
            }
          case .jumpNotLessOrEqual:
            switch compare(a, r + Int(i.b), <=, <=) {
            case .yes: break
            case .no: pc += Int(Int16(bitPattern: i.c))
            case .slow:
              if try !slowCompare(.lessOrEqual, a, r + Int(i.b), i, code) { pc += Int(Int16(bitPattern: i.c)) }
            }
          case .jumpGreater:
            switch compare(a, r + Int(i.b), >, >) {
            case .yes: pc += Int(Int16(bitPattern: i.c))
            case .no: break
            case .slow: if try slowCompare(.greater, a, r + Int(i.b), i, code) { pc += Int(Int16(bitPattern: i.c)) }
            }
          case .jumpNotGreater:
            switch compare(a, r + Int(i.b), >, >) {
            case .yes: break
            case .no: pc += Int(Int16(bitPattern: i.c))
            case .slow: if try !slowCompare(.greater, a, r + Int(i.b), i, code) { pc += Int(Int16(bitPattern: i.c)) }
            }
          case .jumpGreaterOrEqual:
            switch compare(a, r + Int(i.b), >=, >=) {
            case .yes: pc += Int(Int16(bitPattern: i.c))
            case .no: break
            case .slow:
              if try slowCompare(.greaterOrEqual, a, r + Int(i.b), i, code) { pc += Int(Int16(bitPattern: i.c)) }
            }
          case .jumpNotGreaterOrEqual:
            switch compare(a, r + Int(i.b), >=, >=) {
            case .yes: break
            case .no: pc += Int(Int16(bitPattern: i.c))
            case .slow:
              if try !slowCompare(.greaterOrEqual, a, r + Int(i.b), i, code) { pc += Int(Int16(bitPattern: i.c)) }
            }
          case .jumpEqual:
            switch compare(a, r + Int(i.b), ==, ==) {
            case .yes: pc += Int(Int16(bitPattern: i.c))
            case .no: break
            case .slow: if try slowCompare(.equal, a, r + Int(i.b), i, code) { pc += Int(Int16(bitPattern: i.c)) }
            }
          case .jumpNotIsEqual:
            switch compare(a, r + Int(i.b), ==, ==) {
            case .yes: break
            case .no: pc += Int(Int16(bitPattern: i.c))
            case .slow: if try !slowCompare(.equal, a, r + Int(i.b), i, code) { pc += Int(Int16(bitPattern: i.c)) }
            }
          case .jumpNotEqual:
            if try slowCompare(.notEqual, a, r + Int(i.b), i, code) { pc += Int(Int16(bitPattern: i.c)) }
          case .jumpNotIsNotEqual:
            if try !slowCompare(.notEqual, a, r + Int(i.b), i, code) { pc += Int(Int16(bitPattern: i.c)) }
          case .jumpLessInt:
            if tag(a) == Value.Tag.int {
              if rawInt(a) < Int32(Int16(bitPattern: i.b)) { pc += Int(Int16(bitPattern: i.c)) }
            } else if try slowCompareInt(.less, a, i, code) {
              pc += Int(Int16(bitPattern: i.c))
            }
          case .jumpNotLessInt:
            if tag(a) == Value.Tag.int {
              if !(rawInt(a) < Int32(Int16(bitPattern: i.b))) { pc += Int(Int16(bitPattern: i.c)) }
            } else if try !slowCompareInt(.less, a, i, code) {
              pc += Int(Int16(bitPattern: i.c))
            }
          case .jumpLessOrEqualInt:
            if tag(a) == Value.Tag.int {
              if rawInt(a) <= Int32(Int16(bitPattern: i.b)) { pc += Int(Int16(bitPattern: i.c)) }
            } else if try slowCompareInt(.lessOrEqual, a, i, code) {
              pc += Int(Int16(bitPattern: i.c))
            }
          case .jumpNotLessOrEqualInt:
            if tag(a) == Value.Tag.int {
              if !(rawInt(a) <= Int32(Int16(bitPattern: i.b))) { pc += Int(Int16(bitPattern: i.c)) }
            } else if try !slowCompareInt(.lessOrEqual, a, i, code) {
              pc += Int(Int16(bitPattern: i.c))
            }
          case .jumpGreaterInt:
            if tag(a) == Value.Tag.int {
              if rawInt(a) > Int32(Int16(bitPattern: i.b)) { pc += Int(Int16(bitPattern: i.c)) }
            } else if try slowCompareInt(.greater, a, i, code) {
              pc += Int(Int16(bitPattern: i.c))
            }
          case .jumpNotGreaterInt:
            if tag(a) == Value.Tag.int {
              if !(rawInt(a) > Int32(Int16(bitPattern: i.b))) { pc += Int(Int16(bitPattern: i.c)) }
            } else if try !slowCompareInt(.greater, a, i, code) {
              pc += Int(Int16(bitPattern: i.c))
            }
          case .jumpGreaterOrEqualInt:
            if tag(a) == Value.Tag.int {
              if rawInt(a) >= Int32(Int16(bitPattern: i.b)) { pc += Int(Int16(bitPattern: i.c)) }
            } else if try slowCompareInt(.greaterOrEqual, a, i, code) {
              pc += Int(Int16(bitPattern: i.c))
            }
          case .jumpNotGreaterOrEqualInt:
            if tag(a) == Value.Tag.int {
              if !(rawInt(a) >= Int32(Int16(bitPattern: i.b))) { pc += Int(Int16(bitPattern: i.c)) }
            } else if try !slowCompareInt(.greaterOrEqual, a, i, code) {
              pc += Int(Int16(bitPattern: i.c))
            }
          case .jumpEqualInt:
            if tag(a) == Value.Tag.int {
              if rawInt(a) == Int32(Int16(bitPattern: i.b)) { pc += Int(Int16(bitPattern: i.c)) }
            } else if try slowCompareInt(.equal, a, i, code) {
              pc += Int(Int16(bitPattern: i.c))
            }
          case .jumpNotIsEqualInt:
            if tag(a) == Value.Tag.int {
              if rawInt(a) != Int32(Int16(bitPattern: i.b)) { pc += Int(Int16(bitPattern: i.c)) }
            } else if try !slowCompareInt(.equal, a, i, code) {
              pc += Int(Int16(bitPattern: i.c))
            }
          case .jumpNotEqualInt:
            if tag(a) == Value.Tag.int {
              if rawInt(a) != Int32(Int16(bitPattern: i.b)) { pc += Int(Int16(bitPattern: i.c)) }
            } else if try slowCompareInt(.notEqual, a, i, code) {
              pc += Int(Int16(bitPattern: i.c))
            }
          case .jumpNotIsNotEqualInt:
            if tag(a) == Value.Tag.int {
              if rawInt(a) == Int32(Int16(bitPattern: i.b)) { pc += Int(Int16(bitPattern: i.c)) }
            } else if try !slowCompareInt(.notEqual, a, i, code) {
              pc += Int(Int16(bitPattern: i.c))
            }
          case .jumpFailed: if !succeeded { pc += Machine.distance(i) }
          case .jumpSucceeded: if succeeded { pc += Machine.distance(i) }

          case .emit:
            frame.pointee.pc = pc
            top = limit
            try emit(a, i.a, code)
          case .call, .callOut:
            frame.pointee.pc = pc
            top = limit
            let site = code._withUnsafeGuaranteedRef { Unmanaged.passUnretained($0.tables.calls[Int(i.b)]) }
            let fast: Unmanaged<FastCall>? = site._withUnsafeGuaranteedRef {
              $0.version == context.commandVersion ? $0.fast.map(Unmanaged.passUnretained) : resolve($0)
            }
            guard let fast else {
              try generalCall(site, r + Int(i.c), i.op == .callOut ? nil : a)
              continue
            }
            try enter(fast, window: r + Int(i.c), floor: floor, dst: i.op == .callOut ? nil : a)
            code = frame.pointee.code
            pc = frame.pointee.pc
            r = frame.pointee.base
            k = code._withUnsafeGuaranteedRef { $0.constants }
            limit = Machine.limit(r, code, floor)
          case .returnFrame:
            if frame == entry { return }
            leaveFrame()
            succeeded = true
            code = frame.pointee.code
            pc = frame.pointee.pc
            r = frame.pointee.base
            k = code._withUnsafeGuaranteedRef { $0.constants }
            limit = Machine.limit(r, code, floor)
          case .returnValue:
            frame.pointee.pc = pc
            top = limit
            try emit(a, i.a, code)
            if frame == entry { return }
            leaveFrame()
            succeeded = true
            code = frame.pointee.code
            pc = frame.pointee.pc
            r = frame.pointee.base
            k = code._withUnsafeGuaranteedRef { $0.constants }
            limit = Machine.limit(r, code, floor)
          case .getIndex:
            let b = r + Int(i.b), c = r + Int(i.c)
            if tag(b) == Value.Tag.array && tag(c) == Value.Tag.int, fastIndex(b, rawInt(c), a) { continue }
            frame.pointee.pc = pc
            top = limit
            setValue(a, try MemberAccess.index(read(b, i.b, code), [read(c, i.c, code)], context))
          case .setIndex:
            let b = r + Int(i.b)
            if tag(a) == Value.Tag.array && tag(b) == Value.Tag.int, fastSetIndex(a, rawInt(b), r + Int(i.c)) {
              continue
            }
            frame.pointee.pc = pc
            top = limit
            try MemberAccess.setIndex(
              read(a, i.a, code), [read(b, i.b, code)], read(r + Int(i.c), i.c, code), context)
          case .getProperty:
            let b = r + Int(i.b)
            let site = code._withUnsafeGuaranteedRef { Unmanaged.passUnretained($0.tables.sites[Int(i.c)]) }
            if tag(b) == Value.Tag.object, cachedProperty(b, site, a) { continue }
            frame.pointee.pc = pc
            top = limit
            setValue(a, try getProperty(read(b, i.b, code), site.takeUnretainedValue()))
          case .next:
            let b = r + Int(i.b)
            if try !advance(a, b, pc, limit) { pc += Int(Int16(bitPattern: i.c)) }
          default:
            frame.pointee.pc = pc
            top = limit
            pc = try cold(i, r, code, pc)
          }
        }
      } catch {
        frame.pointee.pc = pc
        top = limit
        try unwind(error, entry: entry)
        code = frame.pointee.code
        pc = frame.pointee.pc
        r = frame.pointee.base
        k = code._withUnsafeGuaranteedRef { $0.constants }
        limit = Machine.limit(r, code, floor)
      }
    }
  }

  @inline(__always) private static func distance(_ i: Instruction) -> Int {
    Int(Int32(bitPattern: UInt32(i.a) | UInt32(i.b) << 16))
  }

  /// The first free register above a frame, not below what was live when this `run` began.
  @inline(__always) private static func limit(_ r: ValuePointer, _ code: Unmanaged<Code>, _ floor: ValuePointer)
    -> ValuePointer
  {
    let end = r + code._withUnsafeGuaranteedRef { $0.registerCount }
    return end < floor ? floor : end
  }
}
