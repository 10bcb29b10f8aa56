/// A .NET text encoding: between bytes and UTF-16 units, with .NET's replacements for what does not fit.
public enum TextEncoding: UInt8, Sendable, CaseIterable {
  case utf8, utf16LittleEndian, utf16BigEndian, utf32LittleEndian, utf32BigEndian, ascii, latin1, windows1252, ibm437

  /// .NET's code page number.
  public var codePage: Int {
    switch self {
    case .utf8: 65001
    case .utf16LittleEndian: 1200
    case .utf16BigEndian: 1201
    case .utf32LittleEndian: 12000
    case .utf32BigEndian: 12001
    case .ascii: 20127
    case .latin1: 28591
    case .windows1252: 1252
    case .ibm437: 437
    }
  }

  /// The IANA name (`WebName`, `BodyName`).
  public var webName: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16LittleEndian: "utf-16"
    case .utf16BigEndian: "utf-16BE"
    case .utf32LittleEndian: "utf-32"
    case .utf32BigEndian: "utf-32BE"
    case .ascii: "us-ascii"
    case .latin1: "iso-8859-1"
    case .windows1252: "windows-1252"
    case .ibm437: "ibm437"
    }
  }

  /// The name for people (`EncodingName`).
  public var encodingName: String {
    switch self {
    case .utf8: "Unicode (UTF-8)"
    case .utf16LittleEndian: "Unicode"
    case .utf16BigEndian: "Unicode (Big-Endian)"
    case .utf32LittleEndian: "Unicode (UTF-32)"
    case .utf32BigEndian: "Unicode (UTF-32 Big-Endian)"
    case .ascii: "US-ASCII"
    case .latin1: "Western European (ISO)"
    case .windows1252: "Western European (Windows)"
    case .ibm437: "OEM United States"
    }
  }

  /// True if every character takes one byte.
  public var isSingleByte: Bool {
    switch self {
    case .ascii, .latin1, .windows1252, .ibm437: true
    default: false
    }
  }

  /// The encoding of a code page number, nil if it is not known here.
  public init?(codePage: Int) {
    guard let found = Self.allCases.first(where: { $0.codePage == codePage }) else { return nil }
    self = found
  }

  /// The encoding of a name such as `utf-8`, `unicode`, `latin1`, in any case; nil if it is not known here.
  public init?(name: String) {
    let lowered = name.lowercased()
    if let found = Self.allCases.first(where: { $0.webName.lowercased() == lowered }) {
      self = found
      return
    }
    switch lowered {
    case "utf8", "unicode-1-1-utf-8": self = .utf8
    case "unicode", "utf-16le", "ucs-2", "iso-10646-ucs-2": self = .utf16LittleEndian
    case "unicodefffe": self = .utf16BigEndian
    case "utf-32le": self = .utf32LittleEndian
    case "ascii", "us", "iso646-us", "ansi_x3.4-1968", "cp367": self = .ascii
    case "latin1", "l1", "iso_8859-1", "cp819", "iso8859-1": self = .latin1
    case "x-ansi", "cp1252": self = .windows1252
    case "437", "cp437": self = .ibm437
    default: return nil
    }
  }

  /// The byte order mark (`GetPreamble` of the encoding that writes one); empty for single byte encodings.
  public var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .utf32LittleEndian: [0xFF, 0xFE, 0, 0]
    case .utf32BigEndian: [0, 0, 0xFE, 0xFF]
    default: []
    }
  }

  /// The encoding that the bytes' mark says, and the mark's length; nil without a mark.
  public static func detect(_ bytes: UnsafeBufferPointer<UInt8>) -> (encoding: TextEncoding, markLength: Int)? {
    for encoding in [TextEncoding.utf8, .utf32LittleEndian, .utf32BigEndian, .utf16LittleEndian, .utf16BigEndian] {
      let mark = encoding.byteOrderMark
      if bytes.count >= mark.count, bytes.prefix(mark.count).elementsEqual(mark) { return (encoding, mark.count) }
    }
    return nil
  }
}
