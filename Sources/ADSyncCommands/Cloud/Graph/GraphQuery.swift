import ADSyncWorld
import PSEngine
import PSRuntime

/// The query of a list cmdlet of Microsoft.Graph.
struct GraphQuery {
  var all = SwitchParameter()
  var consistencyLevel: String?
  var countVariable: String?
  var expand: [String] = []
  var filter: String?
  var properties: [String] = []
  var search: String?
  var sort: [String] = []
  var top: Int32?
  var pageSize: Int32?

  static func parameters<Root>(_ path: WritableKeyPath<Root, GraphQuery> & Sendable) -> [Parameter<Root>] {
    [
      .init("All", .set("List")) { $0[keyPath: path].all = $1 },
      .init("ConsistencyLevel", .set("List")) { $0[keyPath: path].consistencyLevel = $1 },
      .init("CountVariable", .set("List"), .alias("CV")) { $0[keyPath: path].countVariable = $1 },
      .init("ExpandProperty", .alias("Expand")) { $0[keyPath: path].expand = $1 },
      .init("Filter", .set("List")) { $0[keyPath: path].filter = $1 },
      .init("PageSize", .set("List")) { $0[keyPath: path].pageSize = $1 },
      .init("Property", .alias("Select")) { $0[keyPath: path].properties = $1 },
      .init("Search", .set("List")) { $0[keyPath: path].search = $1 },
      .init("Sort", .set("List"), .alias("OrderBy")) { $0[keyPath: path].sort = $1 },
      .init("Top", .set("List"), .alias("Limit")) { $0[keyPath: path].top = $1 },
    ]
  }

  /// The names in lower case of the properties that come back.
  var wanted: Set<String> {
    let names = properties.flatMap { $0.split(separator: ",") }.map { String($0).trimmingSpaces.lowercased() }
    return names.isEmpty ? GraphRecord.usual : Set(names)
  }

  /// The records that fit, whole ones: filters see all properties.
  func select(_ records: [RecordObject], _ context: ExecutionContext) throws -> [RecordObject] {
    var found = records
    if let filter {
      let filter = try ODataFilter(filter)
      found = found.filter { record in filter.matches { CloudText.of(record[$0], context) } }
    }
    if let search {
      let words = search.split(separator: "\"").joined().split(separator: ":").map { String($0).trimmingSpaces }
      if words.count == 2 {
        found = found.filter { record in
          CloudText.of(record[words[0]], context).lowercased().split(separator: " ").contains {
            $0.hasPrefix(words[1].lowercased())
          }
        }
      }
    }
    if let order = sort.first?.split(separator: " "), let name = order.first.map(String.init) {
      found.sort { CloudText.of($0[name], context).lowercased() < CloudText.of($1[name], context).lowercased() }
      if order.count > 1, order[1].equalsIgnoringCase("desc") { found.reverse() }
    }
    if all.isPresent { return found }
    return Array(found.prefix(max(0, Int(top ?? 100))))
  }
}
