/// An attribute flow made ready to run: one that is more than a copy of an attribute.
struct CompiledFlow {
  /// Where the value comes from.
  enum Source {
    case constant(AttributeValue)
    case expression(Expression)
    /// An expression that could not be read: the error of every object it would run for.
    case invalid(ExpressionError)
  }

  let destination: AttributeID
  let source: Source
  let merge: AttributeFlowMapping.ValueMergeType
  let executeOnce: Bool

  /// Values of several rules come together.
  var isMerge: Bool { merge == .merge || merge == .mergeCaseInsensitive }
}
