extension StringProtocol {
  /// Whether two texts are equal when ASCII letters are compared without case.
  public func equalsIgnoringCase(_ other: some StringProtocol) -> Bool {
    let left = utf8
    let right = other.utf8
    guard left.count == right.count else { return false }
    return left.elementsEqual(right) { lowered($0) == lowered($1) }
  }

  /// Whether this text begins with `prefix`, ASCII letters compared without case.
  public func hasPrefixIgnoringCase(_ prefix: some StringProtocol) -> Bool {
    let start = prefix.utf8
    guard utf8.count >= start.count else { return false }
    return zip(utf8, start).allSatisfy { lowered($0) == lowered($1) }
  }

  /// Whether this text ends with `suffix`, ASCII letters compared without case.
  public func hasSuffixIgnoringCase(_ suffix: some StringProtocol) -> Bool {
    let end = suffix.utf8
    guard utf8.count >= end.count else { return false }
    return zip(utf8.suffix(end.count), end).allSatisfy { lowered($0) == lowered($1) }
  }
}

private func lowered(_ byte: UInt8) -> UInt8 {
  byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
}
