/// What is wrong with a YAML text, where libyaml does not say it.
enum YAMLStrings {
  static let noMemory = "there is no memory to read it"
  static let notYAML = "this is not YAML"
  static let noAnchors = "anchors and aliases are not supported"
  static let tooDeep = "values lie more than \(YAMLReader.deepest) deep in each other"
  static let keyIsNoText = "a key must be a text"
  static func doubleKey(_ name: String, first: Int) -> String { "'\(name)' stands already in line \(first)" }
}
