import PSRuntime
import PSTypes

/// Up to 16 bytes that Format-Hex shows in one row.
final class ByteCollection: Obj {
  private let offset: UInt64
  private let bytes: [UInt8]
  /// The file, or what the bytes come from.
  private let label: String
  private let isFile: Bool

  init(_ offset: UInt64, _ bytes: [UInt8], label: String, isFile: Bool) {
    self.offset = offset
    self.bytes = bytes
    self.label = label
    self.isFile = isFile
    super.init()
  }
  private nonisolated(unsafe) static let collectionType = PSType.builtin("Microsoft.PowerShell.Commands.ByteCollection")
  override var type: PSType { ByteCollection.collectionType }

  private static func hexadecimal(_ number: UInt64, _ digits: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  private var hexBytes: String { bytes.map { Hexadecimal.encode([$0], uppercase: true) }.joined(separator: " ") }

  /// The bytes as characters of Latin 1; a zero is a blank, other control characters a replacement character.
  private var ascii: String {
    var result = ""
    for byte in bytes {
      let isControl = byte < 0x20 || 0x7F...0x9F ~= byte
      result.unicodeScalars.append(byte == 0 ? " " : isControl ? "\u{FFFD}" : Unicode.Scalar(byte))
    }
    return result
  }

  /// Offset, bytes and characters in one line, dots for what cannot be shown.
  override func text(_ context: RuntimeContext) -> PSString {
    if bytes.isEmpty { return .empty }
    let missing = 16 - bytes.count
    let shown = bytes.map { 0x20...0xFE ~= $0 ? String(Character(Unicode.Scalar($0))) : "." }.joined()
    let line =
      ByteCollection.hexadecimal(offset, 20) + "   " + hexBytes + " "
      + String(repeating: " ", count: missing * 3 + 1) + shown + String(repeating: " ", count: missing)
    return PSString.make(missing == 0 && !isFile ? line + "\n" : line)
  }

  static let definition = TypeDefinition(
    "Microsoft.PowerShell.Commands.ByteCollection",
    [
      .objectProperty("Offset64", type: "ulong") { (row: ByteCollection) in .ulong(row.offset) },
      .objectProperty("Bytes", type: "byte[]") { (row: ByteCollection) in
        .array(PSArray(row.bytes.map { .byte($0) }, of: .byte))
      },
      .objectProperty("HexOffset", type: "string") { (row: ByteCollection) in .text(hexadecimal(row.offset, 16)) },
      .objectProperty("HexBytes", type: "string") { (row: ByteCollection) in .text(row.hexBytes) },
      .objectProperty("Path", type: "string") { (row: ByteCollection) in row.isFile ? .text(row.label) : .null },
      .objectProperty("Ascii", type: "string") { (row: ByteCollection) in .text(row.ascii) },
      .objectProperty("Label", type: "string") { (row: ByteCollection) in .text(row.label) },
    ])
}
