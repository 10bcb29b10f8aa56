import PSLanguage
import PSRuntime

/// A class or enum written in script, while it is being made and as its type's members.
final class UserType {
  let ast: TypeDefinitionAst
  init(ast: TypeDefinitionAst) { self.ast = ast }
}

extension ExecutionContext {
  /// Defines the classes and enums of a script before its first statement runs.
  func define(_ types: [TypeDefinitionAst]) throws { throw EngineStrings.unsupported("a class") }

  /// `([Base]$this).Method()` in a method: the base class's method; nil where the call is an ordinary one.
  func invokeBase(_ target: Value, _ name: PSString, _ arguments: [Value], _ code: Code) throws -> Value? { nil }

  /// `: base(...)` of a constructor.
  func callBaseConstructor(_ this: Value, _ arguments: [Value], _ code: Code) throws {}

  /// The exception inside an instance of a class that derives from an exception type.
  func exceptionFace(of instance: SlotObject) -> ExceptionObject? { nil }
}
