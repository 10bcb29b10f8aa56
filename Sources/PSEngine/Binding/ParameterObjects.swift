import PSRuntime

/// A parameter as `Get-Command` shows it: `System.Management.Automation.ParameterMetadata`.
public final class ParameterMetadataObject: Obj {
  public let parameter: ParameterMetadata
  public init(_ parameter: ParameterMetadata) {
    self.parameter = parameter
    super.init()
  }
  public override var type: PSType { .parameterMetadata }
  public override func text(_ context: RuntimeContext) -> PSString {
    parameter.type.fullName.isEmpty ? .empty : PSString.make("System.Management.Automation.ParameterMetadata")
  }
}

/// What holds for a parameter in one set: `ParameterSetMetadata`, and the `[Parameter()]` attribute of that set.
public final class ParameterSetObject: Obj {
  let traits: ParameterSetTraits
  let isAttribute: Bool
  init(_ traits: ParameterSetTraits, isAttribute: Bool) {
    self.traits = traits
    self.isAttribute = isAttribute
    super.init()
  }
  public override var type: PSType { isAttribute ? .parameterAttribute : .parameterSetMetadata }
}

/// One parameter set of a command, written out as its syntax: `CommandParameterSetInfo`.
public final class CommandParameterSetObject: Obj {
  public let name: String
  let metadata: CommandMetadata
  init(_ name: String, _ metadata: CommandMetadata) {
    self.name = name
    self.metadata = metadata
    super.init()
  }
  public override var type: PSType { .commandParameterSetInfo }
  public override func text(_ context: RuntimeContext) -> PSString {
    PSString.make(CommandSyntax(metadata).text(ofSet: name))
  }

  /// The parameters of the set: positional ones by position, then the others in order of declaration.
  var parameters: [CommandParameterObject] {
    CommandSyntax(metadata).parameters(ofSet: name).map { CommandParameterObject($0.parameter, $0.traits) }
  }
}

/// A parameter in one set: `CommandParameterInfo`.
public final class CommandParameterObject: Obj {
  public let parameter: ParameterMetadata
  public let traits: ParameterSetTraits
  init(_ parameter: ParameterMetadata, _ traits: ParameterSetTraits) {
    self.parameter = parameter
    self.traits = traits
    super.init()
  }
  public override var type: PSType { .commandParameterInfo }
}

extension PSType {
  nonisolated(unsafe) static let parameterMetadata = automationObject("ParameterMetadata")
  nonisolated(unsafe) static let parameterSetMetadata = automationObject("ParameterSetMetadata")
  nonisolated(unsafe) static let parameterAttribute = automationObject("ParameterAttribute")
  nonisolated(unsafe) static let commandParameterSetInfo = automationObject("CommandParameterSetInfo")
  nonisolated(unsafe) static let commandParameterInfo = automationObject("CommandParameterInfo")

  static func automationObject(_ name: String) -> PSType {
    PSType("System.Management.Automation." + name, base: .object)
  }
}

/// The syntax texts of a command: `Get-Command -Syntax`.
public struct CommandSyntax {
  let metadata: CommandMetadata
  public init(_ metadata: CommandMetadata) { self.metadata = metadata }

  /// The parameters of a set in the order of the syntax.
  func parameters(ofSet name: String) -> [(parameter: ParameterMetadata, traits: ParameterSetTraits)] {
    let flag = metadata.bit(of: name) ?? .max
    let all = metadata.parameters.compactMap { parameter in
      parameter.isIn(flag) ? parameter.traits(in: flag).map { (parameter: parameter, traits: $0) } : nil
    }
    let positional = all.filter { $0.traits.position != nil }
      .sorted { ($0.traits.position ?? 0) < ($1.traits.position ?? 0) }
    let plain = all.filter { $0.traits.position == nil }
    let named = plain.filter { !$0.parameter.isDynamic } + plain.filter(\.parameter.isDynamic)
    return positional + named.filter(\.traits.isMandatory) + named.filter { !$0.traits.isMandatory }
  }

  /// `[-Path] <string[]> [-Force] [<CommonParameters>]`: the set without the command's name.
  public func text(ofSet name: String) -> String {
    var parts: [String] = []
    for (parameter, traits) in parameters(ofSet: name)
    where !parameter.isCommon || CommonParameters.shouldProcessNames.contains(parameter.name.string) {
      if parameter.dontShow, parameter.isDynamic || traits.valueFromRemainingArguments { continue }
      parts.append(part(parameter, traits))
    }
    if metadata.isAdvanced { parts.append("[<CommonParameters>]") }
    return parts.joined(separator: " ")
  }

