import PSRuntime

/// A group of a match: `Group`; `slot` 0 is the whole match.
final class GroupObject: Obj {
  let owner: MatchObject
  let slot: Int
  init(_ owner: MatchObject, _ slot: Int) {
    self.owner = owner
    self.slot = slot
    super.init()
  }
  override var type: PSType { PSType.builtin("System.Text.RegularExpressions.Group") }
  override func text(_ context: RuntimeContext) -> PSString { owner.groupText(slot: slot) ?? .empty }
  var span: TextSpan? {
    guard let match = owner.match, match.groups.indices.contains(slot), match.groups[slot].isMatched else { return nil }
    return match.groups[slot]
  }
  var name: String { owner.program.groupNames.indices.contains(slot) ? owner.program.groupNames[slot] : "0" }
}

/// One capture of a group.
final class CaptureObject: Obj {
  let subject: PSString
  let span: TextSpan
  init(_ subject: PSString, _ span: TextSpan) {
    self.subject = subject
    self.span = span
    super.init()
  }
  override var type: PSType { PSType.builtin("System.Text.RegularExpressions.Capture") }
  override func text(_ context: RuntimeContext) -> PSString { subject.substring(span.start, span.length) }
}

/// `MatchCollection`, `GroupCollection`, `CaptureCollection`.
final class RegexCollection: Obj {
  let items: [Obj]
  private let collectionType: PSType
  init(_ items: [Obj], _ name: String) {
    self.items = items
    collectionType = PSType.builtin("System.Text.RegularExpressions." + name)
    super.init()
  }
  override var type: PSType { collectionType }
  override var elements: ValueSequence? { ArraySequence(items.map { .object($0) }) }
}

extension DotNetTypes {
  static let regularExpressions: [TypeDefinition] = [
    TypeDefinition("System.Text.RegularExpressions.Regex", regexMembers + regexStatics),
    TypeDefinition("System.Text.RegularExpressions.Match", captureMembers + groupMembers + matchMembers),
    TypeDefinition("System.Text.RegularExpressions.Group", captureMembers + groupMembers),
    TypeDefinition("System.Text.RegularExpressions.Capture", captureMembers),
    TypeDefinition("System.Text.RegularExpressions.MatchCollection", collectionMembers),
    TypeDefinition("System.Text.RegularExpressions.GroupCollection", collectionMembers + groupCollectionMembers),
    TypeDefinition("System.Text.RegularExpressions.CaptureCollection", collectionMembers),
  ]

  // MARK: - Programs

  private static func compile(_ pattern: PSString, _ options: RegexOptions, _ context: RuntimeContext) throws
    -> RegexProgram
  {
    do throws(RegexParseError) {
      return try context.regexProgram(pattern, options)
    } catch {
      throw MemberStrings.dotnet(
        PSType.builtin("System.Text.RegularExpressions.RegexParseException"), error.message,
        properties: [
          (
            "Error",
            .object(
              EnumObject(PSType.builtin("System.Text.RegularExpressions.RegexParseError"), Int64(error.code.rawValue)))
          ),
          ("Offset", .count(error.offset)), ("ParamName", .null),
        ])
    }
  }

  private static func own(_ call: MethodCall) throws -> RegexProgram {
    guard let regex = call.target.asObject as? RegexObject else {
      throw MemberStrings.dotnet(.nullReference, "Object reference not set to an instance of an object.")
    }
    return regex.program
  }

  /// The program of a static call: pattern and options among the arguments.
  private static func program(_ call: MethodCall) throws -> RegexProgram {
    var options = RegexOptions()
    for i in 2..<max(2, call.count) {
      if let e = call.object(i) as? EnumObject, e.enumType.name == "RegexOptions" {
        options = RegexOptions(rawValue: Int32(truncatingIfNeeded: e.rawValue))
      }
    }
    return try compile(try call.requiredText(1, "pattern"), options, call.context)
  }

  private static func timeout<T>(_ body: () throws(RegexMatchTimeoutError) -> T) throws -> T {
    do { return try body() } catch {
      throw MemberStrings.dotnet(
        PSType.builtin("System.Text.RegularExpressions.RegexMatchTimeoutException"), error.message)
    }
  }

  private static func start(_ call: MethodCall, _ index: Int, _ program: RegexProgram, _ subject: PSString) throws
    -> Int
  {
    guard call.count > index, case .int(let n) = call[index] else { return program.defaultStart(in: subject.view) }
    guard n >= 0, Int(n) <= subject.count else {
      throw MemberStrings.argumentOutOfRange(
        "Start index cannot be less than 0 or greater than input length.", "startat")
    }
    return Int(n)
  }

