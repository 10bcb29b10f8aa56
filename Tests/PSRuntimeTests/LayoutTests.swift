import PSRuntime
import Testing

/// The machine peeks at values: size, tags and places are part of the contract.
@Suite struct LayoutTests {
  @Test func valuesAreSixteenBytesWithTheTagBehindThePayload() {
    #expect(MemoryLayout<Value>.stride == 16)
    #expect(MemoryLayout<Value>.size == 9)
    let list = PSArray([])
    let variable = PSVariable(name: .empty, value: .null)
    let values: [(Value, UInt8)] = [
      (.int(1), 0), (.long(1), 1), (.double(1), 2), (.bool(true), 3), (.char(1), 4), (.byte(1), 5), (.sbyte(1), 6),
      (.short(1), 7), (.ushort(1), 8), (.uint(1), 9), (.ulong(1), 10), (.single(1), 11),
      (.dateTime(.min), 12), (.timeSpan(PSTimeSpan(ticks: 1)), 13), (.string(.empty), 14), (.array(list), 15),
      (.object(PSType.object), 16), (.variable(variable), 17), (.null, 18), (.nothing, 18), (.unset, 18),
    ]
    for (value, expected) in values {
      withSlot(value) { #expect(tag($0) == expected) }
    }
  }

  @Test func payloadsStandAtTheFront() {
    withSlot(.int(-7)) { #expect(rawInt($0) == -7) }
    withSlot(.long(1 << 40)) { #expect(rawLong($0) == 1 << 40) }
    withSlot(.double(2.5)) { #expect(rawDouble($0) == 2.5) }
    withSlot(.bool(true)) { #expect(rawBool($0)) }
    withSlot(.unset) { #expect(isUnset($0)) }
    withSlot(.null) { #expect(!isUnset($0)) }
  }

  @Test func referencesAreOneRangeOfTags() {
    for value in [Value.string(.empty), .array(PSArray([])), .object(PSType.object)] {
      withSlot(value) { #expect(isReference(tag($0))) }
    }
    for value in [Value.int(1), .dateTime(.min), .null, .unset] { withSlot(value) { #expect(!isReference(tag($0))) } }
  }

  @Test func stringsKeepTheirUnitsAtOffset32() {
    let ascii = PSString.make("abc")
    let wide = PSString.make("aé中")
    #expect(ascii.isASCII && ascii.count == 3)
    #expect(!wide.isASCII && wide.count == 3 && wide.unit(2) == 0x4E2D)
    #expect(Int(bitPattern: ascii.bytes) - Int(bitPattern: Unmanaged.passUnretained(ascii).toOpaque()) == 32)
    #expect(PSString.make(units: [0xD800]).count == 1)
    #expect(PSString.make(units: [0x41]).isASCII)
    #expect(wide.substring(0, 1).isASCII)
    #expect(PSString.concat(ascii, wide).string == "abcaé中")
    #expect(PSString.make("STRASSE").equalsIgnoringCase(PSString.make("strasse")))
    #expect(PSString.make("ab").hashIgnoringCase == PSString.make("AB").hashIgnoringCase)
  }

  private func withSlot(_ value: Value, _ body: (ValuePointer) -> Void) {
    let slot = ValuePointer.allocate(capacity: 1)
    slot.initialize(to: value)
    body(slot)
    slot.deinitialize(count: 1)
    slot.deallocate()
  }
}