  private func part(_ parameter: ParameterMetadata, _ traits: ParameterSetTraits) -> String {
    let name = "-" + parameter.name.string
    if parameter.isSwitch { return traits.isMandatory ? name : "[\(name)]" }
    let shown = traits.position != nil ? "[\(name)]" : name
    let whole = shown + " <" + typeText(parameter.type) + ">"
    return traits.isMandatory ? whole : "[\(whole)]"
  }

  private func typeText(_ type: PSType) -> String {
    if let element = type.elementType { return typeText(element) + "[]" }
    if type.code == .object { return "Object" }
    return TypeTable.displayName(type).split(separator: ".").last.map(String.init) ?? type.name
  }
}

extension EngineTypes {
  private typealias Parameter = Face<ParameterMetadataObject>

  static let parameterMetadata = TypeDefinition(
    "System.Management.Automation.ParameterMetadata",
    [
      Parameter.get("Aliases", "System.Collections.ObjectModel.Collection[string]") { object, _ in
        .texts(object.parameter.aliases.map(\.string))
      },
      Parameter.get("Attributes", "System.Collections.ObjectModel.Collection[System.Attribute]") { object, _ in
        .objects(object.parameter.attributeObjects)
      },
      Parameter.flag("IsDynamic") { $0.parameter.isDynamic },
      Parameter.string("Name") { $0.parameter.name },
      Parameter.get(
        "ParameterSets",
        "System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterSetMetadata]"
      ) { object, _ in
        let table = PSHashtable()
        for traits in object.parameter.traits {
          table.set(
            .text(traits.setName.isEmpty ? CommandMetadata.allSets : traits.setName),
            .object(ParameterSetObject(traits, isAttribute: false)))
        }
        return .object(table)
      },
      Parameter.get("ParameterType", "type") { object, _ in .object(object.parameter.type) },
      Parameter.flag("SwitchParameter") { $0.parameter.isSwitch },
    ])

  private typealias Traits = Face<ParameterSetObject>
  private static func traits(_ name: String) -> TypeDefinition {
    TypeDefinition(
      name,
      [
        Traits.get("HelpMessage", "string") { object, _ in object.traits.helpMessage.map(Value.text) ?? .null },
        Traits.flag("IsMandatory") { $0.traits.isMandatory },
        Traits.flag("Mandatory") { $0.traits.isMandatory },
        Traits.get("ParameterSetName", "string") { object, _ in
          .text(object.traits.setName.isEmpty ? CommandMetadata.allSets : object.traits.setName)
        },
        Traits.get("Position", "int") { object, _ in
          .int(object.traits.position.map { Int32(truncatingIfNeeded: $0) } ?? .min)
        },
        Traits.flag("ValueFromPipeline") { $0.traits.valueFromPipeline },
        Traits.flag("ValueFromPipelineByPropertyName") { $0.traits.valueFromPipelineByPropertyName },
        Traits.flag("ValueFromRemainingArguments") { $0.traits.valueFromRemainingArguments },
      ])
  }
  static let parameterAttribute = traits("System.Management.Automation.ParameterAttribute")
  static let parameterSetMetadata = traits("System.Management.Automation.ParameterSetMetadata")

  private typealias SetInfo = Face<CommandParameterSetObject>
  static let commandParameterSet = TypeDefinition(
    "System.Management.Automation.CommandParameterSetInfo",
    [
      SetInfo.flag("IsDefault") { $0.name == $0.metadata.defaultSet },
      SetInfo.text("Name") { $0.name },
      SetInfo.get(
        "Parameters",
        "System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterInfo]"
      ) { object, _ in .objects(object.parameters) },
    ])

  private typealias ParameterInfo = Face<CommandParameterObject>
  static let commandParameter = TypeDefinition(
    "System.Management.Automation.CommandParameterInfo",
    [
      ParameterInfo.get("Aliases", "System.Collections.ObjectModel.ReadOnlyCollection[string]") { object, _ in
        .texts(object.parameter.aliases.map(\.string))
      },
      ParameterInfo.get("HelpMessage", "string") { object, _ in object.traits.helpMessage.map(Value.text) ?? .text("")
      },
      ParameterInfo.flag("IsDynamic") { $0.parameter.isDynamic },
      ParameterInfo.flag("IsMandatory") { $0.traits.isMandatory },
      ParameterInfo.string("Name") { $0.parameter.name },
      ParameterInfo.get("ParameterType", "type") { object, _ in .object(object.parameter.type) },
      ParameterInfo.get("Position", "int") { object, _ in
        .int(object.traits.position.map { Int32(truncatingIfNeeded: $0) } ?? .min)
      },
      ParameterInfo.flag("ValueFromPipeline") { $0.traits.valueFromPipeline },
      ParameterInfo.flag("ValueFromPipelineByPropertyName") { $0.traits.valueFromPipelineByPropertyName },
      ParameterInfo.flag("ValueFromRemainingArguments") { $0.traits.valueFromRemainingArguments },
    ])

