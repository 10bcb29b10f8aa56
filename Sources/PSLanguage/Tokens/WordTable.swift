/// Words of ASCII letters, found without case and without making a string.
struct WordTable: Sendable {
  private var keys = [UInt128](repeating: 0, count: 256)
  private var kinds = [TokenKind](repeating: .unknown, count: 256)
  private let longest: Int

  /// Takes lines of a word and the name of its kind.
  init(_ text: String) {
    var longest = 0
    var table: [(UInt128, TokenKind)] = []
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count == 2, let kind = TokenTraits.table.kind(named: String(fields[1])) else { continue }
      longest = max(longest, fields[0].utf8.count)
      table.append((fields[0].utf8.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }, kind))
    }
    self.longest = longest
    for (key, kind) in table {
      var slot = Self.slot(key)
      while keys[slot] != 0 { slot = (slot + 1) & 255 }
      keys[slot] = key
      kinds[slot] = kind
    }
  }

  /// Kind of a word, or nil.
  func kind(_ units: UnsafeBufferPointer<UInt16>) -> TokenKind? {
    if units.count > longest || units.count < 1 { return nil }
    var key: UInt128 = 0
    for unit in units {
      if unit >= 128 { return nil }
      key = key << 8 | UInt128(truncatingIfNeeded: unit.asciiLowered)
    }
    var slot = Self.slot(key)
    while keys[slot] != 0 {
      if keys[slot] == key { return kinds[slot] }
      slot = (slot + 1) & 255
    }
    return nil
  }

  private static func slot(_ key: UInt128) -> Int {
    let folded = UInt64(truncatingIfNeeded: key) ^ UInt64(truncatingIfNeeded: key >> 64)
    return Int(truncatingIfNeeded: (folded &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }

  /// PowerShell's keywords.
  static let keywords = WordTable(
    """
    elseif ElseIf
    if If
    else Else
    switch Switch
    foreach Foreach
    from From
    in In
    for For
    while While
    until Until
    do Do
    try Try
    catch Catch
    finally Finally
    trap Trap
    data Data
    return Return
    continue Continue
    break Break
    exit Exit
    throw Throw
    begin Begin
    process Process
    end End
    dynamicparam Dynamicparam
    function Function
    filter Filter
    param Param
    class Class
    define Define
    var Var
    using Using
    workflow Workflow
    parallel Parallel
    sequence Sequence
    inlinescript InlineScript
    configuration Configuration
    public Public
    private Private
    static Static
    interface Interface
    enum Enum
    namespace Namespace
    module Module
    type Type
    assembly Assembly
    command Command
    hidden Hidden
    base Base
    default Default
    clean Clean
    """)

  /// Operators that are words behind a dash.
  static let operators = WordTable(
    """
    bnot Bnot
    not Not
    eq Ieq
    ieq Ieq
    ceq Ceq
    ne Ine
    ine Ine
    cne Cne
    ge Ige
    ige Ige
    cge Cge
    gt Igt
    igt Igt
    cgt Cgt
    lt Ilt
    ilt Ilt
    clt Clt
    le Ile
    ile Ile
    cle Cle
    like Ilike
    ilike Ilike
    clike Clike
    notlike Inotlike
    inotlike Inotlike
    cnotlike Cnotlike
    match Imatch
    imatch Imatch
    cmatch Cmatch
    notmatch Inotmatch
    inotmatch Inotmatch
    cnotmatch Cnotmatch
    replace Ireplace
    ireplace Ireplace
    creplace Creplace
    contains Icontains
    icontains Icontains
    ccontains Ccontains
    notcontains Inotcontains
    inotcontains Inotcontains
    cnotcontains Cnotcontains
    in Iin
    iin Iin
    cin Cin
    notin Inotin
    inotin Inotin
    cnotin Cnotin
    split Isplit
    isplit Isplit
    csplit Csplit
    isnot IsNot
    is Is
    as As
    f Format
    and And
    band Band
    or Or
    bor Bor
    xor Xor
    bxor Bxor
    join Join
    shl Shl
    shr Shr
    """)
}
