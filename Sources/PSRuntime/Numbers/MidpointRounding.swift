/// .NET's `MidpointRounding`: what happens to a value between two candidates.
public enum MidpointRounding: Int, Sendable, CaseIterable {
  case toEven = 0
  case awayFromZero = 1
  case toZero = 2
  case toNegativeInfinity = 3
  case toPositiveInfinity = 4
}
