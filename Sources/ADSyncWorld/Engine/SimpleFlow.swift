/// A flow that copies one attribute, as it is or trimmed: most flows are. Nothing in it is counted by reference.
struct SimpleFlow {
  let destination: AttributeID
  let source: AttributeID
  let isTrimmed: Bool
  let executeOnce: Bool
  let merge: AttributeFlowMapping.ValueMergeType

  var isMerge: Bool { merge == .merge || merge == .mergeCaseInsensitive }
}
