import PSLanguage
import PSRuntime

/// The source line of an error, cut to what fits, and where the underline stands.
public struct SourceExcerpt {
  static let maximumLength = 69

  public private(set) var line: String
  public private(set) var underline: String

  /// - Parameter ellipsis: what stands for cut ends: `…`, three dots in Windows PowerShell.
  public init?(_ extent: ScriptExtent, ellipsis: String) {
    var text = SourceExcerpt.trimmedEnd(Array(extent.startLineText.utf16))
    guard !text.isEmpty else { return nil }
    var before = min(extent.startColumnNumber - 1, text.count)
    let isOneLine = extent.startLineNumber == extent.endLineNumber && extent.endColumnNumber <= text.count + 1
    var length = isOneLine ? extent.endColumnNumber - extent.startColumnNumber : text.count - before
    length = max(0, min(length, text.count - before))
    SourceExcerpt.expandTabs(&text, &before, &length)
    var isCutBefore = false
    var isCutBehind = false
    if text.count > SourceExcerpt.maximumLength {
      (isCutBefore, isCutBehind) = SourceExcerpt.cut(&text, &before, &length)
    }
    line =
      (isCutBefore ? ellipsis + " " : "") + String(decoding: text, as: UTF16.self) + (isCutBehind ? " " + ellipsis : "")
    let indent = before + (isCutBefore ? ellipsis.utf16.count + 1 : 0)
    underline = String(repeating: " ", count: indent) + String(repeating: "~", count: max(1, length))
  }

  private static func trimmedEnd(_ text: [UInt16]) -> [UInt16] {
    var text = text
    while let last = text.last, UnicodeTraits.isWhiteSpace(UInt32(last)) { text.removeLast() }
    return text
  }

  private static func expandTabs(_ text: inout [UInt16], _ before: inout Int, _ length: inout Int) {
    guard text.contains(0x09) else { return }
    func expanded(_ part: ArraySlice<UInt16>) -> [UInt16] {
      part.flatMap { $0 == 0x09 ? [0x20, 0x20, 0x20, 0x20] : [$0] }
    }
    let head = expanded(text[..<before])
    let middle = expanded(text[before..<before + length])
    text = head + middle + expanded(text[(before + length)...])
    before = head.count
    length = middle.count
  }

  /// Keeps as much of the failing part as fits, with some of what stands around it.
  private static func cut(_ text: inout [UInt16], _ before: inout Int, _ length: inout Int) -> (Bool, Bool) {
    let limit = maximumLength
    var prefix = min(before, 12)
    let totalSuffix = text.count - length - before
    var suffix = min(totalSuffix, 8)
    var candidate = prefix + length + suffix
    var isCutBehind = true
    if candidate >= limit {
      if prefix + length >= limit { length = limit - prefix }
    } else {
      let available = before - prefix
      if available > 0 {
        prefix += min(available, limit - candidate)
        candidate = prefix + length + suffix
      }
      if candidate < limit, totalSuffix > 0 { suffix += min(totalSuffix, limit - candidate) }
      isCutBehind = suffix < totalSuffix
    }
    let isCutBefore = prefix < before
    let start = max(before - prefix, 0)
    text = Array(text[start..<min(start + limit, text.count)])
    before = min(before, prefix)
    length = min(length, limit - before)
    return (isCutBefore, isCutBehind)
  }
}
