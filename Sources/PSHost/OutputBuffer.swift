import Glibc
import PSRuntime

/// Bytes on their way to a file descriptor: written in blocks of 64 KiB, and whenever somebody must see them.
public final class OutputBuffer {
  private let descriptor: Int32
  private var bytes: [UInt8] = []
  public let isTerminal: Bool
  /// Whether the last byte written was a line's end.
  public private(set) var isAtLineStart = true

  public init(descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
    bytes.reserveCapacity(1 << 16)
  }

  public func write(_ text: PSString) {
    text.appendUTF8(to: &bytes)
    didWrite()
  }

  public func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    didWrite()
  }

  public func writeLine(_ text: PSString) {
    text.appendUTF8(to: &bytes)
    bytes.append(0x0A)
    didWrite()
  }

  /// Says that the cursor stands at the left: what was written since the last line end is wiped out.
  func noteLineStart() { isAtLineStart = true }

  private func didWrite() {
    if let last = bytes.last { isAtLineStart = last == 0x0A }
    if isTerminal || bytes.count >= 1 << 16 { flush() }
  }

  /// Hands everything to the system; what a closed pipe refuses is dropped.
  public func flush() {
    var sent = 0
    while sent < bytes.count {
      let n = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress?.advanced(by: sent), $0.count - sent) }
      if n < 0 && errno == EINTR { continue }
      if n <= 0 { break }
      sent += n
    }
    bytes.removeAll(keepingCapacity: true)
  }
}
