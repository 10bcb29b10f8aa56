import ADSyncWorld
import PSEngine
import PSRuntime

/// What the cmdlets that make and change objects take: properties by name.
struct DirectoryChangeArguments {
  /// Values of the parameters named after properties.
  var values: [String: Value] = [:]
  var add: PSHashtable?
  var remove: PSHashtable?
  var replace: PSHashtable?
  var clear: [String] = []
  var otherAttributes: PSHashtable?
}

/// A cmdlet that makes or changes objects.
protocol DirectoryChange: DirectoryCommand {
  var change: DirectoryChangeArguments { get set }
}

extension DirectoryChange {
  /// Parameters named after properties.
  ///
  /// - Parameter isPiped: properties of piped objects are taken too.
  static func propertyParameters(_ names: StaticString, isPiped: Bool = false) -> [Parameter<Self>] {
    String(describing: names).split { $0 == " " || $0 == "\n" }.map(String.init).map { name in
      let attribute: ParameterAttribute = isPiped ? .valueFromPipelineByPropertyName : .group([])
      return .init(name, attribute) { (root: inout Self, value: PropertyArgument) in
        root.change.values[name] = value.value
      }
    }
  }

  /// `-Add`, `-Remove`, `-Replace`, `-Clear`.
  static func attributeParameters() -> [Parameter<Self>] {
    [
      .init("Add", .validateNotNullOrEmpty) { $0.change.add = $1 },
      .init("Clear", .validateNotNullOrEmpty) { $0.change.clear = $1 },
      .init("Remove", .validateNotNullOrEmpty) { $0.change.remove = $1 },
      .init("Replace", .validateNotNullOrEmpty) { $0.change.replace = $1 },
    ]
  }

  /// Writes everything that was given to an object.
  func apply(to object: DirectoryObject, _ runtime: CommandRuntime, _ world: World) throws {
    let writer = DirectoryWriter(world: world, domain: try domain(world), context: runtime.context)
    for name in change.values.keys.sorted() where runtime.isBound(name) {
      try writer.set(name, change.values[name] ?? .null, on: object, as: Self.kind)
    }
    for name in change.clear { try writer.setAttribute(name, [], on: object) }
    try writer.each(change.remove) { try writer.remove($0, $1, from: object) }
    try writer.each(change.add) { try writer.add($0, $1, to: object) }
    try writer.each(change.replace) { try writer.setAttribute($0, $1, on: object) }
    try writer.each(change.otherAttributes) { try writer.setAttribute($0, $1, on: object) }
  }

  /// Writes what a script assigned to properties of an object of the module (`-Instance`).
  func apply(instance: RecordObject, to object: DirectoryObject, _ runtime: CommandRuntime, _ world: World) throws {
    let writer = DirectoryWriter(world: world, domain: try domain(world), context: runtime.context)
    for name in instance.assigned.map(\.string) {
      try writer.set(name, instance[name] ?? .null, on: object, as: Self.kind)
    }
  }
}

/// A value for a property; what it is converted to is the property's affair.
struct PropertyArgument: ParameterConvertible {
  let value: Value
  static func parameterType(_ types: TypeTable) -> PSType { .psObject }
  static func fromParameter(_ value: Value, _ context: RuntimeContext) -> PropertyArgument {
    PropertyArgument(value: value)
  }
  static var parameterDefault: PropertyArgument? { PropertyArgument(value: .null) }
}
