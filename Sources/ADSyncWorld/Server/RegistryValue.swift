/// A value of the simulated registry.
public enum RegistryValue: Equatable, Sendable {
  case string(String)
  case dword(UInt32)
  case qword(UInt64)
  case multiString([String])
  case binary([UInt8])
}
