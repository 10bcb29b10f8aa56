// The structs of .NET that Swift code knows by a type of its own and scripts hold boxed.

extension Guid: BoxedValue {
  public static var psType: PSType { .guid }
  public func text(culture: Culture) -> String { description }
}
extension PSVersion: BoxedValue {
  public static var psType: PSType { .version }
  public func text(culture: Culture) -> String { description }
}
extension PSDateTimeOffset: BoxedValue {
  public static var psType: PSType { .dateTimeOffset }
  public func text(culture: Culture) -> String { (try? text("", culture)) ?? "" }
}
extension PSDateOnly: BoxedValue {
  public static var psType: PSType { PSType.builtin("System.DateOnly") }
  public func text(culture: Culture) -> String { (try? text("", culture)) ?? "" }
}
extension PSTimeOnly: BoxedValue {
  public static var psType: PSType { PSType.builtin("System.TimeOnly") }
  public func text(culture: Culture) -> String { (try? text("", culture)) ?? "" }
}
