import PSLanguage
import PSRuntime

/// One instruction: 64 bits.
public struct Instruction {
  public var op: Opcode
  public var a, b, c: UInt16

  public init(_ op: Opcode, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0) {
    self.op = op
    self.a = UInt16(truncatingIfNeeded: a)
    self.b = UInt16(truncatingIfNeeded: b)
    self.c = UInt16(truncatingIfNeeded: c)
  }
}

/// Where the error of a protected range goes.
public struct Handler {
  /// `restore` puts `$_` back when an error leaves a catch clause for good; errors that are only reported pass it by.
  public enum Kind { case catchClause, finally, restore, trap }
  public var kind: Kind
  /// The instructions protected, end excluded.
  public var start: Int
  public var end: Int
  public var target: Int
  /// The register that takes the error.
  public var register: Int
}

/// A loop or switch: where `break` and `continue` from a called function or block go.
public struct LoopRange {
  public var start: Int
  public var end: Int
  public var label: String?
  public var breakTarget: Int
  public var continueTarget: Int
}

/// The instructions of one statement, and where the script goes on after its error was reported.
public struct StatementRange {
  public var start: Int32
  public var end: Int32
}

/// Compiled instructions of one block, with the tables that they index.
public final class Code {
  /// Whose variables the instructions address by number.
  public enum Mode {
    /// Own slots: a new scope.
    case own
    /// Runs in another scope: `$_` and `$args` are its own slots, the home's slots are reached by `loadUp`, all else by name.
    case up(FrameLayout)
    /// Runs in another scope whose layout is not known: all by name.
    case dynamic
  }

  public let instructions: UnsafeMutablePointer<Instruction>
  public let count: Int
  public let constants: ValuePointer
  private let constantCount: Int
  public let layout: FrameLayout
  public let registerCount: Int
  public let tables: CodeTables
  public let handlers: [Handler]
  public let loops: [LoopRange]
  public let statements: [StatementRange]
  public let source: SourceText
  /// What the code was compiled from; alive as long as anything that runs it.
  private(set) unowned var program: Program
  /// Whether this is a method of a class written in script.
  var isMethod: Bool { program.methodOf != nil }

  init(
    instructions: [Instruction], constants: [Value], layout: FrameLayout, registerCount: Int, tables: CodeTables,
    handlers: [Handler], loops: [LoopRange], statements: [StatementRange], source: SourceText, program: Program
  ) {
    self.program = program
    count = instructions.count
    self.instructions = .allocate(capacity: max(1, instructions.count))
    self.instructions.initialize(from: instructions, count: instructions.count)
    constantCount = constants.count
    self.constants = .allocate(capacity: max(1, constants.count))
    self.constants.initialize(from: constants, count: constants.count)
    self.layout = layout
    self.registerCount = registerCount
    self.tables = tables
    self.handlers = handlers
    self.loops = loops
    self.statements = statements
    self.source = source
  }

  deinit {
    instructions.deallocate()
    constants.deinitialize(count: constantCount)
    constants.deallocate()
  }

  /// Where the instruction stands in the source.
  public func extent(at pc: Int) -> ScriptExtent? {
    guard tables.extents.indices.contains(pc) else { return nil }
    return tables.extents[pc]
  }
}

/// The tables behind a code's instructions.
public final class CodeTables {
  public var extents: [ScriptExtent] = []
  public var sites: [MemberSite] = []
  public var calls: [CallSite] = []
  public var pipelines: [PipelineSite] = []
  public var types: [TypeSite] = []
  public var programs: [Program] = []
  public var symbols: [Int32] = []
  public var scoped: [ScopedVariable] = []
  public var references: [VariableTarget] = []
  var catches: [CatchClause] = []
  public var functions: [FunctionDefinitionAst] = []
  public var typeDefinitions: [[TypeDefinitionAst]] = []
  public var declarations: [VariableDeclaration] = []
  public var shapes: [ObjectShape] = []
  public var messages: [UnsupportedConstruct] = []
  public var nodes: [ColdNode] = []
  /// Instructions that load a variable into a string: `Set-StrictMode -Version 1.0` lets those be unset.
  var textLoads: Set<Int> = []
}

