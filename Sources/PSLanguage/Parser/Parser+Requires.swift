extension Parser {
  func scriptRequirements() -> ScriptRequirements? { nil }
}
