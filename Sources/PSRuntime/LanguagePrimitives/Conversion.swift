/// How good a conversion is, as overload resolution compares them; larger is better, numbers as PowerShell's.
///
/// The rank of a scalar that becomes an array (`S2A`) is the element's with the bit below cleared.
public struct ConversionRank: RawRepresentable, Comparable, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }

  public static let none = ConversionRank(rawValue: 0x0000)
  public static let unrelatedArrays = ConversionRank(rawValue: 0x000F)
  public static let toString = ConversionRank(rawValue: 0x001F)
  public static let custom = ConversionRank(rawValue: 0x002F)
  public static let iConvertible = ConversionRank(rawValue: 0x003F)
  public static let implicitCast = ConversionRank(rawValue: 0x004F)
  public static let explicitCast = ConversionRank(rawValue: 0x005F)
  public static let constructorS2A = ConversionRank(rawValue: 0x0067)
  public static let constructor = ConversionRank(rawValue: 0x006F)
  public static let create = ConversionRank(rawValue: 0x0073)
  public static let parse = ConversionRank(rawValue: 0x007F)
  public static let psObject = ConversionRank(rawValue: 0x008F)
  public static let languageS2A = ConversionRank(rawValue: 0x0097)
  public static let language = ConversionRank(rawValue: 0x009F)
  public static let nullToValue = ConversionRank(rawValue: 0x00AF)
  public static let nullToRef = ConversionRank(rawValue: 0x00BF)
  public static let numericExplicit = ConversionRank(rawValue: 0x00CF)
  public static let numericExplicit1 = ConversionRank(rawValue: 0x00DF)
  public static let numericString = ConversionRank(rawValue: 0x00EF)
  public static let numericImplicit = ConversionRank(rawValue: 0x00FF)
  public static let assignable = ConversionRank(rawValue: 0x010F)
  public static let stringToCharArray = ConversionRank(rawValue: 0x011A)
  public static let identity = ConversionRank(rawValue: 0x011F)

  static let valueDependent = 0xFFF7

  public static func < (a: ConversionRank, b: ConversionRank) -> Bool { a.rawValue < b.rawValue }
}

/// The two types a conversion was figured out for.
struct ConversionKey: Hashable {
  let from: ObjectIdentifier
  let to: ObjectIdentifier
}

/// A way to convert the values of one type to another.
struct Conversion {
  enum Kind {
    case none, assignable
    case nullToNumber, nullToChar, nullToString, nullToReference, nullToBool, nullToNullable, nullToSwitch, nullToVoid
    case nullToRef
    case numeric, numericToString, numericToChar, charToNumeric
    case stringToInteger, stringToReal, stringToDecimal, stringToBigInteger, stringToRegex, stringToChars, stringToType
    case stringToUri, stringToEnum, enumerableToEnum, integerToEnum, enumToNumber
    case toBool, toText, toNullable, toVoid, toPSObject, toReference, toXml, toStringCollection, toCustomObject
    case relatedArrays, unrelatedArrays, enumerableToArray, scalarToArray, dictionaryToHashtable
    case blockToDelegate
    case parse(withCulture: Bool)
    case construct
    case cast(name: String)
    case numericThroughText, iConvertible
    case properties
    case elementsToCollection(isScalar: Bool)
    /// First one conversion, where it fails with an invalid cast the other.
    indirect case either(Kind, Kind?)
  }
  let kind: Kind
  let rank: ConversionRank

  init(_ kind: Kind, _ rank: ConversionRank) {
    self.kind = kind
    self.rank = rank
  }
}