  private static func match(_ program: RegexProgram, _ subject: PSString, _ start: Int) throws -> Value {
    let found = try timeout { () throws(RegexMatchTimeoutError) in try program.match(subject.view, from: start) }
    return .object(MatchObject(program, subject, found))
  }

  private static func matches(_ program: RegexProgram, _ subject: PSString, _ start: Int) throws -> Value {
    var found: [Obj] = []
    try program.forEachMatch(in: subject.view, from: start) { match in
      found.append(MatchObject(program, subject, match))
      return true
    }
    return .object(RegexCollection(found, "MatchCollection"))
  }

  private static func replace(
    _ program: RegexProgram, _ subject: PSString, _ replacement: Value, _ count: Int, _ start: Int, _ call: MethodCall
  ) throws -> Value {
    let result: TextBuilder?
    if case .string(let text) = replacement {
      let pattern: RegexReplacement
      do { pattern = try RegexReplacement(text.view, for: program) } catch {
        throw MemberStrings.argument(error.message)
      }
      result = try program.replace(subject.view, with: pattern, count: count, from: start)
    } else {
      guard let evaluator = replacement.base.asObject else { throw MemberStrings.argumentNull("evaluator") }
      let context = call.context
      result = try program.replace(subject.view, count: count, from: start) { match, out in
        let value = Value.object(MatchObject(program, subject, match))
        let text = (evaluator as? DelegateObject).map { $0.block } ?? evaluator
        out.append(try LanguagePrimitives.text(try context.invoke(text, arguments: [value]), context))
      }
    }
    return .string(result?.build() ?? subject)
  }

  private static func split(_ program: RegexProgram, _ subject: PSString, _ count: Int, _ start: Int) throws -> Value {
    .strings(try program.split(subject.view, count: count, from: start).map { subject.substring($0.start, $0.length) })
  }

  private static let regexMembers: [Member] = [
    .constructor { call in
      let options = RegexOptions(rawValue: Int32(truncatingIfNeeded: call.enumValue(1)))
      let program = try compile(try call.requiredText(0, "pattern"), options, call.context)
      return .object(RegexObject(program))
    },
    .property(
      "Options",
      get: { value, _ in
        let options = (value.asObject as? RegexObject)?.program.options.rawValue ?? 0
        return .object(EnumObject(PSType.builtin("System.Text.RegularExpressions.RegexOptions"), Int64(options)))
      }),
    .property(
      "RightToLeft", get: { value, _ in .bool((value.asObject as? RegexObject)?.program.isRightToLeft ?? false) }),
    .property("MatchTimeout", get: { _, _ in .timeSpan(PSTimeSpan(ticks: -10_000)) }),
    .method("ToString") { call in .string(try own(call).pattern.build()) },
    .method("IsMatch") { call in
      let program = try own(call)
      let subject = try call.requiredText(0, "input")
      let from = try start(call, 1, program, subject)
      return .bool(try timeout { () throws(RegexMatchTimeoutError) in try program.isMatch(subject.view, from: from) })
    },
    .method("Match") { call in
      let program = try own(call)
      let subject = try call.requiredText(0, "input")
      if call.count == 3 {
        let (from, n) = (call.int(1), call.int(2))
        guard from >= 0, n >= 0, from + n <= subject.count else {
          throw MemberStrings.argumentOutOfRange("Length cannot be less than 0 or exceed input length.", "length")
        }
        return try match(program, subject.substring(0, from + n), from)
      }
      return try match(program, subject, try start(call, 1, program, subject))
    },
    .method("Matches") { call in
      let program = try own(call)
      let subject = try call.requiredText(0, "input")
      return try matches(program, subject, try start(call, 1, program, subject))
    },
    .method("Count", signatures: ["int Count(string input)"]) { call in
      let program = try own(call)
      var n = 0
      try program.forEachMatch(in: call.text(0).view, from: program.defaultStart(in: call.text(0).view)) { _ in
        n += 1
        return true
      }
      return .count(n)
    },
    .method("Replace") { call in
      let program = try own(call)
      let subject = try call.requiredText(0, "input")
      let count = call.optionalInt(2) ?? -1
      return try replace(program, subject, call[1], count, try start(call, 3, program, subject), call)
    },
    .method("Split") { call in
      let program = try own(call)
      let subject = try call.requiredText(0, "input")
      return try split(program, subject, call.optionalInt(1) ?? 0, try start(call, 2, program, subject))
    },
    .method("GetGroupNames") { call in .strings(try own(call).groupNames.map { PSString.make($0) }) },
    .method("GetGroupNumbers") { call in .array(PSArray(try own(call).groupNumbers.map { .count($0) }, of: .int32)) },
    .method("GroupNameFromNumber") { call in
      let program = try own(call)
      return .text(program.slot(ofNumber: call.int(0)).map { program.groupNames[$0] } ?? "")
    },
    .method("GroupNumberFromName") { call in
      let program = try own(call)
      return .count(program.slot(ofName: call.text(0).string).map { program.groupNumbers[$0] } ?? -1)
    },
  ]

