/// Names and texts of all token kinds.
struct TokenTraits: Sendable {
  struct Entry: Sendable {
    var name = ""
    var text = ""
  }

  private var entries = [Entry](repeating: Entry(), count: 256)
  static let table = TokenTraits()

  /// The kind of a name, or nil.
  func kind(named name: String) -> TokenKind? {
    entries.firstIndex { $0.name == name }.flatMap { TokenKind(rawValue: UInt8($0)) }
  }

  subscript(kind: TokenKind) -> Entry { entries[Int(kind.rawValue)] }

  private init() {
    for line in Self.text.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 3, let number = UInt8(fields[0]) else { continue }
      entries[Int(number)] = Entry(name: String(fields[1]), text: String(fields[2]))
    }
  }

  /// Number, name, text.
  private static let text = """
    0	Unknown	unknown
    1	Variable	var
    2	SplattedVariable	@var
    3	Parameter	param
    4	Number	number
    5	Label	label
    6	Identifier	ident
    7	Generic	generic
    8	NewLine	newline
    9	LineContinuation	line continuation
    10	Comment	comment
    11	EndOfInput	eof
    12	StringLiteral	sqstr
    13	StringExpandable	dqstr
    14	HereStringLiteral	sq here string
    15	HereStringExpandable	dq here string
    16	LParen	(
    17	RParen	)
    18	LCurly	{
    19	RCurly	}
    20	LBracket	[
    21	RBracket	]
    22	AtParen	@(
    23	AtCurly	@{
    24	DollarParen	$(
    25	Semi	;
    26	AndAnd	&&
    27	OrOr	||
    28	Ampersand	&
    29	Pipe	|
    30	Comma	,
    31	MinusMinus	--
    32	PlusPlus	++
    33	DotDot	..
    34	ColonColon	::
    35	Dot	.
    36	Exclaim	!
    37	Multiply	*
    38	Divide	/
    39	Rem	%
    40	Plus	+
    41	Minus	-
    42	Equals	=
    43	PlusEquals	+=
    44	MinusEquals	-=
    45	MultiplyEquals	*=
    46	DivideEquals	/=
    47	RemainderEquals	%=
    48	Redirection	redirection
    49	RedirectInStd	<
    50	Format	-f
    51	Not	-not
    52	Bnot	-bnot
    53	And	-and
    54	Or	-or
    55	Xor	-xor
    56	Band	-band
    57	Bor	-bor
    58	Bxor	-bxor
    59	Join	-join
    60	Ieq	-eq
    61	Ine	-ne
    62	Ige	-ge
    63	Igt	-gt
    64	Ilt	-lt
    65	Ile	-le
    66	Ilike	-ilike
    67	Inotlike	-inotlike
    68	Imatch	-imatch
    69	Inotmatch	-inotmatch
    70	Ireplace	-ireplace
    71	Icontains	-icontains
    72	Inotcontains	-inotcontains
    73	Iin	-iin
    74	Inotin	-inotin
    75	Isplit	-isplit
    76	Ceq	-ceq
    77	Cne	-cne
    78	Cge	-cge
    79	Cgt	-cgt
    80	Clt	-clt
    81	Cle	-cle
    82	Clike	-clike
    83	Cnotlike	-cnotlike
    84	Cmatch	-cmatch
    85	Cnotmatch	-cnotmatch
    86	Creplace	-creplace
    87	Ccontains	-ccontains
    88	Cnotcontains	-cnotcontains
    89	Cin	-cin
    90	Cnotin	-cnotin
    91	Csplit	-csplit
    92	Is	-is
    93	IsNot	-isnot
    94	As	-as
    95	PostfixPlusPlus	++
    96	PostfixMinusMinus	--
    97	Shl	-shl
    98	Shr	-shr
    99	Colon	:
    100	QuestionMark	?
    101	QuestionQuestionEquals	??=
    102	QuestionQuestion	??
    103	QuestionDot	?.
    104	QuestionLBracket	?[
    119	Begin	begin
    120	Break	break
    121	Catch	catch
    122	Class	class
    123	Continue	continue
    124	Data	data
    125	Define	define
    126	Do	do
    127	Dynamicparam	dynamicparam
    128	Else	else
    129	ElseIf	elseif
    130	End	end
    131	Exit	exit
    132	Filter	filter
    133	Finally	finally
    134	For	for
    135	Foreach	foreach
    136	From	from
    137	Function	function
    138	If	if
    139	In	in
    140	Param	param
    141	Process	process
    142	Return	return
    143	Switch	switch
    144	Throw	throw
    145	Trap	trap
    146	Try	try
    147	Until	until
    148	Using	using
    149	Var	var
    150	While	while
    151	Workflow	workflow
    152	Parallel	parallel
    153	Sequence	sequence
    154	InlineScript	InlineScript
    155	Configuration	configuration
    156	DynamicKeyword	<dynamic keyword>
    157	Public	public
    158	Private	private
    159	Static	static
    160	Interface	interface
    161	Enum	enum
    162	Namespace	namespace
    163	Module	module
    164	Type	type
    165	Assembly	assembly
    166	Command	command
    167	Hidden	hidden
    168	Base	base
    169	Default	default
    170	Clean	clean
    """
}
