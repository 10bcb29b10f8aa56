import Testing

@testable import PSLanguage

@Suite struct ParserTests {
  private func parse(_ text: String) -> ParseResult { Parser.parse(SourceText(text)) }

  private func errors(_ text: String) -> [String] {
    parse(text).errors.map {
      "\($0.errorId)@\($0.extent.startOffset)-\($0.extent.endOffset)\($0.incompleteInput ? "+" : "")"
    }
  }

  @Test(arguments: [
    ("if ($a", ["MissingEndParenthesisAfterStatement@7-7+"]), ("if ($a) { 1", ["MissingEndCurlyBrace@8-9+"]),
    ("'abc", ["TerminatorExpectedAtEndOfString@0-4+"]), ("$x = ", ["ExpectedValueExpression@4-4+"]),
    ("1 +", ["ExpectedValueExpression@3-3+"]), ("a |", ["EmptyPipeElement@3-3+"]),
    ("foreach ($a of $b) { }", ["MissingInInForeach@11-11", "UnexpectedToken@17-18"]),
    ("try { }", ["MissingCatchOrFinally@7-7+"]),
    ("$a = 1 2", ["UnexpectedToken@7-8"]), ("1 = 2", ["InvalidLeftHandSide@0-1"]),
    ("@{ 1 = 2; '1' = 3 }", ["DuplicateKeyInHashLiteral@10-13"]), ("a ,5", ["MissingArgument@2-3"]),
    ("\"$x: \"", ["InvalidVariableReferenceWithDrive@1-4"]),
    ("try { } finally { return }", ["ControlLeavingFinally@18-24"]),
    ("class C { [int] F() { } }", ["MethodHasCodePathNotReturn@16-17"]),
    ("class C { F() { $q } }", ["VariableNotLocal@16-18"]),
    ("class C { $a; F() { $a = 1 } }", ["MissingThis@20-22"]), ("class C : B { }", ["TypeNotFound@10-11"]),
    ("data { 1..2 }", ["OperatorNotSupportedInDataSection@8-10"]),
    ("[ordered]$h", ["OrderedAttributeOnlyOnHashLiteralNode@0-11"]),
    ("function f($a, $A) { }", ["DuplicateFormalParameter@15-17"]), ("f (@a)", ["SplattingNotPermitted@3-5"]),
  ])
  func errorsHavePowerShellsIdsAndPositions(_ text: String, _ expected: [String]) {
    #expect(errors(text) == expected)
  }

