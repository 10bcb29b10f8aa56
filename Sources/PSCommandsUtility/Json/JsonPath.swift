import PSRuntime

/// The containers a reader stands in, from the outermost, each with the member or the item it is at.
struct JsonPath {
  enum Container: String {
    case none = "None"
    case object = "Object"
    case array = "Array"
  }

  private enum Step {
    case object(name: PSString?)
    case array(index: Int)
  }
  private var steps: [Step] = []

  var depth: Int { steps.count }

  mutating func enter(_ container: Container) {
    steps.append(container == .array ? .array(index: -1) : .object(name: nil))
  }

  /// Leaves the innermost container and says which kind it was.
  mutating func leave() -> Container {
    switch steps.popLast() {
    case nil: .none
    case .object: .object
    case .array: .array
    }
  }

  /// The kind of the innermost container.
  var container: Container {
    switch steps.last {
    case nil: .none
    case .object: .object
    case .array: .array
    }
  }

  mutating func set(_ name: PSString) { if !steps.isEmpty { steps[steps.count - 1] = .object(name: name) } }

  /// Counts one more item of an array.
  mutating func advance() {
    if case .array(let index)? = steps.last { steps[steps.count - 1] = .array(index: index + 1) }
  }

  /// The path as Json.NET writes it (`a.b[2]['x y']`), without the innermost container where the reader has only just entered it.
  func text(withoutInnermost: Bool) -> String {
    var result = ""
    for step in withoutInnermost ? steps.dropLast() : steps[...] {
      switch step {
      case .object(nil): break
      case .object(let name?):
        let plain = name.string
        if plain.contains(where: { " '/\"[](){}.\t\n\r\u{c}\u{8}\\,:;".contains($0) }) {
          result += "['" + plain.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\'") + "']"
        } else {
          result += (result.isEmpty ? "" : ".") + plain
        }
      case .array(let index): result += "[\(index)]"
      }
    }
    return result
  }
}
