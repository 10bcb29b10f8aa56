// Escaping, and what else can be said of a pattern's text.
extension WildcardPattern {
  /// `[WildcardPattern]::Escape`: a backtick before `* ? [ ]` and the backtick.
  public static func escape(_ text: PSString, except: [UInt16] = []) -> PSString {
    var result = TextBuilder()
    for index in 0..<text.count {
      let unit = text.unit(index)
      if (isSpecial(unit) || unit == 0x60) && !except.contains(unit) { result.append(unit: 0x60) }
      result.append(unit: unit)
    }
    return result.count == text.count ? text : result.build()
  }

  /// `[WildcardPattern]::Unescape`: takes the backtick from before `* ? [ ]` and the backtick.
  public static func unescape(_ text: PSString) -> PSString {
    var result = TextBuilder()
    var isEscaped = false
    for index in 0..<text.count {
      let unit = text.unit(index)
      if unit == 0x60 && !isEscaped {
        isEscaped = true
        continue
      }
      if isEscaped && unit != 0x60 && !isSpecial(unit) { result.append(unit: 0x60) }
      result.append(unit: unit)
      isEscaped = false
    }
    if isEscaped { result.append(unit: 0x60) }
    return result.count == text.count ? text : result.build()
  }

  /// `[WildcardPattern]::ContainsWildcardCharacters`: whether one of `* ? [ ]` stands without a backtick.
  public static func containsWildcardCharacters(_ text: PSString) -> Bool {
    var index = 0
    while index < text.count {
      let unit = text.unit(index)
      if isSpecial(unit) { return true }
      index &+= unit == 0x60 ? 2 : 1
    }
    return false
  }

  /// The regular expression that matches the same texts; for cmdlets that hand a wildcard on as a pattern.
  public func regexText() throws(WildcardPatternError) -> String {
    var parser = WildcardPatternParser(text)
    let elements = try parser.parse()
    var result = ""
    for element in elements {
      switch element {
      case .literal(let unit): result += Self.regexLiteral(unit)
      case .anyOne: result += "."
      case .anyNumber: result += ".*"
      case .oneOf(let ranges): result += Self.regexClass(ranges)
      }
    }
    result = "^" + result + "$"
    if result == "^.*$" { return "" }
    if result.hasPrefix("^.*") { result.removeFirst(3) }
    if result.hasSuffix(".*$") { result.removeLast(3) }
    return result
  }

  private static func regexLiteral(_ unit: UInt16) -> String {
    let text = String(decoding: [unit], as: UTF16.self)
    return "()[.?*{}^$+|\\".contains(text) ? "\\" + text : text
  }

  private static func regexClass(_ ranges: [ClosedRange<UInt16>]) -> String {
    func bound(_ unit: UInt16) -> String {
      switch unit {
      case 0x5B: "["
      case 0x5D: "\\]"
      case 0x2D: "\\x2d"
      default: regexLiteral(unit)
      }
    }
    let parts = ranges.map { range in
      range.count == 1 ? bound(range.lowerBound) : bound(range.lowerBound) + "-" + bound(range.upperBound)
    }
    return "[" + parts.joined() + "]"
  }
}

/// Reads a wildcard pattern into elements.
struct WildcardPatternParser {
  private let text: PSString
  private var elements: [WildcardPattern.Element] = []
  /// The units of an open bracket, and whether each is an unescaped dash.
  private var bracket: [(unit: UInt16, isDash: Bool)]?
  private var isEscaped = false

  init(_ text: PSString) { self.text = text }

  mutating func parse() throws(WildcardPatternError) -> [WildcardPattern.Element] {
    elements = []
    for index in 0..<text.count {
      let unit = text.unit(index)
      if bracket != nil {
        try addToBracket(unit, isFirst: text.unit(index &- 1) == 0x5B && bracket?.isEmpty == true)
      } else {
        addOutside(unit)
      }
      isEscaped = unit == 0x60 && !isEscaped
    }
    if bracket != nil { throw WildcardPatternError(pattern: text.string) }
    if isEscaped && text.count > 1 { elements.append(.literal(0x60)) }
    return elements
  }

  private mutating func addOutside(_ unit: UInt16) {
    switch unit {
    case 0x2A where !isEscaped: elements.append(.anyNumber)
    case 0x3F where !isEscaped: elements.append(.anyOne)
    case 0x5B where !isEscaped: bracket = []
    case 0x60 where !isEscaped: break
    default: elements.append(.literal(unit))
    }
  }

  private mutating func addToBracket(_ unit: UInt16, isFirst: Bool) throws(WildcardPatternError) {
    if unit == 0x5D && !isFirst && !isEscaped {
      elements.append(.oneOf(try ranges(bracket ?? [])))
      bracket = nil
    } else if unit != 0x60 || isEscaped {
      bracket?.append((unit, unit == 0x2D && !isEscaped))
    }
  }

  private func ranges(_ units: [(unit: UInt16, isDash: Bool)]) throws(WildcardPatternError) -> [ClosedRange<UInt16>] {
    var result: [ClosedRange<UInt16>] = []
    var index = 0
    while index < units.count {
      let first = units[index].unit
      if index &+ 2 < units.count && units[index &+ 1].isDash {
        let last = units[index &+ 2].unit
        guard first <= last else { throw WildcardPatternError(pattern: text.string) }
        result.append(first...last)
        index &+= 3
      } else {
        result.append(first...first)
        index &+= 1
      }
    }
    return result
  }
}
