// Stand-ins until `Time` lands with dates' and spans' texts and parsers.
extension PSDateTime {
  func text(culture: Culture) -> String { String(bits) }
}
extension PSTimeSpan {
  func text(culture: Culture) -> String { String(ticks) }
}