  private static let regexStatics: [Member] = [
    .staticMethod("IsMatch") { call in
      let program = try program(call)
      let subject = try call.requiredText(0, "input")
      return .bool(
        try timeout { () throws(RegexMatchTimeoutError) in
          try program.isMatch(subject.view, from: program.defaultStart(in: subject.view))
        })
    },
    .staticMethod("Match") { call in
      let program = try program(call)
      let subject = try call.requiredText(0, "input")
      return try match(program, subject, program.defaultStart(in: subject.view))
    },
    .staticMethod("Matches") { call in
      let program = try program(call)
      let subject = try call.requiredText(0, "input")
      return try matches(program, subject, program.defaultStart(in: subject.view))
    },
    .staticMethod(
      "Count",
      signatures: [
        "int Count(string input, string pattern)",
        "int Count(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)",
      ]
    ) { call in
      let program = try program(call)
      var n = 0
      try program.forEachMatch(in: call.text(0).view, from: program.defaultStart(in: call.text(0).view)) { _ in
        n += 1
        return true
      }
      return .count(n)
    },
    .staticMethod("Replace") { call in
      let subject = try call.requiredText(0, "input")
      var options = RegexOptions()
      if let e = call.object(3) as? EnumObject {
        options = RegexOptions(rawValue: Int32(truncatingIfNeeded: e.rawValue))
      }
      let program = try compile(try call.requiredText(1, "pattern"), options, call.context)
      return try replace(program, subject, call[2], -1, program.defaultStart(in: subject.view), call)
    },
    .staticMethod("Split") { call in
      let program = try program(call)
      let subject = try call.requiredText(0, "input")
      return try split(program, subject, 0, program.defaultStart(in: subject.view))
    },
    .staticMethod("Escape", signatures: ["string Escape(string str)"]) { call in
      let text = try call.requiredText(0, "str")
      return .string(RegexProgram.escape(text.view).build())
    },
    .staticMethod("Unescape", signatures: ["string Unescape(string str)"]) { call in
      let text = try call.requiredText(0, "str")
      do throws(RegexParseError) { return .string(try RegexProgram.unescape(text.view).build()) } catch {
        throw MemberStrings.argument(error.message)
      }
    },
    .staticProperty("CacheSize", get: { _ in .int(15) }),
  ]

  // MARK: - Matches

  private static func span(_ value: Value) -> TextSpan? {
    switch value.asObject {
    case let m as MatchObject: m.match?.groups.first
    case let g as GroupObject: g.span
    case let c as CaptureObject: c.span
    default: nil
    }
  }
  private static func text(_ value: Value) -> PSString {
    switch value.asObject {
    case let m as MatchObject: m.value
    case let g as GroupObject: g.owner.groupText(slot: g.slot) ?? .empty
    case let c as CaptureObject: c.subject.substring(c.span.start, c.span.length)
    default: .empty
    }
  }

  private static let captureMembers: [Member] = [
    .property("Index", type: "int", get: { value, _ in .count(span(value)?.start ?? 0) }),
    .property("Length", type: "int", get: { value, _ in .count(span(value)?.length ?? 0) }),
    .property("Value", type: "string", get: { value, _ in .string(text(value)) }),
    .method("ToString") { call in .string(text(call.target)) },
  ]

  private static func captures(_ value: Value) throws -> Value {
    let owner: MatchObject
    let slot: Int
    switch value.asObject {
    case let m as MatchObject: (owner, slot) = (m, 0)
    case let g as GroupObject: (owner, slot) = (g.owner, g.slot)
    default: return .null
    }
    guard let match = owner.match else { return .object(RegexCollection([], "CaptureCollection")) }
    let start = owner.program.defaultStart(in: owner.subject.view)
    let all = try timeout { () throws(RegexMatchTimeoutError) in
      try owner.program.captures(of: match, in: owner.subject.view, searchedFrom: min(start, match.index))
    }
    let spans = all.indices.contains(slot) ? all[slot] : []
    return .object(RegexCollection(spans.map { CaptureObject(owner.subject, $0) }, "CaptureCollection"))
  }

