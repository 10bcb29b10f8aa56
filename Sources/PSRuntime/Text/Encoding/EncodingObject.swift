/// `System.Text.Encoding`.
public final class EncodingObject: Obj {
  public let encoding: TextEncoding
  /// Whether `GetPreamble` and files written with it have the byte order mark.
  public let hasMark: Bool
  public init(_ encoding: TextEncoding, hasMark: Bool = true) {
    self.encoding = encoding
    self.hasMark = hasMark
    super.init()
  }
  public override var type: PSType {
    let name =
      switch encoding {
      case .utf8: "UTF8Encoding"
      case .utf16LittleEndian, .utf16BigEndian: "UnicodeEncoding"
      case .utf32LittleEndian, .utf32BigEndian: "UTF32Encoding"
      case .ascii: "ASCIIEncoding"
      case .latin1: "Latin1Encoding"
      default: "Encoding"
      }
    return PSType.builtin("System.Text." + name)
  }
  public override func text(_ context: RuntimeContext) -> PSString { PSString.make(type.fullName) }
  public override func isEqual(to other: Value, _ context: RuntimeContext) -> Bool {
    (other.asObject as? EncodingObject).map { $0.encoding == encoding && $0.hasMark == hasMark } ?? false
  }

  /// The text of bytes; a byte order mark is a character of it.
  public func decode(_ bytes: [UInt8]) -> PSString { bytes.withUnsafeBufferPointer { encoding.string($0) } }
  public func encode(_ text: PSString) -> [UInt8] { encoding.bytes(of: text) }
}
