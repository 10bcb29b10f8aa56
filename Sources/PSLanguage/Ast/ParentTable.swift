/// The parents of all nodes of a tree, made when the first one is asked for.
///
/// It keeps no node alive: it answers as long as the root lives, which keeps all the others.
final class ParentTable {
  private weak var root: Ast?
  private var parents: [ObjectIdentifier: Unmanaged<Ast>]?

  init(_ root: Ast) { self.root = root }

  func parent(of ast: Ast) -> Ast? {
    guard let root else { return nil }
    let table = parents ?? Self.link(root)
    parents = table
    return table[ObjectIdentifier(ast)]?.takeUnretainedValue()
  }

  private static func link(_ root: Ast) -> [ObjectIdentifier: Unmanaged<Ast>] {
    var table: [ObjectIdentifier: Unmanaged<Ast>] = [:]
    var open: [Ast] = [root]
    while let node = open.popLast() {
      node.visitChildren { child in
        table[ObjectIdentifier(child)] = Unmanaged.passUnretained(node)
        open.append(child)
      }
    }
    return table
  }
}
