import PSLanguage
import PSRuntime

/// Makes the members of one kind of node.
struct NodeMembers<Node: Ast>: Sendable {
  private typealias Own = Face<AstObject>
  private static var namespace: String { "System.Management.Automation.Language." }

  /// The definition of a kind, its members made by the closure.
  static func define(_ name: String, _ members: @escaping @Sendable (NodeMembers) -> [TypeDefinition.Member])
    -> TypeDefinition
  {
    TypeDefinition(namespace + name, members(NodeMembers()))
  }

  /// A child node; null where there is none.
  func node(_ name: String, _ type: String, _ body: @escaping @Sendable (Node) -> Ast?) -> TypeDefinition.Member {
    Own.get(name, NodeMembers.namespace + type) { object, _ in
      .optional((object.ast as? Node).flatMap(body).map { AstObject($0, root: object.root) })
    }
  }

  /// A list of child nodes.
  func nodes(_ name: String, _ type: String, _ body: @escaping @Sendable (Node) -> [Ast]) -> TypeDefinition.Member {
    optionalNodes(name, type) { body($0) }
  }

  /// A list of child nodes, null where the node has no such list.
  func optionalNodes(
    _ name: String, _ type: String, _ body: @escaping @Sendable (Node) -> [Ast]?
  ) -> TypeDefinition.Member {
    let element = NodeMembers.namespace + type
    return Own.get(name, "System.Collections.ObjectModel.ReadOnlyCollection[\(element)]") { object, _ in
      guard let list = (object.ast as? Node).flatMap(body) else { return .null }
      return .array(PSArray(list.map { .object(AstObject($0, root: object.root)) }, of: PSType.builtin(element)))
    }
  }

  func text(_ name: String, _ body: @escaping @Sendable (Node) -> String) -> TypeDefinition.Member {
    Own.get(name, "string") { object, _ in (object.ast as? Node).map { .text(body($0)) } ?? .null }
  }

  func flag(_ name: String, _ body: @escaping @Sendable (Node) -> Bool) -> TypeDefinition.Member {
    Own.get(name, "bool") { object, _ in .bool((object.ast as? Node).map(body) ?? false) }
  }

  /// A kind of token: an operator, a keyword.
  func kind(_ name: String, _ body: @escaping @Sendable (Node) -> TokenKind) -> TypeDefinition.Member {
    Own.get(name, NodeMembers.namespace + "TokenKind") { object, context in
      guard let node = object.ast as? Node else { return .null }
      return enumValue(NodeMembers.namespace + "TokenKind", Int64(body(node).rawValue), context)
    }
  }

  /// A value of an enumeration by its name in Swift: `bareWord` is `BareWord`.
  func name(_ name: String, _ body: @escaping @Sendable (Node) -> String) -> TypeDefinition.Member {
    Own.get(name, NodeMembers.namespace + name) { object, context in
      guard let node = object.ast as? Node, let type = context.types.resolve(NodeMembers.namespace + name) else {
        return .null
      }
      let text = body(node)
      return try LanguagePrimitives.convert(.text(text.prefix(1).uppercased() + text.dropFirst()), to: type, context)
    }
  }

  /// The name of a type as it is written.
  func typeName(_ name: String, _ body: @escaping @Sendable (Node) -> AbstractTypeName) -> TypeDefinition.Member {
    Own.get(name, NodeMembers.namespace + "ITypeName") { object, context in
      (object.ast as? Node).map { .object(WrittenTypeName(body($0), context)) } ?? .null
    }
  }

  /// The type that a constraint names, `object` without one.
  func type(_ name: String, _ body: @escaping @Sendable (Node) -> AbstractTypeName?) -> TypeDefinition.Member {
    Own.get(name, "type") { object, context in
      let written = (object.ast as? Node).flatMap(body)
      return .object(written.flatMap { try? context.resolveType($0) } ?? .object)
    }
  }
}

/// A variable's path in a syntax tree: `VariablePath`.
final class VariablePathObject: Obj {
  let path: VariablePath
  init(_ path: VariablePath) {
    self.path = path
    super.init()
  }
  override var type: PSType { PSType.builtin("System.Management.Automation.VariablePath") }
  override func text(_ context: RuntimeContext) -> PSString { PSString.make(path.userPath) }

  private typealias Own = Face<VariablePathObject>

  static let definition = TypeDefinition(
    "System.Management.Automation.VariablePath",
    [
      Own.text("UserPath") { $0.path.userPath },
      Own.flag("IsGlobal") { $0.path.qualifier == .global }, Own.flag("IsLocal") { $0.path.qualifier == .local },
      Own.flag("IsPrivate") { $0.path.qualifier == .private }, Own.flag("IsScript") { $0.path.qualifier == .script },
      Own.flag("IsUnqualified") { $0.path.qualifier == .none },
      Own.flag("IsUnscopedVariable") { $0.path.qualifier == .none || $0.path.qualifier == .variable },
      Own.flag("IsVariable") { $0.path.qualifier != .drive },
      Own.flag("IsDriveQualified") { $0.path.qualifier == .drive },
      Own.get("DriveName", "string") { object, _ in
        object.path.qualifier == .drive ? .text(String(object.path.userPath.prefix { $0 != ":" })) : .null
      },
      Own.method("ToString", "string ToString()") { object, _, _ in .text(object.path.userPath) },
    ])
}

/// The name of a type in a syntax tree: `TypeName`.
final class WrittenTypeName: Obj {
  let name: AbstractTypeName
  private unowned let context: ExecutionContext
  init(_ name: AbstractTypeName, _ context: ExecutionContext) {
    self.name = name
    self.context = context
    super.init()
  }
  override var type: PSType { PSType.builtin("System.Management.Automation.Language.TypeName") }
  override func text(_ context: RuntimeContext) -> PSString { PSString.make(name.fullName) }

  private var reflected: Value { .optional(try? context.resolveType(name)) }
  private typealias Own = Face<WrittenTypeName>

  static let definition = TypeDefinition(
    "System.Management.Automation.Language.TypeName",
    [
      Own.text("FullName") { $0.name.fullName }, Own.text("Name") { $0.name.name },
      Own.flag("IsArray") { $0.name is ArrayTypeName }, Own.flag("IsGeneric") { $0.name is GenericTypeName },
      Own.get("Extent", "System.Management.Automation.Language.IScriptExtent") { object, _ in
        .object(ScriptExtentObject(object.name.extent))
      },
      Own.method("GetReflectionType", "type GetReflectionType()") { object, _, _ in object.reflected },
      Own.method("ToString", "string ToString()") { object, _, _ in .text(object.name.fullName) },
    ])
}

extension NodeMembers where Node == PipelineAst {
  /// `GetPureExpression()`: the expression where the pipeline is nothing else.
  var pureExpression: TypeDefinition.Member {
    .method(
      "GetPureExpression", signatures: ["System.Management.Automation.Language.ExpressionAst GetPureExpression()"]
    ) {
      call in
      guard let object = call.target.asObject as? AstObject, let node = object.ast as? PipelineAst else { return .null }
      return .optional(node.pureExpression.map { AstObject($0, root: object.root) })
    }
  }
}

extension NodeMembers where Node == ConstantExpressionAst {
  var value: TypeDefinition.Member {
    Face<AstObject>.get("Value", "System.Object") { object, _ in
      guard let node = object.ast as? ConstantExpressionAst else { return .null }
      return NumberLiterals.value(node.value)
    }
  }
}
