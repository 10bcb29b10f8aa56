/// Kinds of tokens; raw values are PowerShell's numbers.
public enum TokenKind: UInt8, Sendable {
  case unknown = 0
  case variable = 1
  case splattedVariable = 2
  case parameter = 3
  case number = 4
  case label = 5
  case identifier = 6
  case generic = 7
  case newLine = 8
  case lineContinuation = 9
  case comment = 10
  case endOfInput = 11
  case stringLiteral = 12
  case stringExpandable = 13
  case hereStringLiteral = 14
  case hereStringExpandable = 15
  case lParen = 16
  case rParen = 17
  case lCurly = 18
  case rCurly = 19
  case lBracket = 20
  case rBracket = 21
  case atParen = 22
  case atCurly = 23
  case dollarParen = 24
  case semi = 25
  case andAnd = 26
  case orOr = 27
  case ampersand = 28
  case pipe = 29
  case comma = 30
  case minusMinus = 31
  case plusPlus = 32
  case dotDot = 33
  case colonColon = 34
  case dot = 35
  case exclaim = 36
  case multiply = 37
  case divide = 38
  case rem = 39
  case plus = 40
  case minus = 41
  case equals = 42
  case plusEquals = 43
  case minusEquals = 44
  case multiplyEquals = 45
  case divideEquals = 46
  case remainderEquals = 47
  case redirection = 48
  case redirectInStd = 49
  case format = 50
  case not = 51
  case bnot = 52
  case and = 53
  case or = 54
  case xor = 55
  case band = 56
  case bor = 57
  case bxor = 58
  case join = 59
  case ieq = 60
  case ine = 61
  case ige = 62
  case igt = 63
  case ilt = 64
  case ile = 65
  case ilike = 66
  case inotlike = 67
  case imatch = 68
  case inotmatch = 69
  case ireplace = 70
  case icontains = 71
  case inotcontains = 72
  case iin = 73
  case inotin = 74
  case isplit = 75
  case ceq = 76
  case cne = 77
  case cge = 78
  case cgt = 79
  case clt = 80
  case cle = 81
  case clike = 82
  case cnotlike = 83
  case cmatch = 84
  case cnotmatch = 85
  case creplace = 86
  case ccontains = 87
  case cnotcontains = 88
  case cin = 89
  case cnotin = 90
  case csplit = 91
  case `is` = 92
  case isNot = 93
  case `as` = 94
  case postfixPlusPlus = 95
  case postfixMinusMinus = 96
  case shl = 97
  case shr = 98
  case colon = 99
  case questionMark = 100
  case questionQuestionEquals = 101
  case questionQuestion = 102
  case questionDot = 103
  case questionLBracket = 104
  case begin = 119
  case `break` = 120
  case `catch` = 121
  case `class` = 122
  case `continue` = 123
  case data = 124
  case define = 125
  case `do` = 126
  case dynamicparam = 127
  case `else` = 128
  case elseIf = 129
  case end = 130
  case exit = 131
  case filter = 132
  case finally = 133
  case `for` = 134
  case foreach = 135
  case from = 136
  case function = 137
  case `if` = 138
  case `in` = 139
  case param = 140
  case process = 141
  case `return` = 142
  case `switch` = 143
  case `throw` = 144
  case trap = 145
  case `try` = 146
  case until = 147
  case using = 148
  case `var` = 149
  case `while` = 150
  case workflow = 151
  case parallel = 152
  case sequence = 153
  case inlineScript = 154
  case configuration = 155
  case dynamicKeyword = 156
  case `public` = 157
  case `private` = 158
  case `static` = 159
  case interface = 160
  case `enum` = 161
  case namespace = 162
  case module = 163
  case type = 164
  case assembly = 165
  case command = 166
  case hidden = 167
  case base = 168
  case `default` = 169
  case clean = 170
}

extension TokenKind {
  /// PowerShell's name of the kind: `Ieq`, `LParen`.
  public var name: String { TokenTraits.table[self].name }
  /// The text PowerShell shows for the kind: `-eq`, `(`, `eof`.
  public var text: String { TokenTraits.table[self].text }
  /// Tells whether a flag belongs to the kind.
  public func has(_ flag: TokenFlags) -> Bool { !flags.isDisjoint(with: flag) }
}

/// What is known of a token.
public struct TokenFlags: OptionSet, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let keyword = TokenFlags(rawValue: 0x10)
  /// Names a block of a script block: `begin`, `process`.
  public static let scriptBlockBlockName = TokenFlags(rawValue: 0x20)
  public static let binaryOperator = TokenFlags(rawValue: 0x100)
  public static let unaryOperator = TokenFlags(rawValue: 0x200)
  public static let caseSensitiveOperator = TokenFlags(rawValue: 0x400)
  public static let ternaryOperator = TokenFlags(rawValue: 0x800)
  public static let specialOperator = TokenFlags(rawValue: 0x1000)
  public static let assignmentOperator = TokenFlags(rawValue: 0x2000)
  /// Scanned alike in command and expression mode.
  public static let parseModeInvariant = TokenFlags(rawValue: 0x8000)
  /// An error was reported for this token, such as a missing quote.
  public static let tokenInError = TokenFlags(rawValue: 0x10000)
  public static let disallowedInRestrictedMode = TokenFlags(rawValue: 0x20000)
  public static let prefixOrPostfixOperator = TokenFlags(rawValue: 0x40000)
  public static let commandName = TokenFlags(rawValue: 0x80000)
  public static let memberName = TokenFlags(rawValue: 0x100000)
  public static let typeName = TokenFlags(rawValue: 0x200000)
  public static let attributeName = TokenFlags(rawValue: 0x400000)
  public static let canConstantFold = TokenFlags(rawValue: 0x800000)
  public static let statementDoesntSupportAttributes = TokenFlags(rawValue: 0x1000000)
}
