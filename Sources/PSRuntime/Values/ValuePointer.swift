/// A register or slot of the machine.
public typealias ValuePointer = UnsafeMutablePointer<Value>

// The raw peeks of the machine. Correct only for the layout that `ValueLayoutTests` asserts.

@inline(__always) public func tag(_ p: ValuePointer) -> UInt8 {
  UnsafeRawPointer(p).load(fromByteOffset: 8, as: UInt8.self)
}

@inline(__always) public func rawInt(_ p: ValuePointer) -> Int32 { UnsafeRawPointer(p).load(as: Int32.self) }
@inline(__always) public func rawLong(_ p: ValuePointer) -> Int64 { UnsafeRawPointer(p).load(as: Int64.self) }
@inline(__always) public func rawDouble(_ p: ValuePointer) -> Double { UnsafeRawPointer(p).load(as: Double.self) }
@inline(__always) public func rawBool(_ p: ValuePointer) -> Bool { UnsafeRawPointer(p).load(as: UInt8.self) != 0 }

/// Whether a tag belongs to a reference that is counted.
@inline(__always) public func isReference(_ tag: UInt8) -> Bool { tag &- Value.Tag.string < 4 }

/// Whether the register holds `.unset`; `.null` shares its tag and differs in the payload.
@inline(__always) public func isUnset(_ p: ValuePointer) -> Bool {
  tag(p) == Value.Tag.empty && p.pointee.isUnset
}

/// Stores a value, releasing what stood there; one tag test instead of an outlined copy for the common trivial case.
@inline(__always) public func setValue(_ p: ValuePointer, _ value: consuming Value) {
  if isReference(tag(p)) { p.pointee = value } else { p.initialize(to: value) }
}
