extension TokenKind {
  /// What the kind is by itself; a token can have more flags.
  public var flags: TokenFlags {
    switch self {
    case .newLine, .lineContinuation, .comment, .endOfInput, .stringLiteral, .stringExpandable, .hereStringLiteral,
      .hereStringExpandable, .lParen, .rParen, .lCurly, .rCurly, .rBracket, .atParen, .atCurly, .dollarParen, .semi,
      .andAnd, .orOr:
      return .parseModeInvariant
    case .ampersand, .pipe: return [.specialOperator, .parseModeInvariant]
    case .comma: return [.unaryOperator, .parseModeInvariant]
    case .minusMinus, .plusPlus, .postfixPlusPlus, .postfixMinusMinus:
      return [.unaryOperator, .prefixOrPostfixOperator, .disallowedInRestrictedMode]
    case .dotDot, .format, .imatch, .inotmatch, .ireplace, .as: return [.binaryOperator, .disallowedInRestrictedMode]
    case .colonColon, .dot, .colon, .questionDot: return [.specialOperator, .disallowedInRestrictedMode]
    case .exclaim, .not, .bnot: return [.unaryOperator, .canConstantFold]
    case .multiply, .divide, .rem, .and, .or, .xor, .band, .bor, .bxor, .shl, .shr:
      return [.binaryOperator, .canConstantFold]
    case .plus, .minus: return [.binaryOperator, .unaryOperator, .canConstantFold]
    case .equals, .plusEquals, .minusEquals, .multiplyEquals, .divideEquals, .remainderEquals, .questionQuestionEquals:
      return .assignmentOperator
    case .redirection, .questionLBracket: return .disallowedInRestrictedMode
    case .redirectInStd: return [.parseModeInvariant, .disallowedInRestrictedMode]
    case .join, .isplit: return [.binaryOperator, .unaryOperator, .disallowedInRestrictedMode]
    case .ieq, .ine, .ige, .igt, .ilt, .ile, .ilike, .inotlike, .icontains, .inotcontains, .iin, .inotin, .is, .isNot,
      .questionQuestion:
      return .binaryOperator
    case .ceq, .cne, .cge, .cgt, .clt, .cle, .clike, .cnotlike, .ccontains, .cnotcontains, .cin, .cnotin:
      return [.binaryOperator, .caseSensitiveOperator]
    case .cmatch, .cnotmatch, .creplace: return [.binaryOperator, .caseSensitiveOperator, .disallowedInRestrictedMode]
    case .csplit: return [.binaryOperator, .unaryOperator, .caseSensitiveOperator, .disallowedInRestrictedMode]
    case .questionMark: return [.ternaryOperator, .disallowedInRestrictedMode]
    case .begin, .dynamicparam, .end, .process, .clean: return [.keyword, .scriptBlockBlockName]
    case .break, .continue, .data, .define, .do, .exit, .filter, .for, .foreach, .from, .function, .if, .return,
      .switch, .throw, .trap, .try, .using, .var, .while, .workflow, .parallel, .sequence, .inlineScript:
      return [.keyword, .statementDoesntSupportAttributes]
    case .catch, .class, .else, .elseIf, .finally, .in, .param, .until, .configuration, .dynamicKeyword, .public,
      .private, .static, .interface, .enum, .namespace, .module, .type, .assembly, .command, .hidden, .base, .default:
      return .keyword
    default: return []
    }
  }

  /// Precedence as a binary operator, 0 for other kinds; higher binds tighter.
  public var binaryPrecedence: UInt8 {
    switch self {
    case .and, .or, .xor: return 1
    case .band, .bor, .bxor: return 2
    case .join, .ieq, .ine, .ige, .igt, .ilt, .ile, .ilike, .inotlike, .imatch, .inotmatch, .ireplace, .icontains,
      .inotcontains, .iin, .inotin, .isplit, .ceq, .cne, .cge, .cgt, .clt, .cle, .clike, .cnotlike, .cmatch, .cnotmatch,
      .creplace, .ccontains, .cnotcontains, .cin, .cnotin, .csplit, .is, .isNot, .as, .shl, .shr:
      return 5
    case .questionQuestion: return 7
    case .plus, .minus: return 9
    case .multiply, .divide, .rem: return 10
    case .format: return 12
    case .dotDot: return 13
    default: return 0
    }
  }
}
