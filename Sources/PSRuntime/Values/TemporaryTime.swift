// Stand-ins until Sources/PSRuntime/Time lands with the real types of these names; delete this file then.
public struct PSDateTime: Equatable, Sendable {
  public var bits: UInt64
  public init(bits: UInt64) { self.bits = bits }
}
public struct PSTimeSpan: Equatable, Sendable {
  public var ticks: Int64
  public init(ticks: Int64) { self.ticks = ticks }
}
