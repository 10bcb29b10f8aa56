/// The value of a switch: `-Force` is present, `-Force:$false` and a switch left out are not.
public struct SwitchParameter: Sendable, Equatable {
  public var isPresent: Bool
  public init(_ isPresent: Bool = false) { self.isPresent = isPresent }
}

/// A switch as a value of scripts: `System.Management.Automation.SwitchParameter`.
extension SwitchParameter: BoxedValue {
  public static var psType: PSType { PSType.switchParameter }
}

extension Value {
  /// A switch of a script: what `[switch]$x` holds.
  public static func switchParameter(_ isPresent: Bool) -> Value { .boxed(SwitchParameter(isPresent)) }

  /// Whether the value is a switch that is present, nil where it is none.
  public var asSwitch: Bool? { base.unboxed(SwitchParameter.self)?.isPresent }
}
