import PSLanguage
import PSRuntime

/// A function that a call enters directly: which argument goes to which parameter.
final class FastCall {
  let function: FunctionInfo
  let code: Code
  let module: SessionStateModule
  /// For each parameter the argument's register in the window, -1 where none is given, -2 for a switch that is set.
  let sources: [Int]
  /// Whether the arguments stand where the callee wants them.
  let inPlace: Bool
  /// Whether no parameter is missing and `$args` is not asked for.
  let isComplete: Bool
  /// Whether a missing parameter is simply null: no type, no default.
  let isPlainParameter: [Bool]
  let usesArguments: Bool
  let parameterCount: Int

  init(function: FunctionInfo, code: Code, module: SessionStateModule, sources: [Int]) {
    self.function = function
    self.code = code
    self.module = module
    self.sources = sources
    parameterCount = sources.count
    inPlace = sources.enumerated().allSatisfy { $0.element == $0.offset + 2 || $0.element == -1 }
    let program = function.block.program
    usesArguments = program.mentionsArguments
    isComplete = !sources.contains(-1) && !usesArguments
    isPlainParameter = program.parameterAsts.map { $0.attributes.isEmpty && $0.defaultValue == nil }
  }

  /// Where each parameter of a simple function finds its argument; nil where the call needs the binder.
  static func sources(of site: CallSite, for program: Program) -> [Int]? {
    let parameters = program.parameterAsts
    guard parameters.allSatisfy({ $0.attributes.allSatisfy { $0.kind == .typeConstraint } }) else { return nil }
    var sources = [Int](repeating: -1, count: parameters.count)
    var positional: [Int] = []
    var pending: Int?
    for element in site.elements {
      switch element.kind {
      case .splat: return nil
      case .positional:
        if let index = pending {
          sources[index] = element.register
          pending = nil
        } else {
          positional.append(element.register)
        }
      case .parameter(let name, let hasValue, _):
        guard pending == nil, let index = find(name, parameters), sources[index] == -1 else { return nil }
        if hasValue {
          sources[index] = element.register
        } else if isSwitch(parameters[index]) {
          sources[index] = -2
        } else {
          pending = index
        }
      }
    }
    guard pending == nil else { return nil }
    var free = sources.indices.filter { sources[$0] == -1 && !isSwitch(parameters[$0]) }[...]
    for register in positional {
      guard let index = free.popFirst() else { return nil }
      sources[index] = register
    }
    return sources
  }

  /// The parameter of a name, or of a prefix that fits one alone.
  private static func find(_ name: PSString, _ parameters: [ParameterAst]) -> Int? {
    let names = parameters.map { PSString.make($0.name.variablePath.unqualifiedPath) }
    if let exact = names.firstIndex(where: { $0.equalsIgnoringCase(name) }) { return exact }
    let fitting = names.indices.filter {
      names[$0].count > name.count && names[$0].substring(0, name.count).equalsIgnoringCase(name)
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  private static func isSwitch(_ parameter: ParameterAst) -> Bool {
    parameter.attributes.contains {
      let name = $0.typeName.name.lowercased()
      return name == "switch" || name == "system.management.automation.switchparameter"
    }
  }
}
