/// The types of a session by name, and their members.
///
/// Built-in types are made from text tables when first asked for; classes of scripts are added. Members come from member
/// definitions that the shell registers (`register`), decoded when a type's members are first asked for.
public final class TypeTable {
  private var known: [NameKey: PSType] = [:]

  public init() {}

  /// Adds a type, replacing one of the same full name.
  public func add(_ type: PSType) { known[NameKey(type.fullName)] = type }

  public func find(fullName: PSString) -> PSType? { known[NameKey(fullName)] }
}
