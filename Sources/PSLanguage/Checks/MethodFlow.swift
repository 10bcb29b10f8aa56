/// Flow through a method of a class: whether all paths return, and which variables are read without having been
/// assigned on all paths.
final class MethodFlow {
  private(set) var unassigned: Set<ObjectIdentifier> = []
  private(set) var returnsOnAllPaths = true

  final class Block {
    enum Step {
      case read(VariableExpressionAst, Int)
      case assign(Int)
    }

    var steps: [Step] = []
    var successors: [Block] = []
    var predecessors: [Block] = []
    var isReachable: Bool
    /// Leaves the method by return, throw or exit.
    var leaves = false
    var assigned: [Bool]?
    var isVisited = false

    init(isReachable: Bool = false) { self.isReachable = isReachable }

    func flows(to next: Block) {
      if successors.contains(where: { $0 === next }) { return }
      if isReachable { next.isReachable = true }
      successors.append(next)
      next.predecessors.append(self)
    }
  }

  struct Loop {
    let label: String
    let breakTarget: Block
    let continueTarget: Block
  }

  /// What is known of a variable of the method.
  private struct Variable {
    /// Assigned somewhere.
    var isAssigned = false
    /// Not a plain local: an assignment anywhere is enough.
    var isDynamic = false
    var type: String?
  }

  let types: KnownTypes
  private var variables: [Variable] = []
  private var indexes: [String: Int] = [:]
  private var reads: [(VariableExpressionAst, Int)] = []
  private let entry = Block(isReachable: true)
  let exit = Block()
  var current: Block
  var loops: [Loop] = []
  /// A command of the method may create variables.
  var createsVariables = false

  /// Variables that exist in every method.
  private static let automatic: Set<String> = [
    "_", "psitem", "args", "this", "input", "pscmdlet", "psboundparameters", "myinvocation", "psscriptroot",
    "pscommandpath", "?", "true", "false", "null", "lastexitcode", "error", "stacktrace", "outputencoding",
    "nestedpromptlevel", "pwd", "matches", "foreach", "switch",
  ]

  private static let creators: Set<String> = [
    "new-variable", "remove-variable", "set-variable", "set-psbreakpoint", "nv", "rv", "sbp", "sv", "set",
    "microsoft.powershell.utility\\new-variable", "microsoft.powershell.utility\\remove-variable",
    "microsoft.powershell.utility\\set-variable", "microsoft.powershell.utility\\set-psbreakpoint",
  ]

  init(_ method: FunctionMemberAst, _ types: KnownTypes) {
    self.types = types
    current = entry
    let function = method.functionDefinition
    for parameter in function.parameters ?? [] {
      assign(parameter.name, nil)
    }
    let body = function.body
    for block in [body.dynamicParamBlock, body.beginBlock, body.processBlock, body.endBlock] {
      if let block { flow(block.statements) }
    }
    current.flows(to: exit)
    finish()
  }

  /// A command that makes variables, and dot sourcing, which can, let all of them count as assigned if they are
  /// somewhere.
  func note(_ command: CommandAst) {
    let name = command.commandName?.lowercased()
    if command.invocationOperator == .dot || name.map(Self.creators.contains) ?? false { createsVariables = true }
  }

  // MARK: Variables

  private func index(of path: VariablePath) -> Int? {
    guard path.isUnscopedVariable || path.isLocal || path.isPrivate else { return nil }
    let name = path.unqualifiedPath.lowercased()
    if Self.automatic.contains(name) { return nil }
    if let index = indexes[name] { return index }
    indexes[name] = variables.count
    variables.append(Variable())
    return variables.count - 1
  }

  func read(_ ast: VariableExpressionAst) {
    guard let index = index(of: ast.variablePath) else { return }
    reads.append((ast, index))
    current.steps.append(.read(ast, index))
  }

  /// Notes an assignment; types that differ, and types that are not known, make the variable no plain local.
  func assign(_ ast: VariableExpressionAst, _ type: AbstractTypeName?) {
    guard let index = index(of: ast.variablePath) else { return }
    variables[index].isAssigned = true
    if let type {
      let name = types.fullName(of: type.fullName)
      if let earlier = variables[index].type, earlier != name { variables[index].isDynamic = true }
      if !types.isKnown(type) { variables[index].isDynamic = true }
      variables[index].type = name
    } else if variables[index].type == nil {
      variables[index].type = "System.Object"
    }
    current.steps.append(.assign(index))
  }

  /// A variable with attributes or several types is no plain local.
  func makeDynamic(_ ast: VariableExpressionAst) {
    guard let index = index(of: ast.variablePath) else { return }
    variables[index].isAssigned = true
    variables[index].isDynamic = true
  }

  // MARK: Result

  private func finish() {
    returnsOnAllPaths = exit.predecessors.allSatisfy { $0.leaves || !$0.isReachable }
    for block in blocksInOrder() { analyze(block) }
  }

  /// Reachable blocks, each behind what leads to it but for loops.
  private func blocksInOrder() -> [Block] {
    var order: [Block] = []
    func visit(_ block: Block) {
      if block.isVisited { return }
      block.isVisited = true
      for next in block.successors { visit(next) }
      order.append(block)
    }
    visit(entry)
    return order.reversed()
  }

  private func analyze(_ block: Block) {
    var assigned = [Bool](repeating: block !== entry, count: variables.count)
    if block !== entry {
      for before in block.predecessors {
        guard let other = before.assigned else { continue }
        for at in assigned.indices where !other[at] { assigned[at] = false }
      }
    }
    for step in block.steps {
      switch step {
      case .assign(let index): assigned[index] = true
      case .read(let ast, let index):
        let variable = variables[index]
        let isFine = variable.isDynamic || createsVariables ? variable.isAssigned : assigned[index]
        if !isFine { unassigned.insert(ObjectIdentifier(ast)) }
      }
    }
    block.assigned = assigned
  }
}
