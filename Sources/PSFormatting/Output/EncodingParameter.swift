import PSEngine
import PSRuntime

/// `-Encoding`: an encoding, or a name or a code page that means one (`.encodingName`).
public struct EncodingParameter: ParameterConvertible {
  /// Nil where none was given.
  public var encoding: OutputEncoding?
  public init(_ encoding: OutputEncoding? = nil) { self.encoding = encoding }

  public static func parameterType(_ types: TypeTable) -> PSType { PSType.builtin("System.Text.Encoding") }
  public static func fromParameter(_ value: Value, _ context: RuntimeContext) throws -> EncodingParameter {
    guard case .object(let object) = value.base, let given = object as? EncodingObject else {
      return EncodingParameter()
    }
    return EncodingParameter(OutputEncoding(encoding: given.encoding, hasMark: given.hasMark))
  }
  public static var parameterDefault: EncodingParameter? { EncodingParameter() }

  /// The encoding as scripts see it; null where none was given.
  public var value: Value { encoding.map { .object(EncodingObject($0.encoding, hasMark: $0.hasMark)) } ?? .null }

  /// The text of a file's bytes: by their mark, else by the encoding, else as UTF-8.
  public func text(of bytes: [UInt8]) -> PSString {
    bytes.withUnsafeBufferPointer { (encoding?.encoding ?? .utf8).stringDetectingMark($0) }
  }
}

extension ParameterAttribute {
  /// Makes an encoding of a name or of the number of a code page; other values stay as they are.
  public static var encodingName: ParameterAttribute {
    .transform { value, context in
      switch value.base {
      case .string(let name): return try EncodingParameter.named(name.string)
      case .int(let page): return try EncodingParameter.named(String(page))
      default: return value
      }
    }
  }
}

extension EncodingParameter {
  fileprivate static func named(_ name: String) throws -> Value {
    guard let found = OutputEncoding.named(name) else { throw FormatStrings.unknownEncoding(name) }
    return EncodingParameter(found).value
  }
}
