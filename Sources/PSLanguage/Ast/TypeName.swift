/// Name of a type as it stands in a script: `TypeName`, `GenericTypeName` or `ArrayTypeName` (PowerShell's ITypeName).
public class AbstractTypeName: @unchecked Sendable {
  public let source: SourceText
  private let start: Int32
  private let end: Int32

  init(_ source: SourceText, _ start: Int, _ end: Int) {
    self.source = source
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }

  /// Where the name stands.
  public var extent: ScriptExtent { ScriptExtent(source, Int(start), Int(end)) }
  /// The name with its arguments and brackets, without assembly: `List[int]`, `string[,]`.
  public var name: String { "" }
  /// The name with its assembly, if one was written.
  public var fullName: String { name }
  /// The assembly written after the name, or nil.
  public var assemblyName: String? { nil }
  public var isArray: Bool { false }
  public var isGeneric: Bool { false }
}

/// A plain type name: `int`, `System.Text.Encoding`.
public final class TypeName: AbstractTypeName, @unchecked Sendable {
  private let storedName: String
  private let storedAssembly: String?
  /// Number of generic arguments the name stands before, 0 for a plain type: the `List` of `List[int]` has 1.
  public let genericArgumentCount: Int

  public init(
    _ source: SourceText, _ start: Int, _ end: Int, name: String, assemblyName: String? = nil,
    genericArgumentCount: Int = 0
  ) {
    storedName = name
    storedAssembly = assemblyName
    self.genericArgumentCount = genericArgumentCount
    super.init(source, start, end)
  }

  public override var name: String { storedName }
  public override var fullName: String { storedAssembly.map { "\(storedName),\($0)" } ?? storedName }
  public override var assemblyName: String? { storedAssembly }
}

/// A generic type with its arguments: `Dictionary[string, int]`.
public final class GenericTypeName: AbstractTypeName, @unchecked Sendable {
  /// The open type.
  public let typeName: AbstractTypeName
  /// At least one.
  public let genericArguments: [AbstractTypeName]

  public init(
    _ source: SourceText, _ start: Int, _ end: Int, typeName: AbstractTypeName, genericArguments: [AbstractTypeName]
  ) {
    self.typeName = typeName
    self.genericArguments = genericArguments
    super.init(source, start, end)
  }

  public override var name: String {
    "\(typeName.name)[\(genericArguments.map(Self.argumentText).joined(separator: ","))]"
  }
  public override var fullName: String { typeName.assemblyName.map { "\(name),\($0)" } ?? name }
  public override var assemblyName: String? { typeName.assemblyName }
  public override var isGeneric: Bool { true }

  private static func argumentText(_ argument: AbstractTypeName) -> String {
    argument.assemblyName == nil ? argument.fullName : "[\(argument.fullName)]"
  }
}

/// An array type: `int[]`, `string[,]`.
public final class ArrayTypeName: AbstractTypeName, @unchecked Sendable {
  public let elementType: AbstractTypeName
  /// Number of dimensions, at least 1.
  public let rank: Int

  public init(_ source: SourceText, _ start: Int, _ end: Int, elementType: AbstractTypeName, rank: Int) {
    self.elementType = elementType
    self.rank = rank
    super.init(source, start, end)
  }

  public override var name: String {
    "\(elementType.name)[\(String(repeating: ",", count: max(rank - 1, 0)))]"
  }
  public override var fullName: String { assemblyName.map { "\(name),\($0)" } ?? name }
  public override var assemblyName: String? { elementType.assemblyName }
  public override var isArray: Bool { true }
}

extension AbstractTypeName {
  /// The same type with an assembly on its innermost name.
  func qualified(_ assembly: String) -> AbstractTypeName {
    let extent = extent
    let (start, end) = (extent.startOffset, extent.endOffset)
    switch self {
    case let array as ArrayTypeName:
      return ArrayTypeName(source, start, end, elementType: array.elementType.qualified(assembly), rank: array.rank)
    case let generic as GenericTypeName:
      return GenericTypeName(
        source, start, end, typeName: generic.typeName.qualified(assembly),
        genericArguments: generic.genericArguments)
    case let plain as TypeName:
      return TypeName(
        source, start, end, name: plain.name, assemblyName: assembly,
        genericArgumentCount: plain.genericArgumentCount)
    default: return self
    }
  }
}
