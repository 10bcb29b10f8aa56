extension Scenario {
  /// How many invented people a new directory gets.
  public struct Generation: Sendable {
    public var users = 1000
    public var groups = 0
    public var seed: UInt64 = 1

    public init() {}
  }

  /// The description as YAML, its base in it. Passwords are left out.
  public var text: String { source.map { YAMLWriter.write(Scenario.withoutPasswords($0)) } ?? "" }

  /// A scenario file that adds generated people to the first forest of this one.
  public func generating(_ people: Generation, base: String) -> String {
    let plural = people.users == 1 ? "user" : "users"
    return YAMLWriter.write(
      .mapping([
        ("name", .text("\(name)-\(people.users)")),
        ("summary", .text("The world of \(name) with \(people.users) generated \(plural), seed \(people.seed).")),
        ("base", .text(base)),
        (
          "forests",
          .list([
            .mapping([
              ("name", .text(forests.first?.name ?? "")),
              (
                "people",
                .mapping([
                  ("generatedUsers", .number(people.users)), ("generatedGroups", .number(people.groups)),
                  ("seed", .number(Int(clamping: people.seed))),
                ])
              ),
            ])
          ])
        ),
      ]))
  }

  private static func withoutPasswords(_ node: YAMLNode) -> YAMLNode {
    var result = node
    switch node.content {
    case .mapping(let entries):
      result.content = .mapping(
        entries.compactMap { entry in
          guard entry.key.text != "password" else { return nil }
          return YAMLNode.Entry(key: entry.key, value: withoutPasswords(entry.value))
        })
    case .sequence(let items): result.content = .sequence(items.map(withoutPasswords))
    case .scalar: break
    }
    return result
  }
}
