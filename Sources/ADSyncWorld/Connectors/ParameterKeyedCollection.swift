/// A collection of parameters by name, in the order in which they were added. Names are compared with case, as .NET's
/// keyed collections do.
public final class ParameterKeyedCollection: Sequence {
  /// The parameters, in order.
  public private(set) var items: [ConfigurationParameter]

  public init(_ items: [ConfigurationParameter] = []) { self.items = items }

  public var count: Int { items.count }

  /// The parameter with that name; nil when there is none.
  public subscript(name: String) -> ConfigurationParameter? { items.first { $0.name == name } }

  /// Adds a parameter at the end; a name that is already there is an `ArgumentException`.
  public func add(_ parameter: ConfigurationParameter) throws {
    guard self[parameter.name] == nil else { throw WorldError.duplicateParameter(parameter.name) }
    items.append(parameter)
  }

  /// Adds a parameter, or puts it in the place of the one with its name.
  public func addOrReplace(_ parameter: ConfigurationParameter) {
    if let index = items.firstIndex(where: { $0.name == parameter.name }) {
      items[index] = parameter
    } else {
      items.append(parameter)
    }
  }

  /// Removes the parameter with that name; false when there was none.
  @discardableResult
  public func remove(_ name: String) -> Bool {
    guard let index = items.firstIndex(where: { $0.name == name }) else { return false }
    items.remove(at: index)
    return true
  }

  public func removeAll() { items.removeAll() }

  public func makeIterator() -> IndexingIterator<[ConfigurationParameter]> { items.makeIterator() }

  /// A collection of its own with copies of the parameters.
  public func copy() -> ParameterKeyedCollection { ParameterKeyedCollection(items.map { $0.copy() }) }
}
