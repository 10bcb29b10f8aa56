import ADSyncWorld
import PSEngine
import PSRuntime

/// What a search asks for.
struct DirectorySearchArguments {
  var filter: String?
  var ldapFilter: String?
  var identity = Value.null
  var properties: [String] = []
  var searchBase: String?
  var searchScope: EnumArgument<DirectorySearchScope>?
  var resultSetSize: Int32?
  var resultPageSize: Int32 = 256
}

/// A cmdlet that finds objects: `Get-ADUser`, `Get-ADGroup` and so on.
protocol DirectorySearch: DirectoryCommand {
  var search: DirectorySearchArguments { get set }
}

extension DirectorySearch {
  var errorIdentity: Value? { search.identity }

  static func searchParameters() -> [Parameter<Self>] {
    [
      .init("Filter", .set("Filter", .mandatory), .validateNotNullOrEmpty) { $0.search.filter = $1 },
      DirectoryIdentity.parameter(set: "Identity") { $0.search.identity = $1 },
      .init("LDAPFilter", .set("LdapFilter", .mandatory), .validateNotNullOrEmpty) { $0.search.ldapFilter = $1 },
      .init("Partition", .set("Identity")) { $0.connection.partition = $1 },
      .init("Properties", .alias("Property"), .validateNotNullOrEmpty) { $0.search.properties = $1 },
      .init("ResultPageSize", .sets(["Filter", "LdapFilter"]), .validateRange(1, .max)) {
        $0.search.resultPageSize = $1
      },
      .init("ResultSetSize", .sets(["Filter", "LdapFilter"])) { $0.search.resultSetSize = $1 },
      .init("SearchBase", .sets(["Filter", "LdapFilter"])) { $0.search.searchBase = $1 },
      .init("SearchScope", .sets(["Filter", "LdapFilter"])) { $0.search.searchScope = $1 },
    ] + connectionParameters()
  }

  func run(_ runtime: CommandRuntime, _ world: World) throws { try runtime.write(records: find(runtime, world)) }

  /// The objects that the arguments find.
  func find(_ runtime: CommandRuntime, _ world: World) throws -> [RecordObject] {
    let reader = try reader(world)
    return try objects(runtime, reader).map { try reader.record($0, as: Self.kind, properties: search.properties) }
  }

  private func objects(_ runtime: CommandRuntime, _ reader: DirectoryReader) throws -> [DirectoryObject] {
    let world = reader.world
    if search.filter == nil, search.ldapFilter == nil {
      return [try object(search.identity, in: reader.domain, runtime, world)]
    }
    let accepts: (DirectoryObject) -> Bool
    if let text = search.ldapFilter {
      let filter = try LDAPFilter(text)
      accepts = { object in filter.matches { world.values(of: $0, on: object) } }
    } else {
      let filter = try DirectoryFilterParser.parse(search.filter ?? "*", runtime.context)
      let context = runtime.context
      accepts = { filter.matches($0, reader, as: Self.kind, context) }
    }
    return try world.search(
      reader.domain, base: search.searchBase, scope: search.searchScope?.value.scope ?? .subtree,
      limit: search.resultSetSize.map { max(1, Int($0)) }
    ) { object in
      (Self.kind.classes.isEmpty || Self.kind.classes.contains(object.objectClass)) && accepts(object)
    }
  }
}

extension CommandRuntime {
  func write(records: [RecordObject]) throws { for record in records { try writeObject(record) } }
}
