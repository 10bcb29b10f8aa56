/// What is known of types while parsing, where no runtime is at hand.
enum KnownTypes {
  private static let enumTypes: Set<String> = [
    "byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong", "int16", "uint16", "int32", "uint32", "int64",
    "uint64", "system.byte", "system.sbyte", "system.int16", "system.uint16", "system.int32", "system.uint32",
    "system.int64", "system.uint64",
  ]

  /// An enum can have this underlying type.
  static func isEnumUnderlyingType(_ name: String) -> Bool { enumTypes.contains(name.lowercased()) }
}