  @Test(arguments: [
    ("if (1) {", true), ("'a", true), ("@'\na", true), ("a |", true), ("1 +", true), ("$(", true), ("<# c", true),
    ("f {", true),
    ("if (1) { }", false), ("a | | b", false), ("1 2", false), ("}", false), ("", false), ("\"a`n\"", false),
    ("[int", false),
  ])
  func incompleteInput(_ text: String, _ expected: Bool) { #expect(parse(text).isIncomplete == expected) }

  @Test(arguments: [
    ("1 + 2 * 3", "(+ 1 (* 2 3))"), ("1, 2 + 3", "(+ [1 2] 3)"), ("1 - 2 - 3", "(- (- 1 2) 3)"),
    ("'{0}' -f 1 + 2", "(+ (-f '{0}' 1) 2)"), ("$a -band 1 -eq 2", "(-band $a (-eq 1 2))"),
    ("-join 'a', 'b'", "[(-join 'a') 'b']"), ("$a ?? 1 -eq 2", "(-eq (?? $a 1) 2)"), ("1..3 -eq 2", "(-eq (.. 1 3) 2)"),
    ("!$a -and $b -or $c", "(-or (-and (! $a) $b) $c)"),
  ])
  func precedence(_ text: String, _ expected: String) {
    let pipeline = parse(text).ast.endBlock?.statements.first as? PipelineAst
    #expect(pipeline?.pureExpression.map(form) == expected)
  }

  private func form(_ ast: ExpressionAst) -> String {
    switch ast {
    case let ast as BinaryExpressionAst: "(\(ast.operatorKind.text) \(form(ast.left)) \(form(ast.right)))"
    case let ast as UnaryExpressionAst: "(\(ast.tokenKind.text) \(form(ast.child)))"
    case let ast as ArrayLiteralAst: "[\(ast.elements.map(form).joined(separator: " "))]"
    default: ast.extent.text
    }
  }

  @Test func lineBreaksOfAllKindsEndStatements() {
    #expect(parse("a\r\nb\rc\nd").ast.endBlock?.statements.count == 4)
    #expect(parse("a |\n b").ast.endBlock?.statements.count == 1)
    #expect(parse("a\n | b").ast.endBlock?.statements.count == 1)
  }

  @Test func expandableStringsKnowTheirParts() throws {
    let pipeline = try #require(parse("\"a$b`n$($c.d)``\"").ast.endBlock?.statements.first as? PipelineAst)
    let string = try #require(pipeline.pureExpression as? ExpandableStringExpressionAst)
    #expect(string.value == "a$b\n$($c.d)`")
    #expect(string.nestedExpressions.map(\.extent.text) == ["$b", "$($c.d)"])
    #expect(string.parts.count == 5)
  }

  @Test func nodesKnowTheirParents() throws {
    let root = parse("if ($a) { $b.c }").ast
    let member = try #require(root.findAll { $0.kind == .memberExpression }.first)
    var kinds: [AstKind] = []
    var ast: Ast? = member
    while let above = ast?.parent {
      kinds.append(above.kind)
      ast = above
    }
    #expect(kinds == [.commandExpression, .pipeline, .statementBlock, .ifStatement, .namedBlock, .scriptBlock])
  }

  @Test func deepNestingEndsInAnError() {
    for (open, close) in [("(", ")"), ("{", "}"), ("$(", ")"), ("if(1){", "}"), ("1+", ""), ("[int]", "")] {
      let text = String(repeating: open, count: 50_000) + "1" + String(repeating: close, count: 50_000)
      var options = ParseOptions()
      options.stackBudget = 1 << 17
      let result = Parser.parse(SourceText(text), options)
      #expect(result.errors.last?.errorId == "ScriptTooComplicated")
    }
  }

  @Test func typeNames() {
    let name = Parser.scanTypeName("Collections.Generic.Dictionary[string, int[]]")
    #expect(name?.fullName == "Collections.Generic.Dictionary[string,int[]]")
    #expect((name as? GenericTypeName)?.genericArguments.count == 2)
    #expect(Parser.scanTypeName("int[,][]")?.fullName == "int[,][]")
    #expect(Parser.scanTypeName("int x") == nil)
  }

  @Test func requirements() {
    let result = parse(
      "#requires -Version 5.1\n#Requires -Modules A, @{ ModuleName = 'B'; ModuleVersion = '1.0' }\n'x'")
    let needs = result.ast.scriptRequirements
    #expect(needs?.requiredPSVersion == "5.1")
    #expect(needs?.requiredModules.map(\.name) == ["A", "B"])
    #expect(needs?.requiredModules.last?.constraints.first?.value == "1.0")
    #expect(parse("#requires -Foo 1").errors.map(\.errorId) == ["ScriptRequiresInvalidFormat"])
  }

  @Test func configurationsNeedTheirSchema() {
    var options = ParseOptions()
    options.allowsConfigurations = true
    let text = SourceText("configuration C {\n Node n {\n Import-DscResource -Name x\n } }")
    #expect(Parser.parse(text, options).errors.isEmpty)
    #expect(Parser.parse(text).errors.first?.errorId == "ParserError")
  }

  @Test func definitionsAreChecked() {
    func ids(_ text: String) -> [String] { DefinitionChecks.errors(in: parse(text).ast).map(\.errorId) }
    #expect(
      ids("class A { $a; $A; F([int]$x) { }\nF([int]$y) { } }") == ["MemberAlreadyDefined", "MemberAlreadyDefined"])
    #expect(ids("enum A { X; Y; X }\nenum B { X = 'text' }") == ["CannotConvertValue", "MemberAlreadyDefined"])
    #expect(ids("enum A { X = 1; Y = [A]::X + 1; Z = (1 + 2) }") == [])
    #expect(ids("class A { A($x) { } }\nclass B : A { }") == ["BaseClassNoDefaultCtor"])
    #expect(ids("enum A : byte { X = 254; Y; Z }") == ["EnumeratorValueOutOfBounds"])
    #expect(ids("enum A { X = [int]::MaxValue - 1; Y }") == [])
    #expect(ids("class A : B { }\nclass B { }") == ["TypeNotFound"])
  }

  @Test func attributesOfClasses() {
    func ids(_ text: String) -> [String] { parse(text).errors.map(\.errorId) }
    #expect(ids("class C { [Flags()]$f }") == ["AttributeNotAllowedOnDeclaration"])
    #expect(ids("class C { f([Parameter()]$a) {} }") == ["AttributeNotAllowedOnDeclaration"])
    #expect(
      ids("[System.Management.Automation.Cmdlet('Get', 'X', Prop = 1)]class C {}") == ["PropertyNotFoundForAttribute"])
    #expect(ids("[Flags()]enum E { A }\nclass C { [ValidateSet('a', ErrorMessage = 'no')]$p }") == [])
  }

  @Test func resourcesNeedTheirMethods() {
    func ids(_ text: String) -> [String] { parse(text).errors.map(\.errorId) }
    let rest = "[bool] Test() { return $true } Set() {} }"
    let key = "[DscResource()]class C { [DscProperty(Key)][string]$Key; "
    #expect(ids(key + "[C] Get() { return $this } " + rest) == [])
    #expect(ids(key + rest) == ["DscResourceMissingGetMethod"])
    #expect(ids(key + "[int] Get() { return 1 } " + rest) == ["DscResourceInvalidGetMethod"])
  }

  @Test func emptyParenthesesAllowAParamBlock() {
    #expect(parse("function f() { param($x) }").errors.isEmpty)
    #expect(parse("function f($a) { param($x) }").errors.map(\.errorId) == ["OnlyOneParameterListAllowed"])
  }
}