/// A member's name at one place of the code, with what was found there last.
public final class MemberSite {
  public let name: PSString
  public let argumentCount: Int
  /// The type that the target is cast to where it stands in front of a method.
  let castType: TypeSite?
  /// The shape (or type) that the cache holds for, and the slot or the member.
  var cachedShape: Unmanaged<AnyObject>?
  var keptShape: AnyObject?
  var cachedSlot = 0
  var cachedMember: AnyObject?

  init(name: PSString, argumentCount: Int = 0, castType: TypeSite? = nil) {
    self.name = name
    self.argumentCount = argumentCount
    self.castType = castType
  }
}

/// A type's name at one place, resolved when first reached.
public final class TypeSite {
  public let typeName: AbstractTypeName
  var resolved: PSType?
  init(_ typeName: AbstractTypeName) { self.typeName = typeName }
}

/// A variable with a scope or a drive in front.
public struct ScopedVariable {
  public let path: VariablePath
  public let symbol: Int32
}

/// A variable as a place: what `[ref]` and assignments through cold paths mean.
public enum VariableTarget {
  case slot(Int, symbol: Int32)
  case up(Int, symbol: Int32)
  case dynamic(Int32)
  case scoped(ScopedVariable)
}

/// `[int]$x`, `[ValidateSet(...)]$x`: what an assignment to the variable goes through from then on.
public struct VariableDeclaration {
  public let target: VariableTarget
  /// Type constraints and attributes from the outermost in.
  public let attributes: [AttributeBaseAst]
}

/// The shape of an object literal whose keys are constants.
public final class ObjectShape {
  let names: [PSString]
  var shape: Shape?
  init(_ names: [PSString]) { self.names = names }
}

/// A construct that parses and is not run; the error names it.
public struct UnsupportedConstruct {
  public let name: String
}

/// Rare expressions that are run from their node: the machine hands over operands and context.
public enum ColdNode {
  case using(VariablePath)
  /// `: base(...)` of a constructor: `$this` and the arguments in the window.
  case baseConstructor(argumentCount: Int)
  case switchFile
  /// `using module`: the modules are imported and their types seen in the text.
  case usingModules([UsingStatementAst])
  /// What redirects an expression begins: files are open, merged streams collect in a register; the state stands in `a`.
  case beginRedirection([RedirectionElement], merged: Int)
  /// The redirected expression has its value: `a` is what goes on, the state stands in a register.
  case endRedirection(state: Int, merged: Int)
  /// The redirected expression failed; the state stands in `a`.
  case abandonRedirection
  /// An assignment to `$?`, which fails.
  case readOnlyVariable(String)
}

/// The element of a command call: where its value stands in the window, and how it was written.
public struct CallElement {
  public enum Kind {
    case positional(token: PSString?)
    /// A parameter's name; `hasValue`: a value was written behind a colon and stands in the register.
    case parameter(PSString, hasValue: Bool, CommandParameterAst)
    case splat
  }
  public let kind: Kind
  /// The register counted from the window's start, -1 for a parameter without value.
  public let register: Int
  /// Where the value stands.
  let extent: ScriptExtent
}

/// A command at one place of the code, with what its name meant there last.
public final class CallSite {
  /// The constant name, nil where the command is computed (then it stands in the window's first register).
  public let name: PSString?
  public let elements: [CallElement]
  public let redirections: [RedirectionElement]
  public let ast: CommandAst
  var version = -1
  /// The function that can be entered by a frame of the machine, and which argument goes where.
  var fast: FastCall?

  init(name: PSString?, elements: [CallElement], redirections: [RedirectionElement], ast: CommandAst) {
    self.name = name
    self.elements = elements
    self.redirections = redirections
    self.ast = ast
  }
}

/// A redirection at one place; a file's path stands in a register of the window.
public struct RedirectionElement {
  public enum Kind {
    case merge(from: Int, into: Int)
    case file(stream: Int, register: Int, append: Bool)
  }
  public let kind: Kind
}

/// A pipeline at one place: its commands, and whether an expression stands at its head.
public final class PipelineSite {
  /// For each command its site and where its window begins, counted from the pipeline's first register.
  public let commands: [(site: CallSite, window: Int)]
  /// Register of the expression at the head, -1 without.
  public let input: Int
  public let background: Bool
  public let ast: PipelineAst

  init(
    commands: [(site: CallSite, window: Int)], input: Int, background: Bool, ast: PipelineAst
  ) {
    self.commands = commands
    self.input = input
    self.background = background
    self.ast = ast
  }
}
