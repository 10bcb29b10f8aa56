/// What an expression sees: the object it is evaluated for and the surroundings.
struct ExpressionContext {
  /// The attributes that `[name]` reads.
  var attributes: AttributeSet
  /// The attributes that `ImportedValue` reads: only what an import has confirmed.
  var imported: AttributeSet
  /// The object's distinguished name: `[dn]`.
  var dn: () -> String = { "" }
  /// The value of `%name%`; nil when it is not defined.
  var parameter: (String) -> String? = { _ in nil }
  /// The distinguished name of a reference; nil when it leads nowhere.
  var resolve: (UniqueID) -> String? = { _ in nil }
  var now = Timestamp.minimum
  /// Numbers for `RandomNum` and `Guid`: the same in every run.
  var random: (Int) -> UInt64 = { _ in 0 }
  /// The variables of `With`, `Select` and `Where`, innermost last.
  var variables: [(name: String, value: SyncValue)] = []

  init(attributes: AttributeSet, imported: AttributeSet? = nil) {
    self.attributes = attributes
    self.imported = imported ?? attributes
  }

  func with(_ name: String, _ value: SyncValue) -> ExpressionContext {
    var context = self
    context.variables.append((name, value))
    return context
  }
}
