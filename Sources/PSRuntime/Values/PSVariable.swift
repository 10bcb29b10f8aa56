/// A variable with an identity of its own: read-only, constant, typed, validated, or held by `[ref]`/`Get-Variable`.
///
/// Plain variables are bare values in slots; one of these stands in the slot (`Value.variable`) as soon as the variable
/// needs more than a value.
public final class PSVariable: Obj {
  public struct Options: OptionSet, Sendable {
    public let rawValue: Int32
    public init(rawValue: Int32) { self.rawValue = rawValue }
    public static let readOnly = Options(rawValue: 1)
    public static let constant = Options(rawValue: 2)
    public static let `private` = Options(rawValue: 4)
    public static let allScope = Options(rawValue: 8)
  }

  public let name: PSString
  public var value: Value
  public var options: Options
  public var description = PSString.empty
  /// The conversion and the validations that an assignment goes through, in order of the attributes; nil for none.
  public var constraint: VariableConstraint?
  /// Told of each new value: variables that mean something to the engine.
  public var didSet: ((Value) throws -> Void)?

  public init(name: PSString, value: Value, options: Options = []) {
    self.name = name
    self.value = value
    self.options = options
    super.init()
  }
  public override var type: PSType { PSType.psVariable }
}

/// What an assignment to a typed or validated variable goes through.
public protocol VariableConstraint: AnyObject {
  /// The value to store; throws the conversion's or the validation's error.
  func convert(_ value: Value, for variable: PSVariable, _ context: RuntimeContext) throws -> Value
  /// The attributes as objects: what `Attributes` of the variable lists.
  var attributeObjects: [Obj] { get }
}

/// `[ref]`: a reference to a variable, or to a value of its own.
public final class PSReference: Obj {
  public let variable: PSVariable
  public init(_ variable: PSVariable) {
    self.variable = variable
    super.init(kind: .reference)
  }
  public override var type: PSType { PSReference.generic.instance([.object]) }

  private nonisolated(unsafe) static let generic = PSType(
    "System.Management.Automation.PSReference`1", code: .psReference, flags: .genericDefinition, base: .psReference)
}
