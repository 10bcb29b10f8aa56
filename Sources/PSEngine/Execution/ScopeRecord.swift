import PSRuntime

/// One scope of variables while it lives: the slots of a frame, and a dictionary for names without a slot.
///
/// Records of running code stand on the machine's own stack; those of the global scope and of modules are allocated once
/// and live as long as their `SessionStateScope`. The chain for dynamic lookup is `parent`, never the order of the records.
public struct ScopeRecord {
  /// The first slot; nil while no frame with slots is attached (a module's scope at rest).
  public var base: ValuePointer?
  public var layout: Unmanaged<FrameLayout>?
  public var parent: UnsafeMutablePointer<ScopeRecord>?
  /// The scope that `$script:` means.
  public var script: UnsafeMutablePointer<ScopeRecord>?
  /// Variables without a slot, functions and aliases of this scope; made when first needed.
  public var extra: Unmanaged<SessionStateScope>?
  /// The module (or the global session) whose commands are found from here.
  public var module: Unmanaged<SessionStateModule>
  /// Strict mode of this scope, 0 off; set by `Set-StrictMode`, asked up the chain.
  public var strictVersion: Int8 = -1
  /// `$_` and `$args` of a block that runs in its parent's scope: assignments go to the parent.
  public var isOverlay = false
}

public typealias ScopePointer = UnsafeMutablePointer<ScopeRecord>

/// Which variable of a scope has which slot.
///
/// All blocks of one function (`begin`, `process`, `end`) share a layout, and so do the script block literals inside it as
/// far as they run in its scope.
public final class FrameLayout {
  /// `$_` has the same slot in every layout, and so has `$args`.
  public static let underscore = 0
  public static let arguments = 1

  public private(set) var symbols: [Int32]
  private var table: [Int32] = []
  private var mask = 0

  public init(symbols: [Int32]) {
    self.symbols = symbols
    rebuild()
  }

  public var count: Int { symbols.count }

  /// The slot of a symbol, -1 where it has none.
  @inline(__always) public func slot(_ symbol: Int32) -> Int {
    var at = Int(symbol) & mask
    while true {
      let i = Int(table[at])
      if i < 0 || symbols[i] == symbol { return i }
      at = (at + 1) & mask
    }
  }

  private func rebuild() {
    var size = 4
    while size < symbols.count * 2 { size *= 2 }
    table = [Int32](repeating: -1, count: size)
    mask = size - 1
    for (i, symbol) in symbols.enumerated() {
      var at = Int(symbol) & mask
      while table[at] >= 0 { at = (at + 1) & mask }
      table[at] = Int32(truncatingIfNeeded: i)
    }
  }
}
