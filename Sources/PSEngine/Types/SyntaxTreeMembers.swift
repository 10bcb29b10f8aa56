import PSLanguage
import PSRuntime

/// What scripts read of the nodes of a syntax tree, one definition a kind of node.
enum SyntaxTreeMembers {
  static let definitions: [TypeDefinition] = blocks + functions + commands + expressions + statements

  private typealias Members = NodeMembers

  private static let blocks: [TypeDefinition] = [
    Members<ScriptBlockAst>.define("ScriptBlockAst") {
      [
        $0.node("ParamBlock", "ParamBlockAst") { $0.paramBlock },
        $0.node("BeginBlock", "NamedBlockAst") { $0.beginBlock },
        $0.node("ProcessBlock", "NamedBlockAst") { $0.processBlock },
        $0.node("EndBlock", "NamedBlockAst") { $0.endBlock },
        $0.node("CleanBlock", "NamedBlockAst") { $0.cleanBlock },
        $0.node("DynamicParamBlock", "NamedBlockAst") { $0.dynamicParamBlock },
        $0.nodes("UsingStatements", "UsingStatementAst") { $0.usingStatements },
        $0.nodes("Attributes", "AttributeAst") { $0.attributes },
      ]
    },
    Members<ParamBlockAst>.define("ParamBlockAst") {
      [
        $0.nodes("Attributes", "AttributeAst") { $0.attributes },
        $0.nodes("Parameters", "ParameterAst") { $0.parameters },
      ]
    },
    Members<ParameterAst>.define("ParameterAst") {
      [
        $0.node("Name", "VariableExpressionAst") { $0.name },
        $0.nodes("Attributes", "AttributeBaseAst") { $0.attributes },
        $0.node("DefaultValue", "ExpressionAst") { $0.defaultValue },
        $0.type("StaticType") { $0.attributes.first { $0.kind == .typeConstraint }?.typeName },
      ]
    },
    Members<NamedBlockAst>.define("NamedBlockAst") {
      [
        $0.nodes("Statements", "StatementAst") { $0.statements }, $0.nodes("Traps", "TrapStatementAst") { $0.traps },
        $0.flag("Unnamed") { $0.unnamed }, $0.kind("BlockKind") { $0.blockKind },
      ]
    },
    Members<StatementBlockAst>.define("StatementBlockAst") {
      [$0.nodes("Statements", "StatementAst") { $0.statements }, $0.nodes("Traps", "TrapStatementAst") { $0.traps }]
    },
    Members<AttributeBaseAst>.define("AttributeBaseAst") { [$0.typeName("TypeName") { $0.typeName }] },
    Members<AttributeAst>.define("AttributeAst") {
      [
        $0.nodes("PositionalArguments", "ExpressionAst") { $0.positionalArguments },
        $0.nodes("NamedArguments", "NamedAttributeArgumentAst") { $0.namedArguments },
      ]
    },
    Members<NamedAttributeArgumentAst>.define("NamedAttributeArgumentAst") {
      [
        $0.text("ArgumentName") { $0.argumentName }, $0.node("Argument", "ExpressionAst") { $0.argument },
        $0.flag("ExpressionOmitted") { $0.expressionOmitted },
      ]
    },
  ]

  private static let functions: [TypeDefinition] = [
    Members<FunctionDefinitionAst>.define("FunctionDefinitionAst") {
      [
        $0.text("Name") { $0.name }, $0.node("Body", "ScriptBlockAst") { $0.body },
        $0.optionalNodes("Parameters", "ParameterAst") { $0.parameters }, $0.flag("IsFilter") { $0.isFilter },
        $0.flag("IsWorkflow") { $0.isWorkflow },
      ]
    },
    Members<TypeDefinitionAst>.define("TypeDefinitionAst") {
      [
        $0.text("Name") { $0.name }, $0.nodes("Members", "MemberAst") { $0.members },
        $0.nodes("Attributes", "AttributeAst") { $0.attributes },
        $0.nodes("BaseTypes", "TypeConstraintAst") { $0.baseTypes },
        $0.flag("IsEnum") { $0.typeAttributes == .enum }, $0.flag("IsClass") { $0.typeAttributes != .enum },
      ]
    },
    Members<MemberAst>.define("MemberAst") { [$0.text("Name") { $0.name }] },
    Members<PropertyMemberAst>.define("PropertyMemberAst") {
      [
        $0.node("PropertyType", "TypeConstraintAst") { $0.propertyType },
        $0.node("InitialValue", "ExpressionAst") { $0.initialValue },
        $0.flag("IsStatic") { $0.modifiers.contains(.static) }, $0.flag("IsHidden") { $0.modifiers.contains(.hidden) },
      ]
    },
    Members<FunctionMemberAst>.define("FunctionMemberAst") {
      [
        $0.node("ReturnType", "TypeConstraintAst") { $0.returnType },
        $0.nodes("Parameters", "ParameterAst") { $0.functionDefinition.parameters ?? [] },
        $0.node("Body", "ScriptBlockAst") { $0.functionDefinition.body },
        $0.flag("IsStatic") { $0.modifiers.contains(.static) }, $0.flag("IsHidden") { $0.modifiers.contains(.hidden) },
        $0.flag("IsConstructor") { $0.isConstructor },
      ]
    },
    Members<UsingStatementAst>.define("UsingStatementAst") {
      [$0.node("Name", "StringConstantExpressionAst") { $0.name }]
    },
  ]

