extension Domain {
  /// The object with a distinguished name, in any case; nil when there is none.
  public func object(dn: String) -> DirectoryObject? {
    let base = root.name
    guard !dn.equalsIgnoringCase(base) else { return root }
    guard dn.hasSuffixIgnoringCase("," + base) else { return nil }
    let parts = DistinguishedName.parts(String(dn.dropLast(base.count + 1)))
    var object = root
    for part in parts.reversed() {
      let value = DistinguishedName.value(ofPart: part)
      guard
        let next = object.children.first(where: {
          $0.name.equalsIgnoringCase(value) && part.hasPrefixIgnoringCase($0.objectClass.namingAttribute + "=")
        })
      else { return nil }
      object = next
    }
    return object
  }

  /// The first object whose attribute has that text, in any case.
  public func object(where id: AttributeID, is text: String) -> DirectoryObject? {
    all.first { $0.attributes[id]?.string?.equalsIgnoringCase(text) ?? false }
  }

  /// All objects, containers before what they hold, in the order they were made.
  public var all: [DirectoryObject] {
    var result: [DirectoryObject] = []
    result.reserveCapacity(objects.count)
    Domain.collect(root, into: &result)
    return result
  }

  private static func collect(_ object: DirectoryObject, into result: inout [DirectoryObject]) {
    result.append(object)
    for child in object.children { collect(child, into: &result) }
  }
}
