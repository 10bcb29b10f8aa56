import PSRuntime

/// An instance of a class written in script: its properties in slots, the overrides of `ToString`, `Equals`, `GetHashCode` and `CompareTo` obeyed.
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

  public override func compare(to other: Value, _ context: RuntimeContext) throws -> Int? {
    guard isComparable, case .int(let order)? = try call("CompareTo", [other], context) else { return nil }
    return Int(order)
  }

  private var isComparable: Bool {
    sequence(first: classType, next: \.baseType).contains { $0.interfaces.contains("System.IComparable") }
  }

  /// What the class's `GetHashCode` gives; one that fails is none.
  public override var hash: Int {
    guard let user = classType.userClass as? UserType,
      let result = try? call("GetHashCode", [], user.context), case .int(let hash) = result
    else { return super.hash }
    return Int(hash)
  }

  /// Calls an override of one of .NET's own methods; nil where the class has none that takes objects.
  private func call(_ name: String, _ arguments: [Value], _ context: RuntimeContext) throws -> Value? {
    guard let method = (classType.userClass as? UserClass)?.method(PSString.make(name)),
      let signature = method.overloads.first(where: { overload in
        overload.parameters.count == arguments.count && (overload.types ?? []).allSatisfy { $0.code == .object }
      })
    else { return nil }
    return try method.body(
      MethodCall(target: .object(self), arguments: arguments, signature: signature, type: classType, context: context))
  }
}
