import CPCRE2

/// A PCRE2 program for one form of subjects: 8 bit for ASCII, 16 bit for UTF-16 units.
///
/// It is compiled to machine code when it is used for the second time: the first use would pay more for that than the
/// match costs.
final class PCREPattern {
  /// How a match ended.
  enum Outcome {
    case matched, failed
    /// PCRE2 gave up; the pattern must be matched by `RegexBacktracker` instead.
    case gaveUp
  }

  private let isASCII: Bool
  private let code: OpaquePointer
  private let matchData: OpaquePointer
  private let matchContext: OpaquePointer?
  private var jitStack: OpaquePointer?
  private var uses = 0
  /// The slot of each group from 1 on.
  private let slots: [Int]
  private let slotCount: Int

  /// Steps before PCRE2 gives up, some tenths of a second.
  private static let matchLimit: UInt32 = 20_000_000

  /// Compiles a pattern of `PCREPatternWriter`; nil if PCRE2 refuses it.
  ///
  /// Patterns that look ahead do without PCRE2's start optimizations: up to 10.42 they miss that the unit found by
  /// looking ahead and the last one needed can be the same (`(?=a)b*?a` on "a").
  init?(pattern: [UInt8], slots: [Int], slotCount: Int, looksAhead: Bool, isASCII: Bool) {
    self.isASCII = isASCII
    self.slots = slots
    self.slotCount = slotCount
    let options = UInt32(PCRE2_ALT_CIRCUMFLEX) | (looksAhead ? UInt32(PCRE2_NO_START_OPTIMIZE) : 0)
    guard let code = isASCII ? Self.compile8(pattern, options) : Self.compile16(pattern, options) else { return nil }
    let data =
      isASCII ? pcre2_match_data_create_from_pattern_8(code, nil) : pcre2_match_data_create_from_pattern_16(code, nil)
    guard let data else {
      if isASCII { pcre2_code_free_8(code) } else { pcre2_code_free_16(code) }
      return nil
    }
    self.code = code
    matchData = data
    matchContext = isASCII ? pcre2_match_context_create_8(nil) : pcre2_match_context_create_16(nil)
    if isASCII {
      pcre2_set_match_limit_8(matchContext, Self.matchLimit)
    } else {
      pcre2_set_match_limit_16(matchContext, Self.matchLimit)
    }
  }

  deinit {
    if isASCII {
      pcre2_jit_stack_free_8(jitStack)
      pcre2_match_context_free_8(matchContext)
      pcre2_match_data_free_8(matchData)
      pcre2_code_free_8(code)
    } else {
      pcre2_jit_stack_free_16(jitStack)
      pcre2_match_context_free_16(matchContext)
      pcre2_match_data_free_16(matchData)
      pcre2_code_free_16(code)
    }
  }

  private static func compile8(_ pattern: [UInt8], _ options: UInt32) -> OpaquePointer? {
    var error: Int32 = 0
    var offset = 0
    let context = pcre2_compile_context_create_8(nil)
    defer { pcre2_compile_context_free_8(context) }
    pcre2_set_newline_8(context, UInt32(PCRE2_NEWLINE_LF))
    return pcre2_compile_8(pattern, pattern.count, options, &error, &offset, context)
  }

  private static func compile16(_ pattern: [UInt8], _ options: UInt32) -> OpaquePointer? {
    var error: Int32 = 0
    var offset = 0
    let context = pcre2_compile_context_create_16(nil)
    defer { pcre2_compile_context_free_16(context) }
    pcre2_set_newline_16(context, UInt32(PCRE2_NEWLINE_LF))
    let units = pattern.map { UInt16($0) }
    return pcre2_compile_16(units, units.count, options, &error, &offset, context)
  }

  /// Searches `subject`, which must be of the pattern's form, from `start`.
  func search(_ subject: TextView, from start: Int) -> Outcome {
    uses &+= 1
    if uses == 2 { compileToMachineCode() }
    var result = run(subject, from: start, options: 0)
    if result == PCRE2_ERROR_JIT_STACKLIMIT {
      growStack()
      result = run(subject, from: start, options: 0)
      if result == PCRE2_ERROR_JIT_STACKLIMIT { result = run(subject, from: start, options: UInt32(PCRE2_NO_JIT)) }
    }
    if result > 0 { return .matched }
    return result == PCRE2_ERROR_NOMATCH ? .failed : .gaveUp
  }

  /// The spans of the last match.
  var lastMatch: RegexMatch? {
    guard
      let offsets = isASCII ? pcre2_get_ovector_pointer_8(matchData) : pcre2_get_ovector_pointer_16(matchData)
    else { return nil }
    guard slotCount > 1 else { return RegexMatch(whole: span(offsets, 0)) }
    var captured = [TextSpan](repeating: .none, count: slotCount &- 1)
    for (group, slot) in slots.enumerated() where slot > 0 { captured[slot &- 1] = span(offsets, group &+ 1) }
    return RegexMatch(whole: span(offsets, 0), captured: captured)
  }

  private func span(_ offsets: UnsafeMutablePointer<Int>, _ group: Int) -> TextSpan {
    let start = offsets[2 &* group]
    return start < 0 ? .none : TextSpan(start: start, length: offsets[2 &* group &+ 1] &- start)
  }

  private func run(_ subject: TextView, from start: Int, options: UInt32) -> Int32 {
    isASCII
      ? pcre2_match_8(code, subject.bytes, subject.count, start, options, matchData, matchContext)
      : pcre2_match_16(code, subject.units, subject.count, start, options, matchData, matchContext)
  }

  private func compileToMachineCode() {
    if isASCII {
      pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE))
    } else {
      pcre2_jit_compile_16(code, UInt32(PCRE2_JIT_COMPLETE))
    }
  }

  /// Gives the machine code a stack of its own; 32 KB of the thread's are the default.
  private func growStack() {
    guard jitStack == nil else { return }
    if isASCII {
      jitStack = pcre2_jit_stack_create_8(64 << 10, 16 << 20, nil)
      pcre2_jit_stack_assign_8(matchContext, nil, UnsafeMutableRawPointer(jitStack))
    } else {
      jitStack = pcre2_jit_stack_create_16(64 << 10, 16 << 20, nil)
      pcre2_jit_stack_assign_16(matchContext, nil, UnsafeMutableRawPointer(jitStack))
    }
  }
}
