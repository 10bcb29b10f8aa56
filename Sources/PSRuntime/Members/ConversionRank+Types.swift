/// Ranks by type alone, as the comparison of overloads needs them.
extension ConversionRank {
  /// The rank of a conversion between two types; `from` nil stands for `$null`.
  static func of(_ from: PSType?, _ to: PSType, _ context: RuntimeContext) -> ConversionRank {
    guard let from else { return LanguagePrimitives.rank(of: .null, to: to, context) }
    if from === to { return .identity }
    if to.code == .object { return .assignable }
    let rank = LanguagePrimitives.figure(from: from, to: to, context).rank
    if rank == .none, to.flags.contains(.interface), assigns(from, to) { return .assignable }
    return rank
  }

  /// Whether values of a type have an interface that the tables of types do not say: comparers and generic collections.
  static func assigns(_ from: PSType, _ to: PSType) -> Bool {
    if ["IEqualityComparer", "IComparer", "IEqualityComparer`1", "IComparer`1"].contains(to.name) {
      return from.name.hasSuffix("Comparer")
    }
    if to.name == "IFormatProvider" {
      return ["CultureInfo", "NumberFormatInfo", "DateTimeFormatInfo"].contains(from.name)
    }
    guard to.name.hasPrefix("IEnumerable"), let wanted = to.arguments.first else { return false }
    let given = from.elementType ?? from.arguments.first ?? (from.code == .string ? .char : nil)
    guard let given else { return false }
    return given === wanted || wanted.code == .object && !given.isValueType
      || !given.isValueType && wanted.isAssignable(from: given)
  }
}
