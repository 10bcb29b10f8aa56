import PSLanguage
import PSRuntime

extension EngineTypes {
  private static func own(_ call: MethodCall) throws -> (ScriptBlock, ExecutionContext) {
    guard let block = call.target.asObject as? ScriptBlock, let context = call.context as? ExecutionContext else {
      throw EngineStrings.notAScriptBlock()
    }
    return (block, context)
  }

  private static func arguments(_ call: MethodCall) -> [Value] {
    if case .array(let a) = call[0] { a.items } else { [] }
  }

  static let scriptBlock = TypeDefinition(
    "System.Management.Automation.ScriptBlock",
    [
      .staticMethod("Create", signatures: ["scriptblock Create(string script)"]) { call in
        guard case .string(let text) = call[0], let context = call.context as? ExecutionContext else {
          throw MemberStrings.argumentNull("script")
        }
        return .object(try context.compile(text.string))
      },
      .method(
        "Invoke",
        signatures: ["System.Collections.ObjectModel.Collection[psobject] Invoke(Params System.Object[] args)"]
      ) { call in
        let (block, context) = try own(call)
        let result = try context.invoke(block, arguments: arguments(call))
        var items: [Value] = []
        if case .array(let a) = result { items = a.items } else if !result.isNull { items = [result] }
        return MemberAccess.psObjectCollection(items)
      },
      .method("InvokeReturnAsIs", signatures: ["System.Object InvokeReturnAsIs(Params System.Object[] args)"]) { call in
        let (block, context) = try own(call)
        return try context.invoke(block, arguments: arguments(call))
      },
      .method("ToString", signatures: ["string ToString()"]) { call in .string(try own(call).0.text(call.context)) },
      .method("GetNewClosure", signatures: ["scriptblock GetNewClosure()"]) { call in
        let (block, context) = try own(call)
        return .object(context.closure(of: block))
      },
      .property(
        "Ast", type: "System.Management.Automation.Language.ScriptBlockAst",
        get: { target, _ in
          guard let ast = (target.asObject as? ScriptBlock)?.ast else { return .null }
          return .object(AstObject(ast, root: ast))
        }),
      .property(
        "Module", type: "psmoduleinfo",
        get: { target, _ in
          (target.asObject as? ScriptBlock)?.module.info.map { .object($0) } ?? .null
        }),
      .property(
        "File", type: "string",
        get: { target, _ in
          (target.asObject as? ScriptBlock)?.ast.extent.file.map { .text($0) } ?? .null
        }),
      .property("IsFilter", type: "bool", get: { _, _ in .bool(false) }, set: { _, _, _ in }),
      .property("IsConfiguration", type: "bool", get: { _, _ in .bool(false) }, set: { _, _, _ in }),
      .property("Id", type: "guid", get: { _, _ in .boxed(Guid.random()) }),
    ])
}