  private typealias Runtime = Face<RuntimeDefinedParameter>
  static let runtimeDefinedParameter = TypeDefinition(
    "System.Management.Automation.RuntimeDefinedParameter",
    [
      .constructor(signatures: [
        "new()",
        "new(string name, type parameterType, System.Collections.ObjectModel.Collection[System.Attribute] attributes)",
      ]) { call in
        let name: PSString = if case .string(let s) = call[0] { s } else { .empty }
        let type = call[1].asObject as? PSType ?? .object
        let attributes = call[2].asObject as? ListObject ?? ListObject([], type: .arrayList)
        return .object(RuntimeDefinedParameter(name: name, parameterType: type, attributes: attributes))
      },
      Runtime.get("Attributes", "System.Collections.ObjectModel.Collection[System.Attribute]") { object, _ in
        .object(object.attributes)
      },
      Runtime.get(
        "IsSet", "bool", { object, _ in .bool(object.isSet) },
        set: { object, value, _ in
          object.isSet = LanguagePrimitives.isTrue(value)
        }),
      Runtime.get(
        "Name", "string", { object, _ in .string(object.name) },
        set: { object, value, context in
          object.name = try LanguagePrimitives.text(value, context)
        }),
      Runtime.get(
        "ParameterType", "type", { object, _ in .object(object.parameterType) },
        set: { object, value, _ in
          if let type = value.asObject as? PSType { object.parameterType = type }
        }),
      Runtime.get(
        "Value", "System.Object", { object, _ in object.value }, set: { object, value, _ in object.set(value) }),
    ])

  private typealias AnyAttribute = Face<AttributeObject>
  static let attribute = TypeDefinition(
    "System.Attribute",
    [
      AnyAttribute.get("TypeId", "System.Object") { object, _ in .object(object.attributeType) },
      AnyAttribute.get("ValidValues", "System.Collections.Generic.IList[string]") { object, _ in
        .texts(object.arguments.compactMap { $0.base.asString?.string })
      },
      AnyAttribute.get("MinRange", "System.Object") { object, _ in object.arguments.first ?? .null },
      AnyAttribute.get("MaxRange", "System.Object") { object, _ in object.arguments.dropFirst().first ?? .null },
      AnyAttribute.get("RegexPattern", "string") { object, _ in object.arguments.first ?? .null },
      AnyAttribute.get("AliasNames", "System.Collections.Generic.IList[string]") { object, _ in
        .texts(object.arguments.compactMap { $0.base.asString?.string })
      },
      AnyAttribute.get("ScriptBlock", "scriptblock") { object, _ in object.arguments.first ?? .null },
    ])
}

extension ParameterMetadata {
  /// The attributes as objects, as `Attributes` of the parameter lists them.
  var attributeObjects: [Obj] {
    var result: [Obj] = traits.map { ParameterSetObject($0, isAttribute: true) }
    if !aliases.isEmpty { result.append(ParameterValidator.attribute("AliasAttribute", aliases.map { .string($0) })) }
    result += validators.compactMap(\.attributeObject)
    return result
  }
}

extension ParameterValidator {
  /// The validation as the attribute that scripts see.
  var attributeObject: Obj? {
    switch self {
    case .set(let values, _, _): ParameterValidator.attribute("ValidateSetAttribute", values.map(Value.text))
    case .range(let low, let high): ParameterValidator.attribute("ValidateRangeAttribute", [low, high])
    case .rangeKind: ParameterValidator.attribute("ValidateRangeAttribute", [])
    case .pattern(let pattern, _, _): ParameterValidator.attribute("ValidatePatternAttribute", [.text(pattern)])
    case .script(let block, _): ParameterValidator.attribute("ValidateScriptAttribute", [.object(block)])
    case .notNull: ParameterValidator.attribute("ValidateNotNullAttribute", [])
    case .notNullOrEmpty: ParameterValidator.attribute("ValidateNotNullOrEmptyAttribute", [])
    case .count(let low, let high):
      ParameterValidator.attribute("ValidateCountAttribute", [.int(Int32(clamping: low)), .int(Int32(clamping: high))])
    case .length(let low, let high):
      ParameterValidator.attribute(
        "ValidateLengthAttribute", [.int(Int32(clamping: low)), .int(Int32(clamping: high))])
    default: nil
    }
  }

  static func attribute(_ name: String, _ arguments: [Value]) -> AttributeObject {
    AttributeObject(PSType("System.Management.Automation." + name, base: .attribute), arguments: arguments)
  }
}

extension PSType {
  nonisolated(unsafe) static let attribute = PSType("System.Attribute", flags: .abstract, base: .object)
}
