/// The values of `%name%` for one connector.
struct RuleParameters {
  private var values: [String: String] = [:]

  init(connector: Connector) {
    for parameter in connector.globalParameters { values[parameter.name] = parameter.value }
    for parameter in connector.partitions.first(where: \.isDomain)?.parameters.items ?? [] {
      values[parameter.name] = parameter.value
    }
    values["Connector.ID"] = RuleParameters.text(connector.identifier)
  }

  subscript(name: String) -> String? { values[name] }

  /// An identifier as rules see it: braces, upper case.
  static func text(_ id: UniqueID) -> String { "{\(id.description.uppercased())}" }
}
