import PSRuntime

/// A parameter that a `dynamicparam` block makes: `[RuntimeDefinedParameter]::new('Name', [type], $attributes)`.
public final class RuntimeDefinedParameter: Obj {
  public var name: PSString
  public var parameterType: PSType
  /// `Collection[Attribute]`: attribute objects.
  public let attributes: ListObject
  public var value: Value = .null
  public var isSet = false

  public init(name: PSString, parameterType: PSType, attributes: ListObject) {
    self.name = name
    self.parameterType = parameterType
    self.attributes = attributes
    super.init()
  }
  public override var type: PSType { .runtimeDefinedParameter }

  static func of(_ value: Value) -> RuntimeDefinedParameter? {
    if case .object(let object) = value.base { object as? RuntimeDefinedParameter } else { nil }
  }

  func set(_ value: Value) {
    self.value = value
    isSet = true
  }

  func metadata(_ context: ExecutionContext) -> ParameterMetadata {
    let result = ParameterMetadata(name: name, type: parameterType)
    result.isDynamic = true
    result.isScript = true
    var traits: [ParameterSetTraits] = []
    for item in attributes.items {
      guard case .object(let object) = item.base, let attribute = object as? AttributeObject else { continue }
      attribute.apply(to: result, traits: &traits)
    }
    if !traits.isEmpty { result.traits = traits }
    return result
  }
}

/// An attribute as an object, made by a script (`[Parameter]@{Mandatory = $true}`) or read from a function's metadata.
public final class AttributeObject: Obj {
  public let attributeType: PSType
  /// Positional arguments of the constructor.
  public let arguments: [Value]
  /// Named properties.
  public let properties: PSHashtable

  public init(_ type: PSType, arguments: [Value] = [], properties: PSHashtable = PSHashtable()) {
    attributeType = type
    self.arguments = arguments
    self.properties = properties
    super.init()
  }
  public override var type: PSType { attributeType }

  private func flag(_ name: String) -> Bool { properties[name].map(LanguagePrimitives.isTrue) ?? false }
  private func text(_ name: String) -> String? { properties[name]?.base.asString?.string }
  private func number(_ name: String) -> Int? {
    switch properties[name]?.base {
    case .int(let i)?: Int(i)
    case .long(let l)?: Int(l)
    default: nil
    }
  }
  private var texts: [String] {
    arguments.flatMap { value -> [String] in
      if case .array(let a) = value.base { return a.items.compactMap { $0.base.asString?.string } }
      return value.base.asString.map { [$0.string] } ?? []
    }
  }
  private func integer(_ i: Int) -> Int {
    guard arguments.indices.contains(i) else { return 0 }
    if case .int(let n) = arguments[i].base { return Int(n) }
    return 0
  }

  /// Adds what the attribute says to a parameter.
  func apply(to parameter: ParameterMetadata, traits: inout [ParameterSetTraits]) {
    var name = attributeType.name
    if name.hasSuffix("Attribute") { name = String(name.dropLast(9)) }
    switch name {
    case "Parameter": traits.append(parameterTraits())
    case "Alias": parameter.aliases += texts.map { PSString.make($0) }
    case "AllowNull": parameter.allowsNull = true
    case "AllowEmptyString": parameter.allowsEmptyString = true
    case "AllowEmptyCollection": parameter.allowsEmptyCollection = true
    default: if let validator = validator(name) { parameter.validators.append(validator) }
    }
  }

  private func parameterTraits() -> ParameterSetTraits {
    var result = ParameterSetTraits(setName: text("ParameterSetName") ?? "")
    if result.setName == CommandMetadata.allSets { result.setName = "" }
    result.isMandatory = flag("Mandatory")
    result.position = number("Position")
    result.valueFromPipeline = flag("ValueFromPipeline")
    result.valueFromPipelineByPropertyName = flag("ValueFromPipelineByPropertyName")
    result.valueFromRemainingArguments = flag("ValueFromRemainingArguments")
    result.helpMessage = text("HelpMessage")
    return result
  }

  private func validator(_ name: String) -> ParameterValidator? {
    switch name {
    case "ValidateSet":
      .set(
        texts, ignoreCase: properties["IgnoreCase"].map(LanguagePrimitives.isTrue) ?? true,
        errorMessage: text("ErrorMessage"))
    case "ValidateRange": arguments.count == 2 ? .range(arguments[0], arguments[1]) : nil
    case "ValidatePattern": texts.first.map { .pattern($0, errorMessage: text("ErrorMessage")) }
    case "ValidateLength": .length(integer(0), integer(1))
    case "ValidateCount": .count(integer(0), integer(1))
    case "ValidateNotNull": .notNull
    case "ValidateNotNullOrEmpty": .notNullOrEmpty
    case "ValidateNotNullOrWhiteSpace": .notNullOrWhiteSpace
    case "ValidateScript":
      (arguments.first?.base.asObject as? ScriptBlock).map { .script($0, errorMessage: text("ErrorMessage")) }
    default: nil
    }
  }
}