  private static let commands: [TypeDefinition] = [
    Members<PipelineAst>.define("PipelineAst") {
      [
        $0.nodes("PipelineElements", "CommandBaseAst") { $0.pipelineElements },
        $0.flag("Background") { $0.background }, $0.pureExpression,
      ]
    },
    Members<CommandAst>.define("CommandAst") {
      [
        $0.nodes("CommandElements", "CommandElementAst") { $0.commandElements },
        $0.kind("InvocationOperator") { $0.invocationOperator },
        $0.nodes("Redirections", "RedirectionAst") { $0.redirections },
        .method("GetCommandName", signatures: ["string GetCommandName()"]) { call in
          let node = (call.target.asObject as? AstObject)?.ast as? CommandAst
          return node?.commandName.map { .text($0) } ?? .null
        },
      ]
    },
    Members<CommandParameterAst>.define("CommandParameterAst") {
      [$0.text("ParameterName") { $0.parameterName }, $0.node("Argument", "ExpressionAst") { $0.argument }]
    },
    Members<CommandExpressionAst>.define("CommandExpressionAst") {
      [$0.node("Expression", "ExpressionAst") { $0.expression }]
    },
    Members<PipelineChainAst>.define("PipelineChainAst") {
      [
        $0.node("LhsPipelineChain", "ChainableAst") { $0.leftChain },
        $0.node("RhsPipeline", "PipelineAst") { $0.rightPipeline }, $0.kind("Operator") { $0.chainOperator },
      ]
    },
    Members<FileRedirectionAst>.define("FileRedirectionAst") {
      [$0.node("Location", "ExpressionAst") { $0.location }, $0.flag("Append") { $0.append }]
    },
  ]

