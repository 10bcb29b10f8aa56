import PSRuntime

/// An instance of a class written in script: its properties in slots, the overrides of `ToString` and `Equals` obeyed.
public final class ClassInstance: SlotObject {
  private let classType: PSType
  init(_ type: PSType, shape: Shape, slots: [Value]) {
    classType = type
    super.init(kind: .instance, shape: shape, slots: slots)
  }
  public override var type: PSType { classType }

  public override func text(_ context: RuntimeContext) throws -> PSString {
    guard let result = try call("ToString", [], context) else { return PSString.make(classType.fullName) }
    return try LanguagePrimitives.text(result, context)
  }

  public override func isEqual(to other: Value, _ context: RuntimeContext) throws -> Bool {
    if case .object(let o) = other, o === self { return true }
    guard let result = try call("Equals", [other], context) else { return false }
    return LanguagePrimitives.isTrue(result)
  }

  /// Calls an override of one of .NET's own methods; nil where the class has none that takes so many arguments.
  private func call(_ name: String, _ arguments: [Value], _ context: RuntimeContext) throws -> Value? {
    guard let method = (classType.userClass as? UserClass)?.method(PSString.make(name)),
      let signature = method.overloads.first(where: { $0.parameters.count == arguments.count })
    else { return nil }
    return try method.body(
      MethodCall(target: .object(self), arguments: arguments, signature: signature, type: classType, context: context))
  }
}
