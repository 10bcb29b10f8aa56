/// The value of a directory attribute.
public enum AttributeValue: Hashable, Sendable {
  case string(String)
  case integer(Int64)
  case boolean(Bool)
  case binary([UInt8])
  /// A link to another object, by its identifier in the same space.
  case reference(UniqueID)
  /// Two or more values.
  case list([AttributeValue])

  /// The values one by one.
  public var values: [AttributeValue] {
    if case .list(let values) = self { return values }
    return [self]
  }

  /// One value for several; nil for none.
  public init?(_ values: [AttributeValue]) {
    switch values.count {
    case 0: return nil
    case 1: self = values[0]
    default: self = .list(values)
    }
  }

  /// The text of a text value; nil for others.
  public var string: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  /// The number of a number, of a Boolean (1, 0) or of a text that is a number; nil for others.
  public var integer: Int64? {
    switch self {
    case .integer(let number): return number
    case .boolean(let flag): return flag ? 1 : 0
    case .string(let text): return Int64(text)
    default: return nil
    }
  }

  /// The truth of a Boolean or of the texts True and False; nil for others.
  public var boolean: Bool? {
    switch self {
    case .boolean(let flag): return flag
    case .string(let text):
      return text.equalsIgnoringCase("true") ? true : text.equalsIgnoringCase("false") ? false : nil
    default: return nil
    }
  }

  /// The bytes of a binary value; nil for others.
  public var binary: [UInt8]? {
    if case .binary(let bytes) = self { return bytes }
    return nil
  }
}
