/// The flow of one attribute through a rule.
public struct AttributeFlowMapping: Equatable, Sendable {
  /// Where the value comes from.
  public enum FlowType: String, Sendable {
    case direct = "Direct"
    case constant = "Constant"
    case expression = "Expression"
  }

  /// How values of several rules come together.
  public enum ValueMergeType: String, CaseIterable, Sendable {
    case update = "Update"
    case replace = "Replace"
    case mergeCaseInsensitive = "MergeCaseInsensitive"
    case merge = "Merge"
  }

  /// The attributes read; of a constant the constant itself.
  public var source: [String]
  public var destination: String
  public var flowType: FlowType
  public var executeOnce: Bool
  /// The text of an expression; empty for other flows.
  public var expression: String
  public var valueMergeType: ValueMergeType

  public init(
    source: [String], destination: String, flowType: FlowType, executeOnce: Bool = false, expression: String = "",
    valueMergeType: ValueMergeType = .update
  ) {
    self.source = source
    self.destination = destination
    self.flowType = flowType
    self.executeOnce = executeOnce
    self.expression = expression
    self.valueMergeType = valueMergeType
  }

  /// The sources as one text.
  public var mappingSourceAsString: String { flowType == .expression ? expression : source.joined(separator: ",") }
}
