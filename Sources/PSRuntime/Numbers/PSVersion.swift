/// .NET's `System.Version`: two to four numbers.
public struct PSVersion: Sendable, Hashable {
  /// Why a text is no version; the caller attaches .NET's message.
  public enum ParseError: Error, Equatable, Sendable {
    /// "Version string portion was too short or too long. (Parameter 'input')"
    case parts
    /// "Version's parameters must be greater than or equal to zero."
    case negative
    /// "The input string '...' was not in a correct format."
    case format(part: String)
    /// "Value was either too large or too small for an Int32."
    case overflow
  }

  public let major: Int32
  public let minor: Int32
  /// -1 where the version has no third number.
  public let build: Int32
  /// -1 where the version has no fourth number.
  public let revision: Int32

  /// Nil for negative numbers.
  public init?(_ major: Int32, _ minor: Int32, _ build: Int32? = nil, _ revision: Int32? = nil) {
    guard major >= 0, minor >= 0, (build ?? 0) >= 0, (revision ?? 0) >= 0 else { return nil }
    self.init(parts: [major, minor] + [build, revision].compactMap { $0 })
  }

  init(parts: [Int32]) {
    major = parts.first ?? 0
    minor = parts.count > 1 ? parts[1] : 0
    build = parts.count > 2 ? parts[2] : -1
    revision = parts.count > 3 ? parts[3] : -1
  }

  /// Two to four whole numbers between points; blanks around each are allowed.
  public init(parsing text: String) throws(ParseError) {
    let fields = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (2...4).contains(fields.count) else { throw ParseError.parts }
    var parts: [Int32] = []
    for field in fields {
      do {
        let value: Int32 = try NumberParser.integer(String(field))
        guard value >= 0 else { throw ParseError.negative }
        parts.append(value)
      } catch let error as NumberParseError {
        throw error == .overflow ? ParseError.overflow : ParseError.format(part: String(field))
      } catch let error as ParseError {
        throw error
      } catch {
        throw ParseError.format(part: String(field))
      }
    }
    self.init(parts: parts)
  }

  public var majorRevision: Int16 { Int16(truncatingIfNeeded: revision >> 16) }
  public var minorRevision: Int16 { Int16(truncatingIfNeeded: revision) }

  /// The numbers that the version has.
  public var parts: [Int32] {
    build < 0 ? [major, minor] : revision < 0 ? [major, minor, build] : [major, minor, build, revision]
  }

  /// The first `count` numbers; nil for more than there are, or above four.
  public func text(fields count: Int) -> String? {
    guard count >= 0, count <= parts.count else { return nil }
    return parts.prefix(count).map(String.init).joined(separator: ".")
  }
}

extension PSVersion: Comparable, CustomStringConvertible {
  /// A missing number is smaller than 0.
  public static func < (left: PSVersion, right: PSVersion) -> Bool {
    (left.major, left.minor, left.build, left.revision) < (right.major, right.minor, right.build, right.revision)
  }

  public var description: String { parts.map(String.init).joined(separator: ".") }
}