  private static let expressions: [TypeDefinition] = [
    Members<ConstantExpressionAst>.define("ConstantExpressionAst") { [$0.value] },
    Members<VariableExpressionAst>.define("VariableExpressionAst") {
      [
        .property(
          "VariablePath", type: "System.Management.Automation.VariablePath",
          get: { value, _ in
            guard let node = (value.asObject as? AstObject)?.ast as? VariableExpressionAst else { return .null }
            return .object(VariablePathObject(node.variablePath))
          }), $0.flag("Splatted") { $0.splatted },
      ]
    },
    Members<StringConstantExpressionAst>.define("StringConstantExpressionAst") {
      [$0.text("Value") { $0.value }, $0.name("StringConstantType") { "\($0.stringConstantType)" }]
    },
    Members<ExpandableStringExpressionAst>.define("ExpandableStringExpressionAst") {
      [
        $0.text("Value") { $0.value },
        $0.nodes("NestedExpressions", "ExpressionAst") { $0.nestedExpressions },
        $0.name("StringConstantType") { "\($0.stringConstantType)" },
      ]
    },
    Members<BinaryExpressionAst>.define("BinaryExpressionAst") {
      [
        $0.node("Left", "ExpressionAst") { $0.left }, $0.node("Right", "ExpressionAst") { $0.right },
        $0.kind("Operator") { $0.operatorKind },
      ]
    },
    Members<UnaryExpressionAst>.define("UnaryExpressionAst") {
      [$0.node("Child", "ExpressionAst") { $0.child }, $0.kind("TokenKind") { $0.tokenKind }]
    },
    Members<ConvertExpressionAst>.define("ConvertExpressionAst") {
      [
        $0.node("Type", "TypeConstraintAst") { $0.type }, $0.node("Attribute", "TypeConstraintAst") { $0.type },
        $0.node("Child", "ExpressionAst") { $0.child },
      ]
    },
    Members<TypeExpressionAst>.define("TypeExpressionAst") { [$0.typeName("TypeName") { $0.typeName }] },
    Members<MemberExpressionAst>.define("MemberExpressionAst") {
      [
        $0.node("Expression", "ExpressionAst") { $0.expression }, $0.node("Member", "CommandElementAst") { $0.member },
        $0.flag("Static") { $0.isStatic }, $0.flag("NullConditional") { $0.nullConditional },
      ]
    },
    Members<InvokeMemberExpressionAst>.define("InvokeMemberExpressionAst") {
      [
        $0.node("Expression", "ExpressionAst") { $0.expression }, $0.node("Member", "CommandElementAst") { $0.member },
        $0.flag("Static") { $0.isStatic }, $0.optionalNodes("Arguments", "ExpressionAst") { $0.arguments },
      ]
    },
    Members<IndexExpressionAst>.define("IndexExpressionAst") {
      [$0.node("Target", "ExpressionAst") { $0.target }, $0.node("Index", "ExpressionAst") { $0.index }]
    },
    Members<ScriptBlockExpressionAst>.define("ScriptBlockExpressionAst") {
      [$0.node("ScriptBlock", "ScriptBlockAst") { $0.scriptBlock }]
    },
    Members<ArrayLiteralAst>.define("ArrayLiteralAst") { [$0.nodes("Elements", "ExpressionAst") { $0.elements }] },
    Members<ArrayExpressionAst>.define("ArrayExpressionAst") {
      [$0.node("SubExpression", "StatementBlockAst") { $0.subExpression }]
    },
    Members<SubExpressionAst>.define("SubExpressionAst") {
      [$0.node("SubExpression", "StatementBlockAst") { $0.subExpression }]
    },
    Members<ParenExpressionAst>.define("ParenExpressionAst") {
      [$0.node("Pipeline", "PipelineBaseAst") { $0.pipeline }]
    },
    Members<TernaryExpressionAst>.define("TernaryExpressionAst") {
      [
        $0.node("Condition", "ExpressionAst") { $0.condition }, $0.node("IfTrue", "ExpressionAst") { $0.ifTrue },
        $0.node("IfFalse", "ExpressionAst") { $0.ifFalse },
      ]
    },
  ]

  private static let statements: [TypeDefinition] = [
    Members<AssignmentStatementAst>.define("AssignmentStatementAst") {
      [
        $0.node("Left", "ExpressionAst") { $0.left }, $0.node("Right", "StatementAst") { $0.right },
        $0.kind("Operator") { $0.operatorKind },
      ]
    },
    Members<IfStatementAst>.define("IfStatementAst") { [$0.node("ElseClause", "StatementBlockAst") { $0.elseClause }] },
    Members<ForEachStatementAst>.define("ForEachStatementAst") {
      [$0.node("Variable", "VariableExpressionAst") { $0.variable }]
    },
    Members<LoopStatementAst>.define("LoopStatementAst") {
      [$0.node("Condition", "PipelineBaseAst") { $0.condition }, $0.node("Body", "StatementBlockAst") { $0.body }]
    },
    Members<TryStatementAst>.define("TryStatementAst") {
      [
        $0.node("Body", "StatementBlockAst") { $0.body },
        $0.nodes("CatchClauses", "CatchClauseAst") { $0.catchClauses },
        $0.node("Finally", "StatementBlockAst") { $0.finally },
      ]
    },
    Members<CatchClauseAst>.define("CatchClauseAst") {
      [
        $0.nodes("CatchTypes", "TypeConstraintAst") { $0.catchTypes }, $0.node("Body", "StatementBlockAst") { $0.body },
        $0.flag("IsCatchAll") { $0.catchTypes.isEmpty },
      ]
    },
    Members<ReturnStatementAst>.define("ReturnStatementAst") {
      [$0.node("Pipeline", "PipelineBaseAst") { $0.pipeline }]
    },
    Members<ThrowStatementAst>.define("ThrowStatementAst") { [$0.node("Pipeline", "PipelineBaseAst") { $0.pipeline }] },
    Members<ExitStatementAst>.define("ExitStatementAst") { [$0.node("Pipeline", "PipelineBaseAst") { $0.pipeline }] },
  ]
}
