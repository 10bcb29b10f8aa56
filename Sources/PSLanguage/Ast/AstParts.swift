/// A condition of an if statement and what it guards.
public struct IfClause: Sendable {
  public let condition: PipelineBaseAst
  public let body: StatementBlockAst

  public init(condition: PipelineBaseAst, body: StatementBlockAst) {
    self.condition = condition
    self.body = body
  }
}

/// A clause of a switch statement.
public struct SwitchClause: Sendable {
  public let condition: ExpressionAst
  public let body: StatementBlockAst

  public init(condition: ExpressionAst, body: StatementBlockAst) {
    self.condition = condition
    self.body = body
  }
}

/// A pair of a hash literal.
public struct KeyValuePair: Sendable {
  public let key: ExpressionAst
  public let value: StatementAst

  public init(key: ExpressionAst, value: StatementAst) {
    self.key = key
    self.value = value
  }
}

/// A piece of an expandable string.
public enum ExpandablePart: Sendable {
  /// Text with its escapes done; `units` where it has lone surrogates.
  case text(String, units: [UInt16]?)
  case expression(ExpressionAst)
}

/// Flags of a switch statement.
public struct SwitchFlags: OptionSet, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let file = SwitchFlags(rawValue: 1)
  public static let regex = SwitchFlags(rawValue: 2)
  public static let wildcard = SwitchFlags(rawValue: 4)
  public static let exact = SwitchFlags(rawValue: 8)
  public static let caseSensitive = SwitchFlags(rawValue: 16)
  public static let parallel = SwitchFlags(rawValue: 32)
}

/// What a type definition defines.
public enum TypeAttributes: UInt8, Sendable {
  case `class` = 1
  case interface = 2
  case `enum` = 4
}

/// Modifiers of a class member.
public struct MemberModifiers: OptionSet, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let `public` = MemberModifiers(rawValue: 1)
  public static let `private` = MemberModifiers(rawValue: 2)
  public static let `static` = MemberModifiers(rawValue: 0x10)
  public static let literal = MemberModifiers(rawValue: 0x20)
  public static let hidden = MemberModifiers(rawValue: 0x40)
}

/// What a using statement brings in.
public enum UsingStatementKind: UInt8, Sendable {
  case assembly, command, module, namespace, type
}

/// How a string was written.
public enum StringConstantType: UInt8, Sendable {
  case singleQuoted, singleQuotedHereString, doubleQuoted, doubleQuotedHereString, bareWord
}

/// What the `#requires` lines of a script ask for.
public struct ScriptRequirements: Sendable {
  /// Text after `-Version`.
  public var requiredPSVersion: String?
  public var requiredPSEditions: [String] = []
  /// Modules by name, or a hash literal's pairs.
  public var requiredModules: [RequiredModule] = []
  public var requiredAssemblies: [String] = []
  public var requiredApplicationId: String?
  public var requiredPSSnapIns: [String] = []
  /// `-RunAsAdministrator` was asked.
  public var isElevationRequired = false

  public init() {}
}

/// A module that `#requires -Modules` asks for.
public struct RequiredModule: Sendable {
  public var name: String
  /// Keys as written: `ModuleVersion`, `RequiredVersion`, `MaximumVersion`, `GUID`.
  public var constraints: [(key: String, value: String)]

  public init(name: String, constraints: [(key: String, value: String)] = []) {
    self.name = name
    self.constraints = constraints
  }
}
