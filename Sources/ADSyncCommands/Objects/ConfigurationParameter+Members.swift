import ADSyncWorld
import PSEngine
import PSRuntime

extension ConfigurationParameter: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass("ConfigurationParameter")

  /// The names of the constructor's parameters are not documented; the order follows the properties.
  static var members: [TypeDefinition.Member] {
    [
      text("Name", { $0.name }) { $0.name = $1 },
      choice("InputType", { $0.inputType }) { $0.inputType = $1 },
      choice("Scope", { $0.scope }) { $0.scope = $1 },
      text("Description", { $0.description }) { $0.description = $1 },
      text("RegexValidationPattern", { $0.regexValidationPattern }) { $0.regexValidationPattern = $1 },
      text("DefaultValue", { $0.defaultValue }) { $0.defaultValue = $1 },
      text("Value", { $0.value }) { $0.value = $1 },
      flag("Extensible", { $0.isExtensible }) { $0.isExtensible = $1 },
      number("PageNumber", { $0.pageNumber }) { $0.pageNumber = $1 },
      flag("Intrinsic", { $0.isIntrinsic }) { $0.isIntrinsic = $1 },
      choice("DataType", { $0.dataType }) { $0.dataType = $1 },
      .constructor(signatures: signatures) { call in
        guard call.count == 6 else { return ConfigurationParameter("", .string, .connectorGlobal).psValue }
        return ConfigurationParameter(
          name: call.text(0), inputType: .from(call[1]) ?? .string, scope: .from(call[2]) ?? .connectorGlobal,
          description: call.text(3), regexValidationPattern: call.text(4), defaultValue: call.text(5)
        ).psValue
      },
    ]
  }

  private convenience init(_ name: String, _ type: ConfigurationParameterType, _ scope: ParameterScope) {
    self.init(name: name, inputType: type, scope: scope)
  }

  private static var signatures: [String] {
    let kinds = "\(ConfigurationParameterType.psType.fullName) inputType, \(ParameterScope.psType.fullName) scope"
    return [
      "\(psType.fullName) new()",
      "\(psType.fullName) new(string name, \(kinds), string description, string regexValidationPattern, string defaultValue)",
    ]
  }
}

extension ParameterKeyedCollection: WorldContent {
  nonisolated(unsafe) static let psType = PSType.worldClass(
    "ParameterKeyedCollection",
    interfaces: [
      "System.Collections.Generic.IList`1", "System.Collections.Generic.ICollection`1",
      "System.Collections.Generic.IEnumerable`1", "System.Collections.IList", "System.Collections.ICollection",
      "System.Collections.IEnumerable",
    ])

  var pipelineItems: [Value]? { map(\.psValue) }

  static var members: [TypeDefinition.Member] {
    let parameter = ConfigurationParameter.psType.fullName
    return [
      number("Count") { $0.count },
      property("Comparer", "System.Collections.Generic.IEqualityComparer[string]", { _ in .null }),
      .indexer(
        type: parameter, signatures: ["\(parameter) Item(string key)", "\(parameter) Item(int index)"],
        get: { call in item(call) }),
      method("Add", "void Add(\(parameter) item)") { list, call in
        try list.adding(call)
        return .nothing
      },
      method("AddOrReplace", "void AddOrReplace(\(parameter) item)") { list, call in
        if let parameter = ConfigurationParameter.from(call[0]) { list.addOrReplace(parameter) }
        return .nothing
      },
      method("Remove", "bool Remove(string key)", "bool Remove(\(parameter) item)") { list, call in
        if let parameter = ConfigurationParameter.from(call[0]) {
          return .bool(list[parameter.name] === parameter && list.remove(parameter.name))
        }
        return .bool(list.remove(call.text(0)))
      },
      method("Contains", "bool Contains(string key)", "bool Contains(\(parameter) item)") { list, call in
        if let parameter = ConfigurationParameter.from(call[0]) { return .bool(list[parameter.name] === parameter) }
        return .bool(list[call.text(0)] != nil)
      },
      method("Clear", "void Clear()") { list, _ in
        list.removeAll()
        return .nothing
      },
    ]
  }

  private static func item(_ call: MethodCall) -> Value {
    guard let list = from(call.target) else { return .null }
    if case .int(let index) = call[0].base {
      let items = Array(list)
      return items.indices.contains(Int(index)) ? items[Int(index)].psValue : .null
    }
    return list[call.text(0)]?.psValue ?? .null
  }

  /// Adds what a script gives; a name that is there already is .NET's error.
  private func adding(_ call: MethodCall) throws {
    guard let parameter = ConfigurationParameter.from(call[0]) else { return }
    do {
      try add(parameter)
    } catch let error as WorldError {
      throw RuntimeException(ServerStrings.record(error, types: call.context.types))
    }
  }
}

extension MethodCall {
  /// An argument as text; empty for null.
  func text(_ index: Int) -> String { self[index].base.asString?.string ?? "" }
}
