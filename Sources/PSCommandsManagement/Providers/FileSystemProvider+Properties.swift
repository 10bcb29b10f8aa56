import PSEngine
import PSRuntime
import PSTypes

extension FileSystemProvider: PropertyCmdletProvider {
  private func file(_ path: String) throws -> Value {
    guard FileSystem.status(path, followingLinks: false) != nil else { throw ProviderStrings.pathNotFound(path) }
    return .object(FileObject(path, isDirectory: FileSystem.isDirectory(path)))
  }

  public func getProperty(_ path: String, _ names: [String], _ context: ProviderContext) throws {
    let item = try file(path)
    if names.isEmpty {
      return try context.writeItem(item, path: path, isContainer: FileSystem.isDirectory(path), provider: self)
    }
    let result = PSCustomObject(shape: session.context.emptyShape, slots: [])
    for name in names {
      let known = MemberAccess.properties(of: item, session.context).first {
        $0.name.equalsIgnoringCase(PSString.make(name))
      }
      guard let known else {
        try context.writeError(FileSystemStrings.propertyNotFound(name, path).record)
        continue
      }
      result.set(known.name, try MemberAccess.get(item, known.name, session.context))
    }
    try context.writeProperty(.object(result), path: path, provider: self)
  }

  public func setProperty(_ path: String, _ values: [(name: String, value: Value)], _ context: ProviderContext) throws {
    let item = try file(path)
    let action = FileSystem.isDirectory(path) ? "Set Property Directory" : "Set Property File"
    let result = PSCustomObject(shape: session.context.emptyShape, slots: [])
    for (name, value) in values {
      let text = try LanguagePrimitives.text(value, session.context).string
      guard try context.shouldProcess("Item: \(path) Property: \(name) Value: \(text)", action) else { continue }
      guard
        MemberAccess.properties(of: item, session.context).contains(where: {
          $0.name.equalsIgnoringCase(PSString.make(name))
        })
      else {
        try context.writeError(FileSystemStrings.propertyNotFound(name, path).record)
        continue
      }
      try MemberAccess.set(item, PSString.make(name), value, session.context)
      result.set(PSString.make(name), value)
    }
    try context.writeProperty(.object(result), path: path, provider: self)
  }

  public func clearProperty(_ path: String, _ names: [String], _ context: ProviderContext) throws {
    for name in names where name.lowercased() != "attributes" { throw FileSystemStrings.cannotClear(name) }
    try FileObject.makeWritable(path)
  }
}
