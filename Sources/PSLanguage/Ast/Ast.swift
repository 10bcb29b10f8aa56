/// A node of the syntax tree, with PowerShell's names and hierarchy.
///
/// Nodes are immutable once parsed. `children` lists the direct children in the order in which PowerShell's `FindAll`
/// visits them.
public class Ast: @unchecked Sendable {
  /// Where the node stands.
  public let extent: ScriptExtent
  /// Which final class it is: switch over it, then `unsafeDowncast`.
  public let kind: AstKind

  init(_ kind: AstKind, _ extent: ScriptExtent) {
    self.kind = kind
    self.extent = extent
  }

  /// Calls back with each direct child in the order of `FindAll`.
  public func visitChildren(_ visit: (Ast) -> Void) {}

  /// Direct children in the order of `FindAll`.
  public final var children: [Ast] {
    var children: [Ast] = []
    visitChildren { children.append($0) }
    return children
  }

  /// The node that holds this one; nil for the root, for a node made by hand, and once the root is gone.
  ///
  /// The first question looks at the whole tree.
  public var parent: Ast? { extent.source.parents?.parent(of: self) }

  /// All nodes below and with this one that fulfil the predicate, in PowerShell's order; without
  /// `searchNestedScriptBlocks` nodes in script block expressions and functions below are left out.
  public func findAll(searchNestedScriptBlocks: Bool = true, _ predicate: (Ast) -> Bool) -> [Ast] {
    var found: [Ast] = []
    visit(searchNestedScriptBlocks: searchNestedScriptBlocks) { if predicate($0) { found.append($0) } }
    return found
  }

  /// Calls back with all nodes that `findAll` looks at, in its order.
  public func visit(searchNestedScriptBlocks nested: Bool = true, _ body: (Ast) -> Void) {
    if kind != .baseCtorInvokeMemberExpression { body(self) }
    visitChildren { child in
      if nested || (child.kind != .scriptBlockExpression && child.kind != .functionDefinition) {
        child.visit(searchNestedScriptBlocks: nested, body)
      } else {
        body(child)
      }
    }
  }
}

/// Something that stands as a statement.
public class StatementAst: Ast, @unchecked Sendable {}
/// What stands after `=`, in conditions and in chains: pipelines, chains, assignments.
public class PipelineBaseAst: StatementAst, @unchecked Sendable {}
/// What a chain of `&&` and `||` is made of: a pipeline or another chain.
public class ChainableAst: PipelineBaseAst, @unchecked Sendable {}
/// A statement with a label.
public class LabeledStatementAst: StatementAst, @unchecked Sendable {
  /// The label without its colon, or nil.
  public let label: String?
  /// Condition of a loop, switch: nil where it is left out.
  public let condition: PipelineBaseAst?

  init(_ kind: AstKind, _ extent: ScriptExtent, label: String?, condition: PipelineBaseAst?) {
    self.label = label
    self.condition = condition
    super.init(kind, extent)
  }
}
/// A loop.
public class LoopStatementAst: LabeledStatementAst, @unchecked Sendable {
  public let body: StatementBlockAst

  init(
    _ kind: AstKind, _ extent: ScriptExtent, label: String?, condition: PipelineBaseAst?, body: StatementBlockAst
  ) {
    self.body = body
    super.init(kind, extent, label: label, condition: condition)
  }
}
/// A part of a pipeline: a command or an expression, with redirections.
public class CommandBaseAst: StatementAst, @unchecked Sendable {
  public let redirections: [RedirectionAst]

  init(_ kind: AstKind, _ extent: ScriptExtent, redirections: [RedirectionAst]) {
    self.redirections = redirections
    super.init(kind, extent)
  }
}
/// A redirection of a command.
public class RedirectionAst: Ast, @unchecked Sendable {
  /// The stream that is redirected.
  public let fromStream: RedirectionStream

  init(_ kind: AstKind, _ extent: ScriptExtent, fromStream: RedirectionStream) {
    self.fromStream = fromStream
    super.init(kind, extent)
  }
}
/// Something among the elements of a command: a parameter or an expression.
public class CommandElementAst: Ast, @unchecked Sendable {}
/// An expression.
public class ExpressionAst: CommandElementAst, @unchecked Sendable {}
/// A type constraint or an attribute.
public class AttributeBaseAst: Ast, @unchecked Sendable {
  public let typeName: AbstractTypeName

  init(_ kind: AstKind, _ extent: ScriptExtent, typeName: AbstractTypeName) {
    self.typeName = typeName
    super.init(kind, extent)
  }
}
/// A member of a class or enum.
public class MemberAst: Ast, @unchecked Sendable {
  public let name: String

  init(_ kind: AstKind, _ extent: ScriptExtent, name: String) {
    self.name = name
    super.init(kind, extent)
  }
}

/// Streams that can be redirected; raw values are PowerShell's numbers.
public enum RedirectionStream: UInt8, Sendable {
  case all = 0
  case output = 1
  case error = 2
  case warning = 3
  case verbose = 4
  case debug = 5
  case information = 6
}

extension [Ast] {
  /// Builds a list of children from what is there.
  static func listing(_ parts: Ast?...) -> [Ast] {
    parts.compactMap { $0 }
  }
}
