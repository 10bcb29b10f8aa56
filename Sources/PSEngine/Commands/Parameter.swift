import PSRuntime

/// What can be said of a parameter; the names are PowerShell's attributes.
///
/// Outside `.set` an attribute holds for all parameter sets.
public indirect enum ParameterAttribute: Sendable {
  case mandatory
  case position(Int)
  case valueFromPipeline
  case valueFromPipelineByPropertyName
  case valueFromRemainingArguments
  case dontShow
  case helpMessage(String)
  /// Membership in one set, with the traits that hold there. A parameter without any belongs to all sets.
  case inSet(String, [ParameterAttribute])
  case alias([String])
  case validate(ParameterValidator)
  case allowNull
  case allowEmptyString
  case allowEmptyCollection
  /// A conversion before the type's own (`[Credential()]`, `[ArgumentToEncodingTransformation()]`).
  case transform(@Sendable (Value, RuntimeContext) throws -> Value)
  /// A conversion to the type where the runtime knows none; runs for each element, only where a conversion is wanted.
  case conversion(@Sendable (Value, RuntimeContext) throws -> Value)

  public static func set(_ name: String, _ attributes: ParameterAttribute...) -> ParameterAttribute {
    .inSet(name, attributes)
  }
  /// Membership in several sets with the same traits.
  public static func sets(_ names: [String], _ attributes: ParameterAttribute...) -> ParameterAttribute {
    .group(names.map { .inSet($0, attributes) })
  }
  public static func alias(_ names: String...) -> ParameterAttribute { .alias(names) }
  case group([ParameterAttribute])

  public static func validateSet(_ values: String...) -> ParameterAttribute { .validate(.set(values)) }
  public static func validateRange(_ minimum: Value, _ maximum: Value) -> ParameterAttribute {
    .validate(.range(minimum, maximum))
  }
  public static func validateRange(_ minimum: Int32, _ maximum: Int32) -> ParameterAttribute {
    .validate(.range(.int(minimum), .int(maximum)))
  }
  public static func validateRange(_ range: ParameterValidator.RangeKind) -> ParameterAttribute {
    .validate(.rangeKind(range))
  }
  public static func validatePattern(_ pattern: String) -> ParameterAttribute { .validate(.pattern(pattern)) }
  public static var validateNotNull: ParameterAttribute { .validate(.notNull) }
  public static var validateNotNullOrEmpty: ParameterAttribute { .validate(.notNullOrEmpty) }
  public static var validateNotNullOrWhiteSpace: ParameterAttribute { .validate(.notNullOrWhiteSpace) }
  public static func validateCount(_ minimum: Int, _ maximum: Int) -> ParameterAttribute {
    .validate(.count(minimum, maximum))
  }
  public static func validateLength(_ minimum: Int, _ maximum: Int) -> ParameterAttribute {
    .validate(.length(minimum, maximum))
  }
}

/// One parameter of a cmdlet: a name, attributes, and a closure that stores the converted value.
///
/// The property's Swift type decides what the binder converts to, so that declaration and use cannot disagree.
public struct Parameter<Root>: Sendable {
  public let name: String
  public let attributes: [ParameterAttribute]
  /// The Swift type of the property.
  public let swiftType: any ParameterConvertible.Type
  let store: @Sendable (inout Root, Value, RuntimeContext) throws -> Void
  /// Gives the property the value of a parameter that was not bound, between two records of the pipeline.
  let reset: @Sendable (inout Root) -> Void

  public init<V: ParameterConvertible>(
    _ name: String, _ attributes: ParameterAttribute..., store: @escaping @Sendable (inout Root, V) -> Void
  ) {
    self.name = name
    self.attributes = attributes
    swiftType = V.self
    self.store = { store(&$0, try V.fromParameter($1, $2)) }
    reset = { if let value = V.parameterDefault { store(&$0, value) } }
  }
}