  private static let groupMembers: [Member] = [
    .property("Success", type: "bool", get: { value, _ in .bool(span(value) != nil) }),
    .property("Name", type: "string", get: { value, _ in .text((value.asObject as? GroupObject)?.name ?? "0") }),
    .property(
      "Captures", type: "System.Text.RegularExpressions.CaptureCollection", get: { value, _ in try captures(value) }),
  ]

  private static func groups(_ match: MatchObject) -> RegexCollection {
    let count = match.match == nil ? 1 : max(1, match.program.groupNumbers.count)
    return RegexCollection((0..<count).map { $0 == 0 ? match : GroupObject(match, $0) }, "GroupCollection")
  }

  private static let matchMembers: [Member] = [
    .property("Groups", get: { value, _ in (value.asObject as? MatchObject).map { .object(groups($0)) } ?? .null }),
    .method("NextMatch") { call in
      guard let m = call.target.asObject as? MatchObject, let current = m.match else { return call.target }
      let next = try timeout { () throws(RegexMatchTimeoutError) in
        try m.program.nextMatch(m.subject.view, after: current)
      }
      return .object(MatchObject(m.program, m.subject, next))
    },
    .method("Result") { call in
      guard let m = call.target.asObject as? MatchObject, let match = m.match else {
        throw MemberStrings.notSupported("Result cannot be called on a failed Match.")
      }
      var out = TextBuilder()
      do throws(RegexParseError) {
        try RegexReplacement(call.text(0).view, for: m.program).append(match, in: m.subject.view, to: &out)
      } catch { throw MemberStrings.argument(error.message) }
      return .string(out.build())
    },
    .staticProperty(
      "Empty",
      get: { context in
        let program = try compile(.empty, [], context)
        return .object(MatchObject(program, .empty, nil))
      }),
  ]

  private static func items(_ value: Value) -> [Obj] { (value.asObject as? RegexCollection)?.items ?? [] }

  private static let collectionMembers: [Member] = [
    .property("Count", type: "int", get: { value, _ in .count(items(value).count) }),
    .property("IsReadOnly", type: "bool", get: { _, _ in .bool(true) }),
    .property("SyncRoot", get: { value, _ in value }),
    .property("IsSynchronized", type: "bool", get: { _, _ in .bool(false) }),
    .indexer(
      type: "System.Object", signatures: ["System.Object Item(int i)", "System.Object Item(string groupname)"],
      get: { call in
        let all = items(call.target)
        if case .string(let name) = call[0] { return group(all, name) }
        if let match = all.first as? MatchObject, call.target.type.name == "GroupCollection" {
          guard let slot = match.program.slot(ofNumber: call.int(0)) else { return failedGroup(match) }
          return all.indices.contains(slot) ? .object(all[slot]) : failedGroup(match)
        }
        let index = call.int(0) < 0 ? call.int(0) + all.count : call.int(0)
        return all.indices.contains(index) ? .object(all[index]) : .null
      }),
    .method("CopyTo", signatures: ["void CopyTo(array array, int arrayIndex)"]) { call in
      guard case .array(let target) = call[0] else { throw MemberStrings.argumentNull("array") }
      for (i, item) in items(call.target).enumerated() where target.items.indices.contains(call.int(1) + i) {
        target.items[call.int(1) + i] = .object(item)
      }
      return .null
    },
    .method("GetEnumerator", signatures: ["System.Collections.IEnumerator GetEnumerator()"]) { call in
      .object(EnumeratorObject(ArraySequence(items(call.target).map { .object($0) })))
    },
  ]

  private static func group(_ all: [Obj], _ name: PSString) -> Value {
    guard let match = all.first as? MatchObject else { return .null }
    guard let slot = match.program.slot(ofName: name.string), all.indices.contains(slot) else {
      return failedGroup(match)
    }
    return .object(all[slot])
  }

  /// What `Groups` gives for a group that the expression does not have.
  private static func failedGroup(_ match: MatchObject) -> Value { .object(GroupObject(match, Int.max)) }

  private static let groupCollectionMembers: [Member] = [
    .property(
      "Keys",
      get: { value, _ in
        .strings(((items(value).first as? MatchObject)?.program.groupNames ?? []).map { PSString.make($0) })
      }),
    .property("Values", get: { value, _ in .array(PSArray(items(value).map { .object($0) })) }),
    .method("ContainsKey") { call in
      .bool((items(call.target).first as? MatchObject)?.program.slot(ofName: call.text(0).string) != nil)
    },
  ]
}
