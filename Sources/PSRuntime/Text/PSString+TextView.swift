extension PSString {
  /// The text as a view. It outlives nothing: keep the string in a local that is used after the view's last use.
  @inline(__always) public final var view: TextView {
    isASCII ? TextView(ascii: bytes, count: count) : TextView(utf16: units, count: count)
  }

  /// Calls `body` with a view of the text and keeps the string alive meanwhile.
  @inline(__always) public final func withView<Result>(_ body: (TextView) throws -> Result) rethrows -> Result {
    try withExtendedLifetime(self) { try body(view) }
  }

  /// A string of a view's units, in the form that fits them.
  public static func make(_ view: TextView) -> PSString {
    guard view.isASCII else { return make(units: UnsafeBufferPointer(start: view.units, count: view.count)) }
    let result = ascii(count: view.count)
    result.bytes.update(from: view.bytes, count: view.count)
    return result
  }
}

extension TextBuilder {
  /// The text as a string object.
  public func build() -> PSString { withView { PSString.make($0) } }

  public mutating func append(_ text: PSString) { text.withView { append($0) } }
}
